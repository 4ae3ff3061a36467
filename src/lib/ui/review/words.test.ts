import { expect, it } from 'vitest';
import { cardsText, nextDueText, workText } from './words';

it.each([
	[0, '0 cards'],
	[1, '1 card'],
	[12, '12 cards']
])('%d are %s', (count, text) => {
	expect(cardsText(count)).toBe(text);
});

it.each([
	[{ cards: 12, inDays: 1, inMs: null }, 'Next: 12 cards tomorrow.'],
	[{ cards: 1, inDays: 3, inMs: null }, 'Next: 1 card in 3 days.'],
	[{ cards: 1, inDays: 0, inMs: 3_600_000 }, 'A card comes back in about 1 h.'],
	[{ cards: 2, inDays: 0, inMs: 2_400_000 }, '2 cards come back in about 40 minutes.']
])('%o is said as "%s"', (next, text) => {
	expect(nextDueText(next)).toBe(text);
});

it.each([
	[{ learning: 0, due: 31, fresh: 3 }, '3 new and 31 reviews'],
	[{ learning: 2, due: 1, fresh: 3 }, '2 being learned, 3 new and 1 review'],
	[{ learning: 0, due: 0, fresh: 1 }, '1 new'],
	[{ learning: 0, due: 0, fresh: 0 }, '']
])('%o is "%s"', (work, text) => {
	expect(workText(work)).toBe(text);
});
