import type { CardId, CourseId } from '../core/ids';
import type { CardRow, CourseCards } from './port';
import { memoryAttemptEvents, memoryAttempts } from './memory-attempt-tables';
import { StorageProblem } from './problems';
import type { KeptShell } from './shell-port';
import type {
	AttemptEventRow,
	AttemptRow,
	Database,
	LogRow,
	LogTable,
	CardTable,
	SettingsRow,
	SmallTable,
	Tables,
	TallyRow,
	TallyTable,
	ValueRow
} from './tables';

/** Rows as a database would give them back: copies, so that nobody changes what is kept. */
const copy = <Value>(value: Value): Value => structuredClone(value);

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What two stores share that stand for two tabs: give the same one to both. */
export class MemoryRows {
	log: LogRow[] = [];
	cards = new Map<CardId, CardRow>();
	tallies = new Map<string, TallyRow>();
	settings = new Map<string, SettingsRow>();
	courses = new Map<string, CourseCards>();
	values = new Map<string, ValueRow>();
	attempts = new Map<string, AttemptRow>();
	attemptEvents = new Map<string, readonly AttemptEventRow[]>();
	shells = new Map<string, KeptShell>();
	/** Transactions wait for one another. */
	queue: Promise<unknown> = Promise.resolve();
	readonly listeners = new Map<object, Set<() => void>>();
}

type Content = Omit<MemoryRows, 'queue' | 'listeners'>;

const contentOf = (rows: MemoryRows): Content => ({
	log: [...rows.log],
	cards: new Map(rows.cards),
	tallies: new Map(rows.tallies),
	settings: new Map(rows.settings),
	courses: new Map(rows.courses),
	values: new Map(rows.values),
	attempts: new Map(rows.attempts),
	attemptEvents: new Map(rows.attemptEvents),
	shells: new Map(rows.shells)
});

function logTable(rows: MemoryRows): LogTable {
	const where = async (test: (row: LogRow) => boolean) => copy(rows.log.filter(test));
	return {
		last: async () => copy(rows.log.at(-1) ?? null),
		count: async () => rows.log.length,
		from: async (seq, limit) =>
			copy(rows.log.filter((row) => row.seq >= seq).slice(0, Math.min(limit, rows.log.length))),
		byId: async (ids) =>
			copy(ids.map((id) => rows.log.find(({ entry }) => entry.id === id) ?? null)),
		ofCards: (cards) => where(({ entry }) => cards.includes(entry.card)),
		movesTo: (cards) => where(({ entry }) => entry.kind === 'move' && cards.includes(entry.to)),
		allMoves: () => where(({ entry }) => entry.kind === 'move'),
		afterCard: async (card, limit) =>
			copy(
				rows.log
					.filter(({ entry }) => card === null || entry.card > card)
					.sort((a, b) => byText(a.entry.card, b.entry.card) || a.seq - b.seq)
					.slice(0, limit)
			),
		append: async (added) => {
			rows.log.push(...copy(added));
		},
		clear: async () => {
			rows.log = [];
		}
	};
}

function cardTable(rows: MemoryRows): CardTable {
	const where = (test: (row: CardRow) => boolean) =>
		[...rows.cards.values()].filter(test).sort((a, b) => byText(a.id, b.id));
	const inQueue = (course: CourseId, name: string, from: number, until: number) =>
		where(
			(row) => row.course === course && row.queue === name && row.due >= from && row.due <= until
		).sort((a, b) => a.due - b.due);
	return {
		get: async (ids) => copy(ids.map((id) => rows.cards.get(id) ?? null)),
		ofCourse: async (course) => copy(where((row) => row.course === course)),
		page: async (course, after, limit) =>
			copy(
				where((row) => row.course === course && (after === null || row.id > after)).slice(0, limit)
			),
		queue: async (course, name, until, limit) =>
			copy(inQueue(course, name, -Infinity, until).slice(0, Math.min(limit, rows.cards.size))),
		countQueue: async (course, name, until) => inQueue(course, name, -Infinity, until).length,
		buriedAfter: async (course, day) =>
			copy(
				where(
					(row) => row.course === course && row.buriedUntilDay !== null && row.buriedUntilDay > day
				)
			),
		dueCounts: async (course, fromDay, toDay) => {
			const counts = new Map<number, number>();
			for (const { due } of inQueue(course, 'review', fromDay, toDay))
				counts.set(due, (counts.get(due) ?? 0) + 1);
			return counts;
		},
		put: async (added) => {
			for (const row of added) rows.cards.set(row.id, copy(row));
		},
		remove: async (ids) => {
			for (const id of ids) rows.cards.delete(id);
		},
		clear: async (course) => {
			for (const row of [...rows.cards.values()])
				if (course === null || row.course === course) rows.cards.delete(row.id);
		}
	};
}

