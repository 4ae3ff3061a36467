import { general } from '../../errors/failure';
import { cellWidth } from './cell-width';
import { scaleWidths } from './column-widths';

/** Blanks and edges around a column's text. */
const padding = 4;

/** One box of a table: a title, a row of headers, rows. Each may be missing. */
export class Section {
	headers: readonly string[] = [];
	readonly rows: (readonly string[])[] = [];
	private columnCount: number | null = null;
	private widths: number[] = [];

	/** `title` is null where a list within a list goes on in a box of its own. `level` counts the boxes around this one. */
	constructor(
		readonly title: string | null,
		readonly level: number
	) {}

	addHeaders(headers: readonly string[]): void {
		this.widen(headers);
		this.columnCount ??= headers.length;
		this.headers = headers;
	}

	/** A box has one number of columns; Python's words where a query's lists differ in length. */
	addRow(row: readonly string[]): void {
		this.columnCount ??= row.length;
		if (row.length !== this.columnCount) {
			throw general(`Row should have ${this.columnCount} elements, instead it has ${row.length}`);
		}
		this.rows.push(row);
		this.widen(row);
	}

	/** Cells that the box needs, edges of the boxes around it included. */
	get totalWidth(): number {
		const edges = 2 + 2 * this.level;
		const columns = this.widths.reduce((sum, width) => sum + width + padding, 0);
		// A title that is missing is measured as Python's `None`.
		return Math.max(cellWidth(this.title ?? 'None') + edges, columns + edges);
	}

	columnWidths(total: number): number[] {
		return scaleWidths(
			this.widths.map((width) => width + padding),
			total
		);
	}

	/** With its single row's fields one below the other, their headers in front. */
	turned(): Section {
		const [row] = this.rows;
		if (this.rows.length !== 1 || row === undefined || this.headers.length === 0) return this;
		const turned = new Section(this.title, this.level);
		this.headers.forEach((header, at) => {
			if (at < row.length) turned.addRow([header, row[at]!]);
		});
		return turned;
	}

	private widen(row: readonly string[]): void {
		if (this.widths.length === 0) {
			this.widths = row.map(cellWidth);
			return;
		}
		row.forEach((field, at) => {
			const width = this.widths[at];
			if (width === undefined) throw general('list index out of range');
			this.widths[at] = Math.max(width, cellWidth(field));
		});
	}
}
