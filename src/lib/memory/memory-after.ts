import type { MemoryModel } from './model';
import type { MemoryState, Rating } from './types';

/** Chance that a new card's subject was known before it was first asked. */
const priorRetrievability = 0.5;

/**
 * Chance that a right answer was remembered and not guessed: Bayes with retrievability R before the answer and chance g of guessing right,
 * k = R / (R + (1 - R) g).
 */
export function rememberedShare(retrievability: number, guessChance: number): number {
	const guessed = (1 - retrievability) * guessChance;
	return guessed === 0 ? 1 : retrievability / (retrievability + guessed);
}

/**
 * The memory after an answer. A passed answer that may have been guessed moves stability only part of the way, in logarithms, since stability grows
 * by factors: exp(k ln S_rated + (1 - k) ln S_guessed). Where there was a memory, S_guessed is the one before: a guess proves nothing, and a
 * right answer must not cost anything. A new card has none; there S_guessed is that of Again. Difficulty follows the rating.
 * With g = 0 this is the model itself.
 */
export function memoryAfter(
	before: MemoryState | null,
	elapsedDays: number,
	rating: Rating,
	guessChance: number,
	model: MemoryModel
): MemoryState {
	const rated = model.next(before, elapsedDays, rating);
	if (rating === 'again' || guessChance <= 0) return rated;
	const retrievability = before ? model.retrievability(before, elapsedDays) : priorRetrievability;
	const share = rememberedShare(retrievability, Math.min(guessChance, 1));
	const guessed = before ?? model.initial('again');
	const stabilityDays = Math.exp(
		share * Math.log(rated.stabilityDays) + (1 - share) * Math.log(guessed.stabilityDays)
	);
	return { ...rated, stabilityDays };
}
