import type { CardPhase, DayTally, StudySettings } from '../../memory/types';
import type { QueueCounts } from '../../progress/port';

/** What is to be done on a study day, within its limits. */
export interface Work {
	/** Cards within their (re)learning steps. */
	readonly learning: number;
	readonly due: number;
	readonly fresh: number;
}

export const cardsOf = (work: Work) => work.learning + work.due + work.fresh;

/** Due and new cards as far as the day's limits allow; what was done today counts against them. */
export function workToday(
	counts: QueueCounts,
	done: Pick<DayTally, 'fresh' | 'reviews'> | undefined,
	limits: Pick<StudySettings, 'newPerDay' | 'reviewsPerDay'>
): Work {
	const within = (count: number, limit: number, spent: number) =>
		Math.min(count, Math.max(0, limit - spent));
	return {
		learning: counts.learning,
		due: within(counts.due, limits.reviewsPerDay, done?.reviews ?? 0),
		fresh: within(counts.fresh, limits.newPerDay, done?.fresh ?? 0)
	};
}

/** Taken for the learner's own pace until there are answers to go by. */
const usualAnswerMs = 14_000;
/** As many answers as it takes for the learner's own pace to count as much as the usual one. */
const usualAnswers = 20;

/** Mean time of an answer, drawn towards the usual one while answers are few. */
export function answerPaceMs(answers: number, spentMs: number): number {
	return (usualAnswers * usualAnswerMs + spentMs) / (usualAnswers + answers);
}

export function paceOf(
	tallies: Iterable<Pick<DayTally, 'learning' | 'reviews' | 'crammed' | 'responseMs'>>
) {
	let answers = 0;
	let spentMs = 0;
	for (const day of tallies) {
		answers += day.learning + day.reviews + day.crammed;
		spentMs += day.responseMs;
	}
	return answerPaceMs(answers, spentMs);
}

/** One review in ten or so is missed and comes back once. */
const answersPerReview = 1.1;

/** Time for the work: a new card is answered once for each learning step and once to leave them. */
export function estimateMs(
	work: Work,
	paceMs: number,
	settings: Pick<StudySettings, 'learningStepsMinutes'>
): number {
	const answersPerNew = 1 + settings.learningStepsMinutes.length;
	const answers = work.learning + work.due * answersPerReview + work.fresh * answersPerNew;
	return answers * paceMs;
}

/** Whole minutes, never less than 1. */
export const minutesOf = (ms: number) => Math.max(1, Math.round(ms / 60_000));

/** Answers that a session still takes: one for each card, and for a new one those of its learning steps. */
export function answersLeft(
	phases: readonly CardPhase[],
	settings: Pick<StudySettings, 'learningStepsMinutes'>,
	cram: boolean
): number {
	const steps = settings.learningStepsMinutes.length;
	return phases.reduce((sum, phase) => sum + (phase === 'new' && !cram ? 1 + steps : 1), 0);
}
