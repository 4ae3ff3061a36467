import type { Press } from './key-presses';

/** What is to be done with the terminal, one thing at a time. */
export type Job = Press | { readonly kind: 'resize' };

/** Takes jobs in the order in which they came; while one waits for something, the others stay. */
export class JobQueue {
	#waiting: Job[] = [];
	#working = false;

	constructor(readonly work: (job: Job) => Promise<void> | void) {}

	add(job: Job): void {
		this.#waiting.push(job);
		void this.#run();
	}

	/** Forgets keys that nobody has taken yet, as a terminal does on Ctrl+C. */
	dropPresses(): void {
		this.#waiting = this.#waiting.filter(({ kind }) => kind === 'resize');
	}

	async #run(): Promise<void> {
		if (this.#working) return;
		this.#working = true;
		try {
			for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
				const done = this.work(job);
				if (done) await done;
			}
		} finally {
			this.#working = false;
		}
	}
}
