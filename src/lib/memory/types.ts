import type { CardId, CourseId, DeviceId, EntryId, ItemId } from '../core/ids';
import type { ItemForm } from '../core/item-forms';

export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof ratings)[number];

/** A point in time as the learner's device sees it. */
export interface Moment {
	/** Milliseconds since 1970-01-01 UTC. */
	readonly atMs: number;
	/** Local time minus UTC at that instant, in minutes: 60 for Berlin in winter. */
	readonly offsetMinutes: number;
}

/** FSRS's two numbers. Retrievability follows from them and the days elapsed. */
export interface MemoryState {
	/** Days until retrievability has fallen to 90 %. */
	readonly stabilityDays: number;
	/** 1 (easy) to 10 (hard). */
	readonly difficulty: number;
}

export type CardPhase = 'new' | 'learning' | 'review' | 'relearning';

/** The state of one fact, authored item or lab in a learner's memory. Derived from the log, never edited. */
export interface Card {
	readonly id: CardId;
	readonly course: CourseId;
	readonly phase: CardPhase;
	/** Null exactly while `phase` is "new". */
	readonly memory: MemoryState | null;
	/** Index into the learning or relearning steps; 0 in other phases. */
	readonly step: number;
	/** Study day of the next review; null in the phases "new", "learning" and "relearning". */
	readonly dueDay: number | null;
	/** Instant at which a (re)learning step ends; null in other phases. */
	readonly dueAtMs: number | null;
	/** Interval last scheduled; 0 within steps. */
	readonly intervalDays: number;
	readonly firstDay: number | null;
	readonly lastDay: number | null;
	readonly lastAtMs: number | null;
	/** Answers that count; undone ones and those given while cramming do not. */
	readonly reps: number;
	/** Times "Again" was given in the phase "review". */
	readonly lapses: number;
	/** Wording last shown, so that the next one differs. */
	readonly lastItem: ItemId | null;
	readonly lastForm: ItemForm | null;
	/** By the learner, or by the leech rule. */
	readonly suspended: boolean;
	readonly leech: boolean;
	/** Not shown before this study day; null where not buried. */
	readonly buriedUntilDay: number | null;
	/** 0 none, 1 to 4 the learner's marks. */
	readonly flag: number;
	/** Last review that counts: the `previous` of the next one. */
	readonly head: EntryId | null;
}

interface EntryBase {
	/** Unique over all devices; recording the same id twice changes nothing. */
	readonly id: EntryId;
	readonly version: 1;
	readonly device: DeviceId;
	readonly course: CourseId;
	readonly card: CardId;
	readonly atMs: number;
	readonly offsetMinutes: number;
	/** Study day on which it was made, as the device saw it then. */
	readonly day: number;
	/**
	 * Place in the order of all entries: `atMs`, or one more than the greatest clock known to the device where its wall clock was set back
	 * (a hybrid logical clock; Kulkarni et al. 2014). Ties are broken by `id`.
	 */
	readonly clock: number;
}

/**
 * What an answer was given for: `study` (due, learning or new), `ahead` (before it was due), `exam` (a timed paper), `cram` (no effect on the schedule).
 */
export type Purpose = 'study' | 'ahead' | 'exam' | 'cram';

export interface ReviewEntry extends EntryBase {
	readonly kind: 'review';
	readonly purpose: Purpose;
	readonly item: ItemId | null;
	readonly form: ItemForm;
	readonly rating: Rating;
	/** Null where the learner graded themselves. */
	readonly correct: boolean | null;
	/** What was answered, as JSON; null for a flashcard. */
	readonly answer: string | null;
	readonly responseMs: number;
	/** Chance of a right answer by guessing, 0 to 1. */
	readonly guessChance: number;
	/** `Card.head` when it was scheduled: where the chain is broken (undo, merge), the interval is computed anew without load balance. */
	readonly previous: EntryId | null;
	/** Interval given, after fuzz and load balance; 0 within steps. */
	readonly intervalDays: number;
	/** Length of the (re)learning step given; null where `intervalDays` counts. */
	readonly stepMinutes: number | null;
	readonly session: string;
}

