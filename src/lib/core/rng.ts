import { hash32 } from './hash';

/** A seeded source of numbers; the same seed gives the same numbers on every platform. */
export interface Rng {
	/** Uniform in [0, 1). */
	next(): number;
	/** Uniform integer in [0, bound); `bound` is a positive integer. */
	below(bound: number): number;
	/** A new, shuffled copy (Fisher-Yates). */
	shuffle<T>(values: readonly T[]): T[];
	/** One of the values; throws RangeError on an empty list. */
	pick<T>(values: readonly T[]): T;
}

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, integer arithmetic only. */
export function seededRng(seed: string | number): Rng {
	let state = typeof seed === 'number' ? seed >>> 0 : hash32(seed);
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const below = (bound: number) => Math.floor(next() * bound);
	return {
		next,
		below,
		shuffle<T>(values: readonly T[]) {
			const copy = [...values];
			for (let i = copy.length - 1; i > 0; i--) {
				const j = below(i + 1);
				[copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
			}
			return copy;
		},
		pick<T>(values: readonly T[]) {
			if (values.length === 0) throw new RangeError('pick from an empty list');
			return values[below(values.length)] as T;
		}
	};
}
