import { describe, expect, it } from 'vitest';
import type { DomainReadiness, Readiness } from '../../memory/readiness';
import { chanceText, missingText, readinessInsight } from './readiness-words';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const domain = (change: Partial<DomainReadiness>): DomainReadiness => ({
	domain: 'security',
	weight: 0.26,
	cards: 40,
	had: { cards: 0, answers: 0 },
	needed: { cards: 10, answers: 20 },
	score: null,
	...change
});

describe('readiness in words', () => {
	it.each([
		[domain({}), '10 cards and 20 answers more'],
		[domain({ had: { cards: 12, answers: 19 } }), '1 answer more'],
		[domain({ cards: 0 }), 'nothing on this domain']
	])('says what is missing', (one, words) => expect(missingText(one)).toContain(words));

	it('gives no number without evidence', () => {
		const none: Readiness = { domains: [], coveredWeight: 1, score: null, chanceOfTarget: null };
		expect(readinessInsight(none, 0.8)).not.toMatch(/\d %/);
	});

	it('gives the score, its range, the chance and what is not covered', () => {
		const ready: Readiness = {
			domains: [],
			coveredWeight: 0.74,
			score: { expected: 0.81, low: 0.7, high: 0.92 },
			chanceOfTarget: 0.58
		};
		const text = plain(readinessInsight(ready, 0.8));
		for (const part of ['81 %', '70 to 92 %', '80 %', '58 %', '74 %']) expect(text).toContain(part);
	});

	it.each([
		[1, 'over 99 %'],
		[0.001, 'under 1 %'],
		[0.5, '50 %']
	])('never claims certainty: %d', (chance, words) =>
		expect(plain(chanceText(chance))).toBe(words)
	);
});
