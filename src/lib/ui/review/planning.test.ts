import { describe, expect, it } from 'vitest';
import { cardId, courseId, entryId, itemId } from '../../core/ids';
import type { Item } from '../../items/types';
import { newCard } from '../../memory/apply';
import type { Subject } from '../study/deck';
import {
	firstShown,
	itemGuessChance,
	offeredGrades,
	suggestedGrade,
	usualAnswerMs
} from './planning';
import { sampleSession } from './sample-session';
import type { Shown, Step } from './session';

const base = {
	origin: 'generated',
	stem: 'What?',
	facts: [],
	lesson: null,
	section: null,
	sources: [],
	domain: null,
	difficulty: 'recall',
	references: [],
	rationale: 'Because.',
	pattern: ''
} as const;
const option = (correct: boolean) => ({ text: 'x', correct, rationale: 'y' });

const choice: Item = {
	...base,
	id: itemId('a.choice'),
	form: 'single-choice',
	options: [option(true), option(false), option(false), option(false)]
};
const typed: Item = { ...base, id: itemId('a.typed'), form: 'typed', accept: ['aws'] };
const match: Item = {
	...base,
	id: itemId('a.match'),
	form: 'match',
	pairs: ['a', 'b', 'c'].map((left) => ({ left, right: left, rationale: 'r' })),
	decoy: { right: 'd', rationale: 'r' }
};
const order: Item = { ...base, id: itemId('a.order'), form: 'order', steps: ['1', '2', '3'] };
const several: Item = {
	...base,
	id: itemId('a.several'),
	form: 'multiple-response',
	options: [option(true), option(true), option(false), option(false), option(false)]
};

it.each([
	[choice, 1 / 4],
	[several, 1 / 10],
	[match, 1 / 24],
	[order, 1 / 6],
	[typed, 0]
])('chance alone answers %o with the probability %d', (item, chance) => {
	expect(itemGuessChance(item)).toBeCloseTo(chance, 10);
});

const subject: Subject = {
	card: cardId('fact', 'a'),
	position: 0,
	text: 'x',
	lesson: null,
	section: null,
	domain: null,
	group: null,
	items: [typed, choice]
};
const fresh = newCard(subject.card, courseId('c'));

describe('a card', () => {
	it('is first asked by recognition, with nothing put in', () => {
		expect(firstShown(fresh, subject, entryId('e'))).toMatchObject({
			item: choice.id,
			entry: 'e',
			head: null,
			response: { kind: 'choice', chosen: [] },
			verdict: null,
			answerMs: null
		});
	});

	it('is asked in the same wording again only where it has no other', () => {
		const seen = { ...fresh, lastItem: choice.id, lastForm: choice.form };
		expect(firstShown(seen, subject, entryId('e')).item).toBe(typed.id);
		const only = { ...subject, items: [choice] };
		expect(firstShown(seen, only, entryId('e')).item).toBe(choice.id);
	});
});

const right = { correct: true, note: null };
const wrong = { correct: false, note: null };

it.each([
	['study', null, 'again hard good easy'],
	['study', right, 'again hard good easy'],
	['ahead', wrong, 'again hard good'],
	['cram', right, 'again good'],
	['cram', wrong, 'again good']
] as const)('in %s with the verdict %o, the grades are %s', (purpose, verdict, grades) => {
	expect(offeredGrades(purpose, verdict).join(' ')).toBe(grades);
});

const answered = (change: Partial<Shown>): Shown => ({
	...firstShown(fresh, subject, entryId('e')),
	answerMs: 4_000,
	...change
});

it.each([
	['a wrong answer', answered({ verdict: wrong }), choice, 'study', null, 'again'],
	['a right one', answered({ verdict: right }), choice, 'study', null, 'good'],
	['a slow one', answered({ verdict: right, answerMs: 30_000 }), choice, 'study', 9_000, 'hard'],
	['a quick text', answered({ verdict: right, answerMs: 900 }), typed, 'study', 9_000, 'easy'],
	[
		'a quick text in cramming',
		answered({ verdict: right, answerMs: 900 }),
		typed,
		'cram',
		9_000,
		'good'
	],
	[
		'a slow one in cramming',
		answered({ verdict: right, answerMs: 99_000 }),
		typed,
		'cram',
		9_000,
		'good'
	],
	[
		'a turned card',
		answered({ response: { kind: 'self', revealed: true, knew: null } }),
		choice,
		'study',
		1,
		'good'
	]
] as const)('%s is graded by default as it deserves', (_, shown, item, purpose, usual, grade) => {
	expect(suggestedGrade(shown, item, purpose, usual)).toBe(grade);
});

it('the usual time of a form is the median of the session, once there are five answers', () => {
	const [step] = sampleSession().steps;
	const steps = (times: readonly number[]) =>
		times.map((answerMs): Step => ({
			...(step as Step),
			shown: { ...(step as Step).shown, answerMs }
		}));
	const form = (item: string) => (item === 'a.typed' ? 'typed' : undefined);
	const usual = (times: readonly number[], of: string) =>
		usualAnswerMs(sampleSession({ steps: steps(times) }), of, form);
	expect(usual([1, 2, 3, 4], 'typed')).toBeNull();
	expect(usual([9, 1, 100, 3, 2], 'typed')).toBe(3);
	expect(usual([9, 1, 100, 3, 2], 'match')).toBeNull();
});
