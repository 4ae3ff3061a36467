import { describe, expect, it } from 'vitest';
import { cramQueue, type CramOrder } from './cram';
import { applyReview } from './apply';
import { sampleCard, sampleLearning, sampleNew } from './sample-cards';
import { defaultSettings } from './settings';
import { entryId, deviceId } from '../core/ids';
import type { Card, ReviewEntry } from './types';

const names = (cards: readonly Card[]) => cards.map((card) => card.id.slice(5)).join(' ');
const cards = [
	sampleCard('a-firm', { memory: { stabilityDays: 90, difficulty: 5 }, dueDay: 150 }),
	sampleCard('b-shaky', { memory: { stabilityDays: 3, difficulty: 5 } }),
	sampleNew('a-new'),
	sampleCard('a-shaky', { memory: { stabilityDays: 3, difficulty: 5 }, buriedUntilDay: 120 }),
	sampleCard('a-off', { suspended: true }),
	sampleLearning('a-step', 5, { memory: { stabilityDays: 1, difficulty: 5 } })
];
const cram = (order: CramOrder, withNew = true, limit = 10, seed = 's') =>
	names(
		cramQueue({
			cards,
			chosen: (card) => card.id.startsWith('fact:a'),
			order,
			withNew,
			limit,
			seed,
			day: 110,
			settings: defaultSettings,
			sectionOf: () => null,
			groupOf: () => null
		})
	);

describe('cramQueue', () => {
	it.each([
		['weakest', true, 10, 'a-new a-step a-shaky a-firm'],
		['weakest', false, 10, 'a-step a-shaky a-firm'],
		['weakest', false, 2, 'a-step a-shaky'],
		['course', true, 10, 'a-firm a-new a-shaky a-step']
	] as const)('%s, new %s, at most %i: %s', (order, withNew, limit, wanted) => {
		expect(cram(order, withNew, limit)).toBe(wanted);
	});

	it('mixes differently for another seed, and the same way for the same', () => {
		const seeds = ['1', '2', '3', '4', '5'];
		const orders = seeds.map((seed) => cram('mixed', true, 10, seed));
		expect(new Set(orders).size).toBeGreaterThan(1);
		expect(seeds.map((seed) => cram('mixed', true, 10, seed))).toEqual(orders);
	});
});

describe('an answer given while cramming', () => {
	it('changes no schedule', () => {
		const card = cards[0] as Card;
		const entry: ReviewEntry = {
			id: entryId('e'),
			version: 1,
			device: deviceId('d'),
			course: card.course,
			card: card.id,
			atMs: 110 * 86_400_000,
			offsetMinutes: 0,
			day: 110,
			clock: 9,
			kind: 'review',
			purpose: 'cram',
			item: null,
			form: 'flashcard',
			rating: 'again',
			correct: null,
			answer: null,
			responseMs: 1000,
			guessChance: 0,
			previous: card.head,
			intervalDays: 0,
			stepMinutes: null,
			session: 's'
		};
		expect(applyReview(card, entry, defaultSettings, false)).toEqual({
			...card,
			lastForm: 'flashcard'
		});
	});
});