function tallyTable(rows: MemoryRows): TallyTable {
	const keyOf = (course: CourseId, day: number) => `${day}:${course}`;
	return {
		range: async (course, fromDay, toDay) =>
			copy(
				[...rows.tallies.values()]
					.filter((row) => row.course === course && row.day >= fromDay && row.day <= toDay)
					.sort((a, b) => a.day - b.day)
			),
		get: async (keys) =>
			copy(keys.map(([course, day]) => rows.tallies.get(keyOf(course, day)) ?? null)),
		put: async (added) => {
			for (const row of added) rows.tallies.set(keyOf(row.course, row.day), copy(row));
		},
		remove: async (keys) => {
			for (const [course, day] of keys) rows.tallies.delete(keyOf(course, day));
		},
		clear: async (course) => {
			for (const row of [...rows.tallies.values()])
				if (course === null || row.course === course)
					rows.tallies.delete(keyOf(row.course, row.day));
		}
	};
}

function smallTable<Row>(
	rows: () => Map<string, Row>,
	keyOf: (row: Row) => string
): SmallTable<Row> {
	return {
		get: async (key) => copy(rows().get(key) ?? null),
		all: async () => copy([...rows()].sort(([a], [b]) => byText(a, b)).map(([, row]) => row)),
		put: async (added) => {
			for (const row of added) rows().set(keyOf(row), copy(row));
		},
		clear: async () => rows().clear()
	};
}

/** A database of plain maps. A failed transaction puts back what was there before. */
export function memoryDatabase(rows = new MemoryRows()): Database {
	const tab = {};
	const tables: Tables = {
		log: logTable(rows),
		cards: cardTable(rows),
		tallies: tallyTable(rows),
		settings: smallTable(
			() => rows.settings,
			({ course }) => course
		),
		courses: smallTable(
			() => rows.courses,
			({ course }) => course
		),
		values: smallTable(
			() => rows.values,
			({ key }) => key
		),
		attempts: memoryAttempts(rows),
		attemptEvents: memoryAttemptEvents(rows),
		shells: smallTable(
			() => rows.shells,
			({ id }) => id
		)
	};

	function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		const result = rows.queue.then(work);
		rows.queue = result.catch(() => null);
		return result;
	}

	const tellOthers = () => {
		for (const [other, listeners] of rows.listeners)
			if (other !== tab) for (const listener of listeners) listener();
	};

	return {
		open: async () => {},
		read: (work) => inTurn(() => work(tables)),
		write: (work) =>
			inTurn(async () => {
				const before = contentOf(rows);
				try {
					return await work(tables);
				} catch (error) {
					Object.assign(rows, before);
					if (error instanceof StorageProblem) throw error;
					throw new StorageProblem('unknown', 'The answer could not be written.', {
						cause: error
					});
				}
			}),
		announce: () => queueMicrotask(tellOthers),
		listen: (listener) => {
			const listeners = rows.listeners.get(tab) ?? new Set();
			rows.listeners.set(tab, listeners.add(listener));
			return () => listeners.delete(listener);
		},
		lost: () => null,
		close: async () => {
			rows.listeners.delete(tab);
		}
	};
}
