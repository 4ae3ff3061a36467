import type { CourseId, DeviceId } from '../core/ids';
import type { StudySettings } from '../memory/types';
import { isBuried } from './card-row';
import { findAttemptHoles } from './attempt-holes';
import { AttemptRefused } from './attempt-problems';
import { attemptStore } from './attempt-store';
import type { Outcome } from './attempt-write';
import { decodeCourse, decodeEntries, decodeSettings, decodeSnapshot } from './codec';
import { markOf } from './append';
import type { Derivation, ProgressStore, StoreHealth, Witness, WitnessMark } from './port';
import { StorageProblem } from './problems';
import { rebuildDerived } from './rebuild';
import { checkNewEntries, historyOf, mergeEntries, recordEntries } from './record';
import { changesCards } from './settings-change';
import { shellStore } from './shell-store';
import { putSnapshot, takeSnapshot } from './snapshot';
import { syncCourse } from './sync';
import type { Database, LogRow, Tables } from './tables';
import { advance, compareWhole, compareWithMark, wholeCheckEntries } from './witness';

export interface StoreOptions {
	readonly device: DeviceId;
	readonly derivation: Derivation;
	/** Null: nothing outside the database is compared with. */
	readonly witness: Witness | null;
}

const notOpened = new StorageProblem('open-failed', 'Your progress has not been opened yet.');

const asProblem = (error: unknown): StorageProblem =>
	error instanceof StorageProblem
		? error
		: new StorageProblem('unknown', 'Something unexpected went wrong with storage.', {
				cause: error
			});

