import { operationOptions, type OperationOptions } from '../arguments/operation-options';
import type { OptionSpec } from '../arguments/types';
import { commandName } from '../../model/command-name';
import { services } from '../../model/services';
import type { Operation, ServiceModel } from '../../model/types';
import type { OwnCommandDoc } from '../commands/own-command';
import { ownCommandDocs } from '../commands/own-command-docs';
import { globalOptions } from '../globals';
import { pagedMembers } from '../help/hidden-options';
import { completeConfigure } from './complete-configure';
import type { LiveKind } from './live-kinds';
import { findOption, isFlag, readWords, type ReadWords } from './read-words';
import { regions } from './regions';
import { beginning, completeValue, type Ask } from './values';

export interface CompletionSources {
	/** Null where the service is not known. */
	model(command: string): Promise<ServiceModel | null>;
	/**
	 * Names and ARNs of what exists that begin with `prefix`. `options` are those typed already, by flag: services and tasks are those of `--cluster`,
	 * containers those of `--task`, log streams those of `--log-group-name`.
	 */
	complete(
		kind: LiveKind,
		prefix: string,
		options: ReadonlyMap<string, string>
	): Promise<readonly string[]>;
}

/**
 * Words that may stand at `index` of a line, whole and sorted; `words[0]` is `aws`, `words[index]` what is typed of the word, up to the cursor. Empty where
 * nothing is known, and for `file://`.
 */
export async function completeAws(
	words: readonly string[],
	index: number,
	sources: CompletionSources
): Promise<readonly string[]> {
	const candidates = await completeLine(words, index, sources);
	return [...new Set(candidates)].sort();
}

/** What may stand at the word. */
interface Command {
	/** Names of subcommands, where one is still wanted. */
	readonly names: readonly string[];
	readonly specs: readonly OptionSpec[];
	readonly operation: { readonly model: ServiceModel; readonly its: Operation } | null;
	readonly members: OperationOptions['members'];
	/** A command that the CLI adds, and what may stand in it without an option. */
	readonly own: { readonly doc: OwnCommandDoc; readonly bare: LiveKind | null } | null;
}

async function completeLine(
	words: readonly string[],
	index: number,
	sources: CompletionSources
): Promise<readonly string[]> {
	const typed = words[index] ?? '';
	const before = words.slice(1, index);
	const [service] = readWords(before, globalOptions).bare;
	if (service === 'configure') return completeConfigure(before, typed, sources);
	const command = await findCommand(before, sources);
	const read = readWords(before, command.specs);
	const after = readWords(words.slice(index + 1), command.specs);
	const ask: Ask = (kind, prefix) => sources.complete(kind, prefix, singleValues(read, after));
	if (isFlag(typed) && typed.includes('=')) {
		const spec = findOption(command.specs, typed);
		if (!spec) return [];
		const start = typed.slice(0, typed.indexOf('=') + 1);
		const values = await valuesOf(spec, typed.slice(start.length), command, ask);
		return values.map((value) => start + value);
	}
	const flags = beginning(unusedFlags(command, read, after), typed);
	if (isFlag(typed)) return flags;
	if (read.open) {
		const values = await valuesOf(read.open.spec, typed, command, ask);
		const { spec, values: had } = read.open;
		if (spec.takes === 'word') return values;
		return [...values.filter((value) => !had.includes(value)), ...flags];
	}
	const bare = command.own?.bare ? await ask(command.own.bare, typed) : [];
	return [...beginning([...command.names, ...bare], typed), ...flags];
}

const NOTHING: Command = {
	names: [],
	specs: globalOptions,
	operation: null,
	members: [],
	own: null
};

async function findCommand(
	before: readonly string[],
	sources: CompletionSources
): Promise<Command> {
	const { bare } = readWords(before, globalOptions);
	const [service, name, waiterName] = bare;
	if (service === undefined) {
		return { ...NOTHING, names: [...services.map(({ command }) => command), 'configure', 'help'] };
	}
	const model = await sources.model(service);
	if (!model) return { ...NOTHING, specs: [] };
	if (name === undefined) {
		const operations = [...model.operations.values()].filter((one) => !one.isDeprecated);
		const wait = model.waiters.size > 0 ? ['wait'] : [];
		const own = ownCommands.filter((doc) => doc.service === service).map((doc) => doc.name);
		const names = [...operations.map((one) => one.command), ...own, ...wait, 'help'];
		return { ...NOTHING, names };
	}
	if (name === 'wait' && waiterName === undefined) {
		return { ...NOTHING, names: [...[...model.waiters.keys()].map(commandName), 'help'] };
	}
	const own = ownCommands.find((doc) => doc.service === service && doc.name === name);
	if (own) return ownCommand(own, before);
	const operation = operationOf(model, name, waiterName);
	if (!operation) return NOTHING;
	const { specs, members } = operationOptions(model, operation, before);
	const all = [...specs, ...globalOptions];
	const isBare = readWords(before, all).bare.length === (name === 'wait' ? 3 : 2);
	const isFirst = isBare && !before.slice(before.indexOf(name)).some(isFlag);
	return {
		names: isFirst ? ['help'] : [],
		specs: all,
		operation: { model, its: operation },
		members,
		own: null
	};
}

const ownCommands = [...ownCommandDocs.values()].filter((doc) => doc.isSimulated);

function ownCommand(doc: OwnCommandDoc, before: readonly string[]): Command {
	const specs = [...doc.options, ...globalOptions];
	const { bare, options } = readWords(before, specs);
	const isOpen = bare.length === 2;
	return {
		...NOTHING,
		names: isOpen && options.size === 0 ? ['help'] : [],
		specs,
		own: { doc, bare: isOpen ? (doc.positional?.live ?? null) : null }
	};
}

function operationOf(model: ServiceModel, name: string, waiterName = ''): Operation | undefined {
	const waiter = [...model.waiters].find(([key]) => commandName(key) === waiterName)?.[1];
	if (name === 'wait') return waiter && model.operations.get(waiter.operation);
	return [...model.operations.values()].find((one) => one.command === name);
}

/** Of a pair like `--force` and `--no-force` neither is offered again. */
function unusedFlags(command: Command, ...read: readonly ReadWords[]): readonly string[] {
	const { operation, specs } = command;
	const hidden = operation ? pagedMembers(operation.model, operation.its) : [];
	const used = specs
		.filter(({ flag }) => read.some(({ options }) => options.has(flag)))
		.map(({ dest }) => dest);
	return specs
		.filter(({ dest }) => !used.includes(dest) && !hidden.includes(dest))
		.map(({ flag }) => flag);
}

async function valuesOf(
	spec: OptionSpec,
	typed: string,
	command: Command,
	ask: Ask
): Promise<readonly string[]> {
	if (spec.choices) return beginning(spec.choices, typed);
	if (spec.flag === '--region') return beginning(regions, typed);
	if (spec.flag === '--profile') return beginning(await ask('profile', typed), typed);
	const live = command.own?.doc.options.find(({ flag }) => flag === spec.flag)?.live;
	if (live) return beginning(await ask(live, typed), typed);
	const option = command.members.find(({ flag }) => flag === spec.flag);
	if (!option || !command.operation) return [];
	const { model, its } = command.operation;
	const context = { service: model.command, operation: its.name, ask };
	return completeValue(typed, option.shape, option.member, context);
}

const singleValues = (...read: readonly ReadWords[]): ReadonlyMap<string, string> =>
	new Map(
		read.flatMap(({ options }) =>
			[...options].flatMap(([flag, values]): [string, string][] =>
				values[0] === undefined ? [] : [[flag, values[0]]]
			)
		)
	);
