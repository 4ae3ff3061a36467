import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshLine, type EditorState, type Wish } from './editor-state';
import { keyBindings } from './key-bindings';
import { pressesOf } from './key-presses';
import { lineShown, pressed, promptOf } from './line-editor';

const history = ['aws ecs list-clusters', 'ls "my file"', 'aws ecs list-services', 'echo a b'];

function typed(data: string, entries: readonly string[] = history) {
	let state: EditorState = freshLine(entries);
	const wishes: Wish[] = [];
	for (const press of pressesOf(data)) {
		const done = pressed(state, press, entries);
		state = done.state;
		if (done.wish) wishes.push(done.wish);
	}
	const { text, cursor } = lineShown(state);
	const prompt = promptOf(state, '');
	return { shown: `${prompt}${text.slice(0, cursor)}|${text.slice(cursor)}`, wishes, state };
}

const [up, down, left, right] = ['\x1b[A', '\x1b[B', '\x1b[D', '\x1b[C'];
const [home, end, del] = ['\x1b[H', '\x1b[F', '\x1b[3~'];
const paste = (text: string) => `\x1b[200~${text}\x1b[201~`;

it.each([
	['typing', 'ls -l', 'ls -l|'],
	['inserting', `ls${left}x`, 'lx|s'],
	['Backspace', `lss\x7f`, 'ls|'],
	['Backspace at the beginning', `ls${home}\x7f`, '|ls'],
	['Delete', `lxs${left}${left}${del}`, 'l|s'],
	['Home, End', `b${home}a${end}c`, 'abc|'],
	['Ctrl+A, Ctrl+E', 'b\x01a\x05c', 'abc|'],
	['Ctrl+B, Ctrl+F', 'abc\x02\x02\x06x', 'abx|c'],
	['Ctrl+U, Ctrl+Y', 'echo a\x15ls \x19', 'ls echo a|'],
	['Ctrl+K at the cursor', `echo a${left}${left}\x0b`, 'echo|'],
	['Ctrl+W twice is one kill', 'echo a b\x17\x17x\x19', 'echo xa b|'],
	['Ctrl+K then Ctrl+W join on the right sides', `a b c${left}\x0b\x17\x19`, 'a b c|'],
	['a kill after a movement begins anew', `a b\x17${left}\x17\x19`, 'a| '],
	['Ctrl+T', 'sl\x14', 'ls|'],
	['Ctrl+D deletes', `abc${home}\x04`, '|bc'],
	['Alt+B, Alt+F', 'a bc d\x1bb\x1bb\x1bfx', 'a bcx| d'],
	['Alt+D', `one two${home}\x1bd`, '| two'],
	['Alt+Backspace', 'a/b-c\x1b\x7f', 'a/b-|'],
	['Ctrl+arrows', 'a bc d\x1b[1;5D\x1b[1;5D\x1b[1;5Cx', 'a bcx| d'],
	['Ctrl+_ undoes a word typed as one', 'ab\x17\x1f', 'ab|'],
	['Ctrl+_ undoes typing', 'ab\x1f', '|'],
	['Up', up, 'echo a b|'],
	['Up, Down with the line kept', `half${up}${up}${down}${down}`, 'half|'],
	['Up past the oldest', up.repeat(9), 'aws ecs list-clusters|'],
	['Down past the newest', `x${down}`, 'x|'],
	['a changed entry is kept', `${up}X${up}${down}`, 'echo a bX|'],
	['Ctrl+P, Ctrl+N', '\x10\x10\x0e', 'echo a b|'],
	['Alt+<, Alt+>', 'x\x1b<\x1b>', 'x|'],
	['Alt+.', 'cat \x1b.', 'cat b|'],
	['Alt+. again', 'cat \x1b.\x1b.\x1b.', 'cat "my file"|'],
	['wide characters', `日本${left}x`, '日x|本'],
	['emoji', `a👩‍👩‍👧${left}${right}\x7f`, 'a|'],
	['combining marks', 'e\u0301x\x7f\x7f', '|'],
	['a paste of several lines waits', `x${paste('a\rb\r')}`, 'xa\nb|'],
	['a paste keeps tabs', paste('a\tb'), 'a\tb|'],
	['keys nobody knows', 'a\x1b[15~\x1cb', 'ab|']
])('%s', (_, data, shown) => {
	expect(typed(data).shown).toBe(shown);
});

it.each([
	['Ctrl+R', '\x12', "(reverse-i-search)`': |"],
	['looks for letters', '\x12list', "(reverse-i-search)`list': aws ecs |list-services"],
	['again', '\x12list\x12', "(reverse-i-search)`list': aws ecs |list-clusters"],
	['that fails', '\x12list\x12\x12', "(failed reverse-i-search)`list': aws ecs |list-clusters"],
	['with a letter taken back', '\x12listx\x7f', "(reverse-i-search)`list': aws ecs |list-services"],
	['Ctrl+G', 'half\x12list\x07', 'half|'],
	['Escape keeps what was found', 'half\x12list\x1b', 'aws ecs |list-services'],
	['an editing key goes on with it', '\x12list\x05 x', 'aws ecs list-services x|'],
	['Up goes on from it', `\x12list${up}`, 'ls "my file"|'],
	['Down comes back to the line', `half\x12list${down}${down}`, 'half|'],
	['Ctrl+R for the same again', `\x12my\x1b\x15\x12\x12`, '(reverse-i-search)`my\': ls "|my file"']
])('search: %s', (_, data, shown) => {
	expect(typed(data).shown).toBe(shown);
});

it.each([
	['\r', ['accept']],
	['ls\r', ['accept']],
	['ls\x03', ['interrupt']],
	['\x04', ['end-of-file']],
	['a\x04', []],
	['\x0c', ['clear']],
	['aw\t', ['complete']],
	['\x12list\r', ['accept']],
	['\x12list\x03', ['interrupt']],
	['\x1bq', []]
])('%j asks for %j', (data, wishes) => {
	expect(typed(data).wishes).toEqual(wishes);
});

it('takes Escape before a key for Alt with it', () => {
	let { state } = typed('a bc d');
	for (const data of ['\x1b', 'b', '\x1b', 'Bx', '\x1b', '\x7f'])
		for (const press of pressesOf(data)) state = pressed(state, press, history).state;
	expect(state.line).toEqual({ text: 'a bc d', cursor: 2 });
});

it('runs what a search found', () => {
	expect(typed('\x12clus\r').state.line.text).toBe('aws ecs list-clusters');
});

it('takes any keys, and never leaves the line', () => {
	const anyKey = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 3 }),
		fc.constantFrom(up, down, left, right, home, end, del, '\x1b', '\x7f', '\t', '\x12', '\x07'),
		fc.integer({ min: 1, max: 31 }).map((code) => String.fromCharCode(code))
	);
	fc.assert(
		fc.property(fc.array(anyKey, { maxLength: 40 }), (keys) => {
			const { state } = typed(keys.join(''));
			const { text, cursor } = lineShown(state);
			expect(cursor).toBeGreaterThanOrEqual(0);
			expect(cursor).toBeLessThanOrEqual(text.length);
		})
	);
});

it('names only keys that a keyboard can send', () => {
	for (const name of Object.keys(keyBindings))
		expect(name).toMatch(/^(?:[CM]-)?(?:[a-z]+|[._<>])$/);
});