/** Put together once for every database: what is done within a transaction does not depend on who keeps the rows. */
export function createStore(database: Database, options: StoreOptions): ProgressStore {
	const { device, derivation, witness } = options;
	const listeners = new Set<() => void>();
	let problem: StorageProblem | null = notOpened;
	let stopListening: (() => void) | null = null;

	const notify = () => {
		for (const listener of [...listeners]) listener();
	};

	function refusal(): StorageProblem | null {
		return database.lost() ?? problem;
	}

	async function read<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result> {
		if (problem === notOpened) throw notOpened;
		return database.read(work);
	}

	/** One transaction, then the witness, then the listeners. `markFrom` answers null where the log is as it was. */
	async function write<Result>(
		work: (tables: Tables) => Promise<Result>,
		markFrom: (result: Result) => WitnessMark | null
	): Promise<Result> {
		const refused = refusal();
		if (refused) throw refused;
		const result = await database.write(work);
		const mark = markFrom(result);
		if (mark) advance(witness, mark);
		database.announce();
		notify();
		return result;
	}

	const unchangedLog = () => null;

	/** One transaction that may refuse: then it has written nothing. Nobody is told where nothing changed. */
	async function change<Result>(
		work: (tables: Tables) => Promise<Outcome<Result>>
	): Promise<Result> {
		const refused = refusal();
		if (refused) throw refused;
		const outcome = await database.write(work);
		if (outcome.kind === 'refused') throw new AttemptRefused(outcome.refusal);
		if (outcome.changed) {
			database.announce();
			notify();
		}
		return outcome.result;
	}

	/** One transaction that changes nothing others show: nobody is told. */
	async function quietly<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result> {
		const refused = refusal();
		if (refused) throw refused;
		return database.write(work);
	}

	async function health(found: StorageProblem | null, last: LogRow | null): Promise<StoreHealth> {
		problem = found;
		const witnessed = witness?.read()?.count ?? null;
		if (!found) advance(witness, markOf(last));
		return { problem: found, count: markOf(last).count, witnessed };
	}

	const wholeProblem = async () =>
		(await compareWhole(database.read.bind(database))) ?? (await database.read(findAttemptHoles));

	/** `whole` tells by the number of entries whether all of them are read, and the events of attempts counted. */
	async function check(whole: (count: number) => boolean): Promise<StoreHealth> {
		const mark = witness?.read() ?? null;
		const { last, tail } = await database.read(async (tables) => ({
			last: await tables.log.last(),
			tail: await compareWithMark(tables, mark)
		}));
		const readAll = !tail && whole(markOf(last).count);
		return health(readAll ? await wholeProblem() : tail, last);
	}

	async function checked(work: () => Promise<StoreHealth>): Promise<StoreHealth> {
		try {
			return await work();
		} catch (error) {
			return {
				problem: asProblem(error),
				count: 0,
				witnessed: witness?.read()?.count ?? null
			};
		}
	}

	async function settingsOf(tables: Tables, course: CourseId): Promise<StudySettings> {
		return (await tables.settings.get(course))?.settings ?? derivation.defaultSettings;
	}

	return {
		device,

		async open() {
			problem = notOpened;
			const found = await checked(async () => {
				await database.open();
				stopListening ??= database.listen(notify);
				return check((count) => count <= wholeCheckEntries);
			});
			problem = found.problem;
			return found;
		},

		/** A check that could not be brought to its end says nothing about the log: what was open stays so. */
		verify: () =>
			checked(async () => {
				if (problem === notOpened) throw notOpened;
				const first = await check(() => true);
				// Another tab may have put a backup in place between two chunks.
				return first.problem ? check(() => true) : first;
			}),

		async record(entries) {
			checkNewEntries(entries);
			const written = await write(
				(tables) => recordEntries(tables, derivation, entries),
				(result) => result.mark
			);
			return written.recorded;
		},

		card: (id) => read(async ({ cards }) => (await cards.get([id]))[0] ?? null),
		cards: (ids) => read(async ({ cards }) => (await cards.get(ids)).flatMap((row) => row ?? [])),
		browse: (course, after, limit) => read(({ cards }) => cards.page(course, after, limit)),
		queue: (course, name, until, limit) =>
			read(({ cards }) => cards.queue(course, name, until, limit)),
		counts: (course, day) =>
			read(async ({ cards }) => {
				const [learning, due, fresh, buried] = await Promise.all([
					cards.countQueue(course, 'learning', Infinity),
					cards.countQueue(course, 'review', day),
					cards.countQueue(course, 'new', Infinity),
					cards.buriedAfter(course, day)
				]);
				const hidden = (name: string, until: number) =>
					buried.filter((row) => row.queue === name && row.due <= until && isBuried(row, day))
						.length;
				return {
					learning: learning - hidden('learning', Infinity),
					due: due - hidden('review', day),
					fresh: fresh - hidden('new', Infinity)
				};
			}),
		dueCounts: (course, fromDay, toDay) =>
			read(({ cards }) => cards.dueCounts(course, fromDay, toDay)),

		history: (card) => read((tables) => historyOf(tables, card)),
		entries: (from, limit) =>
			read(async ({ log }) => (await log.from(from, limit)).map(({ entry }) => entry)),
		entryCount: () => read(async ({ log }) => markOf(await log.last()).count),
		tallies: (course, fromDay, toDay) =>
			read(
				async ({ tallies }) =>
					new Map(
						(await tallies.range(course, fromDay, toDay)).map(({ day, tally }) => [day, tally])
					)
			),

		settings: (course) => read((tables) => settingsOf(tables, course)),
		async saveSettings(course, value) {
			const settings = decodeSettings(value);
			await write(async (tables) => {
				const before = await settingsOf(tables, course);
				await tables.settings.put([{ course, settings }]);
				if (changesCards(before, settings)) await rebuildDerived(tables, derivation, course);
			}, unchangedLog);
		},

		async sync(value, match, at) {
			const course = decodeCourse(value);
			const known = await read(({ courses }) => courses.get(course.course));
			if (known?.hash === course.hash) return { added: 0, moved: [], archived: [], restored: [] };
			const result = await write(
				(tables) => syncCourse({ tables, derivation, device, at }, course, match),
				({ mark }) => mark
			);
			return result.report;
		},
		rebuild: () => write((tables) => rebuildDerived(tables, derivation, null), unchangedLog),

		async merge(values) {
			const entries = decodeEntries(values);
			const result = await write(
				(tables) => mergeEntries(tables, derivation, entries),
				({ mark }) => mark
			);
			return result.added;
		},
		snapshot: () => read(takeSnapshot),
		async replace(value) {
			const snapshot = decodeSnapshot(value);
			const before = problem;
			// Putting something whole in place is the way out where entries are missing.
			if (before?.code === 'missing') problem = null;
			try {
				await write(
					(tables) => putSnapshot(tables, derivation, snapshot),
					(mark) => {
						witness?.write(mark);
						return null;
					}
				);
			} catch (error) {
				problem = before;
				throw error;
			}
		},

		...attemptStore({ read, change }),
		...shellStore({ read, write: quietly }),

		value: (key) => read(async ({ values }) => (await values.get(key))?.value ?? null),
		saveValue: (key, value) => write(({ values }) => values.put([{ key, value }]), unchangedLog),

		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		async close() {
			problem = notOpened;
			stopListening?.();
			stopListening = null;
			listeners.clear();
			await database.close();
		}
	};
}
