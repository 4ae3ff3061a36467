import { withQuestion, type AttemptState } from './attempt-state';

/**
 * The instant at which time is up, given the pauses so far; null for untimed attempts, and during a pause, which moves it. At this very instant an attempt is over.
 */
export function deadlineMs(state: AttemptState): number | null {
	if (state.allowedMs === null || state.pausedAtMs !== null) return null;
	return state.startedAtMs + state.allowedMs + state.pausedMs;
}

/** Time left, 0 or more; stands still during a pause and after submission. Null for untimed attempts. */
export function remainingMs(state: AttemptState, nowMs: number): number | null {
	if (state.allowedMs === null) return null;
	const until = state.submitted?.atMs ?? state.pausedAtMs ?? Math.max(nowMs, state.lastAtMs);
	const usedMs = until - state.startedAtMs - state.pausedMs;
	return Math.max(0, state.allowedMs - usedMs);
}

/** The state at an instant: the time since the last event goes to the question before the learner, unless the attempt is paused or over. */
export function elapsedTo(state: AttemptState, atMs: number): AttemptState {
	if (atMs <= state.lastAtMs) return state;
	const moved = { ...state, lastAtMs: atMs };
	if (state.current === null || state.pausedAtMs !== null || state.submitted) return moved;
	const spentMs = atMs - state.lastAtMs;
	return withQuestion(moved, state.current, (before) => ({
		...before,
		timeMs: before.timeMs + spentMs
	}));
}

/** As it stands at `nowMs`: where the deadline has passed, submitted by time as of the deadline. */
export function asOf(state: AttemptState, nowMs: number): AttemptState {
	const deadline = deadlineMs(state);
	if (state.submitted || deadline === null || nowMs < deadline) return state;
	return { ...elapsedTo(state, deadline), submitted: { atMs: deadline, by: 'time' } };
}

/** Time that a question was before the learner up to `nowMs`, pauses left out. */
export function timeSpentMs(state: AttemptState, question: number, nowMs: number): number {
	const then = asOf(state, nowMs);
	const moved = then.submitted ? then : elapsedTo(then, nowMs);
	return moved.questions[question]?.timeMs ?? 0;
}
