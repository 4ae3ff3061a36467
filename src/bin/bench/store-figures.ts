import type { Page } from '@playwright/test';

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

/**
 * Runs in a page that may import the sources from `sources`: fills a database with `cards` cards and `entries` log entries, then measures the store on it.
 * The database stays, for what is measured next.
 */
export function measureStore(
	page: Page,
	options: {
		readonly sources: string;
		readonly name: string;
		readonly cards: number;
		readonly entries: number;
		readonly runs: number;
	}
): Promise<StoreFigures> {
	return page.evaluate(async ({ sources, name, cards, entries, runs }) => {
		const load = (path: string) => import(/* @vite-ignore */ `${sources}src/lib/${path}`);
		const { derivation } = await load('memory/derivation.ts');
		const { buildQueue } = await load('memory/queue.ts');
		const { preview } = await load('memory/schedule.ts');
		const { dexieStore } = await load('progress/dexie/dexie-store.ts');
		const { seed } = await load('progress/dexie/seed.ts');
		const { localWitness } = await load('progress/local-witness.ts');
		// The bare libraries, as Vite serves them by name.
		const { Dexie } = await load('../../@id/dexie');
		const { FSRSAlgorithm } = await load('../../@id/ts-fsrs');

		const course = 'bench';
		const device = 'bench';
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

		const witness = localWitness(localStorage, name);
		const seedMs = await clock(async () => {
			const courseCards = Array.from({ length: cards }, (_, i) => ({
				id: `fact:bench/${i}`,
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
		const store = dexieStore({ name, device, derivation, witness });
		let opened = { problem: null as { message: string } | null };
		const openMs = await clock(async () => (opened = await store.open()));
		if (opened.problem) throw new Error(opened.problem.message);

		const raw = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
		await raw.open();
		const index = '[course+queue+due]';
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
		const base = { version: 1, device, course, offsetMinutes: 0, day: today };
		const answer = (card: { id: string; head: string | null }, id: string, at: number) => ({
			...base,
			kind: 'review',
			id,
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
		const bareTable = `${name}-bare`;
		const bare = new Dexie(bareTable, { cache: 'disabled', chromeTransactionDurability: 'strict' });
		bare.version(1).stores({ log: '&id, card', cards: `&id, ${index}` });
		await bare.open();
		const bareAnswer = (at: number) => {
			const card = due[at + 1];
			return bare.transaction('rw', 'log', 'cards', async () => {
				await bare.table('log').add(answer(card, `bare-${at}-${Math.random()}`, at));
				await bare.table('cards').put(card);
			});
		};
		const record = await compare(
			(at) => store.record([answer(due[at + 1], `answer-${at}`, at)]),
			bareAnswer,
			2 * runs
		);
		const undo = await compare(
			(at) =>
				store.record([
					{
						...base,
						kind: 'undo',
						id: `undo-${at}`,
						card: due[at + 1].id,
						atMs: Date.now(),
						target: `answer-${at}`
					}
				]),
			bareAnswer,
			runs
		);

		const algorithm = new FSRSAlgorithm({});
		const sample = due[0];
		const schedule = await compare(
			() => {
				for (let i = 0; i < 1000; i++)
					preview(
						sample,
						{
							guessChance: 0,
							moment: { atMs: Date.now(), offsetMinutes: 0 },
							day: today,
							entryId: `p${i}`
						},
						settings
					);
			},
			() => {
				const state = {
					stability: sample.memory.stabilityDays,
					difficulty: sample.memory.difficulty
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
