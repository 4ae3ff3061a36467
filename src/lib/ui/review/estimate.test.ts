import { expect, it } from 'vitest';
import {
	answerPaceMs,
	answersLeft,
	cardsOf,
	estimateMs,
	minutesOf,
	paceOf,
	workToday
} from './estimate';

const limits = { newPerDay: 20, reviewsPerDay: 200 };

it.each([
	['nothing done yet', { learning: 3, due: 40, fresh: 400 }, undefined, [3, 40, 20]],
	['some done', { learning: 0, due: 190, fresh: 400 }, { fresh: 15, reviews: 20 }, [0, 180, 5]],
	[
		'more done than the limit',
		{ learning: 1, due: 9, fresh: 9 },
		{ fresh: 40, reviews: 300 },
		[1, 0, 0]
	],
	['an empty deck', { learning: 0, due: 0, fresh: 0 }, undefined, [0, 0, 0]]
])('today holds what the limits allow: %s', (_, counts, done, [learning, due, fresh]) => {
	const work = workToday(counts, done, limits);
	expect(work).toEqual({ learning, due, fresh });
	expect(cardsOf(work)).toBe((learning ?? 0) + (due ?? 0) + (fresh ?? 0));
});

it('the pace goes from the usual one to the learner’s own', () => {
	expect(answerPaceMs(0, 0)).toBe(14_000);
	expect(answerPaceMs(20, 20 * 6_000)).toBe(10_000);
	expect(answerPaceMs(100_000, 100_000 * 6_000)).toBeCloseTo(6_000, -1);
	const day = { learning: 5, reviews: 10, crammed: 5, responseMs: 120_000 };
	expect(paceOf([day])).toBe(answerPaceMs(20, 120_000));
});

it('new cards take an answer for each step and one more', () => {
	const settings = { learningStepsMinutes: [1, 10] };
	expect(estimateMs({ learning: 2, due: 0, fresh: 0 }, 1000, settings)).toBe(2000);
	expect(estimateMs({ learning: 0, due: 0, fresh: 4 }, 1000, settings)).toBe(12_000);
	expect(estimateMs({ learning: 0, due: 100, fresh: 0 }, 1000, settings)).toBeCloseTo(110_000);
	expect(minutesOf(2_000)).toBe(1);
	expect(minutesOf(150_000)).toBe(3);
});

it.each([
	[['new', 'review', 'learning'], false, 5],
	[['new', 'review', 'relearning'], true, 3],
	[[], false, 0]
] as const)('a session over %j, crammed: %s, takes %d answers', (phases, cram, answers) => {
	expect(answersLeft(phases, { learningStepsMinutes: [1, 10] }, cram)).toBe(answers);
});
