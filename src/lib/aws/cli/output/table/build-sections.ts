import { Float, isDict, isList, type Dict, type List, type Value } from '../../../model/value';
import { pythonStr } from '../../../model/python-repr';
import { general } from '../../errors/failure';
import { byCodePoint } from '../code-point-order';
import { pythonType } from '../../../model/python-type';
import { isScalar } from '../scalar';
import { Section } from './section';

/** The boxes of a table, outermost first; none where there is nothing to show: null, false, zero, or anything empty. */
export function buildSections(title: string, value: Value): Section[] {
	const table = new Builder();
	table.add(title, value, 0);
	return table.sections;
}

class Builder {
	readonly sections: Section[] = [];

	/** `title` is null where the value goes on in the box begun last. */
	add(title: string | null, value: Value, level: number): void {
		if (isFalsy(value)) return;
		if (title !== null) this.begin(title, level);
		if (isDict(value)) this.addDict(value, level);
		else if (isList(value) && isDict(value[0])) this.addDicts(value, title, level);
		else if (isList(value)) this.addList(value);
	}

	private begin(title: string | null, level: number): void {
		this.sections.push(new Section(title, level));
	}

	private get current(): Section {
		return this.sections.at(-1)!;
	}

	private addList(list: List): void {
		for (const element of list) {
			if (isScalar(element)) this.current.addRow([pythonStr(element)]);
			else if (isDict(element)) this.current.addRow([...element.keys()]);
			else if (element.every(isScalar)) this.current.addRow(element.map(pythonStr));
			else this.add(null, element, 0);
		}
	}

	/** Its scalars are one row, each list and object in it is a box of its own. */
	private addDict(dict: Dict, level: number): void {
		const { scalars, others } = sortedKeys([dict]);
		const row = scalars.map((key) => pythonStr(dict.get(key)!));
		if (scalars.length === 1) this.current.addRow([scalars[0]!, ...row]);
		else if (scalars.length > 1) {
			this.current.addHeaders(scalars);
			this.current.addRow(row);
		}
		for (const key of others) this.add(key, dict.get(key)!, level + 1);
	}

	/** One row each, with the keys of all; where one of them has lists or objects, each row is in a box of its own. */
	private addDicts(list: List, title: string | null, level: number): void {
		const { scalars, others } = sortedKeys(list);
		this.current.addHeaders(scalars);
		list.forEach((element, at) => {
			if (at > 0 && others.length > 0) {
				this.begin(title, level);
				this.current.addHeaders(scalars);
			}
			const dict = isDict(element) ? element : emptyAsDict(element, scalars);
			this.current.addRow(scalars.map((key) => (dict.has(key) ? pythonStr(dict.get(key)!) : '')));
			for (const key of others) {
				if (dict.has(key)) this.add(key, dict.get(key)!, level + 1);
			}
		});
	}
}

/** The keys under which at least one of the objects has a scalar, and those under which one has something else; a key may be in both. */
function sortedKeys(list: List): { scalars: string[]; others: string[] } {
	const scalars = new Set<string>();
	const others = new Set<string>();
	for (const element of list) {
		for (const [key, value] of entries(element)) (isScalar(value) ? scalars : others).add(key);
	}
	return { scalars: [...scalars].sort(byCodePoint), others: [...others].sort(byCodePoint) };
}

/** Python's words where it goes through something else as if it were an object; through an empty text or list it does. */
function entries(value: Value): Iterable<[string, Value]> {
	if (isDict(value)) return value;
	if (typeof value === 'string') {
		if (value === '') return [];
		throw general("string indices must be integers, not 'str'");
	}
	if (!isList(value)) throw general(`'${pythonType(value)}' object is not iterable`);
	if (value.length === 0) return [];
	const index = pythonType(value[0]!);
	throw general(`list indices must be integers or slices, not ${index}`);
}

function emptyAsDict(value: Value, columns: readonly string[]): Dict {
	if (columns.length === 0) return new Map();
	throw general(`'${pythonType(value)}' object has no attribute 'get'`);
}

/** Python's `not value`. */
function isFalsy(value: Value): boolean {
	if (value instanceof Float) return value.value === 0;
	if (value instanceof Uint8Array || isList(value)) return value.length === 0;
	return isDict(value) ? value.size === 0 : !value;
}
