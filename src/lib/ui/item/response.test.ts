import { describe, expect, it } from 'vitest';
import { itemId } from '../../core/ids';
import type {
	Item,
	MatchItem,
	MultipleResponseItem,
	OrderItem,
	SingleChoiceItem
} from '../../items/types';
import {
	answerText,
	emptyResponse,
	gradeResponse,
	isComplete,
	matchesPair,
	rightTexts,
	shownRights,
	toggleChoice,
	type ItemResponse
} from './response';

const base = {
	id: itemId('i'),
	origin: 'generated' as const,
	stem: 'Stem',
	facts: [],
	lesson: null,
	section: null,
	sources: [],
	domain: null,
	difficulty: 'recall' as const,
	references: [],
	rationale: '',
	pattern: ''
};
const option = (text: string, correct: boolean) => ({ text, correct, rationale: '' });

const single: SingleChoiceItem = {
	...base,
	form: 'single-choice',
	options: [option('a', false), option('b', true), option('c', false)]
};
const multiple: MultipleResponseItem = {
	...base,
	form: 'multiple-response',
	options: [option('a', true), option('b', false), option('c', true), option('d', false)]
};
const trueFalse: Item = {
	...base,
	form: 'true-false',
	options: [option('True', false), option('False', true)],
	repair: null
};
const typed: Item = { ...base, form: 'typed', accept: ['Daemon'] };
const cloze: Item = { ...base, form: 'cloze', accept: ['bridge'] };
const command: Item = {
	...base,
	form: 'command',
	accept: ['aws ecs stop-task --cluster c --task t']
};
const pair = (left: string, right: string) => ({ left, right, rationale: '' });
const match: MatchItem = {
	...base,
	form: 'match',
	pairs: [pair('l1', 'r1'), pair('l2', 'same'), pair('l3', 'same')],
	decoy: { right: 'other', rationale: '' }
};
const order: OrderItem = { ...base, form: 'order', steps: ['one', 'two', 'three', 'four'] };
const card: Item = { ...base, form: 'flashcard', back: 'Back', reverse: null };

const choice = (...chosen: number[]): ItemResponse => ({ kind: 'choice', chosen });
const text = (value: string): ItemResponse => ({ kind: 'text', text: value });
const matched = (...chosen: (number | null)[]): ItemResponse => ({ kind: 'match', chosen });
const ordered = (...steps: number[]): ItemResponse => ({
	kind: 'order',
	order: steps,
	touched: true
});
const self = (knew: boolean | null): ItemResponse => ({ kind: 'self', revealed: true, knew });

describe('gradeResponse', () => {
	const cases: readonly [string, Item, ItemResponse, boolean][] = [
		['the key', single, choice(1), true],
		['a distractor', single, choice(0), false],
		['both keys', multiple, choice(2, 0), true],
		['one of two keys', multiple, choice(0), false],
		['a key and a distractor', multiple, choice(0, 1), false],
		['true of a false statement', trueFalse, choice(0), false],
		['false of a false statement', trueFalse, choice(1), true],
		['the term in another case', typed, text('daemon'), true],
		['another term', typed, text('replica'), false],
		['the blank', cloze, text('bridge'), true],
		['the command in another order', command, text('aws ecs stop-task --task t --cluster c'), true],
		['another command', command, text('aws ecs run-task --task t --cluster c'), false],
		['the pairs', match, matched(0, 1, 2), true],
		['equal partners swapped', match, matched(0, 2, 1), true],
		['a decoy', match, matched(3, 1, 2), false],
		['the steps in order', order, ordered(0, 1, 2, 3), true],
		['two steps swapped', order, ordered(0, 2, 1, 3), false],
		['a card known', card, self(true), true],
		['a card not known', card, self(false), false]
	];
	it.each(cases)('%s', (_, item, response, correct) => {
		expect(gradeResponse(item, response).correct).toBe(correct);
	});

	it('throws on a response of another form', () => {
		expect(() => gradeResponse(single, text('b'))).toThrow(/single-choice/);
	});
});

describe('isComplete', () => {
	const cases: readonly [string, Item, ItemResponse, boolean][] = [
		['no option', single, choice(), false],
		['one option', single, choice(0), true],
		['one option of two', multiple, choice(1), false],
		['two options of two', multiple, choice(1, 2), true],
		['blanks only', typed, text('  '), false],
		['a match with a gap', match, matched(0, null, 1), false],
		['a full match', match, matched(0, 3, 1), true],
		['an order', order, ordered(3, 2, 1, 0), true],
		['a card not graded', card, self(null), false]
	];
	it.each(cases)('%s', (_, item, response, complete) => {
		expect(isComplete(item, response)).toBe(complete);
	});
});

describe('emptyResponse', () => {
	it('is never complete where the learner has to put something in', () => {
		for (const item of [single, multiple, trueFalse, typed, cloze, command, match, card]) {
			expect(isComplete(item, emptyResponse(item, 's'))).toBe(false);
		}
	});

	it('never shows the steps in their right order, and the same way for the same seed', () => {
		for (let i = 0; i < 200; i++) {
			const response = emptyResponse(order, `seed ${i}`);
			expect(gradeResponse(order, response).correct).toBe(false);
			expect(emptyResponse(order, `seed ${i}`)).toEqual(response);
		}
	});
});

describe('toggleChoice', () => {
	it('moves a single choice and limits a multiple one to as many as asked for', () => {
		expect(toggleChoice(single, [0], 2)).toEqual([2]);
		expect(toggleChoice(multiple, [0], 1)).toEqual([0, 1]);
		expect(toggleChoice(multiple, [0, 1], 2)).toEqual([0, 1]);
		expect(toggleChoice(multiple, [0, 1], 0)).toEqual([1]);
		expect(toggleChoice(multiple, [0], 9)).toEqual([0]);
	});
});

describe('a match', () => {
	it('shows each right-hand text once, the decoy among them', () => {
		expect(rightTexts(match)).toEqual(['r1', 'same', 'same', 'other']);
		expect([...shownRights(match, 's')].sort()).toEqual([0, 1, 2, 3]);
		expect(matchesPair(match, 1, 2)).toBe(true);
		expect(matchesPair(match, 1, null)).toBe(false);
	});
});

it('answerText says the right answer of every form', () => {
	expect([single, multiple, typed, order, card].map(answerText)).toEqual([
		'b',
		'a; c',
		'Daemon',
		'one; two; three; four',
		'Back'
	]);
});
