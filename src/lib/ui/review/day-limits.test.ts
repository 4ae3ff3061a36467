import { describe, expect, it } from 'vitest';
import { courseId } from '../../core/ids';
import { defaultSettings } from '../../memory/settings';
import type { CatchUpPlan } from './catch-up-plan';
import { dayLimits, leftOf, type DayState } from './day-limits';
import { limitText } from './words';

const course = courseId('c');
const settings = { ...defaultSettings, newPerDay: 20, reviewsPerDay: 200, examDay: 110 };
const plan = {
	course,
	madeOn: 100,
	examDay: 110,
	minutesPerDay: 20,
	days: [
		{ day: 100, fresh: 3, reviews: 31, minutes: 12 },
		{ day: 101, fresh: 4, reviews: 9, minutes: 9 }
	]
};
const catchUp: CatchUpPlan = { course, startDay: 99, days: 2, reviewsPerDay: [50, 45] };
const of = (change: Partial<DayState>) =>
	dayLimits({ course, settings, today: 100, due: 80, catchUp: null, plan: null, ...change });

describe('the limits of a day', () => {
	it.each([
		['the settings', {}, 20, 200, ''],
		['the plan', { plan }, 3, 31, ', by your plan'],
		['the plan, a day after it was made', { plan, today: 101 }, 4, 9, ', by your plan'],
		['the settings where the plan is too old', { plan, today: 102 }, 20, 200, ''],
		[
			'the settings where it was made for another day',
			{ plan: { ...plan, examDay: 111 } },
			20,
			200,
			''
		],
		[
			'the settings once there is no exam',
			{ plan, settings: { ...settings, examDay: null } },
			20,
			200,
			''
		],
		['a backlog, before the plan', { plan, catchUp }, 0, 45, ', day 2 of 2 of catching up'],
		['the plan once nothing is due', { plan, catchUp, due: 0 }, 3, 31, ', by your plan'],
		['the plan after the backlog’s days', { plan, catchUp, today: 101 }, 4, 9, ', by your plan'],
		['the settings where nothing stored can be read', { plan: 7, catchUp: ['x'] }, 20, 200, '']
	] as const)('come from %s', (_, change, newPerDay, reviewsPerDay, words) => {
		const limits = of(change);
		expect(limits).toMatchObject({ newPerDay, reviewsPerDay });
		expect(limitText(limits.by)).toBe(words);
	});

	it('are lessened by what was done', () => {
		const limits = { newPerDay: 3, reviewsPerDay: 31 };
		expect(leftOf(limits, undefined)).toEqual({ fresh: 3, reviews: 31 });
		expect(leftOf(limits, { fresh: 5, reviews: 30 })).toEqual({ fresh: 0, reviews: 1 });
	});
});
