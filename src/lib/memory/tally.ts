import { elapsedDays, localHour } from './day';
import { modelFor } from './fsrs6';
import type { Card, DayTally, Rating, ReviewEntry, StudySettings } from './types';

const zeros = (length: number): readonly number[] => Array.from({ length }, () => 0);
const noHours = zeros(24);
const noIntervals = zeros(5);
const emptyBin = { seen: 0, predicted: 0, passed: 0 };

export const emptyTally: DayTally = {
	fresh: 0,
	learning: 0,
	reviews: 0,
	crammed: 0,
	responseMs: 0,
	ratings: [0, 0, 0, 0],
	hours: noHours,
	hoursPassed: noHours,
	intervals: noIntervals,
	intervalsPassed: noIntervals,
	forms: {},
	calibration: Array.from({ length: 10 }, () => emptyBin)
};

const intervalBounds = [2, 7, 30, 90];

/** Index in `DayTally.intervals`: 1, 2-6, 7-29, 30-89, 90 days and more. */
export function intervalBin(days: number): number {
	const bin = intervalBounds.findIndex((bound) => days < bound);
	return bin < 0 ? intervalBounds.length : bin;
}

/** Probabilities are added in units of 2^-20, so that sums are exact and no order of adding and subtracting changes them. */
const exact = (probability: number) => Math.round(probability * 2 ** 20) / 2 ** 20;

/** Lists with a single 1, shared by all tallies: a log of a million answers is counted when it is read anew. */
const ones = (length: number) =>
	Array.from({ length }, (_, at) => Array.from({ length }, (_, i) => (i === at ? 1 : 0)));
const oneHour = ones(24);
const oneInterval = ones(5);
const oneRating: Record<Rating, DayTally['ratings']> = {
	again: [1, 0, 0, 0],
	hard: [0, 1, 0, 0],
	good: [0, 0, 1, 0],
	easy: [0, 0, 0, 1]
};

/** What one answer adds to its day; `card` is the card before it. */
export function tallyOf(
	card: Card,
	entry: ReviewEntry,
	rating: Rating,
	settings: StudySettings
): DayTally {
	const responseMs = Math.max(0, Math.round(entry.responseMs));
	if (entry.purpose === 'cram') return { ...emptyTally, crammed: 1, responseMs };
	const passed = rating !== 'again';
	const hours = oneHour[localHour(entry)] ?? noHours;
	const predicted = predictedChance(card, entry, settings);
	const reviewed = predicted !== null;
	const elapsed = card.lastDay === null ? 0 : elapsedDays(card.lastDay, entry.day);
	const intervals = reviewed ? (oneInterval[intervalBin(elapsed)] ?? noIntervals) : noIntervals;
	const seen = { seen: 1, passed: passed ? 1 : 0 };
	return {
		fresh: card.phase === 'new' ? 1 : 0,
		learning: reviewed ? 0 : 1,
		reviews: reviewed ? 1 : 0,
		crammed: 0,
		responseMs,
		ratings: oneRating[rating],
		hours,
		hoursPassed: passed ? hours : noHours,
		intervals,
		intervalsPassed: passed ? intervals : noIntervals,
		forms: reviewed ? { [entry.form]: seen } : emptyTally.forms,
		calibration: reviewed ? oneBin(predicted, seen) : emptyTally.calibration
	};
}

/** Chance of passing that the model gave before an answer in the phase "review", guessing included; null in other phases. */
function predictedChance(card: Card, entry: ReviewEntry, settings: StudySettings): number | null {
	if (card.phase !== 'review' || card.memory === null || card.lastDay === null) return null;
	const elapsed = elapsedDays(card.lastDay, entry.day);
	const retrievability = modelFor(settings).retrievability(card.memory, elapsed);
	return exact(retrievability + (1 - retrievability) * entry.guessChance);
}

function oneBin(predicted: number, seen: { seen: number; passed: number }) {
	const bins = emptyTally.calibration.slice();
	bins[Math.min(9, Math.floor(predicted * 10))] = { ...seen, predicted };
	return bins;
}

/** a + sign * b; parts that are zero in one are shared with the other. */
function combine(a: DayTally, b: DayTally, sign: 1 | -1): DayTally {
	const list = (x: readonly number[], y: readonly number[], zero: readonly number[]) => {
		if (y === zero) return x;
		return x === zero && sign === 1 ? y : x.map((value, i) => value + sign * (y[i] ?? 0));
	};
	const forms = { ...a.forms };
	for (const [form, count] of Object.entries(b.forms) as [
		keyof DayTally['forms'],
		{ seen: number; passed: number }
	][]) {
		const had = forms[form] ?? { seen: 0, passed: 0 };
		const sum = { seen: had.seen + sign * count.seen, passed: had.passed + sign * count.passed };
		if (sum.seen === 0 && sum.passed === 0) delete forms[form];
		else forms[form] = sum;
	}
	return {
		fresh: a.fresh + sign * b.fresh,
		learning: a.learning + sign * b.learning,
		reviews: a.reviews + sign * b.reviews,
		crammed: a.crammed + sign * b.crammed,
		responseMs: a.responseMs + sign * b.responseMs,
		ratings: list(a.ratings, b.ratings, emptyTally.ratings) as DayTally['ratings'],
		hours: list(a.hours, b.hours, emptyTally.hours),
		hoursPassed: list(a.hoursPassed, b.hoursPassed, emptyTally.hoursPassed),
		intervals: list(a.intervals, b.intervals, emptyTally.intervals),
		intervalsPassed: list(a.intervalsPassed, b.intervalsPassed, emptyTally.intervalsPassed),
		forms,
		calibration:
			b.calibration === emptyTally.calibration
				? a.calibration
				: a.calibration.map((one, i) => {
						const other = b.calibration[i] ?? emptyBin;
						return {
							seen: one.seen + sign * other.seen,
							predicted: one.predicted + sign * other.predicted,
							passed: one.passed + sign * other.passed
						};
					})
	};
}

export const addTally = (a: DayTally, b: DayTally): DayTally => combine(a, b, 1);
export const subtractTally = (a: DayTally, b: DayTally): DayTally => combine(a, b, -1);
