import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from './arguments';

describe('the command line of notes', () => {
	it.each([
		['--help', { command: 'help' }],
		['-- report a b', { command: 'report', paths: ['a', 'b'] }],
		['compile a --json', { command: 'compile', paths: ['a'], json: true }],
		['compile -- -a.md', { command: 'compile', paths: ['-a.md'], json: false }],
		[
			'sample a',
			{ command: 'sample', paths: ['a'], seed: '1', count: 20, authored: false, blind: false }
		],
		[
			'sample a --seed=x --count 3 --authored --blind',
			{ command: 'sample', paths: ['a'], seed: 'x', count: 3, authored: true, blind: true }
		]
	])('reads "%s"', (line, expected) => {
		expect(readArguments(line.split(' '))).toEqual(expected);
	});

	it.each([
		['', 'No command given'],
		['melt a', 'Unknown command melt'],
		['report', 'report needs a PATH'],
		['report a --json', 'report prints text only; use compile --json'],
		['compile a --blind', 'compile takes no --blind'],
		['sample a --count 0', 'Unexpected --count 0, expected a number from 1'],
		['sample a --size 3', 'Unknown option --size']
	])('refuses "%s"', (line, message) => {
		const words = line === '' ? [] : line.split(' ');
		expect(() => readArguments(words)).toThrow(UsageError);
		expect(() => readArguments(words)).toThrow(message);
	});
});
