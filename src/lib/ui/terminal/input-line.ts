import { draw, leave, type Drawn } from './draw';
import type { Press } from './key-presses';
import { cuts, emptyLine, insert, lineOf, type Line } from './line';
import type { TerminalScreen } from './terminal-screen';

const edits: Readonly<Record<string, (line: Line) => Line>> = {
	backspace: (line) => cuts['backward-delete-char'](line).line,
	'C-h': (line) => cuts['backward-delete-char'](line).line,
	'C-w': (line) => cuts['unix-word-rubout'](line).line,
	'C-u': () => emptyLine
};

/** What is pasted, as if it were typed. */
function asTyped(press: Press): Press[] {
	if (press.kind !== 'paste') return [press];
	return press.text
		.split('\n')
		.flatMap((text, at): Press[] => [
			...(at > 0 ? [{ kind: 'key', name: 'enter' } as const] : []),
			...(text === '' ? [] : [{ kind: 'text', text } as const])
		]);
}

/**
 * Keys while a command runs. They wait for the prompt, unless the command reads its input: then they are a line of it, edited as a terminal without readline
 * lets one: Backspace, Ctrl+W, Ctrl+U; Enter ends it, Ctrl+D ends the input.
 */
export class InputLine {
	#ahead: Press[] = [];
	#asking: ((line: string | null) => void) | null = null;
	#line = emptyLine;
	#drawn: Drawn | null = null;
	#origin = 0;

	constructor(readonly screen: TerminalScreen) {}

	add(press: Press): void {
		this.#ahead.push(...asTyped(press));
		this.#take();
	}

	/** The next line with its newline; null where the input ends. `column`: where it is echoed. */
	read(column: number): Promise<string | null> {
		this.#origin = column;
		this.#line = emptyLine;
		this.#drawn = null;
		const line = new Promise<string | null>((resolve) => (this.#asking = resolve));
		this.#take();
		return line;
	}

	/** Ctrl+C: whoever reads is told that there is no more, and what was typed is forgotten. */
	interrupt(): void {
		this.#ahead = [];
		this.#answer(null);
	}

	/** What nobody has read. */
	rest(): readonly Press[] {
		return this.#ahead.splice(0);
	}

	#take(): void {
		while (this.#asking) {
			const press = this.#ahead.shift();
			if (!press) return;
			this.#press(press);
		}
	}

	#press(press: Press): void {
		if (press.kind !== 'key') this.#show(insert(this.#line, press.text));
		else if (press.name === 'enter') {
			if (this.#drawn) this.screen.write(leave(this.#drawn, this.#frame));
			else this.screen.write('\r\n');
			this.#answer(`${this.#line.text}\n`);
		} else if (press.name === 'C-d') {
			// As a terminal does: what stands there is read without a newline, and nothing of it ends the input.
			this.#answer(this.#line.text === '' ? null : this.#line.text);
		} else {
			const edit = edits[press.name];
			if (edit) this.#show(lineOf(edit(this.#line).text));
		}
	}

	get #frame() {
		return { columns: this.screen.columns, rows: this.screen.rows, origin: this.#origin };
	}

	#show(line: Line): void {
		this.#line = line;
		const { output, drawn } = draw(this.#drawn, { prompt: '', ...line }, this.#frame);
		this.#drawn = drawn;
		this.screen.write(output);
	}

	#answer(line: string | null): void {
		const asking = this.#asking;
		this.#asking = null;
		asking?.(line);
	}
}
