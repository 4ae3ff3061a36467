import type { AttemptEvent, AttemptRecord } from '../exam/types';
import { checkQuestions, mostEvents } from './attempt-codec';
import type { KeptAttempt } from './attempt-port';
import type { AttemptRefusal } from './attempt-problems';
import {
	attemptOf,
	begunOf,
	headOf,
	lastBegunFirst,
	markRows,
	marksOf,
	rowOf,
	sameValue
} from './attempt-rows';
import { StorageProblem } from './problems';
import type { AttemptRow, Tables } from './tables';

/** What became of a command. `changed`: whether other tabs are to be told. */
export type Outcome<Result> =
	| { readonly kind: 'done'; readonly result: Result; readonly changed: boolean }
	| { readonly kind: 'refused'; readonly refusal: AttemptRefusal };

const done = <Result>(result: Result, changed: boolean): Outcome<Result> => ({
	kind: 'done',
	result,
	changed
});
const refused = (refusal: AttemptRefusal): Outcome<never> => ({ kind: 'refused', refusal });

/** `beginAttempt`'s transaction. */
export async function beginRecord(tables: Tables, record: AttemptRecord): Promise<Outcome<void>> {
	const known = await tables.attempts.get(record.id);
	if (known)
		return sameValue(known.begun, begunOf(record))
			? done(undefined, false)
			: refused({ kind: 'taken', now: await attemptOf(tables, known) });
	const [open] = (await tables.attempts.open(record.course)).sort(lastBegunFirst);
	if (open) return refused({ kind: 'open', open: headOf(open) });
	await tables.attempts.put([rowOf({ ...record, discardedAtMs: null })]);
	return done(undefined, true);
}

/** Whether what the caller knows of, and those of its events that have a place already, are what is there. */
async function agrees(
	{ attemptEvents }: Tables,
	row: AttemptRow,
	from: number,
	events: readonly AttemptEvent[]
): Promise<boolean> {
	if (from > row.eventCount) return false;
	const there = new Map(
		(await attemptEvents.from(row.id, from)).map(({ seq, mark }) => [seq, mark])
	);
	return events
		.slice(0, row.eventCount - from)
		.every((event, at) => sameValue(there.get(from + at) ?? null, event));
}

/** `appendAttempt`'s transaction. */
export async function appendEvents(
	tables: Tables,
	id: string,
	from: number,
	events: readonly AttemptEvent[]
): Promise<Outcome<number>> {
	const row = await tables.attempts.get(id);
	if (!row) return refused({ kind: 'unknown', id });
	checkQuestions(events, row.begun.form, `Events of attempt "${id}"`);
	const added = events.slice(Math.max(0, row.eventCount - from));
	const agreed = await agrees(tables, row, from, events);
	if (agreed && added.length === 0) return done(row.eventCount, false);
	if (!agreed || row.openSinceMs === null) {
		const kind = row.openSinceMs === null ? 'closed' : 'conflict';
		return refused({ kind, now: await attemptOf(tables, row) });
	}
	const eventCount = row.eventCount + added.length;
	const submittedAtMs = added.find(({ kind }) => kind === 'submit')?.atMs ?? null;
	// The last place is the submit's: an attempt that is full can still be handed in.
	if (eventCount > (submittedAtMs === null ? mostEvents - 1 : mostEvents))
		throw new StorageProblem(
			'invalid',
			`Attempt "${id}": unexpected ${eventCount} events, expected at most ${mostEvents - 1} and a submit. Nothing was changed.`
		);
	await Promise.all([
		tables.attemptEvents.append(markRows(id, row.eventCount, added)),
		tables.attempts.put([
			{
				...row,
				eventCount,
				submittedAtMs,
				openSinceMs: submittedAtMs === null ? row.openSinceMs : null
			}
		])
	]);
	return done(eventCount, true);
}

/** `discardAttempt`'s transaction. */
export async function discardOpen(
	tables: Tables,
	id: string,
	atMs: number
): Promise<Outcome<void>> {
	const row = await tables.attempts.get(id);
	if (!row) return refused({ kind: 'unknown', id });
	if (row.discardedAtMs !== null) return done(undefined, false);
	if (row.submittedAtMs !== null)
		return refused({ kind: 'closed', now: await attemptOf(tables, row) });
	await Promise.all([
		tables.attemptEvents.append(markRows(id, row.eventCount, [{ kind: 'discard', atMs }])),
		tables.attempts.put([{ ...row, openSinceMs: null, discardedAtMs: atMs }])
	]);
	return done(undefined, true);
}

/** Puts whole attempts into tables that do not have them. */
export async function putAttempts(
	{ attempts, attemptEvents }: Tables,
	added: readonly KeptAttempt[]
): Promise<void> {
	await attempts.put(added.map(rowOf));
	for (const attempt of added)
		await attemptEvents.append(markRows(attempt.id, 0, marksOf(attempt)));
}
