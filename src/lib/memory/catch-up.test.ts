import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchUp, type CatchUpInput } from './catch-up';
import { sampleCard } from './sample-cards';
import { defaultSettings } from './settings';
import type { Card, StudySettings } from './types';

const settings = (reviewsPerDay: number, change: Partial<StudySettings> = {}) => ({
	...defaultSettings,
	reviewsPerDay,
	...change
});
const late = (count: number, change: Partial<Card> = {}) =>
	Array.from({ length: count }, (_, i) => sampleCard(`c${i}`, { dueDay: 90, ...change }));
const input = (change: Partial<CatchUpInput<Card>> = {}): CatchUpInput<Card> => ({
	review: late(100),
	settings: settings(40),
	day: 110,
	done: { fresh: 0, reviews: 0 },
	weightOf: () => 1,
	dueCounts: new Map(),
	...change
});
const sizes = (change: Partial<CatchUpInput<Card>> = {}) =>
	catchUp(input(change))?.days.map(({ cards }) => cards.length) ?? null;

describe('catchUp', () => {
	it.each([
		['fits today', { review: late(40) }, null],
		['does not fit today', { review: late(41) }, [21, 20]],
		['less room today', { review: late(40), done: { fresh: 0, reviews: 20 } }, [14, 26]],
		['as few days as it takes', {}, [34, 33, 33]],
		['four days', { days: 4 }, [25, 25, 25, 25]],
		['two days, too few', { days: 2 }, [50, 50]],
		[
			'what falls due meanwhile',
			{
				dueCounts: new Map([
					[111, 40],
					[112, 30]
				])
			},
			[31, 0, 8, 31, 30]
		],
		['nobody is due', { review: late(100, { dueDay: 111 }) }, null],
		['all suspended', { review: late(100, { suspended: true }) }, null]
	] as const)('%s', (_, change, wanted) => {
		expect(sizes(change)).toEqual(wanted);
	});

	it('says when a day exceeds the limit, and how many come on the busiest day', () => {
		expect(catchUp(input({ days: 2 }))).toMatchObject({ overLimit: true, mostPerDay: 50 });
		expect(catchUp(input())).toMatchObject({ overLimit: false, mostPerDay: 34, backlog: 100 });
	});

	it('says so where the limit cannot keep up at all', () => {
		const dueCounts = new Map(Array.from({ length: 100 }, (_, i) => [111 + i, 40]));
		const plan = catchUp(input({ dueCounts }));
		expect(plan?.overLimit).toBe(true);
		expect(plan?.days).toHaveLength(60);
	});

	it('leaves easy weekdays free', () => {
		// Day 110 is a Tuesday: 1970-01-01 was a Thursday.
		const weekdayLoad = [1, 1, 1, 0, 0.5, 1, 1];
		expect(sizes({ settings: settings(40, { weekdayLoad }) })).toEqual([40, 0, 20, 40]);
	});

	it('does those first that put most marks at risk', () => {
		const review = late(60).map((card, i) => ({
			...card,
			memory: { stabilityDays: i < 20 ? 2 : 50, difficulty: 5 }
		}));
		const heavy = new Set(review.slice(50).map(({ id }) => id));
		const plan = catchUp(
			input({ review, settings: settings(20), weightOf: ({ id }) => (heavy.has(id) ? 100 : 1) })
		);
		const first = plan?.days[0]?.cards ?? [];
		expect(first.slice(0, 10).every(({ id }) => heavy.has(id))).toBe(true);
		expect(first.slice(10).every(({ memory }) => memory?.stabilityDays === 2)).toBe(true);
	});

	it('gives each card one day and keeps within the room while there is room', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 400 }),
				fc.integer({ min: 1, max: 60 }),
				fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }),
				fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
				(count, limit, due, days) => {
					const dueCounts = new Map(due.map((one, i) => [111 + i, one]));
					const review = late(count);
					const plan = catchUp(input({ review, settings: settings(limit), dueCounts, days }));
					if (plan === null) {
						expect(count).toBeLessThanOrEqual(limit);
						return;
					}
					const ids = plan.days.flatMap(({ cards }) => cards.map(({ id }) => id));
					expect(new Set(ids).size).toBe(count);
					expect(ids).toHaveLength(count);
					if (!plan.overLimit)
						for (const { cards, due } of plan.days)
							expect(cards.length).toBeLessThanOrEqual(Math.max(0, limit - due));
				}
			)
		);
	});
});
