import type { Page } from '@playwright/test';
import type { CardId, CourseId, DeviceId, EntryId } from '../../lib/core/ids';
import type { CardRow, NewEntry, ProgressStore, WitnessMark } from '../../lib/progress/port';

/** Milliseconds, each beside the bare work done by raw Dexie or ts-fsrs in the same page. */
export interface StoreFigures {
	readonly seedMs: number;
	readonly openMs: number;
	readonly queue: readonly [number, number];
	readonly counts: readonly [number, number];
	readonly record: readonly [number, number];
	readonly undo: readonly [number, number];
	readonly schedule: readonly [number, number];
}

/** The little that is used of modules this room may not import. */
interface DexieStore {
	dexieStore(options: object): ProgressStore;
}
interface Seed {
	seed(options: object): Promise<WitnessMark>;
}
interface BareRange {
	limit(count: number): { toArray(): Promise<unknown[]> };
	count(): Promise<number>;
}
interface BareTable {
	add(row: unknown): Promise<unknown>;
	put(row: unknown): Promise<unknown>;
	where(index: string): {
		between(low: unknown, high: unknown, withLow: boolean, withHigh: boolean): BareRange;
	};
}
interface BareDexie {
	new (
		name: string,
		options: object
	): {
		open(): Promise<unknown>;
		close(): void;
		version(number: number): { stores(schema: Record<string, string>): unknown };
		table(name: string): BareTable;
		transaction(mode: string, a: string, b: string, work: () => Promise<void>): Promise<void>;
	};
	delete(name: string): Promise<void>;
}

/**
 * Runs in a page that may import the sources from `sources`: fills a database with `cards` cards and `entries` log entries, then measures the store on it.
 * The database stays, for what is measured next.
 */
