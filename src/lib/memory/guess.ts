import type { ItemForm } from '../core/item-forms';
import type { Rating } from './types';

/** Ways to put k of n things in k places, in order. */
function arrangements(n: number, k: number): number {
	let ways = 1;
	for (let i = 0; i < k; i++) ways *= n - i;
	return ways;
}

const perForm: Record<ItemForm, (options: number, keys: number) => number> = {
	'single-choice': (options) => 1 / options,
	// The stem says how many to choose.
	'multiple-response': (options, keys) => arrangements(keys, keys) / arrangements(options, keys),
	'true-false': () => 1 / 2,
	match: (options, keys) => 1 / arrangements(options, keys),
	order: (options) => 1 / arrangements(options, options),
	cloze: () => 0,
	typed: () => 0,
	command: () => 0,
	flashcard: () => 0
};

/**
 * Chance of a right answer from one who knows nothing. `options`: what there is to choose from (right-hand texts of a match, decoy included; steps of
 * an order). `keys`: how many are to be chosen, or the pairs of a match.
 */
export function guessChance(form: ItemForm, options: number, keys = 1): number {
	const chance = perForm[form](Math.max(1, options), Math.min(Math.max(1, keys), options));
	return Math.min(1, Math.max(0, chance));
}

const recalled: Record<ItemForm, boolean> = {
	'single-choice': false,
	'multiple-response': false,
	'true-false': false,
	match: false,
	order: false,
	cloze: true,
	typed: true,
	command: true,
	flashcard: true
};

/** More than this share of the usual time is slow, less than that one is quick. */
const slowShare = 2;
const quickShare = 0.5;

/**
 * The rating put forward after an answer; the learner may take another. Slow recall is weak recall, so slow and right is Hard; Easy only where the
 * answer was produced and not recognised. `expectedMs` is the learner's usual time for the form, null while it is not known.
 */
export function suggestRating(
	correct: boolean,
	form: ItemForm,
	responseMs: number,
	expectedMs: number | null
): Rating {
	if (!correct) return 'again';
	if (expectedMs === null || expectedMs <= 0) return 'good';
	if (responseMs > slowShare * expectedMs) return 'hard';
	return recalled[form] && responseMs < quickShare * expectedMs ? 'easy' : 'good';
}
