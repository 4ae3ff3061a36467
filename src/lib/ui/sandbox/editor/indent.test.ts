import { expect, it } from 'vitest';
import { closing, indent, newline, type Edit } from './indent';

/** `[` and `]` stand around the selection, `|` is a cursor. */
function read(marked: string) {
	const start = marked.search(/[[|]/);
	const end = marked.includes('|') ? start : marked.indexOf(']') - 1;
	return { text: marked.replace(/[[\]|]/g, ''), start, end };
}

function shown(text: string, { from, to, text: added, selection: [start, end] }: Edit): string {
	const whole = text.slice(0, from) + added + text.slice(to);
	const [a, b] = start === end ? ['|', ''] : ['[', ']'];
	return `${whole.slice(0, start)}${a}${whole.slice(start, end)}${b}${whole.slice(end)}`;
}

it.each([
	['|', '  |'],
	['x|', 'x |'],
	['a\nbc|', 'a\nbc  |'],
	['a[b]c', 'a |c'],
	['x\n[a\n\nb]\nc', 'x\n[  a\n\n  b]\nc'],
	['[a\n]b', '[  a]\nb']
])('Tab in %j', (before, after) => {
	const { text, start, end } = read(before);
	expect(shown(text, indent(text, start, end))).toBe(after);
});

it.each([
	['a|', 'a\n|'],
	['  a|b', '  a\n  |b'],
	['  x:|', '  x:\n    |'],
	['  "x": {|}', '  "x": {\n    |}']
])('Enter in %j', (before, after) => {
	const start = before.indexOf('|');
	const text = before.replace('|', '');
	expect(shown(text, newline(text, start, start))).toBe(after);
});

it('brings a closing bracket under its block', () => {
	const text = '{\n  x: [\n    ';
	const edit = closing(text, text.length, text.length, ']');
	expect(edit && shown(text, edit)).toBe('{\n  x: [\n  ]|');
	expect(closing('{ ', 2, 2, '}')).toBeNull();
	expect(closing('  a', 3, 3, '}')).toBeNull();
	expect(closing('  ', 0, 2, '}')).toBeNull();
});
