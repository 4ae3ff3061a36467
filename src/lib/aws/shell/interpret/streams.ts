import { onInterrupt } from './interrupts';
import { BrokenPipe, Interrupted } from './signals';

/** Where text goes: the terminal, a file, a pipe. */
export interface Sink {
	readonly isTerminal: boolean;
	write(text: string): Promise<void> | void;
}

/** Where text comes from. It remembers what was read too far, so that commands can share it. */
export class Source {
	private readonly pull: () => Promise<string | null>;
	private readonly isTyped: () => boolean;
	private rest = '';
	private ended = false;

	constructor(pull: () => Promise<string | null>, isTyped = () => false) {
		this.pull = pull;
		this.isTyped = isTyped;
	}

	get isTerminal(): boolean {
		return this.isTyped();
	}

	static of(text: string): Source {
		let given = false;
		return new Source(async () => {
			if (given) return null;
			given = true;
			return text;
		});
	}

	/** Some text, or null at the end. */
	async some(): Promise<string | null> {
		if (this.rest !== '') {
			const text = this.rest;
			this.rest = '';
			return text;
		}
		if (this.ended) return null;
		const text = await this.pull();
		// Ctrl+D ends one reading of a terminal, not the terminal.
		if (text === null && !this.isTerminal) this.ended = true;
		return text;
	}

	async all(): Promise<string> {
		let out = '';
		for (let text = await this.some(); text !== null; text = await this.some()) out += text;
		return out;
	}

	/** Text up to and without the delimiter, at most `limit` characters; `ended` where the end came first. */
	async until(
		delimiter: string,
		limit = Infinity
	): Promise<{ readonly text: string; readonly ended: boolean }> {
		let text = '';
		for (;;) {
			const more = await this.some();
			if (more === null) return { text, ended: true };
			text += more;
			const at = delimiter === '' ? -1 : text.indexOf(delimiter);
			if (at >= 0 && at <= limit) {
				this.rest = text.slice(at + delimiter.length);
				return { text: text.slice(0, at), ended: false };
			}
			if (text.length >= limit) {
				this.rest = text.slice(limit);
				return { text: text.slice(0, limit), ended: false };
			}
		}
	}
}

/** Characters that wait in a pipe before its writer must wait. */
const capacity = 65_536;

/** Joins two commands that run at the same time. */
export class Pipe implements Sink {
	readonly isTerminal = false;
	readonly source: Source;
	private chunks: string[] = [];
	private size = 0;
	private isEnded = false;
	private isAbandoned = false;
	private wakeReader: (() => void) | null = null;
	private wakeWriter: (() => void) | null = null;
	private readonly signal: AbortSignal;
	private readonly forget: () => void;

	constructor(signal: AbortSignal) {
		this.signal = signal;
		this.forget = onInterrupt(signal, () => this.wake());
		this.source = new Source(async () => {
			while (this.chunks.length === 0) {
				if (signal.aborted) throw new Interrupted();
				if (this.isEnded) return null;
				await new Promise<void>((done) => (this.wakeReader = done));
			}
			const text = this.chunks.join('');
			[this.chunks, this.size] = [[], 0];
			this.wake();
			return text;
		});
	}

	async write(text: string): Promise<void> {
		for (let at = 0; at < text.length;) {
			if (this.isAbandoned) throw new BrokenPipe();
			// Both halves of a character stay together.
			const isHigh = /[\ud800-\udbff]/.test(text.charAt(at + capacity - 1));
			const chunk = text.slice(at, at + capacity - (isHigh ? 1 : 0));
			this.chunks.push(chunk);
			this.size += chunk.length;
			at += chunk.length;
			this.wake();
			while (this.size >= capacity - 1 && !this.isAbandoned) {
				if (this.signal.aborted) throw new Interrupted();
				await new Promise<void>((done) => (this.wakeWriter = done));
			}
			if (this.isAbandoned) throw new BrokenPipe();
		}
	}

	/** The writer is done. */
	end(): void {
		this.isEnded = true;
		this.wake();
		if (this.isAbandoned) this.forget();
	}

	/** The reader is done. */
	abandon(): void {
		this.isAbandoned = true;
		this.wake();
		if (this.isEnded) this.forget();
	}

	private wake(): void {
		const [reader, writer] = [this.wakeReader, this.wakeWriter];
		[this.wakeReader, this.wakeWriter] = [null, null];
		reader?.();
		writer?.();
	}
}

/** Keeps what is written to it. */
export class Capture implements Sink {
	readonly isTerminal = false;
	private readonly chunks: string[] = [];

	write(text: string): void {
		this.chunks.push(text);
	}

	get text(): string {
		return this.chunks.join('');
	}
}
