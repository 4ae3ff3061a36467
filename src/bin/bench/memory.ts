import { fsrs6 } from '../../lib/memory/fsrs6';
import { buildQueue, orderReviews, type QueueInput } from '../../lib/memory/queue';
import { sampleCard } from '../../lib/memory/sample-cards';
import { defaultSettings } from '../../lib/memory/settings';
import type { Card } from '../../lib/memory/types';
import { defaultPace, workload } from '../../lib/memory/workload';
import { compare, ms, print } from './figures';

const day = 110;
const queued = 20_000;
const learned = 1_000;
const runs = 15;

const cardsOf = (count: number): Card[] =>
	Array.from({ length: count }, (_, i) =>
		sampleCard(`${i % 200}-${i}`, {
			memory: { stabilityDays: 1 + ((i * 7919) % 400), difficulty: 1 + (i % 9) },
			lastDay: day - ((i * 104_729) % 300),
			dueDay: day - ((i * 31) % 30)
		})
	);

/** The pure work of memory, without storage. */
export function benchMemory(): void {
	const cards = cardsOf(queued);
	const input: QueueInput<Card> = {
		learning: [],
		review: cards,
		fresh: [],
		done: { fresh: 0, reviews: 0 },
		settings: { ...defaultSettings, reviewOrder: 'retrievability' },
		day,
		nowMs: day * 86_400_000,
		sectionOf: (card) => card.id.slice(0, 8),
		groupOf: () => null,
		weightOf: () => 1,
		seed: 'bench'
	};
	const plainSort = () =>
		[...cards].sort((a, b) => (a.lastDay ?? 0) - (b.lastDay ?? 0) || (a.id < b.id ? -1 : 1));
	const model = fsrs6(null);
	const steps = () => {
		for (let i = 0; i < 50_000; i++)
			model.next({ stabilityDays: 1 + (i % 300), difficulty: 5 }, 1 + (i % 50), 'good');
	};
	const simulated = () =>
		workload({
			cards: cardsOf(learned),
			settings: defaultSettings,
			day,
			days: 90,
			pace: defaultPace,
			seed: 'bench'
		});
	const row = (what: string, own: () => unknown, beside: string, bare: () => unknown) => {
		const [a, b] = compare(runs, own, bare);
		return [what, ms(a), beside, ms(b), (a / b).toFixed(2)];
	};
	print('Memory, without storage (median ms)', [
		['what', 'ms', 'beside', 'ms', 'ratio'],
		row(
			'order 20,000 reviews by retrievability',
			() => orderReviews(cards, input),
			'a plain sort',
			plainSort
		),
		row('queue of 200 from 20,000', () => buildQueue(input), 'a plain sort', plainSort),
		row(
			'queue of all 20,000, interleaved',
			() => buildQueue({ ...input, limits: { newPerDay: 0, reviewsPerDay: queued } }),
			'a plain sort',
			plainSort
		),
		row('workload of 1,000 cards, 12 retentions', simulated, '50,000 steps of FSRS-6', steps)
	]);
}
