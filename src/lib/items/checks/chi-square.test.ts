import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareP, chiSquareUniform, lnGamma, upperGamma } from './chi-square';

describe('chiSquareP', () => {
	// Critical values, Abramowitz and Stegun 1964, table 26.8.
	it.each([
		[3.84146, 1, 0.05],
		[5.99146, 2, 0.05],
		[7.81473, 3, 0.05],
		[11.3449, 3, 0.01],
		[2.36597, 3, 0.5],
		[0.0039321, 1, 0.95],
		[124.342, 100, 0.05]
	])('of %d with %i degrees is %d', (x, degrees, p) => {
		expect(chiSquareP(x, degrees)).toBeCloseTo(p, 5);
	});

	it('is exp(-x/2) with 2 degrees, on both sides of the switch of methods', () => {
		for (const x of [0.1, 1, 2, 3.9, 4, 4.1, 10, 100, 600])
			expect(chiSquareP(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 10);
	});

	it('is a probability and falls as the statistic grows', () => {
		const statistic = fc.double({ min: 0, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(statistic, statistic, fc.integer({ min: 0, max: 200 }), (a, b, degrees) => {
				const [low, high] = [
					chiSquareP(Math.max(a, b), degrees),
					chiSquareP(Math.min(a, b), degrees)
				];
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(high + 1e-12);
			})
		);
	});
});

it.each([
	[1, 0],
	[2, 0],
	[5, Math.log(24)],
	[0.5, Math.log(Math.sqrt(Math.PI))],
	[101, 363.73937555556347]
])('lnGamma(%d)', (x, expected) => {
	expect(lnGamma(x)).toBeCloseTo(expected, 10);
});

it('upperGamma is 1 at 0', () => {
	expect(upperGamma(2, 0)).toBe(1);
});

it.each([
	[[5, 5, 5, 5], 0],
	[[10, 0], 10],
	[[0, 0, 0], 0],
	[[8, 12], 0.8]
])('chiSquareUniform(%j) is %d', (counts, expected) => {
	expect(chiSquareUniform(counts)).toBeCloseTo(expected, 12);
});
