import { layOut, placeOf, type Item, type Layout, type Place } from './layout';

/** What is to be seen where the learner types. */
export interface View {
	readonly prompt: string;
	readonly text: string;
	/** Within the text, in UTF-16 units. */
	readonly cursor: number;
}

export interface Frame {
	readonly columns: number;
	readonly rows: number;
	/** Column at which the prompt begins: not 0 behind output without a newline at its end. */
	readonly origin: number;
}

/** What stands on the screen, as it was drawn last. */
export interface Drawn {
	readonly layout: Layout;
	/** Of the prompt, in UTF-16 units. */
	readonly promptLength: number;
	readonly cursor: Place;
	/** First row of the layout that is on the screen: not 0 where the text is higher than the screen. */
	readonly top: number;
}

/** What is to be written to the terminal, and what then stands there. */
export interface Drawing {
	readonly output: string;
	readonly drawn: Drawn;
}

const eraseBelow = '\x1b[J';
const promptStyle = '\x1b[0;1;36m';
const plainStyle = '\x1b[m';
/** A full row leaves the cursor hanging at its end. A blank, taken back, brings it to the next and keeps both one line, for copying and for a wider window. */
const stepOver = ' \r\x1b[X';

const heightOf = (layout: Layout) => layout.end.row + 1;

function move(from: Place, to: Place): string {
	const rows = to.row - from.row;
	const vertical = rows > 0 ? `\x1b[${rows}B` : rows < 0 ? `\x1b[${-rows}A` : '';
	if (rows === 0 && to.column === from.column) return '';
	return vertical + (to.column === 0 ? '\r' : `\x1b[${to.column + 1}G`);
}

/** Items from one on, up to a row. */
function write(drawn: Drawn, from: number, lastRow: number): string {
	const { items, end } = drawn.layout;
	let output = '';
	let styled = false;
	for (let at = from; at < items.length; at++) {
		const item = items[at] as Item;
		if (item.row > lastRow) break;
		const isPrompt = item.offset < drawn.promptLength;
		if (isPrompt !== styled) output += isPrompt ? promptStyle : plainStyle;
		styled = isPrompt;
		const next = items[at + 1];
		const nextRow = (next ?? end).row;
		if (item.shown === '\n') output += nextRow <= lastRow ? '\r\n' : '';
		else {
			output += item.shown;
			const hangs = nextRow > item.row && (!next || next.shown === '\n');
			if (hangs && nextRow <= lastRow) output += stepOver;
		}
	}
	return styled ? output + plainStyle : output;
}

/** The window from row `top` on, written over what stands from the cursor of `before` down. */
function repaint(before: Drawn, drawn: Drawn, rows: number, origin: number): string {
	const { items, end } = drawn.layout;
	const { top } = drawn;
	const found = items.findIndex((item) => item.row >= top);
	const from = found < 0 ? items.length : found;
	const start = { row: top, column: top === 0 ? origin : 0 };
	const lastRow = top + rows - 1;
	const written = write(drawn, from, lastRow);
	const last = end.row <= lastRow ? end : lastPlace(drawn.layout, lastRow);
	const toStart = move(
		{ ...before.cursor, row: before.cursor.row - before.top },
		{ ...start, row: 0 }
	);
	return `${toStart}${eraseBelow}${written}${move(last, drawn.cursor)}`;
}

/** Where the cursor is once a row that is not the last has been written. */
function lastPlace({ items }: Layout, row: number): Place {
	const last = items.findLast((item) => item.row === row);
	if (!last) return { row, column: 0 };
	// Past the end of a full row the cursor hangs; every movement from there names its column.
	return { row, column: last.shown === '\n' ? last.column : -1 };
}

const isSame = (a: Item | undefined, b: Item | undefined) =>
	a !== undefined &&
	b !== undefined &&
	a.shown === b.shown &&
	a.row === b.row &&
	a.column === b.column;

/** Only what changed, from the first change on. */
function change(before: Drawn, drawn: Drawn): string {
	const [old, now] = [before.layout.items, drawn.layout.items];
	let at = 0;
	while (isSame(old[at], now[at]) && (at >= drawn.promptLength || at < before.promptLength)) at++;
	if (at === old.length && at === now.length) return move(before.cursor, drawn.cursor);
	const appends = at === old.length;
	// Begun at the left edge, a row would no longer be the rest of the one above it.
	if (
		!appends &&
		at > 0 &&
		(now[at] ?? drawn.layout.end).column === 0 &&
		old[at - 1]?.shown !== '\n'
	)
		at--;
	const from = appends ? before.layout.end : (now[at] ?? drawn.layout.end);
	const written = write(drawn, at, Infinity);
	const { end } = drawn.layout;
	return `${move(before.cursor, from)}${appends ? '' : eraseBelow}${written}${move(end, drawn.cursor)}`;
}

/** Brings what stands on the screen to `view`. `before` is null where nothing is drawn yet and the cursor stands at the origin. */
export function draw(before: Drawn | null, view: View, frame: Frame): Drawing {
	const { columns, rows, origin } = frame;
	const layout = layOut(view.prompt + view.text, columns, origin);
	const cursor = placeOf(layout, view.prompt.length + view.cursor);
	const height = heightOf(layout);
	const next = { layout, promptLength: view.prompt.length, cursor };
	const start = { row: 0, column: Math.min(origin, columns - 1) };
	const old = before ?? {
		layout: { items: [], end: start },
		promptLength: 0,
		cursor: start,
		top: 0
	};
	const fitted = height <= rows;
	const wasWhole = old.top === 0 && heightOf(old.layout) <= rows;
	if (wasWhole) {
		const whole = { ...next, top: Math.max(0, height - rows) };
		if (fitted || cursor.row >= whole.top) return { output: change(old, whole), drawn: whole };
		const atEnd = { ...whole, cursor: layout.end };
		const drawn = { ...next, top: cursor.row };
		return { output: change(old, atEnd) + repaint(atEnd, drawn, rows, origin), drawn };
	}
	const top = fitted
		? 0
		: Math.min(Math.max(old.top, cursor.row - rows + 1), cursor.row, Math.max(0, height - 1));
	const drawn = { ...next, top };
	return { output: repaint(old, drawn, rows, origin), drawn };
}

/** Brings the cursor behind the last character. */
export function toEnd(drawn: Drawn, { rows, origin }: Frame): string {
	const { end } = drawn.layout;
	if (end.row < drawn.top + rows) return move(drawn.cursor, end);
	const last = { ...drawn, cursor: end, top: end.row - rows + 1 };
	return repaint(drawn, last, rows, origin);
}

/** Leaves the line: the cursor comes to the row below all of it. */
export function leave(drawn: Drawn, frame: Frame): string {
	const { end, items } = drawn.layout;
	const isBelow = end.column === 0 && end.row > 0 && items.at(-1)?.shown !== '\n';
	return toEnd(drawn, frame) + (isBelow ? '' : '\r\n');
}
