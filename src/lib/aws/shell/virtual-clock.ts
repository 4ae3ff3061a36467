import type { ShellClock } from './interpret/world';

export interface VirtualClockOptions {
	readonly startMs: number;
	/** Resolves in a later task: by then whatever could run has run, and waits for this clock. */
	pause(): Promise<void>;
	/** What a stretch of this clock's time takes in the real world. Left out: no more than a pause. */
	wait?(seconds: number): Promise<void>;
}

/** A clock that stands while there is work, and goes on to the next thing that is waited for when there is none. */
export function virtualClock({ startMs, pause, wait }: VirtualClockOptions): ShellClock {
	let nowMs = startMs;
	let isGoing = false;
	const sleepers: { readonly dueMs: number; readonly wake: () => void }[] = [];
	const go = async () => {
		if (isGoing) return;
		isGoing = true;
		for (;;) {
			await pause();
			const next = sleepers.reduce<(typeof sleepers)[number] | undefined>(
				(first, one) => (first === undefined || one.dueMs < first.dueMs ? one : first),
				undefined
			);
			if (next === undefined) break;
			if (wait !== undefined) await wait(Math.max(0, next.dueMs - nowMs) / 1000);
			nowMs = Math.max(nowMs, next.dueMs);
			sleepers.splice(sleepers.indexOf(next), 1);
			next.wake();
		}
		isGoing = false;
	};
	return {
		nowMs: () => nowMs,
		sleep: (seconds) =>
			new Promise((wake) => {
				sleepers.push({ dueMs: nowMs + seconds * 1000, wake });
				void go();
			})
	};
}
