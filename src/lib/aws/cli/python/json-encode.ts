import { Float, isDict, isList, type Value } from '../../model/value';
import { base64 } from './base64';
import { floatJson } from './float-json';

/** Compact JSON in the value's own order: `new Float(20)` is `20.0`, bytes are base64, a float that is no number is `NaN` or `Infinity` as Python writes it. */
export function encodeJson(value: Value): string {
	if (isList(value)) return `[${value.map(encodeJson).join(',')}]`;
	if (isDict(value)) {
		const members = [...value].map(
			([key, member]) => `${JSON.stringify(key)}:${encodeJson(member)}`
		);
		return `{${members.join(',')}}`;
	}
	if (value instanceof Float) return floatJson(value.value);
	if (value instanceof Uint8Array) return `"${base64(value)}"`;
	if (typeof value === 'bigint') return value.toString();
	return JSON.stringify(value);
}
