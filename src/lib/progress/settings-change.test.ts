import fc from 'fast-check';
import { expect, it } from 'vitest';
import { derivation } from '../memory/derivation';
import type { LogEntry, StudySettings } from '../memory/types';
import { course, daysLater, fact, placed, review } from './contract/sample';
import { changesCards } from './settings-change';

const { defaultSettings } = derivation;

const others: Partial<{ [Key in keyof StudySettings]: fc.Arbitrary<StudySettings[Key]> }> = {
	newPerDay: fc.nat(100),
	reviewsPerDay: fc.nat(100),
	reviewOrder: fc.constantFrom('due', 'retrievability', 'blueprint'),
	newOrder: fc.constantFrom('course', 'mixed'),
	weekdayLoad: fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 7, maxLength: 7 }),
	rolloverHour: fc.integer({ min: 0, max: 23 }),
	examTarget: fc.double({ min: 0, max: 1, noNaN: true }),
	minimumSeen: fc.integer({ min: 1, max: 9 })
};

/** Answers whose chain is broken, so that each interval is computed anew. */
const log = fc
	.array(fc.record({ gap: fc.nat(40), rating: fc.constantFrom('again', 'good', 'easy' as const) }))
	.map((answers) => {
		let day = 0;
		return answers.map(({ gap, rating }): LogEntry => {
			day += gap;
			return placed(review('a', daysLater(day), rating as 'good'));
		});
	});

it('a change that is said not to bear on cards leaves every card as it is', () => {
	fc.assert(
		fc.property(log, fc.record(others, { requiredKeys: [] }), (entries, change) => {
			const settings = { ...defaultSettings, ...change } as StudySettings;
			const derived = derivation.derive(fact('a'), course, entries, settings);
			fc.pre(!changesCards(defaultSettings, settings));
			expect(derived).toEqual(derivation.derive(fact('a'), course, entries, defaultSettings));
		}),
		{ numRuns: 500 }
	);
});
