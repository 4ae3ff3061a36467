import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryId } from '../core/ids';
import { applyEntry, newCard } from './apply';
import { weekday } from './day';
import { fsrs6 } from './fsrs6';
import { fuzzRange } from './fuzz';
import { longestInterval, preview, schedule, type Answer } from './schedule';
import { defaultSettings } from './settings';
import { dayMs, dueMoment, noon, reviewOf, sampleCard, sampleCourse } from './sample-log';
import { ratings, type Card, type Rating, type StudySettings } from './types';

const exact: StudySettings = { ...defaultSettings, fuzz: false };
const fresh = newCard(sampleCard, sampleCourse);

/** Answers given each exactly when due; the card after each. */
function study(given: readonly Rating[], settings: StudySettings, from = noon): Card[] {
	const cards: Card[] = [];
	let card = fresh;
	let moment = from;
	for (const [i, rating] of given.entries()) {
		moment = dueMoment(card, moment);
		card = applyEntry(card, reviewOf(card, rating, { id: `e${i}`, moment }, settings), settings);
		cards.push(card);
	}
	return cards;
}

const times = (rating: Rating, count: number) => Array.from({ length: count }, () => rating);

describe('the published intervals', () => {
	it('are given to Good x6, Again x2, Good x5', () => {
		const given = [...times('good', 6), ...times('again', 2), ...times('good', 5)];
		expect(study(given, exact).map((card) => card.intervalDays)).toEqual([
			0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21
		]);
	});
});

const answer: Omit<Answer, 'rating'> = {
	guessChance: 0,
	moment: noon,
	day: 20_454,
	entryId: entryId('e')
};

/** A card in the phase "review", last answered `elapsed` days before the answer. */
const remembered = (stabilityDays: number, difficulty: number, elapsed: number): Card => ({
	...fresh,
	phase: 'review',
	memory: { stabilityDays, difficulty },
	intervalDays: Math.max(1, Math.round(stabilityDays)),
	dueDay: answer.day,
	firstDay: answer.day - elapsed,
	lastDay: answer.day - elapsed,
	lastAtMs: noon.atMs - elapsed * dayMs,
	reps: 3
});

describe('learning steps', () => {
	const minutes = (card: Card, settings = exact) =>
		ratings.map((rating) => schedule(card, { ...answer, rating }, settings).stepMinutes);
	const learning = (step: number): Card => ({ ...remembered(1, 5, 0), phase: 'learning', step });

	it.each([
		['new', fresh, [1, 10], [1, 5.5, 10, null]],
		['at the second step', learning(1), [1, 10], [1, 10, null, null]],
		['new, one step', fresh, [10], [10, 15, null, null]],
		['new, no step', fresh, [], [null, null, null, null]],
		['at a step that is no more', learning(4), [1, 10], [1, 10, null, null]],
		['at the second of three', learning(1), [1, 10, 60], [1, 10, 60, null]]
	])('%s', (_, card, learningStepsMinutes, expected) => {
		expect(minutes(card, { ...exact, learningStepsMinutes })).toEqual(expected);
	});

	it.each([
		['review', 0, [10], [10, null, null, null]],
		['review', 0, [], [null, null, null, null]],
		['relearning', 0, [10], [10, 15, null, null]],
		['relearning', 0, [5, 20], [5, 12.5, 20, null]]
	] as const)('in the phase %s', (phase, step, relearningStepsMinutes, expected) => {
		const card: Card = { ...remembered(20, 5, 20), phase, step };
		expect(minutes(card, { ...exact, relearningStepsMinutes })).toEqual(expected);
	});

	it('end at an instant, intervals on a day', () => {
		expect(schedule(fresh, { ...answer, rating: 'good' }, exact)).toMatchObject({
			phase: 'learning',
			step: 1,
			stepMinutes: 10,
			intervalDays: 0,
			dueAtMs: noon.atMs + 600_000,
			dueDay: null
		});
		expect(schedule(fresh, { ...answer, rating: 'easy' }, exact)).toMatchObject({
			phase: 'review',
			stepMinutes: null,
			intervalDays: 8,
			dueAtMs: null,
			dueDay: answer.day + 8
		});
	});
});

