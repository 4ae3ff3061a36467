import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibration, wilson } from './calibration';
import { emptyTally } from './tally';

describe('wilson', () => {
	// Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3 (score, no continuity correction).
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('%i of %i: %f to %f', (passed, seen, low, high) => {
		const interval = wilson(passed, seen);
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	it('knows nothing without a sample', () => {
		expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
	});

	it('holds the share and narrows as the sample grows', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (seen, some) => {
				const passed = Math.min(seen, some);
				const one = wilson(passed, seen);
				const ten = wilson(passed * 10, seen * 10);
				expect(one.low).toBeLessThanOrEqual(passed / seen + 1e-9);
				expect(one.high).toBeGreaterThanOrEqual(passed / seen - 1e-9);
				expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
			})
		);
	});
});

describe('calibration', () => {
	const day = (bin: number, seen: number, predicted: number, passed: number) => ({
		calibration: emptyTally.calibration.map((one, i) =>
			i === bin ? { seen, predicted, passed } : one
		)
	});

	it('adds days, and leaves out bins without answers', () => {
		const { bins, seen, error, bias } = calibration([
			day(9, 10, 9.5, 9),
			day(9, 10, 9.3, 10),
			day(7, 20, 15, 10)
		]);
		expect(bins.map(({ from, to, seen }) => [from, to, seen])).toEqual([
			[0.7, 0.8, 20],
			[0.9, 1, 20]
		]);
		expect(bins[0]).toMatchObject({ predicted: 0.75, observed: 0.5, ...wilson(10, 20) });
		expect(bins[1]?.predicted).toBeCloseTo(0.94, 12);
		expect(seen).toBe(40);
		expect(error).toBeCloseTo((0.25 + 0.01) / 2, 12);
		expect(bias).toBeCloseTo((0.25 - 0.01) / 2, 12);
	});

	it('has no number without answers', () => {
		expect(calibration([emptyTally])).toEqual({ bins: [], seen: 0, error: null, bias: null });
	});
});
