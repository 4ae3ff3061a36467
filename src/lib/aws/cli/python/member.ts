import { isDict, isList, type Dict, type List, type Value } from '../../model/value';
import { pythonRepr } from '../../model/python-repr';
import { pythonType } from '../../model/python-type';
import { general } from '../errors/failure';

/** Python's `container[key]`. Throws a general `CliError` in its words where that is missing or nothing to look into. */
export function member(container: Value, key: string): Value {
	if (isDict(container)) {
		const value = container.get(key);
		if (value !== undefined) return value;
		throw general(pythonRepr(key));
	}
	if (isList(container)) throw general('list indices must be integers or slices, not str');
	if (typeof container === 'string') throw general("string indices must be integers, not 'str'");
	throw general(`'${pythonType(container)}' object is not subscriptable`);
}

/** `container[a][b]`. */
export const memberAt = (container: Value, ...keys: readonly string[]): Value =>
	keys.reduce(member, container);

/** What Python's `for` goes through: members of a list, keys of an object, characters of a text. */
export function iterated(value: Value): List {
	if (isList(value)) return value;
	if (isDict(value)) return [...value.keys()];
	if (typeof value === 'string') return [...value];
	throw general(`'${pythonType(value)}' object is not iterable`);
}

/** An object, where Python asks it for `attribute`. */
export function demandDict(value: Value, attribute: string): Dict {
	if (isDict(value)) return value;
	throw general(`'${pythonType(value)}' object has no attribute '${attribute}'`);
}
