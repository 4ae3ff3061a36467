import type { Operation, ServiceModel, Waiter } from '../../model/types';
import type { Dict } from '../../model/value';
import { operationOptions } from '../arguments/operation-options';
import { parseArguments } from '../arguments/parse';
import type { Parsed } from '../arguments/types';
import { demandResponse } from '../call/call-service';
import { adjustmentOf } from '../commands/adjust/adjustments';
import { defaultPageSize } from '../commands/adjust/ec2/page-size';
import { readGiven } from '../commands/given';
import { unknownOptions } from '../errors/failure';
import type { HelpTarget } from '../help/help-text';
import { readCliInput } from '../input/cli-input';
import { paginate } from '../paginate/pages';
import { waitFor } from '../wait/wait';
import type { Context } from './context';
import { pagedAnswer } from './paged-answer';
import { print } from './print';
import { pageOptions, takePaging, warnOfItems, type Paging } from './paging';
import { readInput } from './read-input';
import { runHelp } from './run-help';
import { sender } from './send';
import { printSkeleton, type SkeletonKind } from './print-skeleton';

/** What is done with an input once the line was read. */
export type Caller = (job: Job) => Promise<number>;

export interface Job {
	readonly context: Context;
	readonly model: ServiceModel;
	readonly operation: Operation;
	readonly input: Dict;
	/** Null where pages are not joined. */
	readonly paging: Paging | null;
	/** The line's options. */
	readonly parsed: Parsed;
}

/** Reads what stands behind an operation's name, and calls it. */
export async function runOperation(
	context: Context,
	model: ServiceModel,
	operation: Operation,
	words: readonly string[],
	caller: Caller,
	help: HelpTarget = { type: 'operation', model, operation }
): Promise<number> {
	if (words.length === 1 && words[0] === 'help') return runHelp(context, help);
	const options = operationOptions(model, operation, words);
	const parsed = parseArguments(words, options.specs, { name: 'help', isRequired: false });
	if (parsed.positional === 'help') return runHelp(context, help);
	// A stray word that is empty is none.
	const unknown = [...parsed.extras, ...(parsed.positional ? [parsed.positional] : [])];
	if (unknown.length > 0) throw unknownOptions(unknown);
	const adjustment = adjustmentOf(model.command, operation);
	adjustment?.check?.(parsed);
	const pages = pageOptions(context, operation, model.paginators.get(operation.name), parsed);
	const input = await readInput(options, parsed, pages, context.world);
	if (adjustment?.fill) {
		const given = await readGiven(parsed, adjustment.options ?? [], context.world);
		await adjustment.fill(input, given, context.world);
	}
	warnOfItems(pages, context);
	if (pages && pages.config.size > 0) input.set('PaginationConfig', pages.config);
	for (const [name, value] of (await cliInput(parsed, context)) ?? []) {
		if (!input.has(name)) input.set(name, value);
	}
	const skeleton = parsed.values.get('generate-cli-skeleton') as SkeletonKind | undefined;
	const job: Job = { context, model, operation, input, paging: null, parsed };
	if (skeleton) return printSkeleton(skeleton, job);
	return caller({ ...job, paging: sized(job, takePaging(input, pages)) });
}

function sized({ model, operation, input }: Job, paging: Paging | null): Paging | null {
	if (paging === null || paging.limits.pageSize !== null) return paging;
	const pageSize = defaultPageSize(model.command, operation.name, input);
	return { ...paging, limits: { ...paging.limits, pageSize } };
}

const cliInput = (parsed: Parsed, { world }: Context) =>
	readCliInput(
		{
			json: (parsed.values.get('cli-input-json') as string | undefined) ?? null,
			yaml: (parsed.values.get('cli-input-yaml') as string | undefined) ?? null
		},
		world
	);

export const callOperation: Caller = async (job) => {
	const send = sender(job.context, job.model, job.operation);
	const respond = async (input: Dict) => demandResponse(await send(input));
	if (job.paging === null) {
		await print(job.context, job.operation.name, {
			type: 'plain',
			value: await respond(job.input)
		});
		return 0;
	}
	const { paginator, limits } = job.paging;
	const pages = paginate(paginator, job.input, limits, respond);
	await print(job.context, job.operation.name, pagedAnswer(pages));
	return 0;
};

export const waitOperation =
	(name: string, waiter: Waiter): Caller =>
	async (job) => {
		const send = sender(job.context, job.model, job.operation);
		await waitFor(
			name,
			waiter,
			() => send(job.input),
			(seconds) => job.context.world.clock.sleep(seconds)
		);
		return 0;
	};
