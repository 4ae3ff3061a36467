import { describe, expect, it } from 'vitest';
import { itemId } from '../core/ids';
import type { Item } from '../items/types';
import { attemptStateAt } from './attempt';
import { reviewCounts, reviewed, reviewFilters, type ReviewFilter } from './review-filters';
import { sampleAttempt, sampleForm, sampleItem, second } from './sample-exam';
import { scoreOf } from './score';
import type { AttemptEvent, Confidence, ExamForm } from './types';

const five = ['A', 'B', 'C', 'D', 'E'];
const items = [
	sampleItem({ id: 'one' }),
	sampleItem({ id: 'two', options: five, right: 2, lesson: 'lesson-2' }),
	sampleItem({ id: 'three', domain: 'security' }),
	sampleItem({ id: 'four', domain: 'security' }),
	sampleItem({ id: 'five', domain: 'security' }),
	sampleItem({ id: 'six', domain: 'deployment' })
];
const byId: ReadonlyMap<Item['id'], Item> = new Map(items.map((item) => [item.id, item]));
const plain = sampleForm(items, { minutes: 6 });
/** The fifth is not scored. */
const form: ExamForm = {
	...plain,
	questions: plain.questions.map((question, i) => ({ ...question, scored: i !== 4 }))
};

const visit = (at: number, question: number): AttemptEvent => ({
	kind: 'visit',
	atMs: second(at),
	question
});
const answer = (at: number, question: number, ...options: number[]): AttemptEvent => ({
	kind: 'answer',
	atMs: second(at),
	question,
	options
});
const sure = (at: number, question: number, confidence: Confidence): AttemptEvent => ({
	kind: 'confidence',
	atMs: second(at),
	question,
	confidence
});
const events: readonly AttemptEvent[] = [
	visit(0, 0),
	answer(5, 0, 0),
	sure(6, 0, 'guess'),
	// The right two, after one tick at a time.
	visit(10, 1),
	answer(12, 1, 1),
	answer(14, 1, 0, 1),
	sure(15, 1, 'sure'),
	// Wrong after right, and slow: 110 s where 60 are allowed.
	visit(20, 2),
	answer(30, 2, 0),
	answer(120, 2, 3),
	sure(121, 2, 'sure'),
	// Seen and left blank.
	visit(130, 3),
	{ kind: 'flag', atMs: second(131), question: 3, flagged: true },
	// Right after wrong, not scored.
	visit(140, 4),
	answer(141, 4, 2),
	answer(142, 4, 0),
	{ kind: 'submit', atMs: second(150), by: 'learner' }
];
const record = sampleAttempt(form, events);

describe('scoreOf', () => {
	const score = scoreOf(record, byId);

	it('counts scored and unscored questions apart', () => {
		expect(score.scored).toEqual({ right: 2, asked: 5 });
		expect(score.unscored).toEqual({ right: 1, asked: 1 });
		expect(score).toMatchObject({ blank: 2, unknown: 0, passShare: 0.72, paceMs: 60_000 });
		expect(score.estimate).toMatchObject({ score: 444, passed: false });
	});

	it('counts by domain and by lesson', () => {
		expect(score.domains.map(({ domain, scored, all }) => [domain, scored, all])).toEqual([
			['development', { right: 2, asked: 2 }, { right: 2, asked: 2 }],
			['security', { right: 0, asked: 2 }, { right: 1, asked: 3 }],
			['deployment', { right: 0, asked: 1 }, { right: 0, asked: 1 }],
			['troubleshooting', { right: 0, asked: 0 }, { right: 0, asked: 0 }]
		]);
		expect(score.lessons).toEqual([
			{ lesson: 'lesson-1', all: { right: 2, asked: 5 } },
			{ lesson: 'lesson-2', all: { right: 1, asked: 1 } }
		]);
	});

	it('tells time, changes and confidence', () => {
		expect(score.results.map(({ timeMs }) => timeMs / 1000)).toEqual([10, 10, 110, 10, 10, 0]);
		expect(score.timeMs).toBe(150_000);
		expect(score.results.map(({ change }) => change)).toEqual([
			null,
			null,
			'right-to-wrong',
			null,
			'wrong-to-right',
			null
		]);
		expect(score.changes).toMatchObject({ 'right-to-wrong': 1, 'wrong-to-right': 1 });
		expect(score.calibration).toEqual([
			{ confidence: 'guess', right: 1, asked: 1 },
			{ confidence: 'unsure', right: 0, asked: 0 },
			{ confidence: 'sure', right: 1, asked: 2 }
		]);
	});

	it.each<[string, readonly AttemptEvent[], string | null, boolean]>([
		['right', [answer(1, 0, 0)], null, true],
		['the same again', [answer(1, 0, 0), answer(2, 0), answer(3, 0, 0)], null, true],
		[
			'changed and back',
			[answer(1, 0, 0), answer(2, 0, 1), answer(3, 0, 0)],
			'right-to-right',
			true
		],
		['wrong to wrong', [answer(1, 0, 1), answer(2, 0, 2)], 'wrong-to-wrong', false],
		['taken back', [answer(1, 0, 0), answer(2, 0)], 'right-to-wrong', false],
		['blank', [], null, false]
	])('an answer: %s', (_, given, change, correct) => {
		const [result] = scoreOf(sampleAttempt(form, given), byId).results;
		expect(result).toMatchObject({ change, correct });
	});

	it.each([
		[[0], false],
		[[0, 1], true],
		[[0, 2], false],
		[[2, 3], false]
	])('gives no part of a point: %j of A and B is %s', (options, correct) => {
		const { results } = scoreOf(sampleAttempt(form, [answer(1, 1, ...options)]), byId);
		expect(results[1]?.correct).toBe(correct);
	});

	it('leaves out what the course has no longer, or with other options', () => {
		const changed = new Map(byId);
		changed.delete(itemId('one'));
		changed.set(itemId('two'), sampleItem({ id: 'two', right: 2 }));
		const less = scoreOf(record, changed);
		expect(less.unknown).toBe(2);
		expect(less.scored).toEqual({ right: 0, asked: 3 });
		expect(scoreOf(record, new Map()).estimate).toBeNull();
	});

	it('counts the time up to the deadline where nobody submitted', () => {
		const open = sampleAttempt(form, events.slice(0, 2));
		const late = scoreOf(open, byId, attemptStateAt(open, second(1000)));
		expect(late.timeMs).toBe(360_000);
	});
});

describe('reviewed', () => {
	const { results, paceMs } = scoreOf(record, byId);

	it.each<[ReviewFilter, string | null, number[]]>([
		['all', null, [0, 1, 2, 3, 4, 5]],
		['wrong', null, [2, 3, 5]],
		['wrong', 'security', [2, 3]],
		['flagged', null, [3]],
		['slow', null, [2]],
		['lucky', null, [0]],
		['changed', null, [2, 4]],
		['changed', 'development', []]
	])('%s of %s: %j', (filter, domain, expected) => {
		const chosen = reviewed(results, paceMs, { filter, domain });
		expect(chosen.map(({ question }) => question)).toEqual(expected);
		expect(reviewCounts(results, paceMs, domain)[filter]).toBe(expected.length);
	});

	it('finds nothing slow in an untimed paper', () => {
		expect(reviewCounts(results, null).slow).toBe(0);
		expect(Object.keys(reviewCounts(results, null))).toEqual([...reviewFilters]);
	});
});
