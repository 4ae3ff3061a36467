import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemId } from '../core/ids';
import { itemForms, type ItemForm } from '../core/item-forms';
import { newCard } from './apply';
import { pickItem, rungOf, wantedRung, type LadderItem } from './forms';
import { sampleCard, sampleCourse } from './sample-log';
import type { Card, CardPhase } from './types';

const chances: Partial<Record<ItemForm, number>> = { 'single-choice': 0.25, 'true-false': 0.5 };
const itemOf = (form: ItemForm, name: string = form): LadderItem => ({
	id: itemId(name),
	form,
	guessChance: chances[form] ?? 0
});
const all = itemForms.map((form) => itemOf(form));

const cardAt = (
	phase: CardPhase,
	stabilityDays: number,
	lastForm: ItemForm | null = null
): Card => ({
	...newCard(sampleCard, sampleCourse),
	phase,
	memory: phase === 'new' ? null : { stabilityDays, difficulty: 5 },
	lastForm,
	lastItem: lastForm && itemId(lastForm)
});

describe('the rung of the ladder', () => {
	it.each([
		['new', 0, null, 0],
		['learning', 40, 'flashcard', 0],
		['review', 2, 'single-choice', 0],
		['review', 7, 'single-choice', 1],
		['review', 29.9, 'cloze', 1],
		['review', 30, 'cloze', 2],
		['review', 400, 'typed', 2],
		['relearning', 40, 'typed', 1],
		['relearning', 9, 'cloze', 0],
		['relearning', 40, 'single-choice', 0],
		['relearning', 3, 'command', 0],
		['relearning', 40, null, 2]
	] as const)('%s, stability %d days, last in %s: %d', (phase, stability, lastForm, rung) => {
		expect(wantedRung(cardAt(phase, stability, lastForm))).toBe(rung);
	});

	it.each([
		[0, ['single-choice', 'multiple-response', 'true-false']],
		[1, ['cloze']],
		[2, ['typed', 'match', 'order', 'command', 'flashcard']]
	])('%d has %j', (rung, forms) => {
		expect(itemForms.filter((form) => rungOf({ form }) === rung)).toEqual(forms);
	});

	it('is the middle one for a false statement to be put right', () => {
		expect(rungOf({ form: 'true-false', repair: true })).toBe(1);
	});
});

const seeds = Array.from({ length: 60 }, (_, i) => `seed-${i}`);
const picks = (card: Card, items: readonly LadderItem[]) =>
	new Set(seeds.map((seed) => pickItem(card, items, seed)?.form));

describe('the item picked', () => {
	it.each([
		['a new card', cardAt('new', 0), ['single-choice', 'multiple-response', 'true-false']],
		['a young card', cardAt('review', 3, 'true-false'), ['single-choice', 'multiple-response']],
		['a grown card', cardAt('review', 12, 'single-choice'), ['cloze']],
		['an old card', cardAt('review', 90, 'typed'), ['match', 'order', 'command', 'flashcard']],
		['after a lapse in recall', cardAt('relearning', 20, 'typed'), ['cloze']],
		[
			'after a lapse in cloze',
			cardAt('relearning', 5, 'cloze'),
			['single-choice', 'multiple-response', 'true-false']
		]
	])('%s', (_, card, forms) => {
		expect([...picks(card, all)].sort()).toEqual([...forms].sort());
	});

	it('falls to the nearest rung there is, the lower of two', () => {
		const grown = cardAt('review', 12);
		expect(picks(grown, [itemOf('typed'), itemOf('true-false')])).toEqual(new Set(['true-false']));
		expect(picks(grown, [itemOf('typed')])).toEqual(new Set(['typed']));
		expect(picks(cardAt('new', 0), [itemOf('cloze'), itemOf('flashcard')])).toEqual(
			new Set(['cloze'])
		);
	});

	it('is null only where there is none', () => {
		expect(pickItem(cardAt('new', 0), [], 'seed')).toBeNull();
	});

	it('favours what is hard to guess', () => {
		const pair = [itemOf('true-false'), itemOf('multiple-response')];
		const many = Array.from({ length: 3000 }, (_, i) => pickItem(cardAt('new', 0), pair, i)?.form);
		const share = many.filter((form) => form === 'multiple-response').length / many.length;
		expect(share).toBeGreaterThan(0.6);
		expect(share).toBeLessThan(0.73);
	});

	it('is never the last one where there is another, is one of those given, and the same for the same seed', () => {
		const phase = fc.constantFrom<CardPhase>('new', 'learning', 'review', 'relearning');
		const stability = fc.double({ min: 0.01, max: 1000, noNaN: true });
		const names = fc.uniqueArray(
			fc.tuple(fc.constantFrom(...itemForms), fc.integer({ min: 0, max: 2 })),
			{
				minLength: 1,
				maxLength: 12,
				selector: ([form, n]) => `${form}-${n}`
			}
		);
		fc.assert(
			fc.property(phase, stability, names, fc.nat(), fc.string(), (at, days, some, last, seed) => {
				const items = some.map(([form, n]) => itemOf(form, `${form}-${n}`));
				const shown = items[last % items.length];
				const card: Card = {
					...cardAt(at, days),
					lastItem: shown?.id ?? null,
					lastForm: shown?.form ?? null
				};
				const picked = pickItem(card, items, seed);
				expect(items).toContain(picked);
				if (items.length > 1) expect(picked?.id).not.toBe(shown?.id);
				expect(pickItem(card, items, seed)).toBe(picked);
			}),
			{ numRuns: 500 }
		);
	});
});
