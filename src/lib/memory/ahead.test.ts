import { describe, expect, it } from 'vitest';
import { aheadQueue } from './ahead';
import { sampleCard } from './sample-cards';
import { defaultSettings } from './settings';
import type { Card } from './types';

const names = (cards: readonly Card[]) => cards.map((card) => card.id.slice(5)).join(' ');
const ahead = (review: readonly Card[], days = 3, limit = 10) =>
	names(
		aheadQueue({
			review,
			days,
			limit,
			day: 110,
			settings: defaultSettings,
			sectionOf: () => null,
			groupOf: () => null
		})
	);
const stable = (stabilityDays: number) => ({ memory: { stabilityDays, difficulty: 5 } });

describe('aheadQueue', () => {
	it('takes what falls due within the days asked for, the least retrievable first', () => {
		const cards = [
			sampleCard('today', { dueDay: 110 }),
			sampleCard('firm', { dueDay: 111, ...stable(90) }),
			sampleCard('shaky', { dueDay: 113, ...stable(5) }),
			sampleCard('later', { dueDay: 114, ...stable(1) })
		];
		expect(ahead(cards)).toBe('shaky firm');
		expect(ahead(cards, 4)).toBe('later shaky firm');
		expect(ahead(cards, 4, 1)).toBe('later');
		expect(ahead(cards, 0)).toBe('');
	});

	it.each([
		['suspended', { suspended: true }],
		['buried', { buriedUntilDay: 111 }],
		['answered today', { lastDay: 110 }],
		['in no phase of review', { dueDay: null }]
	])('leaves out a card %s', (_, change) => {
		expect(ahead([sampleCard('x', { dueDay: 111, ...change })])).toBe('');
	});
});
