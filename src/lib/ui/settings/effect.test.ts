import { describe, expect, it } from 'vitest';
import { sampleCard, sampleNew } from '../../memory/sample-cards';
import type { Card } from '../../memory/types';
import { cardRow } from '../../progress/card-row';
import { effectText, standingOf } from './effect';

const today = 105;
const standing = (cards: readonly Card[], archived = false) =>
	standingOf(
		cards.map((card, position) => cardRow(card, { position, archived })),
		today
	);
const many = (n: number, change: Partial<Card> = {}) =>
	Array.from({ length: n }, (_, i) => sampleCard(`card-${i}`, change));

describe('what a change did to the cards', () => {
	it('counts what is due, suspended and a leech; cards that are lost or hidden are not due', () => {
		const cards = [
			sampleCard('due', { dueDay: today }),
			sampleCard('hidden', { dueDay: 90, buriedUntilDay: today + 1 }),
			sampleCard('later'),
			sampleNew('new'),
			sampleCard('leech', { suspended: true, leech: true, dueDay: 90 })
		];
		expect(standing(cards)).toMatchObject({ due: 1, suspended: 1, leeches: 1 });
		expect(standing(cards, true)).toMatchObject({ due: 0, suspended: 0, leeches: 0 });
	});

	it.each([
		['nothing', many(3), many(3), null],
		[
			'leeches suspended',
			many(67),
			many(67, { suspended: true, leech: true }),
			'67 cards are suspended now, none before.'
		],
		[
			'leeches let go',
			many(2, { suspended: true, leech: true }),
			many(2),
			'0 cards are suspended now, 2 before.'
		],
		[
			'leeches marked only',
			many(1),
			many(1, { leech: true }),
			'1 card is marked as a leech now, none before.'
		],
		[
			'reviews brought forward',
			[...many(200), sampleCard('due', { dueDay: 104 })],
			[...many(200, { dueDay: today }), sampleCard('due', { dueDay: 104 })],
			'201 cards are due now, 1 before. The next review of 200 cards is on another day.'
		],
		[
			'reviews put earlier, but not today',
			many(1),
			many(1, { dueDay: 108 }),
			'The next review of 1 card is on another day.'
		]
	])('%s', (_name, before, after, text) => {
		expect(effectText(standing(before), standing(after))).toBe(text);
	});
});
