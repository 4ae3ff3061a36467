import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemForms } from '../core/item-forms';
import { newCard } from './apply';
import { derivation } from './derivation';
import { fsrs6 } from './fsrs6';
import { addTally, emptyTally, intervalBin, subtractTally, tallyOf } from './tally';
import { defaultSettings } from './settings';
import { dayMs, noon, reviewOf, sampleCard, sampleCourse } from './sample-log';
import { ratings, type Card, type CardPhase, type DayTally } from './types';

const cardAt = (phase: CardPhase, elapsed: number): Card => {
	const fresh = newCard(sampleCard, sampleCourse);
	if (phase === 'new') return fresh;
	return {
		...fresh,
		phase,
		memory: { stabilityDays: 10, difficulty: 5 },
		lastDay: 20_454 - elapsed,
		firstDay: 20_454 - elapsed,
		lastAtMs: noon.atMs - elapsed * dayMs
	};
};

const anyTally = fc
	.record({
		phase: fc.constantFrom<CardPhase>('new', 'learning', 'review', 'review', 'relearning'),
		elapsed: fc.integer({ min: 0, max: 400 }),
		rating: fc.constantFrom(...ratings),
		form: fc.constantFrom(...itemForms),
		purpose: fc.constantFrom('study' as const, 'exam' as const, 'cram' as const),
		responseMs: fc.double({ min: 0, max: 1e6, noNaN: true }),
		guessChance: fc.double({ min: 0, max: 1, noNaN: true }),
		hour: fc.integer({ min: 0, max: 23 })
	})
	.map(({ phase, elapsed, rating, hour, ...more }) => {
		const card = cardAt(phase, elapsed);
		const moment = { ...noon, atMs: noon.atMs + hour * 3_600_000 };
		const entry = reviewOf(card, rating, { id: 'e', moment }, defaultSettings, more);
		return tallyOf(card, entry, rating, defaultSettings);
	});
const sumOf = (tallies: readonly DayTally[]) => tallies.reduce(addTally, emptyTally);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('sums of days', () => {
	const many = fc.array(anyTally, { maxLength: 30 });

	it('are the same to the last bit in any order and grouping', () => {
		fc.assert(
			fc.property(many, many, (a, b) => {
				expect(addTally(sumOf(a), sumOf(b))).toEqual(sumOf([...a, ...b].reverse()));
			})
		);
	});

	it('are undone by subtracting', () => {
		fc.assert(
			fc.property(many, anyTally, (some, one) => {
				const sum = sumOf(some);
				expect(subtractTally(addTally(sum, one), one)).toEqual(sum);
				expect(subtractTally(sum, sum)).toEqual(emptyTally);
			})
		);
	});

	it('survive being written down and read', () => {
		fc.assert(
			fc.property(anyTally, anyTally, (a, b) => {
				const read = JSON.parse(JSON.stringify(b)) as DayTally;
				expect(addTally(a, read)).toEqual(addTally(a, b));
			})
		);
	});

	it('add up', () => {
		fc.assert(
			fc.property(many, (some) => {
				const sum = sumOf(some);
				const answers = sum.learning + sum.reviews;
				expect(answers + sum.crammed).toBe(some.length);
				expect(total(sum.ratings)).toBe(answers);
				expect(total(sum.hours)).toBe(answers);
				expect(total(sum.hoursPassed)).toBe(answers - sum.ratings[0]);
				expect(total(sum.intervals)).toBe(sum.reviews);
				expect(total(sum.calibration.map((bin) => bin.seen))).toBe(sum.reviews);
				expect(total(Object.values(sum.forms).map((form) => form.seen))).toBe(sum.reviews);
				expect(total(sum.calibration.map((bin) => bin.passed))).toBe(total(sum.intervalsPassed));
				expect(sum.fresh).toBeLessThanOrEqual(sum.learning);
				for (const [i, bin] of sum.calibration.entries()) {
					expect(bin.predicted).toBeGreaterThanOrEqual((bin.seen * i) / 10);
					expect(bin.predicted).toBeLessThanOrEqual((bin.seen * (i + 1)) / 10);
				}
			})
		);
	});
});

describe('the counts of an answer', () => {
	const at = (phase: CardPhase, elapsed: number, rating: 'again' | 'good', guessChance = 0) => {
		const card = cardAt(phase, elapsed);
		const entry = reviewOf(card, rating, { id: 'e', moment: noon }, defaultSettings, {
			guessChance,
			form: 'cloze',
			responseMs: 1234.4
		});
		return tallyOf(card, entry, rating, defaultSettings);
	};

	it.each([
		['new', { fresh: 1, learning: 1, reviews: 0 }],
		['learning', { fresh: 0, learning: 1, reviews: 0 }],
		['relearning', { fresh: 0, learning: 1, reviews: 0 }],
		['review', { fresh: 0, learning: 0, reviews: 1 }]
	] as const)('in the phase %s', (phase, counts) => {
		expect(at(phase, 5, 'good')).toMatchObject({
			...counts,
			ratings: [0, 0, 1, 0],
			responseMs: 1234
		});
	});

	it('by hour, form, interval and predicted chance', () => {
		const tally = at('review', 10, 'again');
		expect(tally.hours[12]).toBe(1);
		expect(tally.hoursPassed[12]).toBe(0);
		expect(tally.forms).toEqual({ cloze: { seen: 1, passed: 0 } });
		expect(tally.intervals).toEqual([0, 0, 1, 0, 0]);
		expect(tally.intervalsPassed).toEqual([0, 0, 0, 0, 0]);
	});

	it('predict what the model does, guessing included', () => {
		const recall = fsrs6(null).retrievability({ stabilityDays: 10, difficulty: 5 }, 40);
		const predicted = (guess: number) =>
			total(at('review', 40, 'good', guess).calibration.map((bin) => bin.predicted));
		expect(predicted(0)).toBeCloseTo(recall, 6);
		expect(predicted(0.25)).toBeCloseTo(recall + (1 - recall) / 4, 6);
	});

	it.each([
		[0, 0],
		[1, 0],
		[2, 1],
		[6, 1],
		[7, 2],
		[29, 2],
		[30, 3],
		[89, 3],
		[90, 4],
		[4000, 4]
	])('an interval of %d days stands at place %d', (days, place) => {
		expect(intervalBin(days)).toBe(place);
	});
});

it('the derivation given to a store has all it needs', () => {
	expect(Object.keys(derivation).sort()).toEqual([
		'addTally',
		'defaultSettings',
		'derive',
		'emptyTally',
		'extend',
		'subtractTally'
	]);
});
