import type { Shape } from '../../model/types';
import { isDict, isList, type Dict, type Value } from '../../model/value';
import { general } from '../errors/failure';
import { decodeBase64 } from '../python/base64-decode';

/** An input whose binary members given as text are read as base64. Throws a general `CliError` for text that is none. */
export function withDecodedBlobs(input: Dict, shape: Shape): Dict {
	const decoded = decode(input, shape);
	return isDict(decoded) ? decoded : input;
}

function decode(value: Value, shape: Shape): Value {
	switch (shape.type) {
		case 'structure':
			if (!isDict(value) || shape.isDocument) return value;
			return new Map(
				[...value].map(([name, one]) => {
					const member = shape.members.get(name);
					return [name, member ? decode(one, member.shape) : one];
				})
			);
		case 'list':
			return isList(value) ? value.map((one) => decode(one, shape.member)) : value;
		case 'map':
			if (!isDict(value)) return value;
			return new Map([...value].map(([key, one]) => [key, decode(one, shape.value)]));
		case 'blob':
			return typeof value === 'string' ? bytesOf(value) : value;
		default:
			return value;
	}
}

function bytesOf(text: string): Uint8Array {
	if (/[^\0-\x7f]/.test(text)) {
		throw general('string argument should contain only ASCII characters');
	}
	const bytes = decodeBase64(text);
	if (bytes === null) throw general(`Invalid base64: "${text}"`);
	return bytes;
}
