import type { Member, Operation, Paginator, ServiceModel, Shape } from '../../model/types';
import { commandName } from '../../model/command-name';
import { hiddenAlias, renamedOption } from '../../model/renamed-options';
import { pythonRepr } from '../../model/python-repr';
import { adjustmentOf } from '../commands/adjust/adjustments';
import { CliError } from '../errors/failure';
import { toFloat, toInteger } from '../values/python-number';
import { ArgumentProblem } from './problem';
import type { OptionSpec } from './types';

/** An option that fills a member of the operation's input. */
export interface MemberOption {
	/** `--desired-count`. */
	readonly flag: string;
	/** `desiredCount`. */
	readonly member: string;
	readonly shape: Shape;
}

export interface OperationOptions {
	readonly specs: readonly OptionSpec[];
	/** In the order of the model, the order in which values are read. */
	readonly members: readonly MemberOption[];
}

const skeletons = ['input', 'output', 'yaml-input'];

/** What a line of `operation` may hold. */
export function operationOptions(
	model: ServiceModel,
	operation: Operation,
	words: readonly string[]
): OperationOptions {
	const isFree = frees(words);
	const adjustment = adjustmentOf(model.command, operation);
	const specs: OptionSpec[] = [];
	const members: MemberOption[] = [];
	for (const [member, its] of operation.input.members) {
		const name = commandName(member);
		const flag = `--${renamedOption(model.command, operation.command, name)}`;
		const adjusted = adjustment?.members?.get(member);
		if (adjusted === null) continue;
		members.push({ flag, member, shape: its.shape });
		if (adjusted) {
			specs.push(adjusted);
			continue;
		}
		if (its.shape.type === 'boolean') {
			const negative = renamedOption(model.command, operation.command, `no-${name}`);
			specs.push({ flag, dest: member, takes: 'nothing', sets: true });
			specs.push({ flag: `--${negative}`, dest: member, takes: 'nothing', sets: false });
			continue;
		}
		const spec: OptionSpec = {
			flag,
			dest: member,
			takes: its.shape.type === 'list' ? 'words' : 'word',
			isRequired:
				!isFree && isRequired(operation, member, its) && !adjustment?.undemanded?.includes(member),
			...conversion(its.shape)
		};
		specs.push(spec);
		const alias = hiddenAlias(model.command, operation.command, name);
		if (alias !== null) specs.push({ ...spec, flag: `--${alias}`, isRequired: false });
	}
	for (const option of adjustment?.options ?? []) {
		specs.push(isFree ? { ...option, isRequired: false } : option);
	}
	specs.push({ flag: '--cli-input-json', dest: 'cli-input-json', takes: 'word' });
	specs.push({ flag: '--cli-input-yaml', dest: 'cli-input-yaml', takes: 'word' });
	return { specs: withPaging(specs, operation, model.paginators.get(operation.name)), members };
}

const isRequired = (operation: Operation, member: string, its: Member) =>
	operation.input.required.includes(member) && !its.isIdempotencyToken;

/** A whole input in one option, or a skeleton of it, frees from the required ones. Only the full names do, as words of their own. */
function frees(words: readonly string[]): boolean {
	if (words.includes('--cli-input-json') || words.includes('--cli-input-yaml')) return true;
	const at = words.indexOf('--generate-cli-skeleton');
	return at >= 0 && words[at + 1] !== 'output';
}

function withPaging(
	specs: readonly OptionSpec[],
	operation: Operation,
	paginator: Paginator | undefined
): OptionSpec[] {
	const skeleton: OptionSpec = {
		flag: '--generate-cli-skeleton',
		dest: 'generate-cli-skeleton',
		takes: 'maybe-word',
		defaultWord: 'input',
		choices: skeletons
	};
	if (!paginator) return [...specs, skeleton];
	const limit =
		paginator.limitKey === null ? undefined : operation.input.members.get(paginator.limitKey);
	const isText = limit?.shape.type === 'string';
	const paging: OptionSpec[] = [
		{ flag: '--starting-token', dest: 'starting-token', takes: 'word' },
		...(limit ? [pageOption('page-size', isText)] : []),
		pageOption('max-items', isText)
	];
	// A paging option takes the place of the operation's own of the same name.
	const rest = specs.filter((spec) => !paging.some((one) => one.flag === spec.flag));
	return [...rest, ...paging, skeleton];
}

const pageOption = (name: string, isText: boolean): OptionSpec => ({
	flag: `--${name}`,
	dest: name,
	takes: 'word',
	...(isText ? {} : { convert: wholeNumber })
});

const wholeNumber = (word: string, flag: string) => converted(word, flag, 'int', toInteger);

function conversion(shape: Shape): Pick<OptionSpec, 'convert'> {
	if (shape.type === 'long') return { convert: wholeNumber };
	if (shape.type !== 'float' && shape.type !== 'double') return {};
	return { convert: (word, flag) => converted(word, flag, 'float', toFloat) };
}

function converted<T>(word: string, flag: string, type: string, convert: (word: string) => T): T {
	try {
		return convert(word);
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		throw new ArgumentProblem(`argument ${flag}: invalid ${type} value: ${pythonRepr(word)}`);
	}
}
