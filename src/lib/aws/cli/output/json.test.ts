import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Float, type Value } from '../../model/value';
import { decodeJson } from '../python/json-decode';
import { indentedJson } from './json';
import { anyValue } from './testing/any-value';

describe('indentedJson', () => {
	it.each<[Value, string]>([
		[null, 'null'],
		[[], '[]'],
		[new Map(), '{}'],
		[new Float(20), '20.0'],
		[new Float(1e-7), '1e-07'],
		[9007199254740993n, '9007199254740993'],
		['dév 日本 🎉 \u2028\x7f', '"dév 日本 🎉 \u2028\x7f"'],
		['"\\\n\t\b\f\r\x00\x1f/', '"\\"\\\\\\n\\t\\b\\f\\r\\u0000\\u001f/"'],
		[[1, [], new Map()], '[\n    1,\n    [],\n    {}\n]'],
		[
			new Map<string, Value>([
				['b', [true]],
				['a', new Map([['é', null]])]
			]),
			'{\n    "b": [\n        true\n    ],\n    "a": {\n        "é": null\n    }\n}'
		],
		[new Uint8Array([104, 105]), '"aGk="']
	])('%s', (value, text) => {
		expect(indentedJson(value)).toBe(text);
	});

	it('reads back as the same value', () => {
		fc.assert(
			fc.property(anyValue, (value) => {
				expect(decodeJson(indentedJson(value))).toEqual(value);
			})
		);
	});
});