export async function measureStore(
	page: Page,
	options: {
		readonly sources: string;
		readonly name: string;
		readonly cards: number;
		readonly entries: number;
		readonly runs: number;
	}
): Promise<StoreFigures> {
	// As text, since vite-node would turn an import in a function into its own.
	await page.evaluate('window.benchImport = (address) => import(address)');
	return page.evaluate(async ({ sources, name, cards, entries, runs }) => {
		const { benchImport } = window as unknown as {
			benchImport(address: string): Promise<unknown>;
		};
		const load = <Module>(path: string) =>
			benchImport(`${sources}src/lib/${path}`) as Promise<Module>;
		const { derivation } =
			await load<typeof import('../../lib/memory/derivation')>('memory/derivation.ts');
		const { buildQueue } = await load<typeof import('../../lib/memory/queue')>('memory/queue.ts');
		const { preview } =
			await load<typeof import('../../lib/memory/schedule')>('memory/schedule.ts');
		const { dexieStore } = await load<DexieStore>('progress/dexie/dexie-store.ts');
		const { seed } = await load<Seed>('progress/dexie/seed.ts');
		const { localWitness } = await load<typeof import('../../lib/progress/local-witness')>(
			'progress/local-witness.ts'
		);
		// The bare libraries, as Vite serves them by name.
		const { Dexie } = await load<{ Dexie: BareDexie }>('../../@id/dexie');
		const { FSRSAlgorithm } = await load<typeof import('ts-fsrs')>('../../@id/ts-fsrs');

		const course = 'bench' as CourseId;
		const device = 'bench' as DeviceId;
		const today = Math.floor(Date.now() / 86_400_000);
		const settings = derivation.defaultSettings;
		const clock = async (work: () => unknown) => {
			const start = performance.now();
			await work();
			return performance.now() - start;
		};
		const middle = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
		const compare = async (
			own: (run: number) => unknown,
			bare: (run: number) => unknown,
			count: number
		): Promise<[number, number]> => {
			await own(-1);
			await bare(-1);
			const times: [number, number][] = [];
			for (let i = 0; i < count; i++)
				times.push([await clock(() => own(i)), await clock(() => bare(i))]);
			return [middle(times.map(([a]) => a)), middle(times.map(([, b]) => b))];
		};

		const index = '[course+queue+due]';
		const bareTable = `${name}-bare`;
		const bare = new Dexie(bareTable, { cache: 'disabled', chromeTransactionDurability: 'strict' });
		bare.version(1).stores({ log: '&id, card', cards: `&id, ${index}` });
		await bare.open();
		const bareWrite = () =>
			bare.transaction('rw', 'log', 'cards', async () => {
				await bare.table('log').put({ id: 'probe', card: 'probe' });
			});
		const writeMs = async () => {
			const times: number[] = [];
			for (let i = 0; i < 9; i++) times.push(await clock(bareWrite));
			return middle(times);
		};
		const usualWriteMs = await writeMs();
		const witness = localWitness(localStorage, name);
		const seedMs = await clock(async () => {
			const courseCards = Array.from({ length: cards }, (_, i) => ({
				id: `fact:bench/${i}` as CardId,
				kind: 'rule',
				subject: `Subject ${i}`,
				statement: `Statement ${i}`
			}));
			witness.write(
				await seed({
					name,
					derivation,
					device,
					answeredCards: Math.floor(cards * 0.9),
					entries,
					today,
					course: { course, hash: 'bench', cards: courseCards }
				})
			);
		});
		// LevelDB goes on sorting what was written in bulk, as no learner ever writes: until a bare write is as quick as it was before, or 3 minutes.
		for (let waits = 0; waits < 36 && (await writeMs()) > 2 * usualWriteMs; waits++)
			await new Promise((resolve) => setTimeout(resolve, 5_000));
		const store = dexieStore({ name, device, derivation, witness });
		let opened = { problem: null as { message: string } | null };
		const openMs = await clock(async () => (opened = await store.open()));
		if (opened.problem) throw new Error(opened.problem.message);

		const raw = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
		await raw.open();
		const range = (until: number) =>
			raw
				.table('cards')
				.where(index)
				.between([course, 'review', -Infinity], [course, 'review', until], true, true);

		const queue = await compare(
			async () => {
				const [learning, review, fresh] = await Promise.all([
					store.queue(course, 'learning', Infinity, 500),
					store.queue(course, 'review', today, settings.reviewsPerDay),
					store.queue(course, 'new', Infinity, settings.newPerDay)
				]);
				buildQueue({
					learning,
					review,
					fresh,
					done: { fresh: 0, reviews: 0 },
					settings,
					day: today,
					nowMs: Date.now(),
					sectionOf: (card: { position: number }) => `section ${card.position % 80}`,
					groupOf: (card: { position: number }) => `group ${card.position % 5000}`,
					weightOf: () => 1,
					seed: 'bench'
				});
			},
			() => range(today).limit(settings.reviewsPerDay).toArray(),
			runs
		);
		const counts = await compare(
			() => store.counts(course, today),
			() => range(today).count(),
			runs
		);

		const due = await store.queue(course, 'review', today, 3 * runs + 10);
		const base = { version: 1, device, course, offsetMinutes: 0, day: today } as const;
		const dueCard = (at: number) => {
			const card = due[at + 1];
			if (!card) throw new Error('Too few cards are due');
			return card;
		};
		const answer = (card: CardRow, id: string, at: number): NewEntry => ({
			...base,
			kind: 'review',
			id: id as EntryId,
			card: card.id,
			atMs: Date.now() + at,
			purpose: 'study',
			item: null,
			form: 'flashcard',
			rating: 'good',
			correct: null,
			answer: null,
			responseMs: 4000,
			guessChance: 0,
			previous: card.head,
			intervalDays: 30,
			stepMinutes: null,
			session: 'bench'
		});
		const bareAnswer = (at: number) => {
			const card = dueCard(at);
			return bare.transaction('rw', 'log', 'cards', async () => {
				await bare.table('log').add(answer(card, `bare-${at}-${Math.random()}`, at));
				await bare.table('cards').put(card);
			});
		};
		const record = await compare(
			(at) => store.record([answer(dueCard(at), `answer-${at}`, at)]),
			bareAnswer,
			2 * runs
		);
		const undo = await compare(
			(at) =>
				store.record([
					{
						...base,
						kind: 'undo',
						id: `undo-${at}` as EntryId,
						card: dueCard(at).id,
						atMs: Date.now(),
						target: `answer-${at}` as EntryId
					}
				]),
			bareAnswer,
			runs
		);

		const algorithm = new FSRSAlgorithm({});
		const sample = dueCard(-1);
		const memory = sample.memory ?? { stabilityDays: 10, difficulty: 5 };
		const schedule = await compare(
			() => {
				for (let i = 0; i < 1000; i++)
					preview(
						sample,
						{
							guessChance: 0,
							moment: { atMs: Date.now(), offsetMinutes: 0 },
							day: today,
							entryId: `p${i}` as EntryId
						},
						settings
					);
			},
			() => {
				const state = {
					stability: memory.stabilityDays,
					difficulty: memory.difficulty
				};
				for (let i = 0; i < 1000; i++)
					for (const grade of [1, 2, 3, 4]) algorithm.next_state(state, 30, grade);
			},
			9
		);
		bare.close();
		raw.close();
		await store.close();
		await Dexie.delete(bareTable);
		return { seedMs, openMs, queue, counts, record, undo, schedule };
	}, options);
}
