import type { CourseId, ItemId, LessonId } from '../core/ids';

/** A domain of an exam and its share of the questions. */
export interface ExamDomain {
	readonly id: string;
	readonly title: string;
	/** 0 to 1; the weights of a format add up to 1. */
	readonly weight: number;
	/** Lessons whose questions count for it; null where the questions name their domain themselves. */
	readonly lessons: readonly LessonId[] | null;
}

/** What a paper looks like: read from course.yaml, cut shorter, or put together by the learner. */
export interface ExamFormat {
	/** "dva-c02", "dva-c02-20", "custom". */
	readonly id: string;
	readonly title: string;
	/** Scored and unscored ones. */
	readonly questions: number;
	/** Asked, but not counted; nobody is told which until the end. */
	readonly unscored: number;
	/** Without extra time; null: untimed. */
	readonly minutes: number | null;
	/** On the scale from `minimum` to `maximum`. */
	readonly passMark: number;
	readonly minimum: number;
	readonly maximum: number;
	readonly domains: readonly ExamDomain[];
}

/** `exam`: nothing is told before the end. `study`: each answer is judged at once, and the clock can be stopped. */
export type ExamMode = 'exam' | 'study';

export interface ExamQuestion {
	readonly item: ItemId;
	readonly domain: string;
	readonly scored: boolean;
	/** Places of the item's options in the order in which they are shown. */
	readonly order: readonly number[];
}

/** An assembled paper: the same bank, format, history and seed give the same. */
export interface ExamForm {
	readonly course: CourseId;
	readonly format: ExamFormat;
	readonly seed: string;
	readonly questions: readonly ExamQuestion[];
}

/** What the learner has met of an item in earlier papers and reviews. */
export interface ItemExposure {
	readonly times: number;
	readonly lastAtMs: number | null;
	/** Null where it was never graded. */
	readonly lastCorrect: boolean | null;
	/** Flagged in an earlier paper, or its card is. */
	readonly flagged: boolean;
}

export const confidences = ['guess', 'unsure', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

/** Characters of the stem, as plain text, that the learner has marked. `end` is exclusive. */
export interface Highlight {
	readonly start: number;
	readonly end: number;
}

interface EventBase {
	/**
	 * Instant in ms since 1970-01-01 UTC, by a clock that never runs backwards within an attempt: the wall clock when the page was opened, or the last
	 * event's instant if that is later, plus the time that has passed since.
	 */
	readonly atMs: number;
}

/** What happens in an attempt, in order. Written once, never changed. `question` is a place in `ExamForm.questions`, `option` a place in the item's options. */
export type AttemptEvent = EventBase &
	(
		| { readonly kind: 'visit'; readonly question: number }
		| { readonly kind: 'answer'; readonly question: number; readonly options: readonly number[] }
		| {
				readonly kind: 'strike';
				readonly question: number;
				readonly option: number;
				readonly struck: boolean;
		  }
		| { readonly kind: 'flag'; readonly question: number; readonly flagged: boolean }
		| { readonly kind: 'note'; readonly question: number; readonly text: string }
		| {
				readonly kind: 'highlight';
				readonly question: number;
				readonly ranges: readonly Highlight[];
		  }
		| {
				readonly kind: 'confidence';
				readonly question: number;
				readonly confidence: Confidence | null;
		  }
		/** Study mode: the answer was judged, and can no longer be changed. */
		| { readonly kind: 'reveal'; readonly question: number }
		/** Study mode only. */
		| { readonly kind: 'pause' }
		| { readonly kind: 'resume' }
		| { readonly kind: 'submit'; readonly by: 'learner' | 'time' }
	);

export type AttemptEventKind = AttemptEvent['kind'];

/** One sitting of a form, as it is kept: what it began with, and all that happened. */
export interface AttemptRecord {
	/** Unique over all devices. */
	readonly id: string;
	readonly version: 1;
	readonly course: CourseId;
	readonly mode: ExamMode;
	readonly form: ExamForm;
	readonly startedAtMs: number;
	/** Local time minus UTC when it began, in minutes. */
	readonly offsetMinutes: number;
	/** Minutes on top of the format's: 30 for non-native speakers of English, or any accommodation. */
	readonly extraMinutes: number;
	readonly events: readonly AttemptEvent[];
}

/** An attempt without its events, for lists. */
export interface AttemptHead {
	readonly id: string;
	readonly course: CourseId;
	readonly mode: ExamMode;
	readonly format: ExamFormat;
	readonly startedAtMs: number;
	readonly submittedAtMs: number | null;
	readonly eventCount: number;
}
