import { describe, expect, it } from 'vitest';
import type { Shape, StructureShape } from '../../model/types';
import { decodeJson } from '../python/json-decode';
import { indentedJson } from '../output/json';
import { parseResponse } from './parse-response';

const structure = (
	name: string,
	members: Readonly<Record<string, Shape>>,
	traits: Partial<StructureShape> = {}
): StructureShape => ({
	type: 'structure',
	name,
	members: new Map(
		Object.entries(members).map(([member, shape]) => [
			member,
			{ shape, isIdempotencyToken: false, isDeprecated: false }
		])
	),
	required: [],
	isUnion: false,
	isDocument: false,
	...traits
});

const string: Shape = { type: 'string', name: 'String', enum: null, min: null };
const double: Shape = { type: 'double', name: 'Double', min: null };
const timestamp: Shape = { type: 'timestamp', name: 'Timestamp' };
const listOf = (member: Shape): Shape => ({ type: 'list', name: 'List', member, min: null });
const mapOf = (value: Shape): Shape => ({
	type: 'map',
	name: 'Map',
	key: string,
	value,
	min: null
});

const task = structure('Task', { arn: string, cpu: double, startedAt: timestamp });
const output = structure('Output', {
	tasks: listOf(task),
	labels: mapOf(string),
	groups: mapOf(listOf(string)),
	names: listOf(string),
	choice: structure('Choice', { one: string, other: string }, { isUnion: true }),
	document: structure('Document', {}, { isDocument: true })
});

const parsed = (json: string): unknown =>
	JSON.parse(indentedJson(parseResponse(decodeJson(json), output)));

describe('parseResponse', () => {
	it('keeps the model’s order and the numbers as sent', () => {
		const body =
			'{"names": [], "tasks": [{"startedAt": 1700000000.5, "cpu": 20.0, "arn": "x"}, {"cpu": 20}]}';
		expect(indentedJson(parseResponse(decodeJson(body), output)).replaceAll(/\s+/g, ' ')).toBe(
			'{ "tasks": [ { "arn": "x", "cpu": 20.0, "startedAt": "2023-11-14T22:13:20.500000+00:00" }, { "cpu": 20 } ], "names": [] }'
		);
	});

	it.each([
		['{"names": null, "more": 1}', {}],
		['{"tasks": [null, {"arn": null, "x": 1}]}', { tasks: [null, {}] }],
		['{"names": ["a", null]}', { names: ['a', null] }],
		['{"labels": {"a": null, "b": "c"}}', { labels: { a: null, b: 'c' } }],
		['{"groups": {"a": null, "b": [null]}}', { groups: { a: null, b: [null] } }],
		['{"document": {"any": [1, null]}}', { document: { any: [1, null] } }],
		['{"choice": {"other": "x", "one": null, "__type": "T"}}', { choice: { other: 'x' } }],
		['{"names": "aé😀"}', { names: ['a', 'é', '😀'] }],
		['{"names": {"a": 1, "b": 2}}', { names: ['a', 'b'] }],
		['{"choice": {"new": 1}}', { choice: { SDK_UNKNOWN_MEMBER: { name: 'new' } } }]
	])('%s', (json, value) => {
		expect(parsed(json)).toEqual(value);
	});

	it.each([
		['[]', "'list' object has no attribute 'get'"],
		['null', "'NoneType' object has no attribute 'update'"],
		['{"tasks": 1}', "'int' object is not iterable"],
		['{"labels": []}', "'list' object has no attribute 'items'"],
		[
			'{"choice": {"one": "a", "other": "b"}}',
			'Invalid service response: Choice must have one and only one member set.'
		]
	])('does not take %s', (json, message) => {
		expect(() => parsed(json)).toThrow(message);
	});
});
