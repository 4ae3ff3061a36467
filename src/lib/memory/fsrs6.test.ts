import { FSRSBinding, type BindingMemoryState } from '@open-spaced-repetition/binding';
import fc from 'fast-check';
import { CLAMP_PARAMETERS, W17_W18_Ceiling, default_w } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { areParameters, fsrs6, modelFor } from './fsrs6';
import { defaultSettings } from './settings';
import { ratings, type MemoryState, type Rating } from './types';

const relativeError = (value: number, expected: number) => Math.abs(value / expected - 1);

/** Days since the answer before, and the answer. */
type History = readonly (readonly [elapsedDays: number, rating: Rating])[];

function remember(model: ReturnType<typeof fsrs6>, history: History): MemoryState | null {
	return history.reduce<MemoryState | null>(
		(state, [elapsedDays, rating]) => model.next(state, elapsedDays, rating),
		null
	);
}

describe('the published FSRS-6 vectors', () => {
	it.each([
		['again', 0.212, 6.4133],
		['hard', 1.2931, 5.11217071],
		['good', 2.3065, 2.11810397],
		['easy', 8.2956, 1]
	] as const)('%s first: stability %d days, difficulty %d', (rating, stabilityDays, difficulty) => {
		expect(fsrs6(null).initial(rating)).toEqual({ stabilityDays, difficulty });
	});

	const history: History = [
		[0, 'again'],
		[0, 'good'],
		[1, 'good'],
		[3, 'good'],
		[8, 'good'],
		[21, 'good']
	];

	it.each([
		[true, 53.62691],
		[false, 53.335106]
	])('Again, Good x5, short-term steps %s: stability %d days', (shortTerm, stabilityDays) => {
		const after = remember(fsrs6(null, { shortTerm }), history);
		expect(after?.stabilityDays).toBeCloseTo(stabilityDays, 4);
		expect(after?.difficulty).toBeCloseTo(6.3574867, 6);
	});

	it('retrievability is 90 % when the stability has passed', () => {
		const model = fsrs6(null);
		for (const stabilityDays of [0.5, 1, 10, 365, 3650])
			expect(model.retrievability({ stabilityDays, difficulty: 5 }, stabilityDays)).toBeCloseTo(
				0.9,
				7
			);
	});
});

describe('the interval', () => {
	const stability = fc.double({ min: 0.01, max: 36_500, noNaN: true });

	it('ends where retrievability reaches the retention asked for', () => {
		const model = fsrs6(null);
		fc.assert(
			fc.property(stability, fc.double({ min: 0.7, max: 0.97, noNaN: true }), (days, retention) => {
				const interval = model.intervalDays(days, retention);
				const left = model.retrievability({ stabilityDays: days, difficulty: 5 }, interval);
				expect(left).toBeCloseTo(retention, 5);
			})
		);
	});
});

const rating = fc.constantFrom(...ratings);
const elapsed = fc.oneof(
	fc.constant(0),
	fc.integer({ min: 0, max: 5 }),
	fc.integer({ min: 1, max: 2000 })
);
const histories = fc.array(fc.tuple(elapsed, rating), { minLength: 1, maxLength: 15 });

/**
 * Weights as fitting gives them: half to twice the published ones, within bounds. Beyond, single precision (fsrs-rs) and 8 decimals (ts-fsrs) drift
 * apart, and the two differ on purpose where a first stability is below 0.1 days (ts-fsrs raises it to 0.1, fsrs-rs to 0.001) and where w19 is below
 * 0.01 (ts-fsrs raises it). fsrs-browser 5.2 differs on a same-day Hard too, which it lets lower stability; the binding does not.
 */
const weights = fc
	.tuple(
		...CLAMP_PARAMETERS(W17_W18_Ceiling).map(([least = 0, most = 0], i) =>
			fc
				.double({ min: 0.5, max: 2, noNaN: true })
				.map((factor) =>
					Math.min(most, Math.max(i < 4 ? 0.1 : least, (default_w[i] ?? 0) * factor))
				)
		)
	)
	.map((values) => {
		// A better first answer never gives less stability.
		const first = values.slice(0, 4).sort((a, b) => a - b);
		return [...first, ...values.slice(4)];
	});

/** Both numbers of each step, ours from our own states throughout. */
function compare(parameters: readonly number[] | null, history: History, tolerance: number) {
	const model = fsrs6(parameters);
	const binding = parameters ? new FSRSBinding([...parameters]) : new FSRSBinding();
	let ours: MemoryState | null = null;
	let theirs: BindingMemoryState | null = null;
	for (const [i, [days, given]] of history.entries()) {
		const elapsedDays = i === 0 ? 0 : days;
		const next = binding.nextStates(theirs, 0.9, elapsedDays);
		ours = model.next(ours, elapsedDays, given);
		theirs = next[given].memory;
		expect(relativeError(ours.stabilityDays, theirs.stability)).toBeLessThan(tolerance);
		expect(relativeError(ours.difficulty, theirs.difficulty)).toBeLessThan(tolerance);
		const interval = model.intervalDays(ours.stabilityDays, 0.9);
		expect(relativeError(interval, next[given].interval)).toBeLessThan(tolerance);
	}
}

describe('against fsrs-rs', () => {
	it('agrees to 1e-4 on any history, same-day answers included', () => {
		fc.assert(
			fc.property(histories, (history) => compare(null, history, 1e-4)),
			{ numRuns: 1000 }
		);
	});

	it('agrees with any weights within bounds', () => {
		fc.assert(
			fc.property(weights, histories, (parameters, history) => compare(parameters, history, 1e-4)),
			{ numRuns: 1000 }
		);
	});
});

describe('modelFor', () => {
	const memory = { stabilityDays: 3, difficulty: 5 };
	const wrong = [[], [1, 2, 3], [...default_w, 1], default_w.map((w, i) => (i === 3 ? NaN : w))];

	it.each(wrong)('takes the published weights for what are none', (...parameters) => {
		expect(areParameters(parameters)).toBe(false);
		const model = modelFor({ ...defaultSettings, parameters });
		expect(model.next(memory, 4, 'good')).toEqual(fsrs6(null).next(memory, 4, 'good'));
	});

	it('takes the learner’s weights', () => {
		const parameters = default_w.map((w, i) => (i === 2 ? 5 : w));
		expect(modelFor({ ...defaultSettings, parameters }).initial('good').stabilityDays).toBe(5);
		expect(modelFor({ ...defaultSettings, parameters })).toBe(
			modelFor({ ...defaultSettings, parameters })
		);
	});

	it('knows no short-term memory where there are no steps', () => {
		const none = { ...defaultSettings, learningStepsMinutes: [], relearningStepsMinutes: [] };
		expect(modelFor(none).next(memory, 0, 'easy').stabilityDays).toBe(3);
		expect(modelFor(defaultSettings).next(memory, 0, 'easy').stabilityDays).toBeGreaterThan(3);
	});
});
