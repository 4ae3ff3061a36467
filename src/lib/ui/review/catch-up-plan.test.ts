import { describe, expect, it } from 'vitest';
import { courseId } from '../../core/ids';
import { catchUp } from '../../memory/catch-up';
import { sampleCard } from '../../memory/sample-cards';
import { defaultSettings } from '../../memory/settings';
import { catchUpToday, isBacklog, planOf, readCatchUp, usualReviews } from './catch-up-plan';

const course = courseId('c');
const spread = catchUp({
	review: Array.from({ length: 90 }, (_, i) => sampleCard(`one/${i}`, { dueDay: 90 })),
	settings: { ...defaultSettings, reviewsPerDay: 40, weekdayLoad: [1, 1, 1, 1, 1, 1, 1] },
	day: 100,
	done: { fresh: 0, reviews: 10 },
	weightOf: () => 1,
	dueCounts: new Map([[101, 5]])
});
if (spread === null) throw new Error('There is a backlog.');
const plan = planOf(course, 100, 10, spread);

describe('a catch-up plan', () => {
	it('has for each day its part, what falls due, and what was done before it', () => {
		expect(plan.days).toBe(3);
		expect(plan.reviewsPerDay[0]).toBe(10 + (spread.days[0]?.cards.length ?? 0));
		expect(plan.reviewsPerDay[1]).toBe(5 + (spread.days[1]?.cards.length ?? 0));
		expect(plan.reviewsPerDay.reduce((sum, n) => sum + n, 0)).toBe(90 + 10 + 5);
	});

	it('outlasts the session', () => {
		const kept: unknown = JSON.parse(JSON.stringify(plan));
		expect(readCatchUp(kept, course)).toEqual(plan);
		expect(readCatchUp(kept, courseId('other'))).toBeNull();
	});

	it.each([
		[undefined],
		[null],
		['x'],
		[{}],
		[{ ...plan, days: 4 }],
		[{ ...plan, reviewsPerDay: [1, 'a', 3] }],
		[{ ...plan, startDay: 1.5 }]
	])('is not %j', (value) => expect(readCatchUp(value, course)).toBeNull());

	it.each([
		[99, 80, null],
		[100, 80, 1],
		[102, 80, 3],
		[103, 80, null],
		[101, 0, null]
	])('on day %d with %d due is at day %s', (today, due, dayNumber) => {
		expect(catchUpToday(plan, today, due)?.dayNumber ?? null).toBe(dayNumber);
	});
});

describe('a backlog', () => {
	it('is above the limit, or far above a usual day', () => {
		expect(isBacklog(30, 200, 10)).toBe(false);
		expect(isBacklog(60, 200, 10)).toBe(false);
		expect(isBacklog(61, 200, 10)).toBe(true);
		expect(isBacklog(150, 200, 80)).toBe(false);
		expect(isBacklog(161, 200, 80)).toBe(true);
		expect(isBacklog(30, 20, 80)).toBe(true);
	});

	it('is measured by the last fourteen days of study before today', () => {
		const days = (count: number, from: number, reviews: number, learning = 1) =>
			Array.from({ length: count }, (_, i) => [from + i, { reviews, learning }] as const);
		expect(usualReviews(new Map(), 100)).toBe(0);
		expect(usualReviews(new Map([...days(14, 40, 20), ...days(9, 10, 500)]), 100)).toBe(20);
		const idle = days(1, 90, 0, 0);
		expect(usualReviews(new Map([...days(2, 50, 8), ...idle, ...days(1, 100, 99)]), 100)).toBe(8);
	});
});
