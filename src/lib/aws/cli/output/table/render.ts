import { cellWidth } from './cell-width';
import type { Section } from './section';
import type { Style } from './style';

interface Canvas {
	/** Of the terminal. */
	readonly columns: number;
	readonly style: Style;
	write(text: string): void;
}

/** Draws the boxes below each other, all as wide as the widest; where that is wider than the terminal, single rows are turned first. */
export function render(sections: readonly Section[], canvas: Canvas): void {
	const isTooWide = widest(sections) > canvas.columns;
	const shown = isTooWide ? sections.map((section) => section.turned()) : sections;
	const width = widest(shown);
	canvas.write(line(width) + '\n' + canvas.style.reset);
	for (const section of shown) renderSection(section, width - 2 * section.level, canvas);
}

const widest = (sections: readonly Section[]): number =>
	Math.max(...sections.map((section) => section.totalWidth));

const line = (width: number): string => '-'.repeat(Math.max(width, 0));
const blanks = (width: number): string => ' '.repeat(Math.max(width, 0));

function renderSection(section: Section, width: number, { style, write }: Canvas): void {
	// In the AWS CLI edges and text are written apart, and colours reset after each.
	const edge = style.edge('|').repeat(section.level);
	const writeLine = (text: string) =>
		write([edge, text, edge, '\n'].map((piece) => piece + style.reset).join(''));

	if (section.title) {
		writeLine(centred(section.title, width, '|'));
		if (section.headers.length === 0 && section.rows.length === 0) {
			writeLine(`+${line(width - 2)}+`);
		}
	}
	const widths = section.columnWidths(width);
	const rule = widths.map((cells, at) => `${at === 0 ? '+' : ''}${ruled(cells, at)}+`).join('');
	if (section.headers.length > 0) {
		writeLine(rule);
		writeLine(
			inColumns(widths, section.headers, (text, cells, left) => centred(text, cells, left))
		);
	}
	if (section.rows.length === 0 || widths.length === 0) return;
	writeLine(rule);
	for (const row of section.rows) {
		writeLine(
			inColumns(widths, row, (text, cells, left) => leftAligned(text, cells, left, style.field))
		);
	}
	writeLine(rule);
}

const ruled = (cells: number, at: number): string => line(cells - (at === 0 ? 2 : 1));

const inColumns = (
	widths: readonly number[],
	texts: readonly string[],
	draw: (text: string, cells: number, left: string) => string
): string =>
	widths
		.slice(0, texts.length)
		.map((cells, at) => draw(texts[at]!, cells, at === 0 ? '|' : ''))
		.join('');

/** As wide as `cells`, edges included. */
function centred(text: string, cells: number, left: string): string {
	const width = cellWidth(text);
	const before = Math.floor(cells / 2) - Math.floor(width / 2) - 1;
	const after = cells - 1 - (left.length + before + width);
	return left + blanks(before) + text + blanks(after) + '|';
}

/** Two blanks in front, unless they do not fit. */
function leftAligned(
	text: string,
	cells: number,
	left: string,
	coloured: (text: string) => string
): string {
	const width = cellWidth(text);
	const before = cells >= width + 2 + left.length + 1 ? 2 : 0;
	const after = cells - (left.length + before + width) - 1;
	return left + blanks(before) + coloured(text) + blanks(after) + '|';
}
