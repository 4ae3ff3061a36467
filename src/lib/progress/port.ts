import type { CardId, CourseId, DeviceId, EntryId } from '../core/ids';
import type { Card, DayTally, LogEntry, StudySettings } from '../memory/types';
import type { AttemptStore, KeptAttempt } from './attempt-port';
import type { StorageProblem } from './problems';
import type { KeptShell, ShellStore } from './shell-port';

/** In which queue a card stands. Buried cards stay in theirs; whoever reads a queue leaves them out. */
export type QueueName = 'new' | 'learning' | 'review' | 'suspended' | 'archived';

/** A card with what the store adds to find it. */
export interface CardRow extends Card {
	readonly queue: QueueName;
	/** Orders a queue: place in the course (new), instant in ms (learning), study day (review), 0 (others). */
	readonly due: number;
	/** Place in the course; kept while the card is archived. */
	readonly position: number;
}

/** What `record` is given: the store assigns the clock. */
export type NewEntry = LogEntry extends infer E
	? E extends LogEntry
		? Omit<E, 'clock'>
		: never
	: never;

export interface Recorded {
	/** As they are in the log now; entries that were there already included. */
	readonly entries: readonly LogEntry[];
	/** Cards as they are now. */
	readonly cards: readonly CardRow[];
}

/** How the log becomes cards and counts. Given to a store by its owner, since a store knows nothing of memory. */
export interface Derivation {
	/** From all entries that belong to a card, in any order. `moved` entries are already resolved by the store. */
	derive(
		card: CardId,
		course: CourseId,
		entries: readonly LogEntry[],
		settings: StudySettings
	): Derived;
	/**
	 * The same for one more entry that is later than all others; null where it cannot be told without them (undo, correction). The day's counts
	 * are those to be added.
	 */
	extend(card: Card, entry: LogEntry, settings: StudySettings): Derived | null;
	readonly emptyTally: DayTally;
	addTally(a: DayTally, b: DayTally): DayTally;
	subtractTally(a: DayTally, b: DayTally): DayTally;
	readonly defaultSettings: StudySettings;
}

export interface Derived {
	readonly card: Card;
	readonly tallies: ReadonlyMap<number, DayTally>;
}

export interface QueueCounts {
	/** Cards in (re)learning, due or not yet. */
	readonly learning: number;
	readonly due: number;
	readonly fresh: number;
}

/** What the course of the app says there is to learn, in order. */
export interface CourseCards {
	readonly course: CourseId;
	/** Changes when the facts or authored items do. */
	readonly hash: string;
	readonly cards: readonly CourseCard[];
}

/** Enough of a card's subject to find it again in a later version of the course. */
export interface CourseCard {
	readonly id: CardId;
	readonly kind: string;
	readonly subject: string;
	readonly statement: string;
}

/** Old to new for what lives on under another name; one to one. */
export type MatchCards = (
	before: readonly CourseCard[],
	after: readonly CourseCard[]
) => readonly { readonly from: CardId; readonly to: CardId }[];

export interface SyncReport {
	readonly added: number;
	readonly moved: readonly { readonly from: CardId; readonly to: CardId }[];
	readonly archived: readonly CardId[];
	readonly restored: readonly CardId[];
}

/** Where the state of the log is written down a second time, outside the database. Null: never written. */
export interface Witness {
	read(): WitnessMark | null;
	write(mark: WitnessMark): void;
}

export interface WitnessMark {
	/** Entries in the log of this device, merged ones included. */
	readonly count: number;
	readonly lastId: EntryId | null;
	/** Running hash over all entries in the order of their arrival. */
	readonly hash: string;
}

export interface StoreHealth {
	readonly problem: StorageProblem | null;
	readonly count: number;
	/** What the witness says there should be; null without a witness. */
	readonly witnessed: number | null;
}

/**
 * The learner's progress. All changes go through `record` (and `sync`, `saveSettings`, `merge`, `replace`, and those of `AttemptStore` and `ShellStore`), each one atomic and
 * durable when its promise resolves; each rejects with a StorageProblem and then has changed nothing.
 */
export interface ProgressStore extends AttemptStore, ShellStore {
	readonly device: DeviceId;
	/** Opens, checks against the witness. Never throws: a problem is in the answer, and writing is then refused. */
	open(): Promise<StoreHealth>;
	/** Reads the whole log again and compares hashes, and counts the events of every attempt; for after start-up. */
	verify(): Promise<StoreHealth>;

	record(entries: readonly NewEntry[]): Promise<Recorded>;

	card(id: CardId): Promise<CardRow | null>;
	cards(ids: readonly CardId[]): Promise<readonly CardRow[]>;
	/** All rows of a course, for browsing; in pages by id. */
	browse(course: CourseId, after: CardId | null, limit: number): Promise<readonly CardRow[]>;
	/** The first `limit` of a queue by `due`, at most `until` (inclusive). */
	queue(
		course: CourseId,
		name: QueueName,
		until: number,
		limit: number
	): Promise<readonly CardRow[]>;
	counts(course: CourseId, day: number): Promise<QueueCounts>;
	/** Cards due per day in the phase "review", for the forecast and for load balance. */
	dueCounts(course: CourseId, fromDay: number, toDay: number): Promise<ReadonlyMap<number, number>>;

	/** Entries that belong to a card now, in order, undone ones included. */
	history(card: CardId): Promise<readonly LogEntry[]>;
	/** The log in order of arrival, from place `from` (0 first). */
	entries(from: number, limit: number): Promise<readonly LogEntry[]>;
	entryCount(): Promise<number>;
	tallies(course: CourseId, fromDay: number, toDay: number): Promise<ReadonlyMap<number, DayTally>>;

	settings(course: CourseId): Promise<StudySettings>;
	/** Derives all cards of the course anew where the change bears on them. */
	saveSettings(course: CourseId, settings: StudySettings): Promise<void>;

	/** New cards are added, lost ones archived, renamed ones carried over by `move` entries. Nothing happens where the hash is known. */
	sync(course: CourseCards, match: MatchCards, at: SyncMoment): Promise<SyncReport>;
	/** Derives every card and tally from the log. */
	rebuild(): Promise<void>;

	/** Adds entries of another device or a backup; known ids are skipped. Returns how many were new. */
	merge(entries: readonly LogEntry[]): Promise<number>;
	/** Everything, for a backup and for comparing. */
	snapshot(): Promise<StoreSnapshot>;
	/** Puts a snapshot in the place of everything; all or nothing. */
	replace(snapshot: StoreSnapshot): Promise<void>;

	/** Small values of the app beside the log, e.g. the session to resume. JSON; under a key that begins with "device/" anything that can be cloned, and in no snapshot. */
	value(key: string): Promise<unknown>;
	saveValue(key: string, value: unknown): Promise<void>;

	/** Called after each change, of this tab or another. Returns how to stop. */
	subscribe(listener: () => void): () => void;
	close(): Promise<void>;
}

export interface SyncMoment {
	readonly atMs: number;
	readonly offsetMinutes: number;
	readonly day: number;
	/** A fresh id for each `move` entry. */
	newEntryId(): EntryId;
}

/** The truth, without what is derived from it. */
export interface StoreSnapshot {
	readonly entries: readonly LogEntry[];
	readonly settings: readonly { readonly course: CourseId; readonly settings: StudySettings }[];
	readonly courses: readonly CourseCards[];
	readonly values: readonly { readonly key: string; readonly value: unknown }[];
	readonly attempts: readonly KeptAttempt[];
	readonly shells: readonly KeptShell[];
}
