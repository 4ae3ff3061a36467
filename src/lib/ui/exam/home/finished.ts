import { attemptState } from '../../../exam/attempt';
import { scoreOf } from '../../../exam/score';
import { studyDay } from '../../../memory/day';
import type { KeptAttempt } from '../../../progress/attempt-port';
import type { Deck } from '../../study/deck';
import { itemsById } from '../result/items-by-id';
import type { FinishedExam } from './trend';

/** A submitted attempt for the history; null while it is open, where it was given up, or where nothing of it can be scored any more. */
export function finishedExam(attempt: KeptAttempt, deck: Pick<Deck, 'items'>): FinishedExam | null {
	const state = attemptState(attempt);
	if (!state.submitted || attempt.discardedAtMs !== null) return null;
	const { estimate, scored } = scoreOf(attempt, itemsById(deck), state);
	if (!estimate) return null;
	const { format } = attempt.form;
	return {
		id: attempt.id,
		title: format.title,
		mode: attempt.mode,
		day: studyDay({ atMs: state.submitted.atMs, offsetMinutes: attempt.offsetMinutes }, 0),
		questions: attempt.form.questions.length,
		score: {
			estimate: estimate.score,
			...estimate.interval,
			passMark: format.passMark,
			minimum: format.minimum,
			maximum: format.maximum,
			verdict: estimate.verdict,
			correct: scored.right,
			scored: scored.asked
		}
	};
}
