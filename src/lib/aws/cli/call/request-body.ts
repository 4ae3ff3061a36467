import { parseTimestamp } from '../../model/timestamp';
import type { Shape, StructureShape } from '../../model/types';
import { isDict, isList, type Dict, type Value } from '../../model/value';
import { encodeJson } from '../python/json-encode';

/** The body of a request for a valid `input`: timestamps as whole epoch seconds, what they leave out as of `nowMs`, bytes as base64. */
export const requestBody = (input: Dict, shape: StructureShape, nowMs: number): string =>
	encodeJson(serialized(input, shape, nowMs));

/** Members that are to be a random UUID and were not given. */
export function withIdempotencyTokens(
	input: Dict,
	shape: StructureShape,
	uuid: () => string
): Dict {
	const missing = [...shape.members].filter(
		([name, member]) => member.isIdempotencyToken && !input.has(name)
	);
	return new Map([...input, ...missing.map(([name]): [string, Value] => [name, uuid()])]);
}

function serialized(value: Value, shape: Shape, nowMs: number): Value {
	switch (shape.type) {
		case 'structure':
			if (!isDict(value) || shape.isDocument) return value;
			return new Map(
				[...value].map(([name, one]) => {
					const member = shape.members.get(name);
					return [name, member ? serialized(one, member.shape, nowMs) : one];
				})
			);
		case 'list':
			return isList(value) ? value.map((one) => serialized(one, shape.member, nowMs)) : value;
		case 'map':
			if (!isDict(value)) return value;
			return new Map([...value].map(([key, one]) => [key, serialized(one, shape.value, nowMs)]));
		case 'timestamp':
			return parseTimestamp(value, nowMs)?.epochSeconds ?? value;
		case 'blob':
			return typeof value === 'string' ? new TextEncoder().encode(value) : value;
		default:
			return value;
	}
}
