import { describe, expect, it } from 'vitest';
import { hoursReport } from './hours-report';
import { atHours, sampleTally } from './sample-tally';

const report = (seen: Record<number, number>, passed: Record<number, number>) =>
	hoursReport([sampleTally({ hours: atHours(seen), hoursPassed: atHours(passed) })]);

describe('hours of the day', () => {
	it('has 24, each with its share where there are enough answers', () => {
		const { hours } = report({ 7: 100, 23: 5 }, { 7: 80, 23: 5 });
		expect(hours).toHaveLength(24);
		expect(hours[7]).toMatchObject({ label: '07:00', seen: 100, share: { value: 0.8 } });
		expect(hours[23]).toMatchObject({ seen: 5, share: null });
	});

	it.each([
		[{ 7: 400, 22: 400 }, { 7: 380, 22: 280 }, 'most at 07:00'],
		[{ 7: 40, 22: 40 }, { 7: 36, 22: 34 }, 'No hour stands out'],
		[{ 7: 400 }, { 7: 380 }, 'are needed before']
	])('of %j passed %j it says so', (seen, passed, words) =>
		expect(report(seen, passed).insight).toContain(words)
	);
});
