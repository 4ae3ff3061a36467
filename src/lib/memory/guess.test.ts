import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemForms } from '../core/item-forms';
import { fsrs6 } from './fsrs6';
import { guessChance, suggestRating } from './guess';
import { memoryAfter, rememberedShare } from './memory-after';
import { ratings } from './types';

describe('the chance of guessing', () => {
	it.each([
		['single-choice', 4, 1, 1 / 4],
		['single-choice', 3, 1, 1 / 3],
		['true-false', 2, 1, 1 / 2],
		['multiple-response', 5, 2, 1 / 10],
		['multiple-response', 6, 3, 1 / 20],
		['match', 4, 4, 1 / 24],
		['match', 4, 3, 1 / 24],
		['match', 5, 3, 1 / 60],
		['order', 4, 1, 1 / 24],
		['cloze', 0, 0, 0],
		['typed', 0, 0, 0],
		['command', 0, 0, 0],
		['flashcard', 0, 0, 0]
	] as const)('%s, %d options, %d keys: %d', (form, options, keys, chance) => {
		expect(guessChance(form, options, keys)).toBeCloseTo(chance, 12);
	});

	it('is a probability whatever is asked', () => {
		const count = fc.integer({ min: 0, max: 12 });
		fc.assert(
			fc.property(fc.constantFrom(...itemForms), count, count, (form, options, keys) => {
				const chance = guessChance(form, options, keys);
				expect(chance).toBeGreaterThanOrEqual(0);
				expect(chance).toBeLessThanOrEqual(1);
			})
		);
	});
});

describe('the rating put forward', () => {
	it.each([
		[false, 'typed', 100, 8000, 'again'],
		[true, 'typed', 8000, 8000, 'good'],
		[true, 'typed', 3000, 8000, 'easy'],
		[true, 'typed', 17_000, 8000, 'hard'],
		[true, 'single-choice', 3000, 8000, 'good'],
		[true, 'single-choice', 17_000, 8000, 'hard'],
		[true, 'cloze', 99_000, null, 'good']
	] as const)('right %s, %s, %d ms of %s ms: %s', (correct, form, ms, expectedMs, rating) => {
		expect(suggestRating(correct, form, ms, expectedMs)).toBe(rating);
	});
});

describe('memory after an answer that may be a guess', () => {
	const model = fsrs6(null);
	const state = fc.option(
		fc.record({
			stabilityDays: fc.double({ min: 0.01, max: 3000, noNaN: true }),
			difficulty: fc.double({ min: 1, max: 10, noNaN: true })
		})
	);
	const days = fc.integer({ min: 0, max: 2000 });
	const chance = fc.double({ min: 0, max: 1, noNaN: true });
	const rating = fc.constantFrom(...ratings);

	it('is exactly FSRS without a guess', () => {
		fc.assert(
			fc.property(state, days, rating, (before, elapsed, given) => {
				const exact = model.next(before, elapsed, given);
				expect(memoryAfter(before, elapsed, given, 0, model)).toEqual(exact);
			})
		);
	});

	it('lies between the memory before and FSRS, the nearer to FSRS the harder the guess', () => {
		fc.assert(
			fc.property(state, days, rating, chance, chance, (before, elapsed, given, a, b) => {
				const after = (guess: number) =>
					memoryAfter(before, elapsed, given, guess, model).stabilityDays;
				const [easier, harder] = [after(Math.max(a, b)), after(Math.min(a, b))];
				const exact = model.next(before, elapsed, given).stabilityDays;
				// ts-fsrs rounds to 8 decimals.
				const slack = 1 + 1e-6;
				if (given === 'again') {
					expect([easier, harder]).toEqual([exact, exact]);
					return;
				}
				const least = before?.stabilityDays ?? model.initial('again').stabilityDays;
				expect(easier * slack).toBeGreaterThanOrEqual(least);
				expect(harder * slack).toBeGreaterThanOrEqual(easier);
				expect(exact * slack).toBeGreaterThanOrEqual(harder);
			}),
			{ numRuns: 1000 }
		);
	});

	it.each([
		[0.5, 0.25, 0.8],
		[0.9, 0.5, 0.9 / 0.95],
		[0.9, 0, 1],
		[1, 1, 1],
		[0, 0.25, 0],
		[0, 0, 1]
	])('R %d, g %d: remembered with probability %d', (retrievability, guess, share) => {
		expect(rememberedShare(retrievability, guess)).toBeCloseTo(share, 12);
	});

	it('of a new card, four options, Good: 2.3065^0.8 x 0.212^0.2 days', () => {
		expect(memoryAfter(null, 0, 'good', 0.25, model).stabilityDays).toBeCloseTo(1.4309, 3);
	});
});
