export interface ClockReading {
	/** Wall clock when the page was opened. */
	readonly anchorWallMs: number;
	/** Instant of the last event kept when the page was opened, or of the start where there was none. */
	readonly lastEventMs: number;
	/** Instant of the newest event recorded since; default: `lastEventMs`. */
	readonly newestEventMs?: number;
	readonly wallNowMs: number;
	/** Time since the page was opened by a clock that cannot be set; on some systems it stands still while they sleep. */
	readonly monotonicElapsedMs: number;
}

export interface ExamInstant {
	/** For the next event: never before an earlier one. */
	readonly eventMs: number;
	/** For the time left on the screen. Behind `eventMs` only where an event was recorded while the clock was ahead and has been set back since. */
	readonly shownMs: number;
}

/**
 * The instant within an attempt. It starts from the wall clock when the page was opened, or from the last event if that is later (the clock was set back before
 * a reload). On it goes by whichever has passed more: the monotonic clock, which a clock set back does not stop, or the wall clock, which counts sleep.
 * A clock set forward looks like sleep and costs time as long as it is ahead; set back again, it has cost none. Instants are ms since 1970 in UTC, so that a
 * change of the time zone changes nothing.
 *
 * What no reading can tell: how long a page was closed while the clock was set back, and how long a computer slept after that.
 */
export function examInstant(reading: ClockReading): ExamInstant {
	const { anchorWallMs, lastEventMs, newestEventMs = lastEventMs } = reading;
	const { wallNowMs, monotonicElapsedMs } = reading;
	const passedMs = Math.max(0, monotonicElapsedMs, wallNowMs - anchorWallMs);
	const shownMs = Math.max(anchorWallMs, lastEventMs) + passedMs;
	return { eventMs: Math.max(shownMs, newestEventMs), shownMs };
}
