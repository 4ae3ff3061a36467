import type { Item } from '../types';
import { chiSquareP, chiSquareUniform } from './chi-square';

/** Longest run of one key position that a bank may have. */
export const MAX_RUN = 3;
/** Below this probability positions are not called uniform. */
export const MIN_P = 0.05;

export interface PositionTable {
	readonly optionCount: number;
	/** Keys at the first, second, ... position. */
	readonly counts: readonly number[];
	readonly chiSquare: number;
	readonly p: number;
}

export interface KeyPositions {
	/** One for each number of options, ascending. */
	readonly tables: readonly PositionTable[];
	/** Over all tables: statistics and degrees of freedom add up. */
	readonly chiSquare: number;
	readonly degrees: number;
	readonly p: number;
	/** Over single-choice items in their order, whatever stands between them. */
	readonly longestRun: number;
	readonly pass: boolean;
}

/** Where the keys of single-choice items stand. Items without exactly one key are left out. */
export function keyPositions(items: readonly Item[]): KeyPositions {
	const countsBy = new Map<number, number[]>();
	let last = -1;
	let run = 0;
	let longestRun = 0;
	for (const item of items) {
		if (item.form !== 'single-choice') continue;
		if (item.options.filter((o) => o.correct).length !== 1) continue;
		const at = item.options.findIndex((o) => o.correct);
		run = at === last ? run + 1 : 1;
		last = at;
		longestRun = Math.max(longestRun, run);
		const counts = countsBy.get(item.options.length) ?? item.options.map(() => 0);
		counts[at] = (counts[at] ?? 0) + 1;
		countsBy.set(item.options.length, counts);
	}
	const tables = [...countsBy]
		.sort(([a], [b]) => a - b)
		.map(([optionCount, counts]) => {
			const chiSquare = chiSquareUniform(counts);
			return { optionCount, counts, chiSquare, p: chiSquareP(chiSquare, optionCount - 1) };
		});
	const chiSquare = tables.reduce((sum, t) => sum + t.chiSquare, 0);
	const degrees = tables.reduce((sum, t) => sum + t.optionCount - 1, 0);
	const p = chiSquareP(chiSquare, degrees);
	const pass = longestRun <= MAX_RUN && p >= MIN_P && tables.every((t) => t.p >= MIN_P);
	return { tables, chiSquare, degrees, p, longestRun, pass };
}
