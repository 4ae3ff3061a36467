import { clustersOf } from './cells';

/** Counted from where the prompt begins: row 0 is the row it stands in. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

export interface Item extends Place {
	/** What is written there; a newline is written as such. */
	readonly shown: string;
	/** UTF-16 units from the beginning of the text that was laid out. */
	readonly offset: number;
}

/** Where everything of a text stands in a window of so many columns. */
export interface Layout {
	readonly items: readonly Item[];
	readonly end: Place;
}

const tabStop = 8;

/** What a terminal is to write for a character, and how wide that is. */
function shownAs(
	text: string,
	cells: number,
	column: number,
	columns: number
): { readonly shown: string; readonly cells: number } {
	const code = text.charCodeAt(0);
	if (text === '\t') {
		const blanks = Math.min(tabStop - (column % tabStop), columns - column);
		return { shown: ' '.repeat(blanks), cells: blanks };
	}
	if (code < 0x20 || code === 0x7f)
		return { shown: `^${String.fromCharCode(code ^ 0x40)}`, cells: 2 };
	// The other controls would move the cursor.
	if (code >= 0x80 && code < 0xa0) return { shown: '\ufffd', cells: 1 };
	return { shown: text, cells };
}

/**
 * Lays a text out as the terminal will: a row that is full is followed by the next at once, a character two cells wide is never halved. The first row begins at
 * `origin`.
 */
export function layOut(text: string, columns: number, origin: number): Layout {
	const items: Item[] = [];
	let row = 0;
	let column = Math.min(origin, columns - 1);
	let offset = 0;
	const nextRow = () => {
		row++;
		column = 0;
	};
	for (const cluster of clustersOf(text)) {
		if (cluster.text === '\n') {
			items.push({ shown: '\n', offset, row, column });
			nextRow();
		} else {
			const { shown, cells } = shownAs(cluster.text, cluster.cells, column, columns);
			if (column + cells > columns) nextRow();
			items.push({ shown, offset, row, column });
			column += cells;
			if (column >= columns) nextRow();
		}
		offset += cluster.text.length;
	}
	return { items, end: { row, column } };
}

/** Where the cursor stands before the character at `offset`. */
export function placeOf({ items, end }: Layout, offset: number): Place {
	return items.find((item) => item.offset >= offset) ?? end;
}
