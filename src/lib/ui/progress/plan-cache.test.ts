import { describe, expect, it } from 'vitest';
import { cardId, courseId } from '../../core/ids';
import type { ExamPlan } from '../../memory/plan';
import { cacheOf, planToday, readPlanCache, type Planning } from './plan-cache';
import { partLeft } from './plan-report';

const course = courseId('c');
const fresh = (n: number) => Array.from({ length: n }, (_, i) => cardId('fact', String(i)));
const planFrom = (today: number, newCards: number, reviews: number): ExamPlan => ({
	days: Array.from({ length: 10 }, (_, i) => ({
		day: today + i,
		fresh: fresh(newCards),
		reviews,
		minutes: 12
	})),
	goal: 3,
	shortage: null,
	expected: 0.8,
	expectedWithout: 0.5,
	reachesTarget: true
});
const at = (change: Partial<Planning> = {}): Planning => ({
	course,
	today: 100,
	examDay: 110,
	minutesPerDay: 20,
	done: undefined,
	...change
});

describe('the figures of a plan', () => {
	const first = cacheOf(planFrom(100, 3, 31), null, at());

	it('are kept for a week and read again', () => {
		expect(first.days).toHaveLength(7);
		expect(readPlanCache(JSON.parse(JSON.stringify(first)))).toEqual(first);
		expect(planToday(first, course, 110, 106)).toMatchObject({ fresh: 3, reviews: 31 });
		expect(planToday(first, course, 110, 107)).toBeNull();
	});

	it.each([[null], [3], [{}], [{ ...first, days: [{ day: 1 }] }], [{ ...first, examDay: '5' }]])(
		'are not %j',
		(value) => expect(readPlanCache(value)).toBeNull()
	);

	it('of today stay as they were, however often the plan is made', () => {
		const done = { fresh: 2, reviews: 20 };
		const again = cacheOf(planFrom(100, 4, 25), first, at({ done }));
		expect(again.days[0]).toEqual(first.days[0]);
		expect(again.days[1]).toMatchObject({ fresh: 4, reviews: 25 });
	});

	it('count what was done where the plan is new or its minutes are others', () => {
		const done = { fresh: 2, reviews: 20 };
		expect(cacheOf(planFrom(100, 4, 25), null, at({ done })).days[0]).toMatchObject({
			fresh: 6,
			reviews: 45
		});
		const other = cacheOf(planFrom(100, 4, 25), first, at({ done, minutesPerDay: 30 }));
		expect(other.days[0]).toMatchObject({ fresh: 6, reviews: 45 });
	});

	it('tell what is left of today', () => {
		const planned = { day: 100, fresh: 2, reviews: 30, minutes: 16 };
		expect(partLeft(planned, { fresh: 1, reviews: 15 })).toBe(
			'1 new card and 15 reviews, about 8 minutes'
		);
		expect(partLeft(planned, { fresh: 0, reviews: 0 })).toBe('today’s part is done');
	});
});
