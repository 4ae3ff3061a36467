import { describe, expect, it } from 'vitest';
import { blueprintWeights } from './blueprint';
import { chanceOfRight, readiness } from './readiness';
import { sampleCard, sampleNew } from './sample-cards';
import { defaultSettings } from './settings';
import type { Card } from './types';

const domains = [
	{ id: 'a', weight: 0.75 },
	{ id: 'b', weight: 0.25 }
];
const domainOf = (card: Card) => card.id[5] ?? null;
const bunch = (letter: string, count: number, make = sampleCard, change: Partial<Card> = {}) =>
	Array.from({ length: count }, (_, i) => make(`${letter}${i}`, change));
const tell = (cards: readonly Card[], change: { day?: number; examTarget?: number } = {}) =>
	readiness({
		cards,
		domains,
		domainOf,
		day: change.day ?? 110,
		settings: { ...defaultSettings, examTarget: change.examTarget ?? 0.7 },
		questions: 50
	});

it.each([
	[0, 0.25],
	[0.5, 0.625],
	[0.9, 0.925],
	[1, 1]
])('R %f gives a chance of %f of a right answer among four options', (r, p) => {
	expect(chanceOfRight(r)).toBeCloseTo(p, 12);
});

describe('readiness', () => {
	// Ten days after the last review at a stability of ten days: R = 0.9.
	const p = 0.9 + 0.1 * 0.25;

	it('is the mean chance of a right answer, domains by weight', () => {
		const {
			domains: told,
			score,
			coveredWeight
		} = tell([...bunch('a', 20), ...bunch('b', 10), ...bunch('b', 10, sampleNew)]);
		expect(told.map(({ score }) => score?.expected)).toEqual([
			expect.closeTo(p, 6),
			expect.closeTo((p + 0.25) / 2, 6)
		]);
		expect(score?.expected).toBeCloseTo(0.75 * p + (0.25 * (p + 0.25)) / 2, 6);
		expect(coveredWeight).toBe(1);
	});

	it('is as wide as the luck of one exam and the few answers make it', () => {
		const wide = tell([...bunch('a', 20, sampleCard, { reps: 1 }), ...bunch('b', 10)]);
		const { score } = wide.domains[0] ?? {};
		const half = 1.644854 * Math.sqrt(p * (1 - p) * (1 / 37.5 + 1 / 20));
		expect(score?.low).toBeCloseTo(p - half, 6);
		expect(score?.high).toBeCloseTo(Math.min(1, p + half), 6);
		const narrow = tell([...bunch('a', 20, sampleCard, { reps: 50 }), ...bunch('b', 10)]);
		expect(narrow.domains[0]?.score?.low).toBeGreaterThan(score?.low ?? 1);
	});

	it.each([
		[
			'no card seen',
			bunch('b', 30, sampleNew),
			{ cards: 0, answers: 0 },
			{ cards: 10, answers: 20 }
		],
		['nine seen', bunch('b', 9), { cards: 9, answers: 36 }, { cards: 9, answers: 18 }],
		[
			'nine of thirty',
			[...bunch('b', 9), ...bunch('b', 21, sampleNew)],
			{ cards: 9, answers: 36 },
			{ cards: 10, answers: 20 }
		],
		[
			'ten seen once',
			bunch('b', 10, sampleCard, { reps: 1 }),
			{ cards: 10, answers: 10 },
			{ cards: 10, answers: 20 }
		]
	])('%s: tells what is needed', (_, cards, had, needed) => {
		const told = tell([...bunch('a', 20), ...cards]);
		const enough = had.cards >= needed.cards && had.answers >= needed.answers;
		expect(told.domains[1]).toMatchObject({ had, needed });
		expect(told.domains[1]?.score === null).toBe(!enough);
		expect(told.score === null).toBe(!enough);
		expect(told.chanceOfTarget === null).toBe(!enough);
		expect(told.domains[0]?.score).not.toBeNull();
	});

	it('speaks of the covered part where the course has no card on a domain', () => {
		const told = tell(bunch('a', 20));
		expect(told.coveredWeight).toBe(0.75);
		expect(told.domains[1]).toMatchObject({ cards: 0, score: null });
		expect(told.score?.expected).toBeCloseTo(p, 6);
	});

	it('has no number for an empty course', () => {
		expect(tell([])).toMatchObject({ score: null, chanceOfTarget: null, coveredWeight: 0 });
	});

	it('falls as the exam is farther off, and so does the chance of the target', () => {
		const cards = [...bunch('a', 40), ...bunch('b', 40)];
		const near = tell(cards, { examTarget: 0.85 });
		const far = tell(cards, { day: 200, examTarget: 0.85 });
		expect(far.score?.expected).toBeLessThan(near.score?.expected ?? 0);
		expect(far.chanceOfTarget).toBeLessThan(near.chanceOfTarget ?? 0);
		const even = tell(cards, { examTarget: near.score?.expected ?? 0 });
		expect(even.chanceOfTarget).toBeCloseTo(0.5, 6);
	});
});

describe('blueprintWeights', () => {
	it('divides a domain among its cards', () => {
		const cards = [...bunch('a', 3), ...bunch('b', 1), ...bunch('x', 2)];
		const weightOf = blueprintWeights(cards, domains, domainOf);
		expect(cards.map(weightOf)).toEqual([0.25, 0.25, 0.25, 0.25, 0, 0]);
		expect(bunch('a', 4).map(blueprintWeights(bunch('a', 4), [], domainOf))).toEqual([
			0.25, 0.25, 0.25, 0.25
		]);
	});
});
