import type { Item, SingleChoiceItem } from '../types';
import { convergenceScores, lengthScores } from './option-features';

export const strategies = ['longest', 'shortest', 'most-convergent'] as const;
export type Strategy = (typeof strategies)[number];

export interface GuesserScore {
	readonly strategy: Strategy;
	/** Single-choice items sat. */
	readonly items: number;
	/** Share right, 0 to 1. Among options that tie, one is taken blindly: each counts for its share. */
	readonly score: number;
	/** Share that blind guessing gets. */
	readonly chance: number;
	/** Standard error of blind guessing: sqrt(sum of p(1 - p)) / items. */
	readonly standardError: number;
	/** The score is at most chance plus two standard errors. */
	readonly pass: boolean;
}

const preference: Readonly<Record<Strategy, (item: SingleChoiceItem) => number[]>> = {
	longest: lengthScores,
	shortest: (item) => lengthScores(item).map((length) => -length),
	'most-convergent': convergenceScores
};

/** Chance that the key is taken by who takes an option of the highest preference. */
function credit(item: SingleChoiceItem, preferences: readonly number[]): number {
	const best = Math.max(...preferences);
	const taken = item.options.filter((_, i) => preferences[i] === best);
	return taken.filter((o) => o.correct).length / taken.length;
}

function sit(items: readonly SingleChoiceItem[], strategy: Strategy): GuesserScore {
	let right = 0;
	let expected = 0;
	let variance = 0;
	for (const item of items) {
		right += credit(item, preference[strategy](item));
		const p = 1 / item.options.length;
		expected += p;
		variance += p * (1 - p);
	}
	const n = Math.max(1, items.length);
	const score = right / n;
	const chance = expected / n;
	const standardError = Math.sqrt(variance) / n;
	return {
		strategy,
		items: items.length,
		score,
		chance,
		standardError,
		pass: score <= chance + 2 * standardError
	};
}

/** What guessers who look only at the options score on the bank. */
export function testwiseGuessers(items: readonly Item[]): GuesserScore[] {
	const choices = items.filter(
		(item): item is SingleChoiceItem => item.form === 'single-choice' && item.options.length > 0
	);
	return strategies.map((strategy) => sit(choices, strategy));
}
