import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cuts, emptyLine, insert, moves, transpose, type Line } from './line';

/** `|` is the cursor. */
const read = (marked: string): Line => ({
	text: marked.replace('|', ''),
	cursor: marked.indexOf('|')
});
const shown = ({ text, cursor }: Line) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

it.each([
	['backward-char', 'ab|c', 'a|bc'],
	['backward-char', '|abc', '|abc'],
	['backward-char', 'x👩‍👩‍👧|y', 'x|👩‍👩‍👧y'],
	['backward-char', 'e\u0301|', '|e\u0301'],
	['forward-char', 'a|bc', 'ab|c'],
	['forward-char', 'x|🇩🇪y', 'x🇩🇪|y'],
	['forward-char', 'abc|', 'abc|'],
	['beginning-of-line', 'a\nb|c', '|a\nbc'],
	['end-of-line', 'a|\nbc', 'a\nbc|'],
	['backward-word', 'aws ecs list-clusters|', 'aws ecs list-|clusters'],
	['backward-word', 'aws  |', '|aws  '],
	['backward-word', 'a/größe|', 'a/|größe'],
	['backward-word', '|x', '|x'],
	['forward-word', 'aws| --output json', 'aws --output| json'],
	['forward-word', '|  aws', '  aws|'],
	['forward-word', 'x|', 'x|']
] as const)('%s: %s', (name, from, to) => {
	expect(shown(moves[name](read(from)))).toBe(to);
});

it.each([
	['backward-delete-char', 'ab|c', 'a|c', 'b'],
	['backward-delete-char', '|c', '|c', ''],
	['backward-delete-char', 'a👍🏽|', 'a|', '👍🏽'],
	['delete-char', 'a|bc', 'a|c', 'b'],
	['delete-char', 'a|', 'a|', ''],
	['kill-line', 'a|bc', 'a|', 'bc'],
	['unix-line-discard', 'ab|c', '|c', 'ab'],
	['unix-word-rubout', 'cat /etc/a-b |', 'cat |', '/etc/a-b '],
	['unix-word-rubout', 'x --query="a b|', 'x --query="a |', 'b'],
	['unix-word-rubout', '|x', '|x', ''],
	['backward-kill-word', 'cat /etc/a-b|', 'cat /etc/a-|', 'b'],
	['kill-word', 'a| --b c', 'a| c', ' --b']
] as const)('%s: %s', (name, from, to, killed) => {
	const cut = cuts[name](read(from));
	expect(shown(cut.line)).toBe(to);
	expect(cut.killed).toBe(killed);
});

it.each([
	['ab|', 'ba|'],
	['a|b', 'ba|'],
	['ab|cd', 'acb|d'],
	['|ab', '|ab'],
	['a|', 'a|'],
	['|', '|'],
	['x日😀|', 'x😀日|']
])('transposes %s', (from, to) => {
	expect(shown(transpose(read(from)))).toBe(to);
});

it('inserts at the cursor', () => {
	expect(shown(insert(read('a|c'), 'bb'))).toBe('abb|c');
	expect(insert(emptyLine, 'x')).toEqual({ text: 'x', cursor: 1 });
});

it('keeps the cursor within the line and between characters, and loses only what it says', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 12 });
	fc.assert(
		fc.property(text, text, (left, right) => {
			const line = { text: left + right, cursor: left.length };
			for (const move of Object.values(moves)) {
				const next = move(line);
				expect(next.text).toBe(line.text);
				expect(next.cursor).toBeGreaterThanOrEqual(0);
				expect(next.cursor).toBeLessThanOrEqual(next.text.length);
			}
			for (const cut of Object.values(cuts)) {
				const { line: rest, killed } = cut(line);
				expect(insert(rest, killed).text).toBe(line.text);
			}
			expect([...transpose(line).text].sort()).toEqual([...line.text].sort());
		})
	);
});
