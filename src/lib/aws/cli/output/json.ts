import { Float, isDict, isList, type Value } from '../../model/value';
import { base64 } from '../python/base64';
import { floatJson } from '../python/float-json';
import type { Scalar } from './scalar';
import { isEmptyDict, whole } from './whole-answer';

export const json = whole((value, { write }) => {
	if (!isEmptyDict(value)) write(`${indentedJson(value)}\n`);
});

const step = '    ';

/** As Python's `json.dumps(value, indent=4, ensure_ascii=False)`: in the value's own order, bytes as base64. */
export function indentedJson(value: Value, indent = ''): string {
	if (isList(value)) {
		return block('[]', indent, value, (member) => indentedJson(member, indent + step));
	}
	if (isDict(value)) {
		return block(
			'{}',
			indent,
			[...value],
			([key, member]) => `${JSON.stringify(key)}: ${indentedJson(member, indent + step)}`
		);
	}
	return scalarJson(value);
}

function block<T>(
	brackets: string,
	indent: string,
	members: readonly T[],
	print: (member: T) => string
): string {
	if (members.length === 0) return brackets;
	const lines = members.map((member) => indent + step + print(member));
	return `${brackets[0]}\n${lines.join(',\n')}\n${indent}${brackets[1]}`;
}

export function scalarJson(value: Scalar): string {
	if (value instanceof Float) return floatJson(value.value);
	if (value instanceof Uint8Array) return `"${base64(value)}"`;
	if (typeof value === 'bigint') return value.toString();
	return JSON.stringify(value);
}
