import { Terminal } from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, leave, type Drawn, type View } from './draw';
import { unicodeWidths } from './unicode-widths';

/** A real terminal without a screen, and what was drawn on it last. */
class Paper {
	readonly terminal: Terminal;
	drawn: Drawn | null = null;
	origin = 0;

	constructor(
		readonly columns: number,
		readonly rows: number
	) {
		this.terminal = new Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 500 });
		this.terminal.unicode.register(unicodeWidths);
		this.terminal.unicode.activeVersion = unicodeWidths.version;
	}

	get frame() {
		return { columns: this.columns, rows: this.rows, origin: this.origin };
	}

	write(text: string): Promise<void> {
		return new Promise((resolve) => this.terminal.write(text, resolve));
	}

	async show(view: View): Promise<void> {
		const { output, drawn } = draw(this.drawn, view, this.frame);
		this.drawn = drawn;
		await this.write(output);
	}

	async leave(): Promise<void> {
		if (this.drawn) await this.write(leave(this.drawn, this.frame));
		this.drawn = null;
	}

	/** All rows, the scrolled ones too, without empty ones at the end. */
	get lines(): string[] {
		const { active } = this.terminal.buffer;
		const lines = Array.from(
			{ length: active.length },
			(_, row) => active.getLine(row)?.translateToString(true) ?? ''
		);
		while (lines.at(-1) === '') lines.pop();
		return lines;
	}

	get screen(): string[] {
		return this.lines.slice(this.terminal.buffer.active.baseY);
	}

	/** Row and column on the screen. */
	get cursor(): [number, number] {
		const { cursorX, cursorY } = this.terminal.buffer.active;
		return [cursorY, cursorX];
	}
}

const view = (marked: string, prompt = '$ '): View => ({
	prompt,
	text: marked.replace('|', ''),
	cursor: marked.indexOf('|')
});

describe('a line on the screen', () => {
	it.each([
		['ls|', ['$ ls'], [0, 4]],
		['|', ['$ '], [0, 2]],
		['12345678|', ['$ 12345678'], [1, 0]],
		['1234567|8', ['$ 12345678'], [0, 9]],
		['123456789|', ['$ 12345678', '9'], [1, 1]],
		['123456789012345678|', ['$ 12345678', '9012345678'], [2, 0]],
		['日本語日|', ['$ 日本語日'], [1, 0]],
		['x日本語日|', ['$ x日本語', '日'], [1, 2]],
		['x日本語|日', ['$ x日本語', '日'], [1, 0]],
		['👩‍👩‍👧e\u0301|', ['$ 👩‍👩‍👧e\u0301'], [0, 5]],
		['a\nb|c', ['$ a', 'bc'], [1, 1]],
		['12345678|\nb', ['$ 12345678', '', 'b'], [1, 0]],
		['12345678\n|b', ['$ 12345678', '', 'b'], [2, 0]],
		['a\t|b', ['$ a     b'], [0, 8]],
		['a\x03|', ['$ a^C'], [0, 5]]
	] as const)('%j', async (marked, lines, cursor) => {
		const paper = new Paper(10, 5);
		await paper.show(view(marked));
		expect(paper.lines).toEqual(lines);
		expect(paper.cursor).toEqual(cursor);
		await paper.leave();
		expect(paper.cursor).toEqual([lines.length, 0]);
		expect(paper.lines).toEqual(lines);
	});

	it('begins behind output that has no newline', async () => {
		const paper = new Paper(10, 5);
		await paper.write('done');
		paper.origin = 4;
		await paper.show(view('123|'));
		await paper.show(view('1234567|'));
		expect(paper.lines).toEqual(['done$ 1234', '567']);
		await paper.show(view('x|'));
		expect(paper.lines).toEqual(['done$ x']);
	});

	it('keeps what is above it', async () => {
		const paper = new Paper(10, 4);
		await paper.write('one\r\ntwo\r\nthree\r\n');
		await paper.show(view('12345678901234567890|'));
		await paper.show(view('1|'));
		expect(paper.lines).toEqual(['one', 'two', 'three', '$ 1']);
	});

	it('writes no more than what was typed', () => {
		const frame = { columns: 20, rows: 5, origin: 0 };
		const first = draw(null, view('aws ec|'), frame);
		expect(draw(first.drawn, view('aws ecs|'), frame).output).toBe('s');
		expect(draw(first.drawn, view('aws |ec'), frame).output).toBe('\x1b[7G');
		expect(draw(first.drawn, view('aws ec|'), frame).output).toBe('');
	});

	it('joins rows that are one line, for copying', async () => {
		const paper = new Paper(10, 6);
		await paper.show(view('123456789012|'));
		await paper.show(view('123456789|'));
		await paper.show(view('12345678|'));
		await paper.show(view('12345678x|'));
		expect(paper.lines).toEqual(['$ 12345678', 'x']);
		expect(paper.terminal.buffer.active.getLine(1)?.isWrapped).toBe(true);
	});
});

