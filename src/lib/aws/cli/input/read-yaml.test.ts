import { describe, expect, it } from 'vitest';
import { Float, type Value } from '../../model/value';
import { readYaml, YamlRefused } from './read-yaml';

const plain = (value: Value): unknown =>
	value instanceof Map
		? Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]))
		: Array.isArray(value)
			? value.map(plain)
			: value instanceof Float
				? { float: value.value }
				: value;

describe('readYaml', () => {
	it.each<[string, unknown]>([
		['', null],
		['a: 1_000', { a: 1000 }],
		['a: 08', { a: 8 }],
		['a: 0o7', { a: 7 }],
		['a: -0x1F', { a: -31 }],
		['a: 9999999999999999999999', { a: 9999999999999999999999n }],
		['a: 1e3', { a: { float: 1000 } }],
		['a: .5', { a: { float: 0.5 } }],
		['a: -.inf', { a: { float: -Infinity } }],
		['a: yes', { a: 'yes' }],
		['a: TRUE', { a: true }],
		['a: ~', { a: null }],
		['a: !!str 1', { a: '1' }],
		['a: !!int 5', { a: 5 }],
		['a: !!bool yes', { a: true }],
		["a: !!null ''", { a: null }],
		['a: ! 5', { a: '5' }],
		['a: &x 1\nb: *x', { a: 1, b: 1 }],
		['<<: {a: 1}\nb: 2', { a: 1, b: 2 }],
		["{a: 'x'}#", { a: 'x' }],
		['a: "b\tc" #\td', { a: 'b\tc' }],
		['a: |\n  b\tc\n', { a: 'b\tc\n' }],
		['a:\n  1: 2', { a: { '1': 2 } }]
	])('%j', async (text, expected) => {
		expect(plain(await readYaml(text))).toEqual(expected);
	});

	it.each([
		'a: b\tc',
		'a:\tb',
		'\t{a: b}',
		'a: b\t\n',
		'a: \x07',
		'a: =',
		'a: <<',
		'a: !x y',
		'...',
		'? {}\n',
		'{a: b, c\nd: e}',
		'a: 1\na: 2',
		'--- {a: 1}\n--- {b: 1}',
		'a: b: c'
	])('does not take %j', async (text) => {
		await expect(readYaml(text)).rejects.toThrow(YamlRefused);
	});

	it.each(['1: 2', ': b', '[a, b]: c', 'a: 1\ntrue: 2'])(
		'wants text for the outermost keys of %j',
		async (text) => {
			await expect(readYaml(text)).rejects.toThrow('keywords must be strings');
		}
	);
});
