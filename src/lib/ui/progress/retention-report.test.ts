import { describe, expect, it } from 'vitest';
import { rangeText, retentionReport, shareText } from './retention-report';
import { sampleTally } from './sample-tally';

const report = (passed: number, seen: number, desired = 0.9) =>
	retentionReport(
		[
			sampleTally({
				intervals: [seen, 19, 0, 0, 0],
				intervalsPassed: [passed, 19, 0, 0, 0],
				forms: { typed: { seen, passed }, cloze: { seen: 19, passed: 19 } }
			})
		],
		desired
	);

describe('true retention', () => {
	it('tells a share with its Wilson interval from 20 answers on, and nothing below', () => {
		const { intervals, forms } = report(18, 20);
		expect(intervals[0]?.share?.value).toBeCloseTo(0.9);
		// Wilson 1927 for 18 of 20 at 95 %: 0.699 to 0.972.
		expect(intervals[0]?.share?.low).toBeCloseTo(0.699, 3);
		expect(intervals[0]?.share?.high).toBeCloseTo(0.972, 3);
		expect(intervals[1]).toMatchObject({ seen: 19, share: null });
		expect(forms.map((row) => [row.label, shareText(row).replace('\u00a0', ' ')])).toEqual([
			['Fill the blank', 'too few'],
			['Short answer', '90 %']
		]);
		expect(rangeText(forms[0] ?? report(1, 1).all)).toBe('20 are needed');
	});

	it('adds days up', () => {
		const day = sampleTally({ intervals: [10, 0, 0, 0, 0], intervalsPassed: [9, 0, 0, 0, 0] });
		expect(retentionReport([day, day, day], 0.9).all).toMatchObject({ seen: 30, passed: 27 });
	});

	it.each([
		[0, 0, 0.9, 'there are 19 so far'],
		[900, 1000, 0.9, 'agree within the chance'],
		[700, 1000, 0.9, 'less than you aim for'],
		[990, 1000, 0.9, 'more than you aim for']
	])('says what %d of %d against %d means', (passed, seen, desired, words) =>
		expect(report(passed, seen, desired).insight).toContain(words)
	);
});
