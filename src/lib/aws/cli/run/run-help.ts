import { helpText, type HelpTarget } from '../help/help-text';
import type { Context } from './context';

const noDocs = { service: '', operations: new Map(), members: new Map() };

/** Prints a page of help and answers 0. */
export async function runHelp(context: Context, target: HelpTarget): Promise<number> {
	const { world, output } = context;
	const docs = 'model' in target ? await world.docs(target.model.command) : noDocs;
	output.stdout += helpText(target, docs, world.columns);
	return 0;
}
