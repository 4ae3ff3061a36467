import { clustersOf } from './cells';

/** A line that is being written; a pasted or recalled one may hold newlines. `cursor` counts UTF-16 units. */
export interface Line {
	readonly text: string;
	readonly cursor: number;
}

/** A line with something taken out of it. */
export interface Cut {
	readonly line: Line;
	readonly killed: string;
}

export const emptyLine: Line = { text: '', cursor: 0 };
export const lineOf = (text: string): Line => ({ text, cursor: text.length });

const before = ({ text, cursor }: Line) => text.slice(0, cursor);
const after = ({ text, cursor }: Line) => text.slice(cursor);

export const insert = (line: Line, added: string): Line => ({
	text: before(line) + added + after(line),
	cursor: line.cursor + added.length
});

const moved = (line: Line, cursor: number): Line => ({ ...line, cursor });
const isWordChar = (char: string) => /[\p{L}\p{N}]/u.test(char);
const isBlank = (char: string) => /\s/.test(char);

/** Where a scan over whole characters from the cursor stops: first past what fails `is`, then past what passes it. */
function scan(chars: readonly string[], is: (char: string) => boolean): number {
	let at = 0;
	let units = 0;
	const pass = (while_: (char: string) => boolean) => {
		for (let char = chars[at]; char !== undefined && while_(char); char = chars[++at])
			units += char.length;
	};
	pass((char) => !is(char));
	pass(is);
	return units;
}

const charsOf = (text: string) => clustersOf(text).map((cluster) => cluster.text);
const wordEnd = (line: Line) => line.cursor + scan(charsOf(after(line)), isWordChar);
const wordStart = (line: Line, is = isWordChar) =>
	line.cursor - scan(charsOf(before(line)).reverse(), is);
const previous = (line: Line) => line.cursor - (charsOf(before(line)).at(-1)?.length ?? 0);
const next = (line: Line) => line.cursor + (charsOf(after(line))[0]?.length ?? 0);

/** Movements of the cursor, by their names in readline's manual. */
export const moves = {
	'backward-char': (line) => moved(line, previous(line)),
	'forward-char': (line) => moved(line, next(line)),
	'beginning-of-line': (line) => moved(line, 0),
	'end-of-line': (line) => moved(line, line.text.length),
	'backward-word': (line) => moved(line, wordStart(line)),
	'forward-word': (line) => moved(line, wordEnd(line))
} as const satisfies Record<string, (line: Line) => Line>;

function cut(line: Line, from: number, to: number): Cut {
	return {
		line: { text: line.text.slice(0, from) + line.text.slice(to), cursor: from },
		killed: line.text.slice(from, to)
	};
}

/** What takes text out of a line, to be yanked back or not. */
export const cuts = {
	'backward-delete-char': (line) => cut(line, previous(line), line.cursor),
	'delete-char': (line) => cut(line, line.cursor, next(line)),
	'kill-line': (line) => cut(line, line.cursor, line.text.length),
	'unix-line-discard': (line) => cut(line, 0, line.cursor),
	/** Back to a blank. */
	'unix-word-rubout': (line) =>
		cut(
			line,
			wordStart(line, (char) => !isBlank(char)),
			line.cursor
		),
	/** Back to anything but a letter or digit. */
	'backward-kill-word': (line) => cut(line, wordStart(line), line.cursor),
	'kill-word': (line) => cut(line, line.cursor, wordEnd(line))
} as const satisfies Record<string, (line: Line) => Cut>;

/** Swaps the characters before and at the cursor, or the last two at the end of the line. */
export function transpose(line: Line): Line {
	const middle = line.cursor === line.text.length ? previous(line) : line.cursor;
	const start = previous(moved(line, middle));
	const end = next(moved(line, middle));
	if (start === middle || middle === end) return line;
	const { text } = line;
	return {
		text:
			text.slice(0, start) + text.slice(middle, end) + text.slice(start, middle) + text.slice(end),
		cursor: end
	};
}
