import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseInterval } from './balance';
import { fuzzDelta, fuzzRange } from './fuzz';

const usual = [1, 1, 1, 1, 1, 1, 1];
/** 2026-01-04, a Sunday. */
const sunday = 20_457;
const idle = () => 0;

const shares = (of: Parameters<typeof chooseInterval>[1], least: number, most: number) => {
	const counts = new Map<number, number>();
	for (let i = 0; i < 1000; i++) {
		const chosen = chooseInterval({ least, most }, { ...of, chance: i / 1000 });
		counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
	}
	return Object.fromEntries(counts);
};

describe('the interval chosen', () => {
	const of = { day: sunday, weekdayLoad: usual, load: null, chance: 0 };

	it('is any of the range, all as likely', () => {
		expect(shares(of, 10, 13)).toEqual({ 10: 250, 11: 250, 12: 250, 13: 250 });
	});

	it('is as likely as its weekday’s share', () => {
		// Days 8 to 11 from a Sunday: Monday to Thursday.
		const weekdayLoad = [1, 1, 0, 0.5, 0.5, 1, 1];
		expect(shares({ ...of, weekdayLoad }, 8, 11)).toEqual({ 8: 500, 10: 250, 11: 250 });
	});

	it('falls on the least busy day', () => {
		const load = (day: number) => [5, 4, 9, 1, 2][day - sunday - 8] ?? 99;
		expect(shares({ ...of, load }, 8, 12)).toEqual({ 11: 1000 });
	});

	it('counts a day of half share as twice as busy', () => {
		const weekdayLoad = [1, 0.5, 1, 1, 1, 1, 1];
		const monday = (count: number) => (day: number) => (day === sunday + 8 ? count : 9);
		expect(shares({ ...of, weekdayLoad, load: monday(5) }, 8, 9)).toEqual({ 9: 1000 });
		expect(shares({ ...of, weekdayLoad, load: monday(3) }, 8, 9)).toEqual({ 8: 1000 });
	});

	it('is spread over days as busy', () => {
		expect(shares({ ...of, load: idle }, 10, 13)).toEqual({ 10: 250, 11: 250, 12: 250, 13: 250 });
	});

	it('is in the range where every day of it is to be free', () => {
		const weekdayLoad = [1, 0, 0, 1, 1, 1, 1];
		expect(shares({ ...of, weekdayLoad }, 8, 9)).toEqual({ 8: 500, 9: 500 });
		expect(shares({ ...of, weekdayLoad, load: idle }, 8, 9)).toEqual({ 8: 500, 9: 500 });
	});

	it('is the only one of a range of one day', () => {
		expect(shares({ ...of, weekdayLoad: [0, 0, 0, 0, 0, 0, 1] }, 1, 1)).toEqual({ 1: 1000 });
	});
});

describe('the fuzz range', () => {
	it.each([
		[1, 1, 1],
		[2, 2, 2],
		[3, 2, 4],
		[5, 4, 6],
		[7, 5, 9],
		[10, 8, 12],
		[20, 17, 23],
		[100, 93, 107]
	])('of %d days is %d to %d', (interval, least, most) => {
		expect(fuzzRange(interval, 1, 36_500)).toEqual({ least, most });
	});

	it('begins no earlier than asked, and ends no later than allowed', () => {
		expect(fuzzRange(10, 11, 36_500)).toEqual({ least: 11, most: 12 });
		expect(fuzzRange(10, 40, 36_500)).toEqual({ least: 12, most: 12 });
		expect(fuzzRange(10, 1, 9)).toEqual({ least: 7, most: 9 });
		expect(fuzzRange(10, 1, 1)).toEqual({ least: 1, most: 1 });
	});

	it('is never empty, and holds the interval where that is allowed', () => {
		const days = fc.integer({ min: 1, max: 5000 });
		fc.assert(
			fc.property(days, days, days, (interval, lowest, highest) => {
				const { least, most } = fuzzRange(interval, lowest, highest);
				expect(least).toBeGreaterThanOrEqual(1);
				expect(least).toBeLessThanOrEqual(most);
				expect(most).toBeLessThanOrEqual(highest);
				if (lowest <= interval && interval <= highest) {
					expect(least).toBeLessThanOrEqual(interval);
					expect(most).toBeGreaterThanOrEqual(interval);
				}
			})
		);
	});

	it('is the wider the longer the interval', () => {
		const deltas = Array.from({ length: 400 }, (_, days) => fuzzDelta(days + 0.5));
		expect(deltas).toEqual([...deltas].sort((a, b) => a - b));
		expect(fuzzDelta(2.4)).toBe(0);
		expect(fuzzDelta(20)).toBeCloseTo(1 + 4.5 * 0.15 + 13 * 0.1, 10);
	});
});
