/** Time that the learner had the card before their eyes. A clock set back adds nothing. */
export class Stopwatch {
	#spentMs = 0;
	#sinceMs: number | null = null;

	constructor(readonly now: () => number) {}

	restart(spentMs: number) {
		this.#spentMs = spentMs;
		this.#sinceMs = this.now();
	}

	start() {
		this.#sinceMs ??= this.now();
	}

	stop() {
		this.#spentMs = this.read();
		this.#sinceMs = null;
	}

	read(): number {
		if (this.#sinceMs === null) return this.#spentMs;
		return this.#spentMs + Math.max(0, this.now() - this.#sinceMs);
	}
}
