import { isDict, isList, type Dict, type List, type Value } from '../../model/value';
import { pythonStr } from '../../model/python-repr';
import { general } from '../errors/failure';
import { byCodePoint } from './code-point-order';
import type { Formatter, PagedAnswer } from './formatter';
import { isScalar, type Scalar } from './scalar';
import { pythonType } from '../../model/python-type';

type Write = (text: string) => void;

export const text: Formatter = async (answer, { query, write }) => {
	const print = (value: Value) => writeText(query === null ? value : query(value), write);
	if (answer.type === 'plain') return print(answer.value);
	for await (const page of results(answer)) print(page);
	const token = answer.resumeToken();
	if (token !== null) print(new Map([['NextToken', new Map([['NextToken', token]])]]));
};

/** Of each page its results only, null where it has none, and of the first page also what is not joined. */
async function* results(answer: PagedAnswer): AsyncIterable<Dict> {
	let isFirst = true;
	for await (const page of answer.pages()) {
		const result: Dict = isFirst ? new Map(answer.nonAggregatePart()) : new Map();
		for (const key of answer.resultKeys) {
			const path = key.split('.');
			set(result, path, get(page, path));
		}
		isFirst = false;
		yield result;
	}
}

const get = (from: Value, path: readonly string[]): Value =>
	path.reduce<Value>((value, key) => (isDict(value) ? (value.get(key) ?? null) : null), from);

function set(target: Dict, [key = '', ...rest]: readonly string[], value: Value): void {
	if (rest.length === 0) {
		target.set(key, value);
		return;
	}
	const inner = target.get(key);
	const next: Dict = isDict(inner) ? inner : new Map();
	target.set(key, next);
	set(next, rest, value);
}

/** Lines of tab-separated fields, each labelled with the member's name in capitals where it has one. */
export function writeText(value: Value, write: Write): void {
	writeValue(value, null, null, write);
}

/** `columns` are the keys that all objects of the list around this one fill. */
function writeValue(
	value: Value,
	label: string | null,
	columns: readonly string[] | null,
	write: Write
): void {
	if (isDict(value)) writeDict(value, label, columns, write);
	else if (isList(value)) writeList(value, label, write);
	else write(`${pythonStr(value)}\n`);
}

function writeList(list: List, label: string | null, write: Write): void {
	if (list.some(isDict)) {
		const columns = scalarKeys(list);
		for (const member of list) writeValue(member, label, columns, write);
		return;
	}
	const scalars = list.filter(isScalar);
	if (scalars.length > 0) writeScalars(scalars, label, write);
	for (const member of list.filter(isList)) writeList(member, label, write);
}

function writeScalars(scalars: readonly Scalar[], label: string | null, write: Write): void {
	if (label === null) {
		write(`${scalars.map(pythonStr).join('\t')}\n`);
		return;
	}
	for (const scalar of scalars) write(`${label.toUpperCase()}\t${pythonStr(scalar)}\n`);
}

/** Sorted. A list with both objects and others is more than the AWS CLI can print. */
function scalarKeys(list: List): string[] {
	const keys = new Set<string>();
	for (const member of list) {
		if (!isDict(member)) {
			throw general(`'${pythonType(member)}' object has no attribute 'items'`);
		}
		for (const [key, value] of member) if (isScalar(value)) keys.add(key);
	}
	return [...keys].sort(byCodePoint);
}

function writeDict(
	dict: Dict,
	label: string | null,
	columns: readonly string[] | null,
	write: Write
): void {
	const shown = columns ?? scalarKeys([dict]);
	const fields = shown.map((key) => pythonStr(dict.get(key) ?? (dict.has(key) ? null : '')));
	if (label !== null) fields.unshift(label.toUpperCase());
	if (shown.length > 0) write(`${fields.join('\t')}\n`);
	const rest = [...dict].filter(([key]) => !shown.includes(key));
	for (const [key, value] of rest.sort(([a], [b]) => byCodePoint(a, b))) {
		writeValue(value, key, null, write);
	}
}
