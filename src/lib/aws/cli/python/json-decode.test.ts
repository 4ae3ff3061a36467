import { describe, expect, it } from 'vitest';
import { Float, OrderedDict, type Value } from '../../model/value';
import { decodeJson, decodeOrderedJson } from './json-decode';
import { JsonDepthError, JsonError } from './json-error';

describe('values', () => {
	it.each<[string, Value]>([
		[' null ', null],
		['true', true],
		['-0', 0],
		['9007199254740991', 9007199254740991],
		['9007199254740993', 9007199254740993n],
		['-123456789012345678901', -123456789012345678901n],
		['20.0', new Float(20)],
		['1e3', new Float(1000)],
		['-0.0', new Float(-0)],
		['1e400', new Float(Infinity)],
		['NaN', new Float(NaN)],
		['-Infinity', new Float(-Infinity)],
		['"a\\u00e9\\/\\n"', 'aé/\n'],
		['"\\ud83d\\ude00"', '😀'],
		['"\\ud83d"', '\ud83d'],
		['"\x7f\u2028"', '\x7f\u2028'],
		['[]', []],
		['[ 1 , [ ] ]', [1, []]],
		['{ }', new Map()],
		[
			'{"b":1,\r\n\t"a":2}',
			new Map([
				['b', 1],
				['a', 2]
			])
		],
		['{"__proto__":1}', new Map([['__proto__', 1]])]
	])('%s', (text, value) => {
		expect(decodeJson(text)).toEqual(value);
	});

	it('can make ordered dicts', () => {
		expect(decodeOrderedJson('[{"a":{}}]')).toStrictEqual([
			new OrderedDict([['a', new OrderedDict()]])
		]);
		expect(decodeJson('{}')).not.toBeInstanceOf(OrderedDict);
	});

	it('keeps the place of the first and the value of the last of equal keys', () => {
		expect([...(decodeJson('{"a":1,"b":2,"a":3}') as Map<string, Value>)]).toEqual([
			['a', 3],
			['b', 2]
		]);
	});
});

describe('errors', () => {
	it.each([
		['', 'Expecting value: line 1 column 1 (char 0)'],
		[' ', 'Expecting value: line 1 column 2 (char 1)'],
		['-', 'Expecting value: line 1 column 1 (char 0)'],
		["'a'", 'Expecting value: line 1 column 1 (char 0)'],
		['tru', 'Expecting value: line 1 column 1 (char 0)'],
		['[1,]', 'Expecting value: line 1 column 4 (char 3)'],
		['[', 'Expecting value: line 1 column 2 (char 1)'],
		['[1 2]', "Expecting ',' delimiter: line 1 column 4 (char 3)"],
		['{"a":1', "Expecting ',' delimiter: line 1 column 7 (char 6)"],
		['{"a" 1}', "Expecting ':' delimiter: line 1 column 6 (char 5)"],
		['{a:1}', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
		['{"a":1,}', 'Expecting property name enclosed in double quotes: line 1 column 8 (char 7)'],
		['{"a":}', 'Expecting value: line 1 column 6 (char 5)'],
		['"abc', 'Unterminated string starting at: line 1 column 1 (char 0)'],
		['"abc\\', 'Unterminated string starting at: line 1 column 1 (char 0)'],
		['["a\tb"]', 'Invalid control character at: line 1 column 4 (char 3)'],
		['"\\x41"', 'Invalid \\escape: line 1 column 2 (char 1)'],
		['"\\u12g4"', 'Invalid \\uXXXX escape: line 1 column 3 (char 2)'],
		['"\\u1234', 'Invalid \\uXXXX escape: line 1 column 3 (char 2)'],
		['01', 'Extra data: line 1 column 2 (char 1)'],
		['{} x', 'Extra data: line 1 column 4 (char 3)'],
		['\ufeff{}', 'Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)'],
		['{\n "a": 1\n "b"}', "Expecting ',' delimiter: line 3 column 2 (char 11)"],
		['["😀" é]', "Expecting ',' delimiter: line 1 column 6 (char 5)"],
		[
			'1'.repeat(4301),
			'Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit'
		]
	])('%s', (text, message) => {
		expect(() => decodeJson(text)).toThrow(new JsonError(message));
	});

	it.each([
		['[', 'array'],
		['{"a":', 'object']
	])('refuses a hundred thousand %s', (open, kind) => {
		expect(() => decodeJson(open.repeat(100_000))).toThrow(
			new JsonDepthError(
				`maximum recursion depth exceeded while decoding a JSON ${kind} from a unicode string`
			)
		);
	});
});
