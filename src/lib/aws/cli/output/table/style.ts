import type { Formatting } from '../formatter';

/** How a table's fields and the edges around inner boxes are coloured. */
export interface Style {
	field(text: string): string;
	edge(text: string): string;
	/** Ends every piece that is written. */
	readonly reset: string;
}

const reset = '\x1b[0m';
const brightBlue = '\x1b[1m\x1b[34m';
const dimYellow = '\x1b[2m\x1b[33m';

const plain: Style = { field: (text) => text, edge: (text) => text, reset: '' };
const coloured: Style = {
	field: (text) => brightBlue + text + reset,
	edge: (text) => dimYellow + text + reset,
	reset
};

/** Of `--color`; by itself only where a terminal is there to see it. */
export function styleOf({ color, isTerminal }: Pick<Formatting, 'color' | 'isTerminal'>): Style {
	return color === 'on' || (color === 'auto' && isTerminal) ? coloured : plain;
}
