import { parseTimestamp } from '../../model/timestamp';
import type { Shape, StructureShape } from '../../model/types';
import { isDict, isList, type Dict, type Value } from '../../model/value';
import { encodeJson } from '../python/json-encode';

/** The body of a request for a valid `input`: timestamps as whole epoch seconds, bytes as base64. */
export const requestBody = (input: Dict, shape: StructureShape): string =>
	encodeJson(serialized(input, shape));

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

function serialized(value: Value, shape: Shape): Value {
	switch (shape.type) {
		case 'structure':
			if (!isDict(value) || shape.isDocument) return value;
			return new Map(
				[...value].map(([name, one]) => {
					const member = shape.members.get(name);
					return [name, member ? serialized(one, member.shape) : one];
				})
			);
		case 'list':
			return isList(value) ? value.map((one) => serialized(one, shape.member)) : value;
		case 'map':
			if (!isDict(value)) return value;
			return new Map([...value].map(([key, one]) => [key, serialized(one, shape.value)]));
		case 'timestamp':
			return parseTimestamp(value)?.epochSeconds ?? value;
		case 'blob':
			return typeof value === 'string' ? new TextEncoder().encode(value) : value;
		default:
			return value;
	}
}
