import type { CardId, CourseId, EntryId } from '../core/ids';
import type { AttemptRecord } from '../exam/types';
import type { DayTally, LogEntry, StudySettings } from '../memory/types';
import type { AttemptMark } from './attempt-port';
import type { CardRow, CourseCards, QueueName } from './port';
import type { StorageProblem } from './problems';
import type { KeptShell } from './shell-port';

/** An entry of the log with its place in the order of arrival. Written once, never changed. */
export interface LogRow {
	/** 0 first, without holes. */
	readonly seq: number;
	/** Running hash over all entries up to this one. */
	readonly chain: string;
	/** Greatest clock of all entries up to this one. */
	readonly greatestClock: number;
	readonly entry: LogEntry;
}

export interface TallyRow {
	readonly course: CourseId;
	readonly day: number;
	readonly tally: DayTally;
}

export interface SettingsRow {
	readonly course: CourseId;
	readonly settings: StudySettings;
}

export interface ValueRow {
	readonly key: string;
	readonly value: unknown;
}

/** What an attempt began with; never changed. */
export type Begun = Omit<AttemptRecord, 'events'>;

/** An attempt without its events. What changes as it goes on follows from them. */
export interface AttemptRow {
	readonly id: string;
	readonly course: CourseId;
	readonly startedAtMs: number;
	/** `startedAtMs` until it is submitted or discarded; then null, and in no index of open ones. */
	readonly openSinceMs: number | null;
	/** Without the mark of a discard, which stands behind the last event. */
	readonly eventCount: number;
	readonly submittedAtMs: number | null;
	readonly discardedAtMs: number | null;
	readonly begun: Begun;
}

/** One event of an attempt. Written once, never changed. */
export interface AttemptEventRow {
	readonly attempt: string;
	/** 0 first, without holes within an attempt. */
	readonly seq: number;
	readonly mark: AttemptMark;
}

/** The log. It has no way to change or remove one entry. */
export interface LogTable {
	last(): Promise<LogRow | null>;
	count(): Promise<number>;
	/** In order of arrival. */
	from(seq: number, limit: number): Promise<LogRow[]>;
	/** One for each id, null where it is unknown. */
	byId(ids: readonly EntryId[]): Promise<(LogRow | null)[]>;
	/** Rows whose entry names one of the cards, in any order. */
	ofCards(cards: readonly CardId[]): Promise<LogRow[]>;
	/** Moves that lead to one of the cards. */
	movesTo(cards: readonly CardId[]): Promise<LogRow[]>;
	allMoves(): Promise<LogRow[]>;
	/** Rows in the order of the card that their entry names, of cards after `card`. */
	afterCard(card: CardId | null, limit: number): Promise<LogRow[]>;
	append(rows: readonly LogRow[]): Promise<void>;
	clear(): Promise<void>;
}

/** Cards, derived from the log and the course. */
export interface CardTable {
	get(ids: readonly CardId[]): Promise<(CardRow | null)[]>;
	ofCourse(course: CourseId): Promise<CardRow[]>;
	/** By id, after `after`. */
	page(course: CourseId, after: CardId | null, limit: number): Promise<CardRow[]>;
	/** By `due`, then id; `until` is inclusive. */
	queue(course: CourseId, name: QueueName, until: number, limit: number): Promise<CardRow[]>;
	countQueue(course: CourseId, name: QueueName, until: number): Promise<number>;
	/** Cards not to be shown before a day after `day`. */
	buriedAfter(course: CourseId, day: number): Promise<CardRow[]>;
	/** Cards of the queue "review" by `due`, both days inclusive; days without cards are left out. */
	dueCounts(course: CourseId, fromDay: number, toDay: number): Promise<Map<number, number>>;
	put(rows: readonly CardRow[]): Promise<void>;
	remove(ids: readonly CardId[]): Promise<void>;
	/** Of one course, or all. */
	clear(course: CourseId | null): Promise<void>;
}

export interface TallyTable {
	/** Both days inclusive. */
	range(course: CourseId, fromDay: number, toDay: number): Promise<TallyRow[]>;
	get(keys: readonly (readonly [CourseId, number])[]): Promise<(TallyRow | null)[]>;
	put(rows: readonly TallyRow[]): Promise<void>;
	remove(keys: readonly (readonly [CourseId, number])[]): Promise<void>;
	clear(course: CourseId | null): Promise<void>;
}

/** A table of few rows under a name. */
export interface SmallTable<Row> {
	get(key: string): Promise<Row | null>;
	all(): Promise<Row[]>;
	put(rows: readonly Row[]): Promise<void>;
	clear(): Promise<void>;
}

/** Lists come in any order. */
export interface AttemptTable {
	get(id: string): Promise<AttemptRow | null>;
	ofCourse(course: CourseId): Promise<AttemptRow[]>;
	/** Those of a course that were neither submitted nor discarded. */
	open(course: CourseId): Promise<AttemptRow[]>;
	all(): Promise<AttemptRow[]>;
	put(rows: readonly AttemptRow[]): Promise<void>;
	clear(): Promise<void>;
}

/** Events of attempts. It has no way to change or remove one event. */
export interface AttemptEventTable {
	/** Of one attempt, from a place on, in order. */
	from(attempt: string, seq: number): Promise<AttemptEventRow[]>;
	/** How many rows an attempt has, and the place of the last. */
	extent(attempt: string): Promise<{ readonly count: number; readonly lastSeq: number | null }>;
	/** Of all attempts. */
	total(): Promise<number>;
	/** Rejects where a place is taken. */
	append(rows: readonly AttemptEventRow[]): Promise<void>;
	clear(): Promise<void>;
}

export interface Tables {
	readonly log: LogTable;
	readonly cards: CardTable;
	readonly tallies: TallyTable;
	readonly settings: SmallTable<SettingsRow>;
	readonly courses: SmallTable<CourseCards>;
	readonly values: SmallTable<ValueRow>;
	readonly attempts: AttemptTable;
	readonly attemptEvents: AttemptEventTable;
	readonly shells: SmallTable<KeptShell>;
}

/** Where the rows are. Everything rejects with a StorageProblem. */
export interface Database {
	open(): Promise<void>;
	read<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result>;
	/** One transaction: all of it is durable when the promise resolves, nothing of it happened when it rejects. No two overlap. */
	write<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result>;
	/** Tells other tabs that something changed. */
	announce(): void;
	/** Calls back when another tab changed something, or when this one lost the database. Returns how to stop. */
	listen(listener: () => void): () => void;
	/** Why nothing can be written any more, found out after opening; null where all is well. */
	lost(): StorageProblem | null;
	close(): Promise<void>;
}
