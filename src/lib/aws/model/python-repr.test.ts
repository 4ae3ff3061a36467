import { describe, expect, it } from 'vitest';
import { pythonRepr, pythonStr } from './python-repr';
import { Float, OrderedDict, type Value } from './value';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('pythonRepr', () => {
	it.each<[Value, string]>([
		[null, 'None'],
		[true, 'True'],
		[false, 'False'],
		[5, '5'],
		[-0, '0'],
		[12345678901234567890n, '12345678901234567890'],
		[new Float(20), '20.0'],
		[new Float(0.1), '0.1'],
		[new Float(-1.5), '-1.5'],
		[new Float(-0), '-0.0'],
		[new Float(0.0001), '0.0001'],
		[new Float(0.00001), '1e-05'],
		[new Float(0.000012345), '1.2345e-05'],
		[new Float(123456789012345.6), '123456789012345.6'],
		[new Float(1e15), '1000000000000000.0'],
		[new Float(1e16), '1e+16'],
		[new Float(1.5e300), '1.5e+300'],
		[new Float(5e-324), '5e-324'],
		[new Float(Infinity), 'inf'],
		[new Float(-Infinity), '-inf'],
		[new Float(NaN), 'nan'],
		['', "''"],
		['a', "'a'"],
		["it's", `"it's"`],
		[`both ' and "`, `'both \\' and "'`],
		['say "hi"', `'say "hi"'`],
		['back\\slash', "'back\\\\slash'"],
		['a\tb\nc\rd', "'a\\tb\\nc\\rd'"],
		['\x00\x1f\x7f\x85\xa0\xad', "'\\x00\\x1f\\x7f\\x85\\xa0\\xad'"],
		['\u200b\u2028\u3000\ufeff\ue000', "'\\u200b\\u2028\\u3000\\ufeff\\ue000'"],
		['日本 é 🚀', "'日本 é 🚀'"],
		['\ud800', "'\\ud800'"],
		['\u{e0001}', "'\\U000e0001'"],
		[[], '[]'],
		[['a', 1, [null]], "['a', 1, [None]]"],
		[new Map(), '{}'],
		[new OrderedDict(), 'OrderedDict()'],
		[
			new OrderedDict([['a', [new OrderedDict([['b', 1]])]]]),
			"OrderedDict([('a', [OrderedDict([('b', 1)])])])"
		],
		[
			new Map<string, Value>([
				['A', 'b'],
				["c'", new Map([['d', true]])]
			]),
			`{'A': 'b', "c'": {'d': True}}`
		],
		[bytes(), "b''"],
		[bytes(0, 9, 10, 65, 92, 127, 255), "b'\\x00\\t\\nA\\\\\\x7f\\xff'"],
		[bytes(39), `b"'"`],
		[bytes(39, 34), `b'\\'"'`]
	])('case %#', (value, expected) => {
		expect(pythonRepr(value)).toBe(expected);
	});
});

describe('pythonStr', () => {
	it.each<[Value, string]>([
		["it's\n", "it's\n"],
		[["it's"], `["it's"]`],
		[new Float(2), '2.0'],
		[null, 'None']
	])('case %#', (value, expected) => {
		expect(pythonStr(value)).toBe(expected);
	});
});
