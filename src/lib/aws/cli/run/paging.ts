import type { Operation, Paginator } from '../../model/types';
import { commandName } from '../../model/command-name';
import { isDict, isInteger, type Dict, type Value } from '../../model/value';
import type { Parsed } from '../arguments/types';
import { invalid } from '../errors/failure';
import type { PageLimits } from '../paginate/pages';
import { toInteger } from '../values/python-number';
import type { Context } from './context';

export interface Paging {
	readonly paginator: Paginator;
	readonly limits: PageLimits;
}

/** What a line says of pages. */
export interface PageOptions {
	readonly paginator: Paginator;
	/** Not where `--no-paginate`, or the service's own token or limit, is on the line. */
	readonly isJoined: boolean;
	/** `StartingToken`, `PageSize`, `MaxItems`, as far as they are on the line. */
	readonly config: Dict;
}

const pagingOptions = [
	['starting-token', 'StartingToken'],
	['page-size', 'PageSize'],
	['max-items', 'MaxItems']
] as const;

/** Null where the operation has no pages. Throws where they are not to be joined and a paging option is there that says something. */
export function pageOptions(
	{ globals }: Context,
	operation: Operation,
	paginator: Paginator | undefined,
	parsed: Parsed
): PageOptions | null {
	if (!paginator) return null;
	const isJoined =
		globals.isPaginated && !ownMembers(paginator).some((member) => isByHand(member, parsed));
	// Where pages are not joined, an option that stood in the place of one of the operation's own is that one again.
	const own = isJoined ? [] : [...operation.input.members.keys()].map(commandName);
	const given = pagingOptions.filter(([name]) => parsed.values.has(name) && !own.includes(name));
	const used = isJoined ? [] : given.filter(([name]) => isTrue(parsed.values.get(name)));
	if (used.length > 0) {
		throw invalid(
			`Cannot specify --no-paginate along with pagination arguments: ${used.map(([name]) => `--${name}`).join(', ')}`
		);
	}
	const config: Dict = new Map(given.map(([name, key]) => [key, parsed.values.get(name) as Value]));
	return { paginator, isJoined, config };
}

/** Also by a paging option that stands in the place of the service's own, but for `--max-items`. */
function isByHand(member: string, { values }: Parsed): boolean {
	const name = commandName(member);
	return name !== 'max-items' && (values.has(member) || values.has(name));
}

const isTrue = (value: unknown) => value !== undefined && value !== 0 && value !== '';

const ownMembers = ({ inputToken, limitKey }: Paginator) =>
	limitKey === null ? inputToken : [...inputToken, limitKey];

/** Told when the options are read. Throws where the word is no number. */
export function warnOfItems(options: PageOptions | null, { output }: Context): void {
	const items = options?.config.get('MaxItems');
	if (items === undefined || number(items)! > 0) return;
	output.stderr +=
		'warning: Non-positive values for --max-items may result in undefined behavior.\n';
}

/**
 * Takes what is said of pages out of an input; null where they are not joined: also the service's own token or limit in `--cli-input-json` prevents it. It then stays
 * in the input, where the model does not know it.
 */
export function takePaging(input: Dict, options: PageOptions | null): Paging | null {
	if (options === null || !options.isJoined) return null;
	const { paginator } = options;
	if (ownMembers(paginator).some((member) => input.has(member))) return null;
	const found = input.get('PaginationConfig');
	const config: Dict = isDict(found) ? found : new Map();
	input.delete('PaginationConfig');
	const token = config.get('StartingToken');
	return {
		paginator,
		limits: {
			startingToken: typeof token === 'string' ? token : null,
			pageSize: config.get('PageSize') ?? null,
			maxItems: number(config.get('MaxItems') ?? null)
		}
	};
}

/** Where the service's limit is a text, so is the option; it has to be a number all the same. */
const number = (value: Value) =>
	typeof value === 'string' ? toInteger(value) : isInteger(value) ? value : null;
