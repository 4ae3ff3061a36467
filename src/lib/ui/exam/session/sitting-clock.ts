import { examInstant, type ExamInstant } from '../../../exam/exam-clock';

/** Where the latest instant at which the attempt was open is kept, beside its events: a clock set back while the page is closed must not give that time back. */
export interface SeenMark {
	/** Null where it was never kept. */
	read(): number | null;
	write(atMs: number): void;
	clear(): void;
}

const everyMs = 5_000;

export function seenMarkOn(storage: () => Storage, attempt: string): SeenMark {
	const key = `examark-exam-seen-1:${attempt}`;
	const quietly = <T>(work: () => T): T | null => {
		try {
			return work();
		} catch {
			// Storage may be closed or full: the events alone then tell how late it is.
			return null;
		}
	};
	return {
		read() {
			const text = quietly(() => storage().getItem(key));
			const atMs = text === null ? NaN : Number(text);
			return Number.isFinite(atMs) ? atMs : null;
		},
		write: (atMs) => void quietly(() => storage().setItem(key, String(atMs))),
		clear: () => void quietly(() => storage().removeItem(key))
	};
}

export interface ClockSources {
	readonly wallMs: () => number;
	/** A clock that cannot be set, from any beginning. */
	readonly steadyMs: () => number;
	readonly seen: SeenMark;
}

/** The instant within an attempt that is open on this page. */
export class SittingClock {
	#anchorWallMs = 0;
	#lastEventMs = 0;
	#steadyMs = 0;
	#keptMs = -Infinity;

	constructor(readonly sources: ClockSources) {}

	/** The attempt has been read: its last event, or its start, was then. */
	anchor(lastEventMs: number): void {
		const { wallMs, steadyMs, seen } = this.sources;
		this.#anchorWallMs = wallMs();
		this.#steadyMs = steadyMs();
		this.#lastEventMs = Math.max(lastEventMs, this.#plausible(seen.read()));
	}

	read(newestEventMs: number): ExamInstant {
		const elapsedMs = this.#elapsedMs();
		if (elapsedMs - this.#keptMs >= everyMs) this.keep();
		return examInstant({
			anchorWallMs: this.#anchorWallMs,
			lastEventMs: this.#lastEventMs,
			newestEventMs: Math.max(newestEventMs, this.#lastEventMs),
			wallNowMs: this.sources.wallMs(),
			monotonicElapsedMs: elapsedMs
		});
	}

	/** By the clock that cannot be set: one that is ahead for a while costs nothing once it is right again. */
	keep(): void {
		if (this.#anchorWallMs === 0) return;
		const elapsedMs = this.#elapsedMs();
		this.#keptMs = elapsedMs;
		this.sources.seen.write(Math.max(this.#anchorWallMs, this.#lastEventMs) + elapsedMs);
	}

	forget(): void {
		this.#anchorWallMs = 0;
		this.sources.seen.clear();
	}

	#elapsedMs(): number {
		return Math.max(0, this.sources.steadyMs() - this.#steadyMs);
	}

	/** Damaged text must not end an attempt. */
	#plausible(seenMs: number | null): number {
		const farMs = 7 * 86_400_000;
		return seenMs !== null && seenMs < this.#anchorWallMs + farMs ? seenMs : -Infinity;
	}
}
