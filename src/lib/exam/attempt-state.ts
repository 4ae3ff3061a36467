import type { AttemptRecord, Confidence, ExamMode, Highlight } from './types';

/** An answer given, and when. Options are places in the item's options, ascending; none: the answer was taken back. */
export interface GivenAnswer {
	readonly options: readonly number[];
	readonly atMs: number;
}

/** What an attempt says of one question so far. */
export interface QuestionState {
	/** Places in the item's options, ascending; empty: not answered. */
	readonly answer: readonly number[];
	/** All answers in order, each different from the one before. */
	readonly answers: readonly GivenAnswer[];
	/** Places in the item's options, ascending. */
	readonly struck: readonly number[];
	readonly flagged: boolean;
	readonly note: string;
	readonly highlights: readonly Highlight[];
	readonly confidence: Confidence | null;
	/** Study mode: judged, and fixed. */
	readonly revealed: boolean;
	/** How often the learner came to it from somewhere else. */
	readonly visits: number;
	/** Time it was before the learner, up to the last event; pauses left out. `timeSpentMs` adds what has passed since. */
	readonly timeMs: number;
}

export interface Submission {
	readonly atMs: number;
	readonly by: 'learner' | 'time';
}

export interface AttemptState {
	readonly mode: ExamMode;
	readonly startedAtMs: number;
	/** Format's minutes and extra ones, in ms; null: untimed. */
	readonly allowedMs: number | null;
	/** Number of options of each question. */
	readonly optionCounts: readonly number[];
	readonly questions: readonly QuestionState[];
	/** The question that is before the learner. */
	readonly current: number | null;
	readonly pausedAtMs: number | null;
	/** Pauses that have ended. */
	readonly pausedMs: number;
	readonly submitted: Submission | null;
	/** Instant of the last event that counted, or of the start. */
	readonly lastAtMs: number;
}

const untouched: QuestionState = {
	answer: [],
	answers: [],
	struck: [],
	flagged: false,
	note: '',
	highlights: [],
	confidence: null,
	revealed: false,
	visits: 0,
	timeMs: 0
};

const MINUTE_MS = 60_000;

/** Before any event. Untimed attempts have no extra time either. */
export function beginning(
	record: Pick<AttemptRecord, 'mode' | 'form' | 'startedAtMs' | 'extraMinutes'>
): AttemptState {
	const { mode, form, startedAtMs, extraMinutes } = record;
	const { minutes } = form.format;
	return {
		mode,
		startedAtMs,
		allowedMs: minutes === null ? null : (minutes + extraMinutes) * MINUTE_MS,
		optionCounts: form.questions.map(({ order }) => order.length),
		questions: form.questions.map(() => untouched),
		current: null,
		pausedAtMs: null,
		pausedMs: 0,
		submitted: null,
		lastAtMs: startedAtMs
	};
}

/** Where a question was seen or answered: one left unseen says nothing of the learner. */
export const isSeen = ({ visits, answers }: QuestionState): boolean =>
	visits > 0 || answers.length > 0;
export const isAnswered = ({ answer }: QuestionState): boolean => answer.length > 0;

/** With one question exchanged for what `change` makes of it. */
export function withQuestion(
	state: AttemptState,
	question: number,
	change: (before: QuestionState) => QuestionState
): AttemptState {
	return {
		...state,
		questions: state.questions.map((before, i) => (i === question ? change(before) : before))
	};
}
