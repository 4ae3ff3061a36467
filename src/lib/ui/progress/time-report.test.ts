import { describe, expect, it } from 'vitest';
import { sampleTally } from './sample-tally';
import { timeReport } from './time-report';

describe('time spent', () => {
	it('is averaged over the days with answers, of the last 30', () => {
		const { days, averageMs, insight } = timeReport(
			new Map([
				[100, sampleTally({ reviews: 30, responseMs: 600_000 })],
				[90, sampleTally({ learning: 10, responseMs: 200_000 })],
				[70, sampleTally({ reviews: 99, responseMs: 9_000_000 })]
			]),
			100
		);
		expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 30 }, (_, i) => 71 + i));
		expect(averageMs).toBe(400_000);
		expect(insight).toBe(
			'You studied on 2 days of the last 30, 7 min on each of them, 20 seconds an answer.'
		);
	});

	it.each([
		[200, 'under a second an answer'],
		[1_200, '1 second an answer'],
		[12_000, '12 seconds an answer']
	])('of %d ms is %s', (responseMs, words) => {
		const tallies = new Map([[100, sampleTally({ reviews: 1, responseMs })]]);
		expect(timeReport(tallies, 100).insight).toContain(words);
	});

	it('divides by nothing where there is none', () => {
		expect(timeReport(new Map(), 100)).toMatchObject({
			averageMs: 0,
			insight: 'No answers in the last 30 days.'
		});
	});
});
