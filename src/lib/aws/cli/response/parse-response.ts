import type { ListShape, MapShape, Shape, StructureShape } from '../../model/types';
import { isDict, isList, type Dict, type Value } from '../../model/value';
import { general } from '../errors/failure';
import { pythonType } from '../../model/python-type';
import { timestampText } from './timestamp';

/**
 * The members of a service's answer that its model knows, in the model's order, as botocore's JSON parser and the AWS CLI take it in: a member that is
 * null is left out, but a null in a list or a map stays; timestamps become ISO 8601; numbers stay as sent, blobs the base64 text they came as.
 * Throws a general `CliError` in Python's words where the answer is not of the shape.
 */
export function parseResponse(body: Value, shape: StructureShape, times: Times = 'iso8601'): Dict {
	const parsed = structure(body, shape, times);
	if (isDict(parsed)) return parsed;
	throw noAttribute(parsed, 'update');
}

/** Of `cli_timestamp_format`: `wire` leaves times as they came. */
export type Times = 'iso8601' | 'wire';

function parse(value: Value, shape: Shape, times: Times): Value {
	switch (shape.type) {
		case 'structure':
			return structure(value, shape, times);
		case 'list':
			return list(value, shape, times);
		case 'map':
			return map(value, shape, times);
		case 'timestamp':
			return times === 'wire' ? value : timestampText(value);
		default:
			return value;
	}
}

function structure(value: Value, shape: StructureShape, times: Times): Value {
	if (shape.isDocument || value === null) return value;
	if (!isDict(value)) {
		if (shape.members.size === 0) return new Map();
		throw noAttribute(value, shape.isUnion ? 'copy' : 'get');
	}
	const unknown = shape.isUnion ? unknownUnionMember(value, shape) : null;
	if (unknown !== null) {
		return new Map([['SDK_UNKNOWN_MEMBER', new Map([['name', unknown]])]]);
	}
	const parsed: Dict = new Map();
	for (const [name, member] of shape.members) {
		const one = value.get(name) ?? null;
		if (one !== null) parsed.set(name, parse(one, member.shape, times));
	}
	return parsed;
}

/** The name of the only member that is set, if the model does not know it. */
function unknownUnionMember(value: Dict, shape: StructureShape): string | null {
	const names = [...value.keys()].filter((name) => name !== '__type' && value.get(name) !== null);
	const [name = ''] = names;
	if (names.length !== 1) {
		throw general(`Invalid service response: ${shape.name} must have one and only one member set.`);
	}
	return shape.members.has(name) ? null : name;
}

function list(value: Value, shape: ListShape, times: Times): Value {
	return elements(value).map((one) => (one === null ? null : parse(one, shape.member, times)));
}

/** What Python goes through in place of a list: a text's characters, a dict's keys. */
function elements(value: Value): readonly Value[] {
	if (isList(value)) return value;
	if (typeof value === 'string') return [...value];
	if (isDict(value)) return [...value.keys()];
	throw general(`'${pythonType(value)}' object is not iterable`);
}

function map(value: Value, shape: MapShape, times: Times): Value {
	if (!isDict(value)) throw noAttribute(value, 'items');
	return new Map(
		[...value].map(([key, one]) => [key, one === null ? null : parse(one, shape.value, times)])
	);
}

const noAttribute = (value: Value, attribute: string) =>
	general(`'${pythonType(value)}' object has no attribute '${attribute}'`);
