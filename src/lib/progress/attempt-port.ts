import type { CourseId } from '../core/ids';
import type { AttemptEvent, AttemptHead, AttemptRecord } from '../exam/types';

/** The learner does not go on with an attempt. Ends it as a submit does; it is kept, and nothing more happens in it. */
export interface DiscardMark {
	readonly kind: 'discard';
	/** ms since 1970-01-01 UTC. */
	readonly atMs: number;
}

/** What is kept of an attempt, in order: its events, then perhaps that it was discarded. */
export type AttemptMark = AttemptEvent | DiscardMark;

/** An attempt as the store keeps it. Open where neither a submit nor a discard ends it. */
export interface KeptAttempt extends AttemptRecord {
	/** Null where it was not discarded; never set where it was submitted. */
	readonly discardedAtMs: number | null;
}

/** The same without its events, for lists. */
export interface KeptHead extends AttemptHead {
	readonly discardedAtMs: number | null;
}

/** Attempts of exams. Each command is one transaction, durable when its promise resolves; it rejects with AttemptRefused or a StorageProblem and then has changed nothing. */
export interface AttemptStore {
	/**
	 * Keeps what an attempt begins with; its events are still none. The same once more (a retry after a crash) changes nothing. Refused: "open" where
	 * another attempt of the course is, "taken" where the id is that of another attempt.
	 */
	beginAttempt(record: AttemptRecord): Promise<void>;
	/**
	 * Puts events behind the `from` first ones, which the caller knows of. Events that are there already at their places are passed over, so that a
	 * retry does no harm. Refused: "conflict" where others are there, or fewer than `from` (another tab has written); "closed" where the attempt has ended;
	 * "unknown". Resolves to the number of events that are there now: more than the caller's where another tab went on.
	 */
	appendAttempt(id: string, from: number, events: readonly AttemptEvent[]): Promise<number>;
	attempt(id: string): Promise<KeptAttempt | null>;
	/** The one to go on with: neither submitted nor discarded. Merging may leave several; then the one begun last, and after it the others. */
	openAttempt(course: CourseId): Promise<KeptAttempt | null>;
	/** Of one course, or of all; begun last first, discarded ones included. */
	attempts(course: CourseId | null): Promise<readonly KeptHead[]>;
	/** Marks an open attempt as discarded at `atMs`; again changes nothing. Nothing is deleted. Refused: "closed" where it was submitted, "unknown". */
	discardAttempt(id: string, atMs: number): Promise<void>;
	/**
	 * Adds attempts of a backup or another database (`attempt-branches.ts` tells how). Nothing that is here changes but by going on. Returns how many were
	 * added or went on.
	 */
	mergeAttempts(attempts: readonly KeptAttempt[]): Promise<number>;
}
