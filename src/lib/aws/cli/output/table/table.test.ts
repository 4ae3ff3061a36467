import { describe, expect, it } from 'vitest';
import { decodeJson } from '../../python/json-decode';
import type { Formatting } from '../formatter';
import { writeTable } from './table';

function print(json: string, formatting: Partial<Formatting> = {}): string {
	let text = '';
	writeTable('Describe', decodeJson(json), {
		columns: 80,
		isTerminal: false,
		color: 'auto',
		write: (piece) => (text += piece),
		...formatting
	});
	return text;
}

const lines = (...all: string[]): string => all.join('\n') + '\n';

describe('a table', () => {
	it.each(['null', 'false', '0', '0.0', '""', '[]', '{}'])('of %s is none', (json) => {
		expect(print(json)).toBe('');
	});

	it('of a scalar is its title', () => {
		expect(print('"x"')).toBe(lines('----------', '|Describe|', '+--------+'));
	});

	it('puts two or more scalars side by side under their keys, one beside its key', () => {
		expect(print('{"b": 1, "a": null}')).toBe(
			lines(
				'---------------',
				'|  Describe   |',
				'+-------+-----+',
				'|   a   |  b  |',
				'+-------+-----+',
				'|  None |  1  |',
				'+-------+-----+'
			)
		);
		expect(print('{"a": true}')).toBe(
			lines(
				'---------------',
				'|  Describe   |',
				'+----+--------+',
				'|  a |  True  |',
				'+----+--------+'
			)
		);
	});

	it('puts a row one below the other where it is wider than the terminal', () => {
		expect(print('{"name": "web", "status": "ACTIVE"}', { columns: 19 })).toBe(
			lines(
				'----------------------',
				'|      Describe      |',
				'+---------+----------+',
				'|  name   |  web     |',
				'|  status |  ACTIVE  |',
				'+---------+----------+'
			)
		);
	});

	it('has a box for each list and object in it', () => {
		expect(print('{"tags": [{"key": "a", "value": "1"}, {"key": "b"}], "x": [1]}')).toBe(
			lines(
				'--------------------',
				'|     Describe     |',
				'+------------------+',
				'||      tags      ||',
				'|+------+---------+|',
				'||  key |  value  ||',
				'|+------+---------+|',
				'||  a   |  1      ||',
				'||  b   |         ||',
				'|+------+---------+|',
				'||        x       ||',
				'|+----------------+|',
				'||  1             ||',
				'|+----------------+|'
			)
		);
	});

	it('has a box for each object where one of them has more than scalars', () => {
		expect(print('[{"a": "é"}, {"a": "日本", "l": [["x", 1]]}]')).toBe(
			lines(
				'--------------',
				'|  Describe  |',
				'+------------+',
				'|      a     |',
				'+------------+',
				'|  é        |',
				'+------------+',
				'|  Describe  |',
				'+------------+',
				'|      a     |',
				'+------------+',
				'|  日本      |',
				'+------------+',
				'||     l    ||',
				'|+----+-----+|',
				'||  x |  1  ||',
				'|+----+-----+|'
			)
		);
	});

	it.each([
		['[["a"], ["b", "c"]]', 'Row should have 1 elements, instead it has 2'],
		['[{"a": 1}, null]', "'NoneType' object is not iterable"],
		['[{"a": 1}, "x"]', "string indices must be integers, not 'str'"],
		['[{"a": 1}, []]', "'list' object has no attribute 'get'"]
	])('cannot be made of %s', (json, message) => {
		expect(() => print(json)).toThrow(message);
	});
});

describe('colours', () => {
	const field = '\x1b[1m\x1b[34mt\x1b[0m';
	const edge = '\x1b[2m\x1b[33m|\x1b[0m';

	it('mark fields and the edges of inner boxes', () => {
		const text = print('{"a": {"k": "t"}}', { color: 'on' });
		expect(text).toContain(`${edge}\x1b[0m|  \x1b[1m\x1b[34mk\x1b[0m |  ${field}  |`);
		const codes = ['0', '1', '2', '33', '34'].map((code) => `\x1b[${code}m`);
		const plain = codes.reduce((left, code) => left.replaceAll(code, ''), text);
		expect(plain).toBe(print('{"a": {"k": "t"}}'));
	});

	it('are there by themselves on a terminal only', () => {
		expect(print('{"a": "t"}', { isTerminal: true })).toContain(field);
		expect(print('{"a": "t"}', { isTerminal: true, color: 'off' })).not.toContain('\x1b');
	});
});
