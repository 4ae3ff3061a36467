/** A replacement of a part of a text, and what is selected then. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	readonly selection: readonly [number, number];
}

const unit = '  ';

/** What Tab does: blanks at the cursor, or before each line of a selection over several. */
export function indent(text: string, start: number, end: number): Edit {
	if (!text.slice(start, end).includes('\n')) {
		const lineStart = text.lastIndexOf('\n', start - 1) + 1;
		const blanks = ' '.repeat(unit.length - ((start - lineStart) % unit.length));
		const at = start + blanks.length;
		return { from: start, to: end, text: blanks, selection: [at, at] };
	}
	const from = text.lastIndexOf('\n', start - 1) + 1;
	// A line that is selected up to its beginning only is not meant.
	const to = text[end - 1] === '\n' ? end - 1 : end;
	const lines = text.slice(from, to).split('\n');
	const replaced = lines.map((line) => (line === '' ? line : unit + line)).join('\n');
	return { from, to, text: replaced, selection: [from, from + replaced.length] };
}

/** What a closing bracket does on a line that is empty so far: it comes back under where its block began. Null elsewhere. */
export function closing(text: string, start: number, end: number, bracket: string): Edit | null {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const before = text.slice(from, start);
	if (start !== end || !before.endsWith(unit) || before.trim() !== '') return null;
	const line = before.slice(unit.length) + bracket;
	const at = from + line.length;
	return { from, to: end, text: line, selection: [at, at] };
}

/** What Enter does: the next line begins under this one, deeper behind an opening bracket or a colon. */
export function newline(text: string, start: number, end: number): Edit {
	const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
	const blanks = /^[ \t]*/.exec(line)?.[0] ?? '';
	const deeper = /[[{(:]\s*$/.test(line) ? unit : '';
	const added = `\n${blanks}${deeper}`;
	const at = start + added.length;
	return { from: start, to: end, text: added, selection: [at, at] };
}
