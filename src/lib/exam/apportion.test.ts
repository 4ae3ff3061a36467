import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from './apportion';

const dva = [0.32, 0.26, 0.24, 0.18];
const saa = [0.3, 0.26, 0.24, 0.2];

describe('apportion', () => {
	it.each([
		[dva, 65, [21, 17, 15, 12]],
		[dva, 50, [16, 13, 12, 9]],
		[dva, 33, [10, 9, 8, 6]],
		[dva, 20, [6, 5, 5, 4]],
		[dva, 10, [3, 3, 2, 2]],
		[saa, 65, [19, 17, 16, 13]],
		[saa, 50, [15, 13, 12, 10]],
		// Equal fractions: the heavier one, then the earlier one.
		[[0.25, 0.75], 2, [0, 2]],
		[[1, 1, 1], 2, [1, 1, 0]],
		[[32, 26], 10, [6, 4]],
		[[1, 0], 3, [3, 0]],
		[[0, 0], 3, [0, 0]],
		[[], 3, []],
		[dva, 0, [0, 0, 0, 0]]
	])('%j shares out %i as %j', (weights, seats, shares) => {
		expect(apportion(weights, seats)).toEqual(shares);
	});

	it('shares out all, each within one of its quota', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }),
				fc.nat(200),
				(weights, seats) => {
					const total = weights.reduce((a, b) => a + b, 0);
					fc.pre(total > 0);
					const shares = apportion(weights, seats);
					expect(shares.reduce((a, b) => a + b, 0)).toBe(seats);
					shares.forEach((share, i) =>
						expect(Math.abs(share - ((weights[i] ?? 0) / total) * seats)).toBeLessThan(1)
					);
				}
			)
		);
	});
});
