import { describe, expect, it } from 'vitest';
import { Float, type Value } from '../../model/value';
import { decodeJson } from '../python/json-decode';
import { encodeJson } from '../python/json-encode';
import { compileQuery } from './query';

const search = (expression: string, json: string): string =>
	encodeJson(compileQuery(expression).search(decodeJson(json)));

/** What the specification leaves open and the tables of the conformance tests do not show: Python's own ways. */
describe('a query', () => {
	it.each([
		['keeps the order of its own members', '{b: x, a: y}', '{"y":1,"x":2}', '{"b":2,"a":1}'],
		['keeps names like numbers in place', '{b: x, "1": y}', '{"y":1,"x":2}', '{"b":2,"1":1}'],
		['keeps the place of a member given twice', '{a: x, b: y, a: y}', '{"y":1}', '{"a":1,"b":1}'],
		['keeps floats apart from integers', '[a, b]', '{"a":20.0,"b":20}', '[20.0,20]'],
		['keeps large integers', 'a', '{"a":123456789012345678901}', '123456789012345678901'],
		['finds 20 equal to 20.0', 'a == `20`', '{"a":20.0}', 'true'],
		['finds 1 unequal to true', 'a == `true`', '{"a":1}', 'false'],
		['finds 1 equal to true within a list', 'a == `[true]`', '{"a":[1.0]}', 'true'],
		['finds 1 among booleans', 'contains(a, `1`)', '{"a":[true]}', 'true'],
		['finds objects equal in any order', 'a == b', '{"a":{"x":1,"y":2},"b":{"y":2,"x":1}}', 'true'],
		[
			'finds NaN equal to itself in a list only',
			'[a == a, [a] == [a]]',
			'{"a":NaN}',
			'[false,true]'
		],
		['compares strings', "a < 'b'", '{"a":"a"}', 'true'],
		[
			'sorts by code point',
			'sort(@)',
			'["\\ud83d\\ude00","\\uffff","a","B"]',
			'["B","a","\uffff","😀"]'
		],
		['sorts numbers of either kind', 'sort(@)', '[2.5,1,10,-0.5]', '[-0.5,1,2.5,10]'],
		[
			'sorts stably',
			'sort_by(@, &n)[].k',
			'[{"n":1,"k":1},{"n":1.0,"k":2},{"n":0,"k":3}]',
			'[3,1,2]'
		],
		['counts code points', "length('é😀')", 'null', '2'],
		['reverses code points', "reverse('é😀')", 'null', '"😀é"'],
		['sums integers exactly', 'sum(@)', '[9007199254740992,1]', '9007199254740993'],
		['sums to a float', 'sum(@)', '[1,1.0]', '2.0'],
		['averages to a float', 'avg(@)', '[1,3]', '2.0'],
		['averages large integers', 'avg(@)', '[123456789012345678901,3]', '6.172839450617284e+19'],
		[
			'rounds to integers',
			'[ceil(@), floor(@)]',
			'1e17',
			'[100000000000000000,100000000000000000]'
		],
		['leaves an integer as it is', '[ceil(@), floor(@), abs(@)]', '-3', '[-3,-3,3]'],
		['makes floats positive', 'abs(@)', '-3.0', '3.0'],
		['reads an integer', 'to_number(@)', '" 1_000\\n"', '1000'],
		['reads digits of any script', 'to_number(@)', '"٣٤"', '34'],
		['reads a float', 'to_number(@)', '"1e3"', '1000.0'],
		['reads no hexadecimal', 'to_number(@)', '"0x10"', 'null'],
		[
			'writes JSON without blanks',
			'to_string(@)',
			'{"a":[1,2.0,null,true]}',
			'"{\\"a\\":[1,2.0,null,true]}"'
		],
		[
			'writes ASCII only',
			'to_string(@)',
			'["é😀\\u007f"]',
			'"[\\"\\\\u00e9\\\\ud83d\\\\ude00\\\\u007f\\"]"'
		],
		['merges lists of pairs', 'merge(@, `[["b", 2], "cd"]`)', '{"a":1}', '{"a":1,"b":2,"c":"d"}'],
		['takes zero for true', '@ || `1`', '0', '0'],
		['takes an empty string for false', '@ || `1`', '""', '1'],
		['takes a literal without quotes for a string', '`foo bar`', 'null', '"foo bar"'],
		['does not project a slice behind an index', 'a[0][0:2].x', '{"a":[[{"x":1}]]}', 'null'],
		['does without commas', '{a: b c: not_null(d e,)}', '{"b":1,"e":2}', '{"a":1,"c":2}'],
		['takes what stands in parentheses for a function', '(length)(@)', '[1]', '1'],
		[
			'knows no members that objects have of themselves',
			'[constructor, __proto__]',
			'{}',
			'[null,null]'
		]
	])('%s', (_, expression, json, result) => {
		expect(search(expression, json)).toBe(result);
	});

	it('can be evaluated many times', () => {
		const query = compileQuery('a[0].b[1].c');
		const value = decodeJson('{"a":[{"b":[0,{"c":1}]}]}');
		expect([query.search(value), query.search(value)]).toEqual([1, 1]);
		expect(query.expression).toBe('a[0].b[1].c');
	});

	it('knows bytes as nothing else', () => {
		const bytes = new Uint8Array([104, 105]);
		const value: Value = [compileQuery('type(@)').search(bytes), compileQuery('!@').search(bytes)];
		expect(value).toEqual([null, false]);
		expect(compileQuery('to_string(@)').search(bytes)).toBe('"b\'hi\'"');
		expect(compileQuery('@').search(new Float(1))).toEqual(new Float(1));
	});
});
