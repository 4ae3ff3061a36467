import { attemptStateAt } from '../../../exam/attempt';
import { isAnswered, type AttemptState } from '../../../exam/attempt-state';
import { remainingMs } from '../../../exam/attempt-time';
import type { KeptAttempt } from '../../../progress/attempt-port';

/** The attempt to go on with, or whose time ran out while nobody looked. */
export interface OpenExam {
	readonly id: string;
	readonly title: string;
	readonly answered: number;
	readonly questions: number;
	readonly paused: boolean;
	readonly state: AttemptState;
}

export function openExam(attempt: KeptAttempt, nowMs: number): OpenExam {
	const state = attemptStateAt(attempt, nowMs);
	return {
		id: attempt.id,
		title: attempt.form.format.title,
		answered: state.questions.filter(isAnswered).length,
		questions: state.questions.length,
		paused: state.pausedAtMs !== null,
		state
	};
}

/** Time left of an open attempt; null: no end. */
export const leftOf = ({ state }: OpenExam, nowMs: number): number | null =>
	state.submitted ? 0 : remainingMs(state, nowMs);
