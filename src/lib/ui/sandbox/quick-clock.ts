import type { ShellClock } from '../../aws/shell/interpret/world';

/** Of the learner's own time that a wait takes at most, however long it is on the account's clock. */
const longestWaitMs = 300;

/** Goes on with the device's clock; what commands wait for is added to it, and takes a moment only: tasks start at once, `watch` can be watched. */
export function quickClock(
	deviceMs: () => number,
	wait: (ms: number) => Promise<void>
): ShellClock {
	let aheadMs = 0;
	return {
		nowMs: () => deviceMs() + aheadMs,
		async sleep(seconds) {
			const until = deviceMs() + aheadMs + seconds * 1000;
			await wait(Math.min(seconds * 1000, longestWaitMs));
			aheadMs += Math.max(0, until - deviceMs() - aheadMs);
		}
	};
}