/** Takes back one earlier entry of any kind but `undo` and `move`. */
export interface UndoEntry extends EntryBase {
	readonly kind: 'undo';
	readonly target: EntryId;
}

/** Corrects the rating of an earlier review. The latest correction counts. */
export interface RerateEntry extends EntryBase {
	readonly kind: 'rerate';
	readonly target: EntryId;
	readonly rating: Rating;
}

export interface SuspendEntry extends EntryBase {
	readonly kind: 'suspend';
	readonly suspended: boolean;
}

export interface BuryEntry extends EntryBase {
	readonly kind: 'bury';
	readonly untilDay: number | null;
}

export interface FlagEntry extends EntryBase {
	readonly kind: 'flag';
	readonly flag: number;
}

/** The card becomes new again; its history stays in the log. */
export interface ResetEntry extends EntryBase {
	readonly kind: 'reset';
}

export interface RescheduleEntry extends EntryBase {
	readonly kind: 'reschedule';
	readonly dueDay: number;
}

/** All that was recorded for `card` before this entry belongs to the card `to` from now on. */
export interface MoveEntry extends EntryBase {
	readonly kind: 'move';
	readonly to: CardId;
}

export type LogEntry =
	| ReviewEntry
	| UndoEntry
	| RerateEntry
	| SuspendEntry
	| BuryEntry
	| FlagEntry
	| ResetEntry
	| RescheduleEntry
	| MoveEntry;

/** A learner's choices for one course. */
export interface StudySettings {
	/** Retrievability at which a review falls due, 0.70 to 0.97. */
	readonly desiredRetention: number;
	readonly learningStepsMinutes: readonly number[];
	readonly relearningStepsMinutes: readonly number[];
	readonly maximumIntervalDays: number;
	readonly fuzz: boolean;
	/** 21 FSRS-6 weights fitted to this learner; null for the published defaults. */
	readonly parameters: readonly number[] | null;
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	readonly reviewOrder: 'due' | 'retrievability' | 'blueprint';
	readonly newOrder: 'course' | 'mixed';
	/** Share of a usual day's reviews wanted on each weekday, Sunday first: 1 usual, 0.5 half, 0 none. */
	readonly weekdayLoad: readonly number[];
	readonly leechThreshold: number;
	readonly leechAction: 'suspend' | 'mark';
	/** Hour at which a new study day begins, 0 to 23. */
	readonly rolloverHour: number;
	/** Study day of the exam; null where none is named. */
	readonly examDay: number | null;
	/** Share of the score aimed at, 0 to 1. */
	readonly examTarget: number;
	/** Times each fact is to be seen before the exam. */
	readonly minimumSeen: number;
}

/** Counts of one study day of one course, a sum over the reviews of its cards. Sums of sums are sums: no average is kept. */
export interface DayTally {
	/** Cards first answered on this day. */
	readonly fresh: number;
	/** Answers within (re)learning steps, the first one included. */
	readonly learning: number;
	/** Answers in the phase "review". */
	readonly reviews: number;
	readonly crammed: number;
	readonly responseMs: number;
	/** Again, Hard, Good, Easy; cramming left out. */
	readonly ratings: readonly [number, number, number, number];
	/** Answers by local hour, 24 long, and those not rated Again. */
	readonly hours: readonly number[];
	readonly hoursPassed: readonly number[];
	/** Answers in the phase "review" by the interval that ended: 1, 2-6, 7-29, 30-89, 90 days and more. */
	readonly intervals: readonly number[];
	readonly intervalsPassed: readonly number[];
	/** Answers in the phase "review" by form. */
	readonly forms: Readonly<Partial<Record<ItemForm, { seen: number; passed: number }>>>;
	/** Answers in the phase "review" in ten bins of the predicted chance of passing: 0-0.1 to 0.9-1. */
	readonly calibration: readonly { seen: number; predicted: number; passed: number }[];
}
