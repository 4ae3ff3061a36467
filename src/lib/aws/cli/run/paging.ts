import type { Operation, Paginator } from '../../model/types';
import { commandName } from '../../model/command-name';
import type { Integer, Value } from '../../model/value';
import type { Parsed } from '../arguments/types';
import { invalid } from '../errors/failure';
import type { PageLimits } from '../paginate/pages';
import type { Context } from './context';

export interface Paging {
	readonly paginator: Paginator;
	readonly limits: PageLimits;
}

const pagingOptions = ['starting-token', 'page-size', 'max-items'] as const;

/**
 * How pages of an operation are joined; null where they are not: the operation has none, `--no-paginate`, or the service's own token or limit on the line.
 * Throws where that and a paging option are both there.
 */
export function pagingOf(
	{ globals }: Context,
	operation: Operation,
	paginator: Paginator | undefined,
	parsed: Parsed
): Paging | null {
	if (!paginator) return null;
	const own = [
		...paginator.inputToken,
		...(paginator.limitKey === null ? [] : [paginator.limitKey])
	];
	const byHand = own.some(
		(member) =>
			parsed.values.has(member) && !pagingOptions.some((name) => name === commandName(member))
	);
	if (globals.isPaginated && !byHand) {
		return {
			paginator,
			limits: {
				startingToken: (parsed.values.get('starting-token') as string | undefined) ?? null,
				pageSize: (parsed.values.get('page-size') as Value | undefined) ?? null,
				maxItems: (parsed.values.get('max-items') as Integer | undefined) ?? null
			}
		};
	}
	const shadowed = [...operation.input.members.keys()].map(commandName);
	const used = pagingOptions.filter(
		(name) => !shadowed.includes(name) && isTrue(parsed.values.get(name))
	);
	if (used.length === 0) return null;
	throw invalid(
		`Cannot specify --no-paginate along with pagination arguments: ${used.map((name) => `--${name}`).join(', ')}`
	);
}

const isTrue = (value: unknown) => value !== undefined && value !== 0 && value !== '';
