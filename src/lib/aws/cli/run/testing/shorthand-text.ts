import { floatRepr } from '../../../model/python-repr';
import { Float, isDict, isInteger, isList, type Dict, type Value } from '../../../model/value';

/** A value in shorthand; null where the grammar has no way to say it: keys with a blank, objects without members, text with a backslash at its end. */
export function shorthandText(value: Dict): string | null {
	return value.size === 0 ? null : joined([...value].map(pair));
}

const joined = (parts: readonly (string | null)[]): string | null =>
	parts.includes(null) ? null : parts.join(',');

function pair([key, value]: [string, Value]): string | null {
	const text = inner(value);
	return text === null || !/^[\w\-.#/:]+$/.test(key) ? null : `${key}=${text}`;
}

function inner(value: Value): string | null {
	if (isDict(value)) return wrapped('{', joined([...value].map(pair)), '}');
	if (isList(value)) return wrapped('[', joined(value.map(inner)), ']');
	if (typeof value === 'boolean' || isInteger(value)) return String(value);
	if (value instanceof Float) return floatRepr(value.value);
	if (typeof value !== 'string' || value.endsWith('\\')) return null;
	return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const wrapped = (open: string, inside: string | null, close: string) =>
	inside === null ? null : open + inside + close;
