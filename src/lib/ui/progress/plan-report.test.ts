import { describe, expect, it } from 'vitest';
import { cardId } from '../../core/ids';
import { dayWork, likelyMinutes } from './plan-report';
import { niceTop, ticksTo } from './plot';

const fresh = (n: number) => Array.from({ length: n }, (_, i) => cardId('fact', String(i)));

describe('a day of the plan', () => {
	it.each([
		[undefined, 'nothing'],
		[{ day: 1, fresh: [], reviews: 0, minutes: 0 }, 'nothing'],
		[{ day: 1, fresh: fresh(1), reviews: 0, minutes: 0.4 }, '1 new card, about 1 minute'],
		[
			{ day: 1, fresh: fresh(12), reviews: 30, minutes: 14.4 },
			'12 new cards and 30 reviews, about 14 minutes'
		]
	])('%j is %s', (day, words) => expect(dayWork(day)).toBe(words));

	it.each([
		[0, 20],
		[60_000, 10],
		[26 * 60_000, 30],
		[500 * 60_000, 120]
	])('after %d ms a day, %d minutes are proposed', (ms, minutes) =>
		expect(likelyMinutes(ms)).toBe(minutes)
	);
});

describe('the axis of a plot', () => {
	it.each([
		[0, 4, [0, 1, 2, 3, 4]],
		[7, 8, [0, 2, 4, 6, 8]],
		[63, 80, [0, 20, 40, 60, 80]],
		[101, 200, [0, 50, 100, 150, 200]],
		[10, 10, [0, 5, 10]],
		[5, 5, [0, 1, 2, 3, 4, 5]]
	])('for %d ends at %d', (value, top, ticks) => {
		expect(niceTop(value)).toBe(top);
		expect(ticksTo(top)).toEqual(ticks);
	});

	it('of shares has its half', () => expect(ticksTo(1)).toEqual([0, 0.5, 1]));
});
