import { expect, it } from 'vitest';
import { decodeLastRead } from './last-read';

it.each([
	['{"lesson":"cli-commands","anchor":"run-task"}', { lesson: 'cli-commands', anchor: 'run-task' }],
	['{"lesson":"cli-commands","anchor":null}', { lesson: 'cli-commands', anchor: null }],
	['{"lesson":1,"anchor":null}', null],
	['{"lesson":"x"}', null],
	['x', null],
	['', null],
	[null, null]
])('%j is read as %o', (text, at) => {
	expect(decodeLastRead(text)).toEqual(at);
});
