import type { ShellHost, ShellSession } from '../../aws/shell/types';
import { ChoiceList } from './choice-list';
import type { Wish } from './editor-state';
import { InputLine } from './input-line';
import { JobQueue, type Job } from './job-queue';
import { pressesOf, type Press } from './key-presses';
import { PromptLine } from './prompt-line';
import { markRoundTrip } from './round-trips';
import type { RowMark, TerminalScreen } from './terminal-screen';

export interface ShellTerminalOptions {
	readonly session: ShellSession;
	readonly screen: TerminalScreen;
	/** Opens a file for a command that waits for it to be closed, or for Ctrl+C. */
	edit(path: string, signal: AbortSignal): Promise<void>;
	/** A command has ended; the next prompt stands. */
	onidle(): void;
	onrunning(running: boolean): void;
}

const noLogout = 'No need to log out. To leave the terminal by keyboard: Escape, then Tab.';
const clearScreen = '\x1b[H\x1b[2J';
/** Colours, a hidden cursor, margins and the mouse end with the command that set them. */
const plain = '\x1b[!p\x1b[?1000l\x1b[?1002l\x1b[?1003l';

/** A shell at a terminal: keys go to the line at the prompt, lines to the shell, what it writes to the screen. */
export class ShellTerminal {
	readonly #line: PromptLine;
	readonly #choices: ChoiceList;
	readonly #input: InputLine;
	readonly #jobs = new JobQueue((job) => this.#do(job));
	#running: AbortController | null = null;
	#atLineStart = true;
	#closed = false;

	constructor(readonly options: ShellTerminalOptions) {
		this.#line = new PromptLine(options.session, options.screen);
		this.#input = new InputLine(options.screen);
		this.#choices = new ChoiceList(options.session, this.#line);
	}

	get isRunning(): boolean {
		return this.#running !== null;
	}

	/** The row in which the prompt begins; null where none stands. */
	get promptMark(): RowMark | null {
		return this.#line.mark;
	}

	/** Shows the first prompt. */
	start(): void {
		this.#line.show(0);
	}

	/** What the keyboard sent, or another program pasted. */
	data(data: string): void {
		for (const press of pressesOf(data)) {
			const interrupts = press.kind === 'key' && press.name === 'C-c';
			if (this.#running && interrupts) this.#interrupt(this.#running);
			else this.#add(press);
		}
	}

	/** Puts text into the line, as a paste does. */
	insert(text: string): void {
		if (text !== '') this.#add({ kind: 'paste', text: text.replace(/\r\n?/g, '\n') });
	}

	#add(press: Press): void {
		if (this.#running) this.#input.add(press);
		else this.#jobs.add(press);
	}

	resized(): void {
		this.#jobs.add({ kind: 'resize' });
	}

	close(): void {
		this.#closed = true;
		this.#running?.abort();
		this.#line.close();
	}

	#do(job: Job): Promise<void> | void {
		if (this.#closed) return;
		if (job.kind === 'resize') return this.#line.drawAnew();
		if (this.#choices.takes(job)) return;
		const wish = this.#line.press(job);
		if (wish !== 'complete') this.#choices.forget();
		if (wish) return this.#wishes[wish]();
	}

	readonly #wishes: Readonly<Record<Wish, () => Promise<void> | void>> = {
		accept: () => this.#accept(),
		interrupt: () => {
			this.#line.end('^C\r\n');
			this.#line.show(0);
		},
		'end-of-file': () => {
			if (this.#line.goesOn) return this.#run(this.#line.end().join('\n'));
			this.#line.standBelow([noLogout]);
		},
		clear: () => this.#line.scrollAway(),
		complete: () => this.#choices.tab()
	};

	#accept(): Promise<void> | void {
		const { text } = this.#line;
		const lines = this.#line.end();
		if (text.trim() === '') this.#line.show(0);
		else if (this.options.session.isComplete(text)) return this.#run(text);
		else this.#line.show(0, lines);
	}

	async #run(text: string): Promise<void> {
		const { session, screen, onidle, onrunning } = this.options;
		const measure = markRoundTrip();
		const running = new AbortController();
		this.#running = running;
		this.#atLineStart = true;
		onrunning(true);
		try {
			await session.run(text, this.#host(running.signal));
		} catch (error) {
			// A fault of ours. The learner's session goes on.
			this.#write(`\n${error instanceof Error ? error.message : String(error)}\n`);
		}
		if (this.#closed) return;
		if (running.signal.aborted && !this.#atLineStart) this.#write('\n');
		screen.write(plain);
		if (!this.#atLineStart) await screen.settled();
		this.#running = null;
		for (const press of this.#input.rest()) this.#jobs.add(press);
		this.#line.show(this.#atLineStart ? 0 : screen.cursor().column);
		onrunning(false);
		void screen.settled().then(measure);
		onidle();
	}

	#interrupt(running: AbortController): void {
		if (running.signal.aborted) return;
		this.#jobs.dropPresses();
		this.#write('^C');
		running.abort();
		this.#input.interrupt();
	}

	#write(text: string): void {
		if (text === '') return;
		this.options.screen.write(text.replace(/\r?\n/g, '\r\n'));
		this.#atLineStart = text.endsWith('\n');
	}

	async #readLine(signal: AbortSignal): Promise<string | null> {
		const { screen } = this.options;
		await screen.settled();
		if (signal.aborted) return null;
		const line = await this.#input.read(screen.cursor().column);
		this.#atLineStart = line?.endsWith('\n') ?? this.#atLineStart;
		return line;
	}

	#host(signal: AbortSignal): ShellHost {
		const { screen, edit } = this.options;
		return {
			write: (text) => this.#write(text),
			signal,
			get columns() {
				return screen.columns;
			},
			get rows() {
				return screen.rows;
			},
			clear: () => {
				screen.write(clearScreen);
				this.#atLineStart = true;
			},
			edit: (path) => edit(path, signal),
			readLine: () => this.#readLine(signal),
			isTerminal: true
		};
	}
}
