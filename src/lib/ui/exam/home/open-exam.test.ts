import { describe, expect, it } from 'vitest';
import { sampleAttempt, sampleForm, sampleItem, second } from '../../../exam/sample-exam';
import type { AttemptEvent } from '../../../exam/types';
import { finishedExam } from './finished';
import { leftOf, openExam } from './open-exam';
import { itemsOfRecentPapers } from './start';

const items = ['a', 'b', 'c'].map((id) => sampleItem({ id }));
const deck = { items: new Map(items.map((item) => [item.id as string, item])) };
const form = sampleForm(items, { minutes: 6 });
const answered: AttemptEvent[] = [
	{ kind: 'visit', question: 0, atMs: second(0) },
	{ kind: 'answer', question: 0, options: [0], atMs: second(20) }
];
const submit: AttemptEvent = { kind: 'submit', by: 'learner', atMs: second(90) };
const kept = (events: readonly AttemptEvent[], discardedAtMs: number | null = null) => ({
	...sampleAttempt(form, events),
	discardedAtMs
});

describe('an attempt to go on with', () => {
	it.each([
		[60, 300_000],
		[359, 1000],
		[360, 0],
		[9999, 0]
	])('after %d s has %d ms left', (seconds, left) => {
		const exam = openExam(kept(answered), second(seconds));
		expect(exam).toMatchObject({ answered: 1, questions: 3, paused: false });
		expect(leftOf(exam, second(seconds))).toBe(left);
	});
});

describe('a finished one', () => {
	it('is told with its score', () => {
		expect(finishedExam(kept([...answered, submit]), deck)).toMatchObject({
			id: 'attempt',
			questions: 3,
			score: { correct: 1, scored: 3, passMark: 720, verdict: 'too-close' }
		});
	});

	it.each([
		['is open', kept(answered)],
		['was given up', kept(answered, second(100))]
	])('is none while it %s', (_, attempt) => {
		expect(finishedExam(attempt, deck)).toBeNull();
	});
});

it('keeps the questions of the last two papers that were begun out of the next', () => {
	const paper = (id: string, events = answered) => ({
		form: sampleForm([sampleItem({ id })]),
		events
	});
	const papers = [paper('newest', []), paper('new'), paper('older'), paper('oldest')];
	expect([...itemsOfRecentPapers(papers)]).toEqual(['new', 'older']);
});
