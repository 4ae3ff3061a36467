import type { Table } from 'dexie';
import type { AttemptEventRow, AttemptEventTable, AttemptRow, AttemptTable } from '../tables';
import { bare } from './schema';

/** Greater than every number of a compound key's last part, since arrays come last. */
const last: [][] = [[]];

export function dexieAttempts(table: Table<AttemptRow>, schema: number): AttemptTable {
	const within = (index: string, course: string) =>
		table.where(index).between([course, -Infinity], [course, last], true, true).toArray();
	return {
		get: async (id) => {
			const row = await table.get(id);
			return row ? bare(row) : null;
		},
		ofCourse: async (course) => (await within('[course+startedAtMs]', course)).map(bare),
		open: async (course) => (await within('[course+openSinceMs]', course)).map(bare),
		all: async () => (await table.toArray()).map(bare),
		put: async (rows) => {
			await table.bulkPut(rows.map((row) => ({ ...row, schema })));
		},
		clear: () => table.clear()
	};
}

export function dexieAttemptEvents(
	table: Table<AttemptEventRow>,
	schema: number
): AttemptEventTable {
	const rowsOf = (attempt: string, seq: number) =>
		table.where('[attempt+seq]').between([attempt, seq], [attempt, last], true, true);
	return {
		from: async (attempt, seq) => (await rowsOf(attempt, seq).toArray()).map(bare),
		extent: async (attempt) => {
			const [count, row] = await Promise.all([
				rowsOf(attempt, -Infinity).count(),
				rowsOf(attempt, -Infinity).last()
			]);
			return { count, lastSeq: row?.seq ?? null };
		},
		total: () => table.count(),
		append: async (rows) => {
			await table.bulkAdd(rows.map((row) => ({ ...row, schema })));
		},
		clear: () => table.clear()
	};
}
