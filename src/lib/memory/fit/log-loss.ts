import { memoryAfter } from '../memory-after';
import type { MemoryModel } from '../model';
import { ratings, type MemoryState } from '../types';
import { elapsedInLog, type FitLog } from './fit-log';

/** Keeps one wrong certainty from outweighing all else. */
const leastChance = 1e-4;

/** -ln of the chance that was given to what happened. */
export function surprise(predicted: number, passed: boolean): number {
	const p = Math.min(1 - leastChance, Math.max(leastChance, predicted));
	return -Math.log(passed ? p : 1 - p);
}

/** Mean surprise per predictable answer; NaN where there is none. */
const mean = (sum: number, count: number) => sum / count;

/**
 * Log loss of a model on the predictable answers from place `from` on, as the app uses it: the guess correction included, and predicted is the
 * chance of passing, R + (1 - R) g. The answers before `from` only build up the memories.
 */
export function modelLogLoss(log: FitLog, model: MemoryModel, from: number): number {
	const elapsed = elapsedInLog(log);
	const states = new Map<number, MemoryState>();
	let sum = 0;
	let count = 0;
	for (let i = 0; i < log.histories.length; i++) {
		const history = log.histories[i] ?? 0;
		const rating = ratings[(log.ratings[i] ?? 1) - 1] ?? 'again';
		const guessChance = log.guessChances[i] ?? 0;
		const days = Math.max(0, elapsed[i] ?? 0);
		const before = states.get(history) ?? null;
		if (before && days > 0 && i >= from) {
			const retrievability = model.retrievability(before, days);
			sum += surprise(retrievability + (1 - retrievability) * guessChance, rating !== 'again');
			count++;
		}
		states.set(history, memoryAfter(before, days, rating, guessChance, model));
	}
	return mean(sum, count);
}

/** Answers that the moving average looks back on, in effect. */
const window = 100;

/**
 * The same for the plainest rival: the share passed lately, whatever the card. After n answers it moves by 1/min(n, 100) of the way to each new one, and
 * begins at 0.9. A model that loses to it has learnt nothing about forgetting.
 */
export function movingAverageLogLoss(log: FitLog, from: number): number {
	const elapsed = elapsedInLog(log);
	let average = 0.9;
	let seen = 1;
	let sum = 0;
	let count = 0;
	for (let i = 0; i < log.histories.length; i++) {
		if ((elapsed[i] ?? 0) <= 0) continue;
		const passed = (log.ratings[i] ?? 1) > 1;
		if (i >= from) {
			sum += surprise(average, passed);
			count++;
		}
		seen++;
		average += ((passed ? 1 : 0) - average) / Math.min(seen, window);
	}
	return mean(sum, count);
}
