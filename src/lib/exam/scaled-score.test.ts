import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passShare, scaledEstimate, scaledFromShare } from './scaled-score';
import { wilsonInterval } from './wilson';

const aws = { passMark: 720, minimum: 100, maximum: 1000 };

describe('wilsonInterval', () => {
	// 95 %, as in Brown, Cai and DasGupta and in R's prop.test(correct = FALSE).
	it.each([
		[8, 10, 0.4902, 0.9433],
		[0, 10, 0, 0.2775],
		[10, 10, 0.7225, 1],
		[36, 50, 0.5833, 0.8253],
		[0, 0, 0, 1]
	])('%i of %i: %f to %f', (right, asked, low, high) => {
		const interval = wilsonInterval(right, asked, 1.959964);
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});
});

describe('scaledFromShare', () => {
	it.each([
		[0, 100],
		[0.36, 410],
		[0.72, 720],
		[0.86, 860],
		[1, 1000]
	])('%f is worth %i', (share, points) => {
		expect(scaledFromShare(share, aws)).toBeCloseTo(points, 9);
	});

	it('rises with the share, on any scale', () => {
		fc.assert(
			fc.property(
				fc.nat(500),
				fc.integer({ min: 1, max: 500 }),
				fc.nat(500),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(minimum, above, more, a, b) => {
					const scale = { minimum, passMark: minimum + above, maximum: minimum + above + more };
					const [low, high] = [a, b].map((share) => scaledFromShare(share, scale));
					expect(Math.sign((high ?? 0) - (low ?? 0)) * Math.sign(b - a)).toBeGreaterThanOrEqual(0);
					expect(scaledFromShare(passShare(scale), scale)).toBeCloseTo(scale.passMark, 6);
				}
			)
		);
	});
});

describe('scaledEstimate', () => {
	it.each([
		[0, 50, 100, 100, false, 'fail'],
		[30, 50, 616, null, false, 'fail'],
		[31, 50, 633, null, false, 'too-close'],
		[35, 50, 702, null, false, 'too-close'],
		[36, 50, 720, null, true, 'too-close'],
		[40, 50, 800, null, true, 'too-close'],
		[41, 50, 820, null, true, 'too-close'],
		[42, 50, 840, null, true, 'pass'],
		[50, 50, 1000, null, true, 'pass'],
		[9, 10, 900, null, true, 'too-close'],
		[10, 10, 1000, null, true, 'pass']
	] as const)('%i of %i: %i', (right, asked, score, low, passed, verdict) => {
		const estimate = scaledEstimate(right, asked, aws);
		expect(estimate).toMatchObject({ score, passed, verdict });
		expect(estimate?.interval.low).toBeLessThanOrEqual(score);
		expect(estimate?.interval.high).toBeGreaterThanOrEqual(score);
		if (low !== null) expect(estimate?.interval.low).toBe(low);
	});

	it('says nothing of nothing', () => {
		expect(scaledEstimate(0, 0, aws)).toBeNull();
	});
});
