import { describe, expect, it } from 'vitest';
import { decodeJson } from '../python/json-decode';
import { writeText } from './text';

function print(json: string): string {
	let text = '';
	writeText(decodeJson(json), (piece) => (text += piece));
	return text;
}

describe('text', () => {
	it.each([
		['null', 'None\n'],
		['true', 'True\n'],
		['"a\\tb"', 'a\tb\n'],
		['20.0', '20.0\n'],
		['""', '\n'],
		['[]', ''],
		['{}', ''],
		['["a", 1, null, false]', 'a\t1\tNone\tFalse\n'],
		['[["a", "b"], ["c"], []]', 'a\tb\nc\n'],
		['[["a"], 1, "b"]', '1\tb\na\n'],
		['{"b": 1, "a": "x", "C": null}', 'None\tx\t1\n'],
		['{"arns": ["x", "y"], "next": "t"}', 't\nARNS\tx\nARNS\ty\n'],
		['{"arns": [], "x": {}}', ''],
		['{"service": {"name": "web", "tags": [{"key": "a"}]}}', 'SERVICE\tweb\nTAGS\ta\n'],
		['{"é": {"n": 1}}', 'É\t1\n']
	])('%s', (json, text) => {
		expect(print(json)).toBe(text);
	});

	it('gives the objects of a list the columns of all, a missing one empty', () => {
		expect(print('{"tags": [{"value": "1"}, {"key": "b"}, {"on": [1], "key": null}]}')).toBe(
			'TAGS\t\t1\nTAGS\tb\t\nTAGS\tNone\t\nON\t1\n'
		);
	});

	it('prints a list in a column of scalars as Python writes it', () => {
		expect(print('[{"a": 1}, {"a": ["x", 2.0]}]')).toBe("1\n['x', 2.0]\n");
	});

	it.each([
		['[{"a": 1}, null]', "'NoneType' object has no attribute 'items'"],
		['["x", {"a": 1}]', "'str' object has no attribute 'items'"],
		['[[1], {"a": 1}]', "'list' object has no attribute 'items'"]
	])('falls over %s', (json, message) => {
		expect(() => print(json)).toThrow(message);
	});

	it('keeps what was printed before it fell', () => {
		let text = '';
		const value = decodeJson('{"a": 1, "b": [{}, 2]}');
		expect(() => writeText(value, (piece) => (text += piece))).toThrow("'int' object");
		expect(text).toBe('1\n');
	});
});