const settingsFor = fc.record({
	fuzz: fc.boolean(),
	desiredRetention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
	maximumIntervalDays: fc.oneof(fc.constant(36_500), fc.integer({ min: 1, max: 400 })),
	examDay: fc.option(fc.integer({ min: answer.day - 10, max: answer.day + 300 })),
	weekdayLoad: fc
		.array(fc.constantFrom(0, 0.5, 1), { minLength: 7, maxLength: 7 })
		.filter((shares) => shares.some((share) => share > 0)),
	learningStepsMinutes: fc.constantFrom<readonly number[]>([1, 10], []),
	relearningStepsMinutes: fc.constantFrom<readonly number[]>([10], [])
});
const anySettings = settingsFor.map((some): StudySettings => ({ ...defaultSettings, ...some }));
const anyCard = fc
	.tuple(
		fc.double({ min: 0.05, max: 3000, noNaN: true }),
		fc.double({ min: 1, max: 10, noNaN: true }),
		fc.integer({ min: 0, max: 2000 })
	)
	.map(([stability, difficulty, elapsed]) => remembered(stability, difficulty, elapsed));
const anyGuess = fc.constantFrom(0, 0.1, 0.25, 0.5, 1);
const anyId = fc.string({ minLength: 1, maxLength: 8 }).map(entryId);
const anyLoad = fc.option(
	fc
		.array(fc.integer({ min: 0, max: 40 }), { minLength: 7, maxLength: 7 })
		.map((counts) => (day: number) => counts[day % 7] ?? 0)
);

