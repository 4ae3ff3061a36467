import type { LessonId } from '../core/ids';
import { changes, type Change, type ItemsById } from './answer-changes';
import { attemptState } from './attempt';
import type { AttemptState } from './attempt-state';
import { questionResults, type QuestionResult } from './question-results';
import { passShare, scaledEstimate, type ScaledEstimate } from './scaled-score';
import { confidences, type AttemptRecord, type Confidence } from './types';

/** Questions right, of those asked; blanks are wrong. */
export interface Tally {
	readonly right: number;
	readonly asked: number;
}

export interface DomainScore {
	readonly domain: string;
	readonly title: string;
	/** 0 to 1, of the format. */
	readonly weight: number;
	readonly scored: Tally;
	/** Scored and unscored ones. */
	readonly all: Tally;
}

export interface LessonScore {
	/** Null for items of no lesson. */
	readonly lesson: LessonId | null;
	/** Scored and unscored ones. */
	readonly all: Tally;
}

/** How sure the learner was, and how often rightly. */
export interface Calibration extends Tally {
	readonly confidence: Confidence;
}

export interface ExamScore {
	readonly results: readonly QuestionResult[];
	readonly scored: Tally;
	readonly unscored: Tally;
	/** Questions that count for nothing, since the course has them no longer. */
	readonly unknown: number;
	/** Questions without an answer, scored or not. */
	readonly blank: number;
	/** Null where nothing was scored. */
	readonly estimate: ScaledEstimate | null;
	/** Share of the scored questions that is taken to be worth the pass mark. */
	readonly passShare: number;
	/** In the order of the format's domains. */
	readonly domains: readonly DomainScore[];
	/** In the order in which the paper meets them. */
	readonly lessons: readonly LessonScore[];
	/** Time before the questions, pauses left out. */
	readonly timeMs: number;
	/** What the paper allows a question; null: untimed. Extra time included. */
	readonly paceMs: number | null;
	readonly changes: Readonly<Record<Change, number>>;
	/** Questions answered with each confidence; those without one are left out. */
	readonly calibration: readonly Calibration[];
}

export function tallyOf(results: readonly QuestionResult[]): Tally {
	const known = results.filter(({ correct }) => correct !== null);
	return { right: known.filter(({ correct }) => correct).length, asked: known.length };
}

function domainScores(record: AttemptRecord, results: readonly QuestionResult[]): DomainScore[] {
	return record.form.format.domains.map(({ id, title, weight }) => {
		const own = results.filter(({ domain }) => domain === id);
		const scored = tallyOf(own.filter((result) => result.scored));
		return { domain: id, title, weight, scored, all: tallyOf(own) };
	});
}

function lessonScores(results: readonly QuestionResult[]): LessonScore[] {
	const known = results.filter(({ correct }) => correct !== null);
	return [...new Set(known.map(({ lesson }) => lesson))].map((lesson) => ({
		lesson,
		all: tallyOf(known.filter((result) => result.lesson === lesson))
	}));
}

const calibrationOf = (results: readonly QuestionResult[]): readonly Calibration[] =>
	confidences.map((confidence) => ({
		confidence,
		...tallyOf(results.filter((result) => result.answered && result.confidence === confidence))
	}));

function changeCounts(results: readonly QuestionResult[]): Record<Change, number> {
	const count = (change: Change) => results.filter((result) => result.change === change).length;
	return Object.fromEntries(changes.map((change) => [change, count(change)])) as Record<
		Change,
		number
	>;
}

/** What the paper allows for a question, in ms; null: untimed. */
export function paceMsOf(state: AttemptState): number | null {
	return state.allowedMs === null || state.questions.length === 0
		? null
		: state.allowedMs / state.questions.length;
}

/**
 * The result of an attempt by its events; compensatory, one point a question, no penalty. `items` are the course's, as they are now. Of an attempt whose deadline
 * has passed without a submission give `attemptStateAt(record, now)`, which counts the time up to the deadline.
 */
export function scoreOf(
	record: AttemptRecord,
	items: ItemsById,
	state: AttemptState = attemptState(record)
): ExamScore {
	const results = questionResults(record, items, state);
	const scored = tallyOf(results.filter((result) => result.scored));
	const { format } = record.form;
	return {
		results,
		scored,
		unscored: tallyOf(results.filter((result) => !result.scored)),
		unknown: results.filter(({ correct }) => correct === null).length,
		blank: results.filter(({ answered }) => !answered).length,
		estimate: scaledEstimate(scored.right, scored.asked, format),
		passShare: passShare(format),
		domains: domainScores(record, results),
		lessons: lessonScores(results),
		timeMs: results.reduce((sum, { timeMs }) => sum + timeMs, 0),
		paceMs: paceMsOf(state),
		changes: changeCounts(results),
		calibration: calibrationOf(results)
	};
}
