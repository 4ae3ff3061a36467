import { expect, it } from 'vitest';
import { itemId } from '../../core/ids';
import type { Item, MatchItem } from '../../items/types';
import { rightTexts, shownRights } from '../item/response';
import { digitResponse } from './keys';

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
const single: Item = {
	...base,
	form: 'single-choice',
	options: [option('a', true), option('b', false)]
};
const card: Item = { ...base, form: 'flashcard', back: 'b', reverse: null };
const match: MatchItem = {
	...base,
	form: 'match',
	pairs: ['a', 'b', 'c'].map((t) => ({ left: t, right: t.toUpperCase(), rationale: '' })),
	decoy: null
};

it('a digit chooses the option it stands beside', () => {
	const empty = { kind: 'choice', chosen: [] } as const;
	expect(digitResponse(single, empty, 2, 's', null)).toEqual({ kind: 'choice', chosen: [1] });
	expect(digitResponse(single, empty, 9, 's', null)).toEqual(empty);
});

it('a digit gives the partner shown under it to the focused row, else to the first open one', () => {
	const shown = shownRights(match, 's').map((i) => rightTexts(match)[i]);
	const given = (row: number | null) =>
		digitResponse(match, { kind: 'match', chosen: [0, null, null] }, 3, 's', row);
	const text = (response: ReturnType<typeof given>, row: number) =>
		response?.kind === 'match' ? rightTexts(match)[response.chosen[row] ?? -1] : undefined;
	expect(text(given(null), 1)).toBe(shown[2]);
	expect(text(given(2), 2)).toBe(shown[2]);
	expect(digitResponse(match, { kind: 'match', chosen: [null, null, null] }, 7, 's', 0)).toBeNull();
});

it('a card is graded only when it is turned', () => {
	const hidden = { kind: 'self', revealed: false, knew: null } as const;
	const turned = { kind: 'self', revealed: true, knew: null } as const;
	expect(digitResponse(card, hidden, 2, 's', null)).toBeNull();
	expect(digitResponse(card, turned, 2, 's', null)).toEqual({ ...turned, knew: true });
	expect(digitResponse(card, turned, 1, 's', null)).toEqual({ ...turned, knew: false });
	expect(digitResponse(card, turned, 3, 's', null)).toBeNull();
});

it('a digit means nothing to a text', () => {
	const typed: Item = { ...base, form: 'typed', accept: ['x'] };
	expect(digitResponse(typed, { kind: 'text', text: '' }, 1, 's', null)).toBeNull();
});
