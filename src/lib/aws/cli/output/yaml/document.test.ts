import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Float, isDict, isList, type Value } from '../../../model/value';
import { decodeJson } from '../../python/json-decode';
import { anyValue } from '../testing/any-value';
import { yamlDocument } from './document';

const print = (json: string): string => {
	const value = decodeJson(json);
	return yamlDocument(isDict(value) ? value : [value]);
};

describe('collections', () => {
	it.each([
		['{"b": 1, "a": {"d": [], "c": {}}}', 'a:\n  c: {}\n  d: []\nb: 1\n'],
		[
			'{"a": ["x", ["y", []], {"k": 1, "j": [2]}]}',
			'a:\n- x\n- - y\n  - []\n- j:\n  - 2\n  k: 1\n'
		],
		['[[null, true], [false]]', '- - - null\n    - true\n  - - false\n'],
		['{"Z": 1, "a": 2, "é": 3}', 'Z: 1\na: 2\né: 3\n'],
		['{"": 1, "true": 2, "a b": 3, "a: b": 4}', "'': 1\na b: 3\n'a: b': 4\n'true': 2\n"]
	])('%s', (json, text) => {
		expect(print(json)).toBe(text);
	});

	it('stand under a question mark where the key is long or of several lines', () => {
		const key = 'k'.repeat(129);
		expect(print(`{"${key}": [1], "${'k'.repeat(128)}": 1, "a\\nb": {"c": 1}}`)).toBe(
			`? 'a\n\n  b'\n: c: 1\n${'k'.repeat(128)}: 1\n? ${key}\n: - 1\n`
		);
		expect(print(`{"${'é'.repeat(65)}": 1}`)).toMatch(/^\? é/);
	});

	it('that stand there twice are named once', () => {
		const twice: Value = new Map([['x', [1]]]);
		expect(yamlDocument([twice, [], twice, new Map<string, Value>([['b', twice]])])).toBe(
			'- &id001\n  x:\n  - 1\n- []\n- *id001\n- b: *id001\n'
		);
		const list: Value[] = ['s'];
		const both = new Map<string, Value>([
			['a', list],
			['b', list],
			['c', twice],
			['d', [twice, list]]
		]);
		expect(yamlDocument(both)).toBe(
			'a: &id001\n- s\nb: *id001\nc: &id002\n  x:\n  - 1\nd:\n- *id002\n- *id001\n'
		);
	});
});

describe('scalars', () => {
	it.each([
		['null', 'null'],
		['true', 'true'],
		['20.0', '20.0'],
		['1e+17', '1e+17'],
		['18446744073709551616', '18446744073709551616'],
		['"256"', "'256'"],
		['"2026-07-08T09:42:03.456000+00:00"', "'2026-07-08T09:42:03.456000+00:00'"],
		['""', "''"],
		['"yes"', 'yes'],
		['"1.4.0"', '1.4.0'],
		['"-x"', '-x'],
		['"- x"', "'- x'"],
		['"x=y"', 'x=y'],
		['"[a]"', "'[a]'"],
		['"a,b]"', 'a,b]'],
		['"a: b"', "'a: b'"],
		['"a:"', "'a:'"],
		['":a"', ':a'],
		['"a#b"', 'a#b'],
		['"a #b"', "'a #b'"],
		['"it\'s"', "it's"],
		['"\'s: "', "'''s: '"],
		['" a"', "' a'"],
		['"---a"', "'---a'"],
		['"日本"', '日本'],
		['"\\u2713 🎉"', '"\\u2713 \\U0001F389"'.replace('\\u2713', '✓')],
		['"a\\tb"', '"a\\tb"'],
		['"\\ufeff\\u0085\\u0007"', '"\\uFEFF\\N\\a"'],
		['"a\\\\b\\u001b\\""', '"a\\\\b\\e\\""'],
		['"a\\nb"', "'a\n\n  b'"],
		['"a\\n\\nb\\n"', "'a\n\n\n  b\n\n  '"],
		['"a \\nb"', '"a \\nb"'],
		['"a\\n b"', '"a\\n b"']
	])('%s', (json, text) => {
		expect(print(json)).toBe(`- ${text}\n`);
	});

	it('that are no numbers of JSON', () => {
		expect(yamlDocument([NaN, Infinity, -Infinity].map((value) => new Float(value)))).toBe(
			'- .nan\n- .inf\n- -.inf\n'
		);
	});
});

describe('long strings', () => {
	const words = 'is a word '.repeat(9).trim();

	it('are folded at the first lone blank behind 80 columns', () => {
		expect(print(`{"a": "${words}"}`)).toBe(
			'a: is a word is a word is a word is a word is a word is a word is a word is a word\n  is a word\n'
		);
		expect(print(`{"a": {"b": "x: ${words}"}}`)).toBe(
			"a:\n  b: 'x: is a word is a word is a word is a word is a word is a word is a word is\n    a word is a word'\n"
		);
		expect(print(`"\\t${words}"`)).toBe(
			'- "\\tis a word is a word is a word is a word is a word is a word is a word is a word\n  is a word"\n'
		);
	});

	it('are not folded at two blanks, unless in double quotes', () => {
		const row = 'x'.repeat(90);
		expect(print(`"${row}  ${row}"`)).toBe(`- ${row}  ${row}\n`);
		expect(print(`"\\t${row}  ${row}"`)).toBe(`- "\\t${row}\n  \\ ${row}"\n`);
		expect(print(`{"${'k k '.repeat(25)}k": 1}`)).toBe(`${'k k '.repeat(25)}k: 1\n`);
	});
});

it('reads back as the same value', () => {
	fc.assert(
		fc.property(anyValue, (value) => {
			const document = yamlDocument([value]);
			// Line breaks in the older YAML that libyaml writes, characters like any other in the one that is read here.
			fc.pre(!/[\u2028\u2029]/.test(document));
			const read: unknown = parse(document, {
				mapAsMap: true,
				intAsBigInt: true,
				maxAliasCount: -1,
				schema: 'core'
			});
			expect(read).toEqual([plain(value)]);
		}),
		{ numRuns: 500 }
	);
});

/** As the `yaml` package reads it: a float is a number, an integer a bigint. */
function plain(value: Value): unknown {
	if (value instanceof Float) return value.value;
	if (typeof value === 'number') return BigInt(value);
	if (isList(value)) return value.map(plain);
	return isDict(value) ? new Map([...value].map(([key, one]) => [key, plain(one)])) : value;
}
