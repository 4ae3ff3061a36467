/** Whether this tab may write the attempt; "asking" for a moment at the start. */
export type Hold = 'asking' | 'here' | 'elsewhere';

/** A tab that is being loaded anew lets go of its lock only when the old page is gone. */
const patienceMs = 700;

type Locks = Pick<LockManager, 'request'>;

/**
 * One tab at a time writes an attempt. A tab that finds it taken waits in line, and may take it over: the other then steps back, and waits in line itself.
 */
export class AttemptLock {
	#hold: Hold = 'asking';
	#letGo: (() => void) | null = null;
	#waiting: AbortController | null = null;
	#closed = false;

	constructor(
		readonly name: string,
		/** Undefined where the browser has none: then every tab holds it. */
		readonly locks: Locks | undefined,
		readonly onchange: (hold: Hold) => void
	) {}

	get hold(): Hold {
		return this.#hold;
	}

	open(): void {
		if (!this.locks) return this.#set('here');
		this.#wait();
		setTimeout(() => {
			if (this.#hold === 'asking') this.#set('elsewhere');
		}, patienceMs);
	}

	/** Takes the attempt from whichever tab has it. */
	takeOver(): void {
		if (!this.locks || this.#hold === 'here') return;
		this.#waiting?.abort();
		this.#waiting = null;
		void this.locks.request(this.name, { steal: true }, this.#keep).catch(this.#lost);
	}

	close(): void {
		this.#closed = true;
		this.#waiting?.abort();
		this.#letGo?.();
	}

	#wait(): void {
		const waiting = new AbortController();
		this.#waiting = waiting;
		this.locks?.request(this.name, { signal: waiting.signal }, this.#keep).catch(() => {
			if (!waiting.signal.aborted) this.#lost();
		});
	}

	readonly #keep = (): Promise<void> => {
		this.#waiting = null;
		if (this.#closed) return Promise.resolve();
		this.#set('here');
		return new Promise((resolve) => (this.#letGo = resolve));
	};

	/** Another tab took it over. */
	readonly #lost = (): void => {
		if (this.#closed) return;
		this.#letGo = null;
		this.#set('elsewhere');
		this.#wait();
	};

	#set(hold: Hold): void {
		this.#hold = hold;
		this.onchange(hold);
	}
}
