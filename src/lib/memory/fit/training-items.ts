import { elapsedInLog, type FitLog } from './fit-log';

/** What fsrs-browser's `computeParameters` takes: for each predictable answer the history up to it, one after the other. */
export interface TrainingItems {
	/** 1 Again to 4 Easy. */
	readonly ratings: Uint32Array;
	/** Days since the answer before; 0 for the first. */
	readonly days: Uint32Array;
	/** Answers in each item. */
	readonly lengths: Uint32Array;
}

/** fsrs-rs leaves longer items out. */
const longestItem = 64;
/** Newest ones kept: about a quarter of a minute of fitting on a laptop. */
export const mostItems = 60_000;

const hard = 2;

/**
 * The answers before place `until` as training items.
 *
 * A Hard on the same day as the answer before is left out. fsrs-browser 5.2 lets it lower stability, S e^(w17 (2 - 3 + w18)) S^-w19, while ts-fsrs 5.4,
 * which schedules here, never lets it fall below S: up to 82 % apart. Left out it changes nothing in either.
 */
export function trainingItems(log: FitLog, until: number): TrainingItems {
	const elapsed = elapsedInLog(log);
	const byHistory = new Map<number, number[]>();
	/** History and how many of its answers, in order of time of the last one. */
	const items: { places: number[]; length: number }[] = [];
	for (let i = 0; i < until; i++) {
		const days = elapsed[i] ?? -1;
		if (days === 0 && log.ratings[i] === hard) continue;
		const history = log.histories[i] ?? 0;
		let places = byHistory.get(history);
		if (!places) byHistory.set(history, (places = []));
		places.push(i);
		if (days > 0 && places.length <= longestItem) items.push({ places, length: places.length });
	}
	const kept = items.slice(-mostItems);
	const total = kept.reduce((sum, { length }) => sum + length, 0);
	const ratings = new Uint32Array(total);
	const days = new Uint32Array(total);
	let at = 0;
	for (const { places, length } of kept)
		for (let k = 0; k < length; k++) {
			const place = places[k] ?? 0;
			ratings[at] = log.ratings[place] ?? 0;
			days[at] = Math.max(0, elapsed[place] ?? 0);
			at++;
		}
	return { ratings, days, lengths: Uint32Array.from(kept, ({ length }) => length) };
}
