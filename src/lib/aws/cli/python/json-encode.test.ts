import { describe, expect, it } from 'vitest';
import { Float, type Value } from '../../model/value';
import { decodeJson } from './json-decode';
import { encodeJson } from './json-encode';

describe('encodeJson', () => {
	it.each<[Value, string]>([
		[null, 'null'],
		[false, 'false'],
		[20, '20'],
		[123456789012345678901n, '123456789012345678901'],
		[new Float(20), '20.0'],
		[new Float(Infinity), 'Infinity'],
		['a"\n\u2028é', '"a\\"\\n\u2028é"'],
		['\ud83d', '"\\ud83d"'],
		[new Uint8Array([]), '""'],
		[new Uint8Array([255]), '"/w=="'],
		[new Uint8Array([104, 105]), '"aGk="'],
		[new Uint8Array([1, 2, 3, 250]), '"AQID+g=="'],
		[
			new Map<string, Value>([
				['b', [1, []]],
				['a', new Map()]
			]),
			'{"b":[1,[]],"a":{}}'
		]
	])('%s', (value, text) => {
		expect(encodeJson(value)).toBe(text);
	});

	it('is read back the same', () => {
		const text = '{"b":[1.5,-3,null,"x"],"a":{"c":1e-07,"d":[]},"e":12345678901234567890}';
		expect(encodeJson(decodeJson(text))).toBe(text);
	});
});
