import type { AttemptEvent, AttemptRecord } from '../exam/types';
import type { AttemptMark, KeptAttempt, KeptHead } from './attempt-port';
import { canonicalJson } from './canonical';
import type { AttemptEventRow, AttemptRow, Begun, Tables } from './tables';

export const sameValue = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Events, and the mark behind them where it was discarded: what one copy of an attempt may have more than another. */
export const marksOf = ({ events, discardedAtMs }: KeptAttempt): readonly AttemptMark[] =>
	discardedAtMs === null ? events : [...events, { kind: 'discard', atMs: discardedAtMs }];

export const isEvent = (mark: AttemptMark): mark is AttemptEvent => mark.kind !== 'discard';

export function begunOf(record: AttemptRecord): Begun {
	const { id, version, course, mode, form, startedAtMs, offsetMinutes, extraMinutes } = record;
	return { id, version, course, mode, form, startedAtMs, offsetMinutes, extraMinutes };
}

/** From what it began with and all that was written since. */
export function keptAttempt(begun: Begun, marks: readonly AttemptMark[]): KeptAttempt {
	const discarded = marks.find((mark) => mark.kind === 'discard');
	return { ...begun, events: marks.filter(isEvent), discardedAtMs: discarded?.atMs ?? null };
}

/** The row of an attempt whose marks are all written. */
export function rowOf(attempt: KeptAttempt): AttemptRow {
	const { id, course, startedAtMs, events, discardedAtMs } = attempt;
	const submit = events.find(({ kind }) => kind === 'submit');
	const submittedAtMs = submit?.atMs ?? null;
	const isOpen = submittedAtMs === null && discardedAtMs === null;
	return {
		id,
		course,
		startedAtMs,
		openSinceMs: isOpen ? startedAtMs : null,
		eventCount: events.length,
		submittedAtMs,
		discardedAtMs,
		begun: begunOf(attempt)
	};
}

/** How many rows of marks an attempt has. */
export const sizeOf = (head: Pick<KeptHead, 'eventCount' | 'discardedAtMs'>): number =>
	head.eventCount + (head.discardedAtMs === null ? 0 : 1);

export const headOf = (row: AttemptRow): KeptHead => ({
	id: row.id,
	course: row.course,
	mode: row.begun.mode,
	format: row.begun.form.format,
	startedAtMs: row.startedAtMs,
	submittedAtMs: row.submittedAtMs,
	eventCount: row.eventCount,
	discardedAtMs: row.discardedAtMs
});

export const markRows = (
	attempt: string,
	from: number,
	marks: readonly AttemptMark[]
): AttemptEventRow[] => marks.map((mark, at) => ({ attempt, seq: from + at, mark }));

/** With all its events. Where some are missing, what is left, in order. */
export async function attemptOf({ attemptEvents }: Tables, row: AttemptRow): Promise<KeptAttempt> {
	const rows = await attemptEvents.from(row.id, 0);
	return keptAttempt(
		row.begun,
		rows.map(({ mark }) => mark)
	);
}

/** Begun last first; of those begun at the same instant the one with the smaller id, so that every database gives the same. */
export const lastBegunFirst = (a: AttemptRow, b: AttemptRow): number =>
	b.startedAtMs - a.startedAtMs || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
