import { expect, it } from 'vitest';
import { controlOf, pressesOf, type Press } from './key-presses';

const shown = (press: Press) =>
	press.kind === 'key'
		? press.name
		: press.kind === 'paste'
			? `paste ${JSON.stringify(press.text)}`
			: JSON.stringify(press.text);

it.each([
	['ls -l', ['"ls -l"']],
	['ls\r', ['"ls"', 'enter']],
	['\x01\x05\x17', ['C-a', 'C-e', 'C-w']],
	['\t', ['tab']],
	['\x7f', ['backspace']],
	['\x1b', ['escape']],
	['\x1b\x1b', ['escape', 'escape']],
	['\x1bb', ['M-b']],
	['\x1bB', ['M-b']],
	['\x1b\x7f', ['M-backspace']],
	['\x1b[A\x1b[B\x1bOC\x1bOD', ['up', 'down', 'right', 'left']],
	['\x1b[1;5D\x1b[1;5C', ['C-left', 'C-right']],
	['\x1b[1;3C', ['M-right']],
	['\x1b[H\x1bOF\x1b[1~\x1b[4~', ['home', 'end', 'home', 'end']],
	['\x1b[3~\x1b[3;5~', ['delete', 'C-delete']],
	['\x1b[5~', ['page-up']],
	['\x1b[Z', ['S-tab']],
	['\x1b[15~a', ['"a"']],
	['\x1b[200~a\rb\r\nc\x1b[201~\r', ['paste "a\\nb\\nc"', 'enter']],
	['\x1b[200~a\tb', ['paste "a\\tb"']],
	['\x1f', ['C-_']],
	['日😀', ['"日😀"']]
])('%j', (data, expected) => {
	expect(pressesOf(data).map(shown)).toEqual(expected);
});

it.each([
	['c', '\x03'],
	['R', '\x12'],
	['_', '\x1f'],
	['1', null],
	['ab', null],
	['', null]
])('control and %j is %j', (char, expected) => {
	expect(controlOf(char)).toBe(expected);
});
