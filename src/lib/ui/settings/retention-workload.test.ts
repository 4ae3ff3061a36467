import { describe, expect, it } from 'vitest';
import { sampleCard, sampleNew } from '../../memory/sample-cards';
import { defaultSettings } from '../../memory/settings';
import { workloadAt, workloadCurve, workloadText } from './retention-workload';

const cards = Array.from({ length: 60 }, (_, i) =>
	i < 40 ? sampleCard(`known-${i}`) : sampleNew(`new-${i}`)
);
const curve = workloadCurve({ cards, tallies: [], settings: defaultSettings, day: 105 });

describe('the workload of a retention', () => {
	it('asks for more reviews the more is to be retained', () => {
		const reviews = [0.7, 0.8, 0.9, 0.97].map(
			(retention) => workloadAt(curve, retention)?.reviewsPerDay ?? 0
		);
		expect(reviews).toEqual([...reviews].sort((a, b) => a - b));
		expect(reviews[3]).toBeGreaterThan((reviews[0] ?? 0) * 2);
	});

	it('lies between its neighbours and stays at the ends', () => {
		const points = [0.7, 0.8].map((retention) => ({
			retention,
			reviewsPerDay: retention * 100,
			newPerDay: 0,
			minutesPerDay: 10,
			remembered: 0.5
		}));
		expect(workloadAt(points, 0.75)?.reviewsPerDay).toBeCloseTo(75);
		expect(workloadAt(points, 0.6)?.reviewsPerDay).toBe(70);
		expect(workloadAt(points, 0.97)?.reviewsPerDay).toBe(80);
		expect(workloadAt([], 0.9)).toBeNull();
	});

	it.each([
		[9.44, 0.2, '9.4 reviews and 1 minutes a day'],
		[34.4, 12.2, '34 reviews and 12 minutes a day']
	])('%d reviews, %d minutes', (reviewsPerDay, minutesPerDay, text) =>
		expect(
			workloadText({ retention: 0.9, reviewsPerDay, newPerDay: 0, minutesPerDay, remembered: 1 })
		).toBe(text.replace('1 minutes', '1 minute'))
	);
});
