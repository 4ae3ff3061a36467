import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotasOf } from './quotas';

const format = (weights: readonly number[], questions: number, unscored: number) => ({
	domains: weights.map((weight, i) => ({ id: `d${i}`, title: `D${i}`, weight, lessons: null })),
	questions,
	unscored
});

describe('quotasOf', () => {
	it.each([
		[[0.32, 0.26, 0.24, 0.18], 65, 15, [21, 17, 15, 12], [16, 13, 12, 9]],
		[[0.3, 0.26, 0.24, 0.2], 65, 15, [19, 17, 16, 13], [15, 13, 12, 10]],
		[[0.32, 0.26, 0.24, 0.18], 20, 0, [6, 5, 5, 4], [6, 5, 5, 4]],
		// Alabama: 5 : 3 : 1 has 2 : 1 : 1 of four seats, and 3 : 2 : 0 of five.
		[[5, 3, 1], 5, 1, [2, 2, 1], [2, 1, 1]]
	])('%j of %i, %i unscored', (weights, questions, unscored, all, scored) => {
		const quotas = quotasOf(format(weights, questions, unscored));
		expect(quotas.map((q) => q.questions)).toEqual(all);
		expect(quotas.map((q) => q.scored)).toEqual(scored);
	});

	it('always adds up, and never scores more than it asks', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 1, max: 90 }),
				fc.nat(30),
				(weights, questions, spare) => {
					const unscored = Math.min(spare, questions);
					const quotas = quotasOf(format(weights, questions, unscored));
					const sum = (of: (q: (typeof quotas)[number]) => number) =>
						quotas.reduce((total, q) => total + of(q), 0);
					expect(sum((q) => q.questions)).toBe(questions);
					expect(sum((q) => q.scored)).toBe(questions - unscored);
					for (const q of quotas) expect(q.scored).toBeLessThanOrEqual(q.questions);
				}
			)
		);
	});
});