describe('a text higher than the screen', () => {
	const text = Array.from({ length: 9 }, (_, at) => `line ${at}`).join('\n');

	it('scrolls through, follows the cursor, and ends below its end', async () => {
		const paper = new Paper(20, 4);
		await paper.write('before\r\n');
		await paper.show(view(`${text}|`));
		expect(paper.screen).toEqual(['line 5', 'line 6', 'line 7', 'line 8']);
		expect(paper.lines.slice(0, 3)).toEqual(['before', '$ line 0', 'line 1']);
		await paper.show(view(`|${text}`));
		expect(paper.screen).toEqual(['$ line 0', 'line 1', 'line 2', 'line 3']);
		expect(paper.cursor).toEqual([0, 2]);
		await paper.show(view(`x|${text}`));
		expect(paper.screen[0]).toBe('$ xline 0');
		const [head, tail] = [text.slice(0, 34), text.slice(34)];
		await paper.show(view(`${head}|${tail}`));
		expect(paper.screen).toEqual(['line 1', 'line 2', 'line 3', 'line 4']);
		expect(paper.cursor).toEqual([3, 6]);
		await paper.leave();
		expect(paper.screen).toEqual(['line 6', 'line 7', 'line 8']);
		expect(paper.cursor).toEqual([3, 0]);
	});

	it('makes way for one that fits', async () => {
		const paper = new Paper(20, 4);
		await paper.show(view(`${text}|`));
		await paper.show(view('short|'));
		expect(paper.screen).toEqual(['$ short']);
		expect(paper.cursor).toEqual([0, 7]);
	});
});

const charOf = fc.constantFrom('a', 'b', ' ', '日', '😀', 'e\u0301', '\n', '\t');
const halves = fc.tuple(
	fc.array(charOf, { maxLength: 40 }).map((chars) => chars.join('')),
	fc.array(charOf, { maxLength: 40 }).map((chars) => chars.join(''))
);

/** Rows of the layout that the screen should show. */
function rowsOf({ layout, top }: Drawn, rows: number): string[] {
	const shown = Array.from({ length: rows }, () => '');
	for (const item of layout.items)
		if (item.row >= top && item.row < top + rows && item.shown !== '\n')
			shown[item.row - top] += item.shown;
	return shown.map((row) => row.trimEnd());
}

it.each([30, 6])(
	'always shows what is laid out, and the cursor where it is: %i rows',
	async (rows) => {
		await fc.assert(
			fc.asyncProperty(fc.array(halves, { minLength: 1, maxLength: 6 }), async (views) => {
				const paper = new Paper(11, rows);
				await paper.write('above\r\n');
				for (const [head, tail] of views) {
					await paper.show({ prompt: '$ ', text: head + tail, cursor: head.length });
					const { drawn } = paper;
					if (!drawn) throw new Error('nothing drawn');
					const [row, column] = paper.cursor;
					const first = row - (drawn.cursor.row - drawn.top);
					expect(first).toBeGreaterThanOrEqual(0);
					expect(column).toBe(drawn.cursor.column);
					const screen = Array.from({ length: rows - first }, (_, at) =>
						(paper.screen[first + at] ?? '').trimEnd()
					);
					expect(screen).toEqual(rowsOf(drawn, rows - first));
				}
			}),
			{ numRuns: 100 }
		);
	}
);
