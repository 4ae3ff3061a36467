import type { MemoryState, Rating } from './types';

/** What the rest of the app asks of a model of memory. FSRS-6 stands behind it now; the next one can take its place. */
export interface MemoryModel {
	/** After the first answer. */
	initial(rating: Rating): MemoryState;
	/** After an answer `elapsedDays` after the last one; `null` is a new card. */
	next(state: MemoryState | null, elapsedDays: number, rating: Rating): MemoryState;
	/** Probability of recall, 0 to 1. */
	retrievability(state: MemoryState, elapsedDays: number): number;
	/** Days until retrievability falls to `retention`, unrounded. */
	intervalDays(stabilityDays: number, retention: number): number;
}
