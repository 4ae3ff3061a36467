import type { Dexie, Table } from 'dexie';
import type { CardId, CourseId } from '../../core/ids';
import type { CardRow, CourseCards } from '../port';
import type { KeptShell } from '../shell-port';
import type {
	CardTable,
	LogRow,
	LogTable,
	SettingsRow,
	SmallTable,
	Tables,
	TallyRow,
	TallyTable,
	ValueRow
} from '../tables';
import { dexieAttemptEvents, dexieAttempts } from './dexie-attempt-tables';
import { bare, type Stored, type TableName } from './schema';

/** Greater than every string and number of a compound key's last part, since arrays come last. */
const last: [][] = [[]];
/** Days counted one by one; above, the index is asked first which days there are. */
const fewDays = 64;

const bareOrNull = <Row extends object>(row: Stored<Row> | undefined): Row | null =>
	row ? bare(row) : null;

function logTable(table: Table<LogRow>, schema: number): LogTable {
	const ofEach = async (index: string, cards: readonly CardId[]) =>
		(await Promise.all(cards.map((card) => table.where(index).equals(card).toArray()))).flat();
	return {
		last: async () => (await table.orderBy(':id').last()) ?? null,
		count: () => table.count(),
		from: (seq, limit) => table.where(':id').aboveOrEqual(seq).limit(limit).toArray(),
		byId: (ids) =>
			Promise.all(
				ids.map(async (id) => (await table.where('entry.id').equals(id).first()) ?? null)
			),
		ofCards: (cards) => ofEach('entry.card', cards),
		movesTo: (cards) => ofEach('entry.to', cards),
		allMoves: () => table.orderBy('entry.to').toArray(),
		afterCard: (card, limit) =>
			(card === null ? table.orderBy('entry.card') : table.where('entry.card').above(card))
				.limit(limit)
				.toArray(),
		append: async (rows) => {
			const [row] = rows;
			if (row && rows.length === 1) await table.add({ ...row, schema } as LogRow);
			else await table.bulkAdd(rows.map((one) => ({ ...one, schema })));
		},
		clear: () => table.clear()
	};
}

function cardTable(table: Table<CardRow>, schema: number): CardTable {
	const inQueue = (course: CourseId, name: string, from: number, until: number) =>
		table
			.where('[course+queue+due]')
			.between([course, name, from], [course, name, until], true, true);
	return {
		get: async (ids) => (await table.bulkGet([...ids])).map(bareOrNull),
		ofCourse: async (course) =>
			(
				await table.where('[course+id]').between([course, ''], [course, last], true, true).toArray()
			).map(bare),
		page: async (course, after, limit) =>
			(
				await table
					.where('[course+id]')
					.between([course, after ?? ''], [course, last], after === null, true)
					.limit(limit)
					.toArray()
			).map(bare),
		queue: async (course, name, until, limit) =>
			(await inQueue(course, name, -Infinity, until).limit(limit).toArray()).map(bare),
		countQueue: (course, name, until) => inQueue(course, name, -Infinity, until).count(),
		buriedAfter: async (course, day) =>
			(
				await table
					.where('[course+buriedUntilDay]')
					.between([course, day], [course, last], false, true)
					.toArray()
			).map(bare),
		dueCounts: async (course, fromDay, toDay) => {
			if (toDay < fromDay) return new Map();
			const days =
				toDay - fromDay < fewDays
					? Array.from({ length: toDay - fromDay + 1 }, (_, at) => fromDay + at)
					: (await inQueue(course, 'review', fromDay, toDay).uniqueKeys()).map((key) =>
							Number((key as unknown as [string, string, number])[2])
						);
			const counts = await Promise.all(
				days.map((day) => inQueue(course, 'review', day, day).count())
			);
			return new Map(
				days.map((day, at): [number, number] => [day, counts[at] ?? 0]).filter(([, n]) => n > 0)
			);
		},
		put: async (rows) => {
			const [row] = rows;
			if (row && rows.length === 1) await table.put({ ...row, schema } as CardRow);
			else await table.bulkPut(rows.map((one) => ({ ...one, schema })));
		},
		remove: (ids) => table.bulkDelete([...ids]),
		clear: async (course) => {
			if (course === null) await table.clear();
			else
				await table.where('[course+id]').between([course, ''], [course, last], true, true).delete();
		}
	};
}

function tallyTable(table: Table<TallyRow>, schema: number): TallyTable {
	return {
		range: async (course, fromDay, toDay) =>
			(
				await table
					.where('[course+day]')
					.between([course, fromDay], [course, toDay], true, true)
					.toArray()
			).map(bare),
		get: async (keys) =>
			(await table.bulkGet(keys.map(([course, day]) => [course, day]))).map(bareOrNull),
		put: async (rows) => {
			await table.bulkPut(rows.map((row) => ({ ...row, schema })));
		},
		remove: (keys) => table.bulkDelete(keys.map(([course, day]) => [course, day])),
		clear: async (course) => {
			if (course === null) await table.clear();
			else
				await table
					.where('[course+day]')
					.between([course, -Infinity], [course, last], true, true)
					.delete();
		}
	};
}

function smallTable<Row extends object>(table: Table<Row>, schema: number): SmallTable<Row> {
	return {
		get: async (key) => bareOrNull(await table.get(key)),
		all: async () => (await table.toArray()).map(bare),
		put: async (rows) => {
			await table.bulkPut(rows.map((row) => ({ ...row, schema })));
		},
		clear: () => table.clear()
	};
}

/** The tables, for use within a transaction of `db`. `schema` is written on every row. */
export function dexieTables(db: Dexie, schema: number): Tables {
	const table = <Row>(name: TableName) => db.table<Row>(name);
	return {
		log: logTable(table('log'), schema),
		cards: cardTable(table('cards'), schema),
		tallies: tallyTable(table('tallies'), schema),
		settings: smallTable<SettingsRow>(table('settings'), schema),
		courses: smallTable<CourseCards>(table('courses'), schema),
		values: smallTable<ValueRow>(table('values'), schema),
		attempts: dexieAttempts(table('attempts'), schema),
		attemptEvents: dexieAttemptEvents(table('attemptEvents'), schema),
		shells: smallTable<KeptShell>(table('shells'), schema)
	};
}
