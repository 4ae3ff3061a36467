import type { Page } from '@playwright/test';

/** What the store is found to be after a start. */
export interface Found {
	readonly problem: string | null;
	readonly entries: readonly string[];
	/** Cards and counts as they are, and as the log alone gives them: equal where nothing is torn. */
	readonly kept: string;
	readonly rebuilt: string;
}

/** Modules are named by their address on the source server, so that the page loads them and the test's bundler does not. */
const modules = {
	open: '/src/lib/progress/dexie/open-progress.ts',
	derivation: '/src/lib/memory/derivation.ts'
};

const course = 'torture';
const cards = 12;

/**
 * Reviews cards for ever, or `count` times, with undos among them, and reports each entry's id only after the store has promised that it is durable.
 */
export async function reviewForEver(
	page: Page,
	seed: string,
	acknowledge: (id: string) => void,
	count = 1e9,
	answerLength = 300
): Promise<void> {
	await page.exposeFunction('acknowledge', acknowledge);
	await page.evaluate(
		async ({ modules, course, cards, seed, count, answerLength }) => {
			const { openProgress } = await import(modules.open);
			const { derivation } = await import(modules.derivation);
			let n = 0;
			const newId = () => `${seed}-${n++}`;
			const store = await openProgress(derivation, newId);
			await store.open();
			const told = (window as unknown as { acknowledge(id: string): Promise<void> }).acknowledge;
			let last: { id: string; card: string } | null = null;
			for (let i = 0; i < count; i++) {
				const atMs = Date.now();
				const card = `fact:${i % cards}`;
				const base = {
					version: 1,
					device: store.device,
					course,
					atMs,
					offsetMinutes: 0,
					day: Math.floor(atMs / 86_400_000)
				};
				const undo: boolean = i % 7 === 6 && last !== null;
				const id = newId();
				const current = await store.card(card);
				await store.record([
					undo
						? { ...base, kind: 'undo', id, card: last?.card, target: last?.id }
						: {
								...base,
								kind: 'review',
								id,
								card,
								purpose: 'study',
								item: null,
								form: 'flashcard',
								rating: ['again', 'hard', 'good', 'easy'][i % 4],
								correct: null,
								answer: 'x'.repeat((i * 7919) % answerLength),
								responseMs: 1000,
								guessChance: 0,
								previous: current?.head ?? null,
								intervalDays: 1 + (i % 9),
								stepMinutes: null,
								session: seed
							}
				]);
				last = undo ? null : { id, card };
				await told(id);
			}
		},
		{ modules, course, cards, seed, count, answerLength }
	);
}

/** Opens the store as a start of the app does, and compares all that is derived with a rebuild. */
export async function inspect(page: Page): Promise<Found> {
	return page.evaluate(
		async ({ modules, course, cards }) => {
			const { openProgress } = await import(modules.open);
			const { derivation } = await import(modules.derivation);
			let problem: string | null = null;
			try {
				const store = await openProgress(derivation, () => 'unused');
				const health = await store.open();
				problem = health.problem?.code ?? (await store.verify()).problem?.code ?? null;
				if (problem !== null) return { problem, entries: [], kept: '', rebuilt: '' };
				const state = async () =>
					JSON.stringify([
						await store.cards(Array.from({ length: cards }, (_, i) => `fact:${i}`)),
						[...(await store.tallies(course, 0, 1e6))]
					]);
				const entries = await store.entries(0, 1e6);
				const kept = await state();
				await store.rebuild();
				return {
					problem,
					entries: entries.map((e: { id: string }) => e.id),
					kept,
					rebuilt: await state()
				};
			} catch (error) {
				problem ??= String((error as { code?: string }).code ?? error);
				return { problem, entries: [], kept: '', rebuilt: '' };
			}
		},
		{ modules, course, cards }
	);
}
