import { describe, expect, it } from 'vitest';
import { itemId } from '../../../core/ids';
import { sampleForm, sampleItem, second } from '../../../exam/sample-exam';
import type { AttemptEvent } from '../../../exam/types';
import { exposuresOf, flagsInAttempt, meetingsInAttempt, meetingsInLog } from './exposure';
import { sampleStudy, noon } from './sample-study';
import { recordExam } from './record-exam';

const items = ['a', 'b', 'c', 'd'].map((id) => sampleItem({ id }));
const bank = new Map(items.map((item) => [item.id as string, item]));
const form = sampleForm(items);

const visit = (question: number, at: number): AttemptEvent => ({
	kind: 'visit',
	question,
	atMs: second(at)
});
const choose = (question: number, option: number, at: number): AttemptEvent => ({
	kind: 'answer',
	question,
	options: [option],
	atMs: second(at)
});
const submit: AttemptEvent = { kind: 'submit', by: 'learner', atMs: second(60) };
const sat = [visit(0, 1), choose(0, 0, 5), visit(1, 6), choose(1, 3, 9), visit(2, 10)];
const meetings = (events: readonly AttemptEvent[]) =>
	meetingsInAttempt({ form, events }, bank).map(({ item, correct }) => [item, correct]);

describe('questions met in an attempt', () => {
	it('are graded at its end, empty ones as wrong; those never looked at were not met', () => {
		expect(meetings([...sat, submit])).toEqual([
			['a', true],
			['b', false],
			['c', false]
		]);
	});

	it('are seen, but not graded, where it was given up; but for those revealed', () => {
		const reveal: AttemptEvent = { kind: 'reveal', question: 1, atMs: second(12) };
		expect(meetings([...sat, reveal])).toEqual([
			['a', null],
			['b', false],
			['c', null]
		]);
	});

	it('are flagged as they were left', () => {
		const flag = (question: number, flagged: boolean): AttemptEvent => ({
			kind: 'flag',
			question,
			flagged,
			atMs: second(3)
		});
		const events = [flag(0, true), flag(1, true), flag(1, false)];
		expect([...flagsInAttempt({ form, events })]).toEqual([
			['a', true],
			['b', false]
		]);
	});
});

describe('exposure', () => {
	const a = itemId('a');
	const all = [
		{ item: a, atMs: 30, correct: null },
		{ item: a, atMs: 10, correct: true },
		{ item: a, atMs: 20, correct: false }
	];

	it.each([[all], [all.toReversed()]])('is the same in any order', (meetings) => {
		expect(exposuresOf(meetings, new Set([itemId('b')]))).toEqual(
			new Map([
				[a, { times: 3, lastAtMs: 30, lastCorrect: false, flagged: false }],
				[itemId('b'), { times: 0, lastAtMs: null, lastCorrect: null, flagged: true }]
			])
		);
	});

	it('counts answers of reviews once: those that a paper recorded are left out', async () => {
		const study = await sampleStudy();
		const item = study.deck.items.get('on-a');
		if (!item) throw new Error('on-a');
		await recordExam(study, 'x', [{ item, correct: true, chosen: [0], spentMs: 1 }], noon, noon);
		expect(meetingsInLog(await study.store.entries(0, 10))).toEqual([]);
	});
});
