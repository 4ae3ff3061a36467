import { StorageProblem } from './problems';
import type { AttemptEventRow, AttemptEventTable, AttemptRow, AttemptTable } from './tables';

/** What is kept of attempts. Lists are replaced and never changed, so that a copy of the maps is a copy of all. */
export interface AttemptRows {
	attempts: Map<string, AttemptRow>;
	/** By attempt, in order. */
	attemptEvents: Map<string, readonly AttemptEventRow[]>;
}

/** Rows as a database would give them back: copies, so that nobody changes what is kept. */
const copy = <Value>(value: Value): Value => structuredClone(value);

export function memoryAttempts(rows: AttemptRows): AttemptTable {
	const where = async (test: (row: AttemptRow) => boolean) =>
		copy([...rows.attempts.values()].filter(test));
	return {
		get: async (id) => copy(rows.attempts.get(id) ?? null),
		ofCourse: (course) => where((row) => row.course === course),
		open: (course) => where((row) => row.course === course && row.openSinceMs !== null),
		all: () => where(() => true),
		put: async (added) => {
			for (const row of added) rows.attempts.set(row.id, copy(row));
		},
		clear: async () => rows.attempts.clear()
	};
}

export function memoryAttemptEvents(rows: AttemptRows): AttemptEventTable {
	const of = (attempt: string) => rows.attemptEvents.get(attempt) ?? [];
	return {
		from: async (attempt, seq) => copy(of(attempt).filter((row) => row.seq >= seq)),
		extent: async (attempt) => {
			const own = of(attempt);
			return { count: own.length, lastSeq: own.at(-1)?.seq ?? null };
		},
		total: async () => [...rows.attemptEvents.values()].reduce((sum, own) => sum + own.length, 0),
		append: async (added) => {
			const groups = new Map<string, AttemptEventRow[]>();
			for (const row of copy(added)) {
				const own = groups.get(row.attempt) ?? [...of(row.attempt)];
				groups.set(row.attempt, own);
				own.push(row);
			}
			for (const [attempt, own] of groups) {
				own.sort((a, b) => a.seq - b.seq);
				if (own.some(({ seq }, at) => own[at + 1]?.seq === seq))
					throw new StorageProblem(
						'invalid',
						'An event is never written over. Nothing was changed.'
					);
				rows.attemptEvents.set(attempt, own);
			}
		},
		clear: async () => rows.attemptEvents.clear()
	};
}