describe('an interval, whatever the card and the settings', () => {
	const anyCase = fc.tuple(anyCard, anySettings, anyGuess, anyId, anyLoad);

	it('is a whole number of days within what is allowed, and never past the exam', () => {
		fc.assert(
			fc.property(anyCase, ([card, settings, guessChance, id, load]) => {
				const all = preview(card, { ...answer, guessChance, entryId: id }, settings, load);
				for (const { dueDay, intervalDays } of Object.values(all)) {
					if (dueDay === null) continue;
					expect(Number.isInteger(intervalDays)).toBe(true);
					expect(intervalDays).toBeGreaterThanOrEqual(1);
					expect(intervalDays).toBeLessThanOrEqual(settings.maximumIntervalDays);
					expect(dueDay).toBe(answer.day + intervalDays);
					const { examDay } = settings;
					if (examDay === null || examDay <= answer.day) continue;
					expect(dueDay).toBeLessThanOrEqual(Math.max(examDay - 1, answer.day + 1));
				}
			}),
			{ numRuns: 2000 }
		);
	});

	it('is no shorter for a better rating, and longer where there is room', () => {
		fc.assert(
			fc.property(anyCase, ([card, settings, guessChance, id, load]) => {
				const all = preview(card, { ...answer, guessChance, entryId: id }, settings, load);
				const [hard, good, easy] = [all.hard, all.good, all.easy].map((one) => one.intervalDays);
				const most = longestInterval(answer.day, settings);
				const cut = settings.fuzz ? fuzzRange(most, 1, most).least : most;
				const longer = (days: number) => (days < cut ? days + 1 : days);
				expect(good).toBeGreaterThanOrEqual(longer(hard ?? 0));
				expect(easy).toBeGreaterThanOrEqual(longer(good ?? 0));
			}),
			{ numRuns: 2000 }
		);
	});

	it('is on the button what is then given', () => {
		fc.assert(
			fc.property(anyCase, ([card, settings, guessChance, id, load]) => {
				const shown = preview(card, { ...answer, guessChance, entryId: id }, settings, load);
				for (const rating of ratings)
					expect(
						schedule(card, { ...answer, guessChance, entryId: id, rating }, settings, load)
					).toEqual(shown[rating]);
			})
		);
	});

	it('stands within the fuzz range, easy weekdays and load balance included', () => {
		fc.assert(
			fc.property(anyCase, ([card, settings, , id, load]) => {
				const given = preview(card, { ...answer, entryId: id }, settings, load).hard;
				const model = fsrs6(null, {
					shortTerm:
						settings.learningStepsMinutes.length + settings.relearningStepsMinutes.length > 0
				});
				const elapsed = answer.day - (card.lastDay ?? 0);
				const bare = (['hard', 'good'] as const).map((rating) => {
					const { stabilityDays } = model.next(card.memory, elapsed, rating);
					return Math.max(
						1,
						Math.round(model.intervalDays(stabilityDays, settings.desiredRetention))
					);
				});
				const interval = Math.min(...bare);
				const { least, most } = fuzzRange(interval, 1, longestInterval(answer.day, settings));
				expect(given.intervalDays).toBeGreaterThanOrEqual(
					settings.fuzz ? least : Math.min(interval, most)
				);
				expect(given.intervalDays).toBeLessThanOrEqual(most);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('the exam', () => {
	it.each([
		['none named', null, 5000],
		['far away', answer.day + 9000, 5000],
		['in ten days: due the day before', answer.day + 10, 9],
		['in two days: due the day before', answer.day + 2, 1],
		['tomorrow: due on the day, there is none before', answer.day + 1, 1],
		['today', answer.day, 5000],
		['past', answer.day - 3, 5000]
	])('%s', (_, examDay, days) => {
		expect(longestInterval(answer.day, { examDay, maximumIntervalDays: 5000 })).toBe(days);
	});

	it('spreads what it cuts short over the days before it', () => {
		const settings = { ...defaultSettings, examDay: answer.day + 61 };
		const days = Array.from({ length: 600 }, (_, i) => {
			const of = { ...answer, entryId: entryId(`e${i}`), rating: 'easy' as const };
			return schedule(remembered(200, 5, 200), of, settings).intervalDays;
		});
		const share = (day: number) => days.filter((one) => one === day).length / days.length;
		for (const day of [55, 56, 57, 58, 59, 60]) expect(share(day)).toBeCloseTo(1 / 6, 1);
	});
});

describe('load balance', () => {
	const settings = { ...defaultSettings, weekdayLoad: [0, 1, 1, 1, 1, 1, 0.5] };

	it('leaves a weekday of share 0 free', () => {
		for (let i = 0; i < 300; i++) {
			const of = { ...answer, entryId: entryId(`e${i}`), rating: 'good' as const };
			const load = i % 2 === 0 ? () => 0 : null;
			const { dueDay } = schedule(remembered(20 + i, 5, 20 + i), of, settings, load);
			expect(weekday(dueDay ?? 0)).not.toBe(0);
		}
	});

	it('evens out the days', () => {
		const counts = new Map<number, number>();
		const load = (day: number) => counts.get(day) ?? 0;
		for (let i = 0; i < 900; i++) {
			const of = { ...answer, entryId: entryId(`e${i}`), rating: 'good' as const };
			const { dueDay } = schedule(remembered(30, 5, 30), of, defaultSettings, load);
			counts.set(dueDay ?? 0, load(dueDay ?? 0) + 1);
		}
		const all = [...counts.values()];
		expect(all.length).toBeGreaterThan(5);
		expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
	});

	it('does nothing where fuzz is off', () => {
		const off = { ...settings, fuzz: false };
		const load = (day: number) => day % 3;
		for (let stability = 1; stability < 200; stability += 7) {
			const card = remembered(stability, 5, stability);
			expect(schedule(card, { ...answer, rating: 'good' }, off, load)).toEqual(
				schedule(card, { ...answer, rating: 'good' }, off)
			);
		}
	});
});
