import { Float, isDict, isList, type Value } from '../../model/value';
import { pythonStr } from '../../model/python-repr';
import { floatJson } from './float-json';

/** As Python's `json.dumps(value, separators=(',', ':'), default=str)`: all but ASCII is escaped, bytes are written as Python's `str` writes them. */
export function dumps(value: Value): string {
	if (isList(value)) return `[${value.map(dumps).join(',')}]`;
	if (isDict(value)) {
		const members = [...value].map(([key, member]) => `${asciiJson(key)}:${dumps(member)}`);
		return `{${members.join(',')}}`;
	}
	if (value instanceof Float) return floatJson(value.value);
	if (value instanceof Uint8Array) return asciiJson(pythonStr(value));
	return typeof value === 'string' ? asciiJson(value) : String(value);
}

export const asciiJson = (text: string): string => asciiOnly(JSON.stringify(text));

/** JSON with everything from DEL on as `\uXXXX`: only its strings have such characters. */
export const asciiOnly = (json: string): string =>
	json.replace(
		/[\x7f-\uffff]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
