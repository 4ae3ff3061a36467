import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from './arguments';

describe('arguments of lab', () => {
	it.each([
		[[], { command: 'help' }],
		[['--help'], { command: 'help' }],
		[['shell', '--help'], { command: 'help' }],
		[['shell'], { command: 'shell', script: null, args: [] }],
		[['shell', '-'], { command: 'shell', script: null, args: [] }],
		[['shell', 'a.sh', 'x', '-y'], { command: 'shell', script: 'a.sh', args: ['x', '-y'] }]
	])('%j', (argv, expected) => {
		expect(readArguments(argv)).toEqual(expected);
	});

	it.each([[['run']], [['shell', '-x']]])('refuses %j', (argv) => {
		expect(() => readArguments(argv)).toThrow(UsageError);
	});
});
