import { seededRng } from '../../core/rng';
import { fsrs6 } from '../fsrs6';
import { ratings, type MemoryState } from '../types';
import type { FitLog } from './fit-log';

export interface SampleLearner {
	/** Weights by which the learner forgets; null for the published ones. "noise": passes 8 in 10, whatever the interval. */
	readonly truth: readonly number[] | null | 'noise';
	readonly cards: number;
	readonly days: number;
	readonly seed: string;
}

/** A learner who forgets much faster than the published weights say. */
export const forgetfulWeights: readonly number[] = [
	0.05, 0.3, 0.6, 2.1, 7, 0.8, 3, 0.01, 1.1, 0.2, 0.6, 1.2, 0.09, 0.2, 1.6, 0.5, 2, 0.5, 0.09, 0.07,
	0.3
];

/** Reviews of cards that an app with the published weights schedules to 0.9, each passed by the learner's true chance; for tests. */
export function sampleLog({ truth, cards, days, seed }: SampleLearner): FitLog {
	const { next, below, pick } = seededRng(seed);
	const app = fsrs6(null);
	const mind = fsrs6(truth === 'noise' ? null : truth);
	const rows: { history: number; day: number; rating: number; at: number }[] = [];
	for (let history = 0; history < cards; history++) {
		let day = below(Math.ceil(days / 2));
		let known: MemoryState | null = null;
		let scheduled: MemoryState | null = null;
		let last = day;
		const answer = (rating: number) => {
			const name = ratings[rating - 1] ?? 'again';
			known = mind.next(known, day - last, name);
			scheduled = app.next(scheduled, day - last, name);
			last = day;
			rows.push({ history, day, rating, at: rows.length });
			return scheduled;
		};
		while (day < days) {
			const chance = known === null ? 0.7 : mind.retrievability(known, day - last);
			const passed = next() < (truth === 'noise' ? 0.8 : chance);
			const first = answer(passed ? pick([2, 3, 3, 3, 3, 4]) : 1);
			const { stabilityDays } = passed ? first : answer(pick([2, 3, 3]));
			const interval: number =
				truth === 'noise' ? 1 + below(30) : app.intervalDays(stabilityDays, 0.9);
			day += Math.max(1, Math.round(interval * (0.8 + 0.4 * next())));
		}
	}
	rows.sort((a, b) => a.day - b.day || a.at - b.at);
	return {
		histories: Int32Array.from(rows, (row) => row.history),
		days: Int32Array.from(rows, (row) => row.day),
		ratings: Uint8Array.from(rows, (row) => row.rating),
		guessChances: new Float32Array(rows.length)
	};
}
