import type { Completion, ShellSession } from '../../aws/shell/types';
import { complete, type Completed } from './completion';
import { draw, leave, toEnd, type Drawn, type Frame } from './draw';
import { freshLine, withLine, type EditorState, type Wish } from './editor-state';
import type { Press } from './key-presses';
import { lineShown, pressed, promptOf } from './line-editor';
import type { RowMark, TerminalScreen } from './terminal-screen';

const continuation = '> ';

/** The prompt and the line behind it, as they stand on the screen. */
export class PromptLine {
	#editor: EditorState;
	/** Lines of a command that is not complete yet. */
	#entered: readonly string[] = [];
	#drawn: Drawn | null = null;
	#origin = 0;
	#mark: RowMark | null = null;

	constructor(
		readonly session: Pick<ShellSession, 'prompt' | 'history'>,
		readonly screen: TerminalScreen
	) {
		this.#editor = freshLine(session.history);
	}

	/** The command so far, with its lines before this one. */
	get text(): string {
		return this.#before + this.#editor.line.text;
	}

	/** Of the cursor within `text`. */
	get cursor(): number {
		return this.#before.length + this.#editor.line.cursor;
	}

	/** Whether lines of the command stand before this one. */
	get goesOn(): boolean {
		return this.#entered.length > 0;
	}

	/** The row it begins in; null where none stands. */
	get mark(): RowMark | null {
		return this.#drawn && this.#mark;
	}

	get #before(): string {
		return this.#entered.map((one) => `${one}\n`).join('');
	}

	get #frame(): Frame {
		const { columns, rows } = this.screen;
		return { columns, rows, origin: this.#origin };
	}

	press(press: Press): Wish | null {
		const { state, wish } = pressed(this.#editor, press, this.session.history);
		this.#editor = state;
		this.#draw();
		return wish;
	}

	/** Stands where the cursor is. Begins a new line, or the next one of a command: `entered`. */
	show(column: number, entered: readonly string[] = []): void {
		this.#entered = entered;
		this.#editor = freshLine(this.session.history, this.#editor);
		this.#standAt(column);
	}

	/** Leaves the line with what is written behind its last character; nothing of it is drawn over any more. Returns the lines of the command. */
	end(behind: string | null = null): readonly string[] {
		const drawn = this.#drawn;
		const frame = this.#frame;
		if (drawn)
			this.screen.write(behind === null ? leave(drawn, frame) : toEnd(drawn, frame) + behind);
		this.#drawn = null;
		return [...this.#entered, this.#editor.line.text];
	}

	/** Writes lines below it and stands below them as it was. */
	standBelow(lines: readonly string[]): void {
		if (this.#drawn) this.screen.write(leave(this.#drawn, this.#frame));
		this.screen.write(lines.map((line) => `${line}\r\n`).join(''));
		this.#standAt(0);
	}

	/** Takes the candidates for the text before the cursor. */
	complete(found: Completion): Completed {
		const from = Math.max(0, found.from - this.#before.length);
		const done = complete(this.#editor.line, { ...found, from });
		if (done.gained) {
			this.#editor = withLine(this.#editor, done.line);
			this.#draw();
		}
		return done;
	}

	/** The window has another size: the terminal has broken all lines anew but the one with the cursor. */
	async drawAnew(): Promise<void> {
		if (!this.#drawn) return;
		await this.screen.settled();
		const row = this.#mark?.row() ?? null;
		const column = row === null ? 0 : this.#origin;
		this.screen.write(`\x1b[${(row ?? 0) + 1};${column + 1}H\x1b[J`);
		this.#standAt(column);
	}

	/** What stands above the line goes into the scrollback. */
	async scrollAway(): Promise<void> {
		if (!this.#drawn) return;
		await this.screen.settled();
		const { cursor, top } = this.#drawn;
		const down = cursor.row - top;
		const above = this.screen.cursor().row - down;
		const back = `\x1b[${down + 1};${cursor.column + 1}H`;
		this.screen.write(`\x1b[${this.screen.rows};1H${'\n'.repeat(above)}${back}`);
	}

	close(): void {
		this.#mark?.dispose();
	}

	#standAt(column: number): void {
		this.#drawn = null;
		this.#origin = column;
		this.#draw(() => {
			this.#mark?.dispose();
			const { cursor, top } = this.#drawn ?? { cursor: { row: 0 }, top: 0 };
			this.#mark = this.screen.mark(cursor.row - top);
		});
	}

	#draw(then?: () => void): void {
		const { text, cursor } = lineShown(this.#editor);
		const prompt = this.goesOn ? continuation : this.session.prompt();
		const view = { prompt: promptOf(this.#editor, prompt), text, cursor };
		const { output, drawn } = draw(this.#drawn, view, this.#frame);
		this.#drawn = drawn;
		if (output !== '' || then) this.screen.write(output, then);
	}
}
