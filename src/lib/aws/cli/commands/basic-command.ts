import { parseArguments } from '../arguments/parse';
import { general, invalid } from '../errors/failure';
import type { ServiceModel } from '../../model/types';
import type { Context } from '../run/context';
import { readGiven, type Given } from './given';
import type { OwnCommand, OwnCommandDoc } from './own-command';
import { ownCommandPage } from './own-command-page';

export interface OwnCall {
	readonly context: Context;
	readonly model: ServiceModel;
	readonly given: Given;
}

/** A command that reads its line as the AWS CLI's own commands do: unknown words are told without usage, joined by commas, after files were read. */
export const basicCommand =
	(doc: OwnCommandDoc, run: (call: OwnCall) => Promise<number>): OwnCommand =>
	async (context, model, words) => {
		if (words.length === 1 && words[0] === 'help') {
			context.output.stdout += ownCommandPage(doc, context.world.columns);
			return 0;
		}
		const positional = doc.positional ? { name: doc.positional.name, isRequired: true } : null;
		const parsed = parseArguments(words, doc.options, positional);
		const given = await readGiven(parsed, doc.options, context.world, doc.positional?.name);
		if (parsed.extras.length > 0) throw invalid(`Unknown options: ${parsed.extras.join(',')}`);
		return run({ context, model, given });
	};

/** A command whose line is read, but which does nothing here. */
export const notSimulated = (doc: OwnCommandDoc): OwnCommand =>
	basicCommand(doc, async () => {
		throw general(`aws ${doc.service} ${doc.name} is not simulated here.`);
	});
