import type { Paginator } from '../../model/types';
import { pythonRepr } from '../../model/python-repr';
import { isDict, isList, type Dict, type Integer, type Value } from '../../model/value';
import { general } from '../errors/failure';
import { compileQuery } from '../query/query';
import { encodeToken, readStartingToken, TAKEN } from './token';

export interface PageLimits {
	readonly maxItems: Integer | null;
	readonly startingToken: string | null;
	readonly pageSize: Value;
}

/** Pages of an operation, one request each, cut to `maxItems`. `resumeToken` is known when the last one was taken. */
export interface Pages {
	readonly resultKeys: readonly string[];
	/** What is told once, of the first page. */
	readonly nonAggregate: Dict;
	readonly resumeToken: string | null;
	next(): Promise<Dict | null>;
}

/**
 * Follows the tokens of a paginated operation as botocore does (https://botocore.amazonaws.com/v1/documentation/api/latest/topics/paginators.html): the same token twice
 * is an error, and a cut page leaves a token that also holds how much of it was taken.
 */
export function paginate(
	paginator: Paginator,
	input: Dict,
	limits: PageLimits,
	send: (input: Dict) => Promise<Dict>
): Pages {
	const primary = paginator.resultKey[0] ?? '';
	const start =
		limits.startingToken === null
			? null
			: readStartingToken(limits.startingToken, paginator.inputToken);
	let request: Dict = new Map(input);
	let token: Dict = new Map(paginator.inputToken.map((name): [string, Value] => [name, null]));
	let previous: Dict | null = null;
	let total = 0;
	let isFirst = true;
	let isDone = false;
	const state = { nonAggregate: new Map() as Dict, resumeToken: null as string | null };

	if (start) {
		token = start.token;
		request = withToken(request, token);
	}
	if (limits.pageSize !== null && paginator.limitKey !== null) {
		request.set(paginator.limitKey, limits.pageSize);
	}

	async function next(): Promise<Dict | null> {
		if (isDone) return null;
		const page = await send(request);
		const skipped = isFirst && start ? skipTaken(page, paginator, start.taken) : 0;
		if (isFirst) {
			for (const key of paginator.nonAggregateKeys)
				setAt(state.nonAggregate, key, search(key, page));
		}
		isFirst = false;
		const items = search(primary, page);
		const count = lengthOf(items);
		const surplus = limits.maxItems === null ? 0 : total + count - Number(limits.maxItems);
		if (surplus > 0) {
			const kept = sliced(items, count - surplus);
			setAt(page, primary, kept);
			resumeAt(new Map([...token, [TAKEN, count - surplus + skipped]]));
			isDone = true;
			return page;
		}
		total += count;
		token = nextToken(paginator, page);
		advance();
		return page;
	}

	/** A token that was given may have held too much, or too little. */
	function resumeAt(place: Dict): void {
		const wanted = place.has(TAKEN) ? [...paginator.inputToken, TAKEN] : paginator.inputToken;
		if (wanted.length !== place.size || !wanted.every((name) => place.has(name))) {
			throw general(`Bad starting token: ${pythonRepr(place)}`);
		}
		state.resumeToken = encodeToken(place);
	}

	/** Errors are told when the next page is asked for: what came before them is printed. */
	let failure: Error | null = null;
	function advance(): void {
		if ([...token.values()].every((one) => one === null)) isDone = true;
		else if (limits.maxItems !== null && total === Number(limits.maxItems)) {
			resumeAt(token);
			isDone = true;
		} else if (previous && pythonRepr(previous) === pythonRepr(token)) {
			failure = general(
				`Error during pagination: The same next token was received twice: ${pythonRepr(token)}`
			);
		} else {
			request = withToken(request, token);
			previous = token;
		}
	}

	return {
		resultKeys: paginator.resultKey,
		get nonAggregate() {
			return state.nonAggregate;
		},
		get resumeToken() {
			return state.resumeToken;
		},
		next: () => (failure ? Promise.reject(failure) : next())
	};
}

const search = (key: string, page: Dict): Value => compileQuery(key).search(page);

function lengthOf(items: Value): number {
	if (items === null) return 0;
	if (isList(items)) return items.length;
	if (isDict(items)) return items.size;
	if (typeof items === 'string') return [...items].length;
	throw general(`object of type '${typeof items === 'boolean' ? 'bool' : 'int'}' has no len()`);
}

/** As Python's `items[:end]`. */
function sliced(items: Value, end: number): Value {
	if (isList(items)) return items.slice(0, end);
	if (typeof items === 'string') return [...items].slice(0, end).join('');
	return items === null ? [] : items;
}

function withToken(request: Dict, token: Dict): Dict {
	const changed = new Map(request);
	for (const [name, value] of token) {
		if (value !== null && value !== 'None') changed.set(name, value);
		else changed.delete(name);
	}
	return changed;
}

/** Takes from the first page what an earlier command showed of it. How much that was. */
function skipTaken(page: Dict, paginator: Paginator, taken: number): number {
	for (const [place, key] of paginator.resultKey.entries()) {
		const items = search(key, page);
		if (place === 0) {
			const rest = isList(items)
				? items.slice(taken)
				: typeof items === 'string'
					? [...items].slice(taken).join('')
					: null;
			setAt(page, key, rest);
		} else setAt(page, key, nothingLike(items));
	}
	return taken;
}

/** What stands for results that an earlier command showed; a count stays. */
function nothingLike(items: Value): Value {
	if (isList(items)) return [];
	if (typeof items === 'string') return '';
	return isDict(items) ? null : items;
}

function nextToken(paginator: Paginator, page: Dict): Dict {
	if (paginator.moreResults !== null && !isTrue(search(paginator.moreResults, page)))
		return new Map();
	return new Map(
		paginator.inputToken.map((name, place): [string, Value] => {
			const value = search(paginator.outputToken[place] ?? '', page);
			return [name, isTrue(value) ? value : null];
		})
	);
}

/** As Python's `bool(value)`. */
function isTrue(value: Value): boolean {
	if (isList(value)) return value.length > 0;
	if (isDict(value)) return value.size > 0;
	return value !== null && value !== false && value !== '' && value !== 0;
}

/** Sets what an expression like `a.b` names. */
export function setAt(target: Dict, expression: string, value: Value): void {
	const names = expression.split('.');
	const last = names.pop()!;
	let at = target;
	for (const name of names) {
		const inner = at.get(name);
		const next: Dict = isDict(inner) ? inner : new Map();
		at.set(name, next);
		at = next;
	}
	at.set(last, value);
}
