import { describe, expect, it } from 'vitest';
import { weekday } from '../../memory/day';
import { calendarYear, currentRun } from './calendar-year';
import { sampleTally } from './sample-tally';

const monday = 20_780;
const day = (reviews: number) => sampleTally({ reviews, responseMs: reviews * 10_000 });

describe('the calendar of a year', () => {
	it('has 365 days in columns from Monday to Sunday, the last of them today', () => {
		for (const today of [monday, monday + 3, monday + 6]) {
			const { weeks, months } = calendarYear(new Map(), today);
			const cells = weeks.flat().filter((cell) => cell !== null);
			expect(cells).toHaveLength(365);
			expect(cells.at(-1)?.day).toBe(today);
			for (const week of weeks)
				week.forEach((cell, row) => {
					if (cell) expect((weekday(cell.day) + 6) % 7).toBe(row);
				});
			expect(months.reduce((sum, { columns }) => sum + columns, 0)).toBe(weeks.length);
		}
	});

	it('shades a day by the quartiles of the learner’s own days', () => {
		const tallies = new Map([10, 20, 30, 40].map((n, i) => [monday - i, day(n)]));
		const cells = calendarYear(tallies, monday).weeks.flat();
		const level = (d: number) => cells.find((cell) => cell?.day === d)?.level;
		expect([0, 1, 2, 3, 4].map((i) => level(monday - i))).toEqual([1, 2, 3, 4, 0]);
	});

	it('sums up months, newest first, and leaves out what is older than a year', () => {
		const tallies = new Map([
			[monday, day(6)],
			[monday - 1, day(4)],
			[monday - 30, day(5)],
			[monday - 365, day(100)]
		]);
		const { rows, insight } = calendarYear(tallies, monday);
		expect(rows).toEqual([
			{ name: 'November 2026', days: 2, answers: 10, spentMs: 100_000 },
			{ name: 'October 2026', days: 1, answers: 5, spentMs: 50_000 }
		]);
		expect(insight).toBe(
			'15 answers on 3 days in the last year, 3 min in all. You have studied 2 days in a row.'
		);
	});

	it.each([
		[[10, 9, 8], 3],
		[[9, 8], 2],
		[[8, 7], 0],
		[[], 0]
	])('a run of %j that ends on day 10 or the day before is %d long', (days, length) =>
		expect(currentRun((d) => days.includes(d), 10)).toBe(length)
	);
});
