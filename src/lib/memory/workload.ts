import { seededRng } from '../core/rng';
import { modelFor } from './fsrs6';
import type { MemoryModel } from './model';
import type { Card, MemoryState, Rating, StudySettings } from './types';

/** Desired retentions for which the workload is told. */
export const workloadRetentions = [
	0.7, 0.73, 0.76, 0.79, 0.82, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96, 0.97
] as const;

/** How fast and how well the learner answers. */
export interface Pace {
	readonly secondsPerReview: number;
	/** A new card, its learning steps included. */
	readonly secondsPerNew: number;
	/** More for a review that failed: its relearning steps. */
	readonly secondsPerLapse: number;
	/** Of the reviews that passed: Hard, Good, Easy; sums to 1. */
	readonly passed: readonly [hard: number, good: number, easy: number];
	/** First ratings: Again, Hard, Good, Easy; sums to 1. */
	readonly first: readonly [again: number, hard: number, good: number, easy: number];
}

/** For short items, until the learner's own figures are known. */
export const defaultPace: Pace = {
	secondsPerReview: 9,
	secondsPerNew: 30,
	secondsPerLapse: 15,
	passed: [0.12, 0.83, 0.05],
	first: [0.3, 0.1, 0.5, 0.1]
};

export interface WorkloadInput {
	readonly cards: readonly Card[];
	readonly settings: StudySettings;
	/** Today's study day. */
	readonly day: number;
	/** Days simulated. */
	readonly days: number;
	readonly pace?: Pace;
	readonly retentions?: readonly number[];
	readonly seed: string;
}

export interface Workload {
	readonly retention: number;
	/** Means over the days simulated. */
	readonly reviewsPerDay: number;
	readonly newPerDay: number;
	readonly minutesPerDay: number;
	/** Mean retrievability of all cards at the end, those never begun counted as 0. */
	readonly remembered: number;
}

/** More cards than this are sampled, each standing for several. */
const mostCards = 500;

const passedRatings: readonly Rating[] = ['hard', 'good', 'easy'];
const firstRatings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

function draw(ratings: readonly Rating[], shares: readonly number[], chance: number): Rating {
	let rest = chance;
	for (let i = 0; i < ratings.length; i++)
		if ((rest -= shares[i] ?? 0) < 0) return ratings[i] ?? 'good';
	return 'good';
}

interface Run {
	reviews: number;
	lapses: number;
	begun: number;
	remembered: number;
}

/** One card from `memory` on, last seen on `lastDay`, up to and without `end`. */
function follow(
	memory: MemoryState,
	lastDay: number,
	window: { readonly from: number; readonly end: number },
	retention: number,
	model: MemoryModel,
	pace: Pace,
	chance: () => number,
	run: Run,
	maximumIntervalDays: number
): void {
	let state = memory;
	let last = lastDay;
	for (;;) {
		const interval = Math.min(
			maximumIntervalDays,
			Math.max(1, Math.round(model.intervalDays(state.stabilityDays, retention)))
		);
		const due = Math.max(window.from, last + interval);
		if (due >= window.end) break;
		const elapsed = due - last;
		const passed = chance() < model.retrievability(state, elapsed);
		state = model.next(
			state,
			elapsed,
			passed ? draw(passedRatings, pace.passed, chance()) : 'again'
		);
		last = due;
		run.reviews++;
		if (!passed) run.lapses++;
	}
	run.remembered += model.retrievability(state, Math.max(0, window.end - last));
}

/**
 * What the coming days would bring at each desired retention: the learner's cards as they stand, reviewed on the day they fall due, new ones begun at the
 * daily limit. Overdue cards are all reviewed at once, on the first day. One stream of chance per card, the same at every retention, so that the figures differ by retention alone.
 */
export function workload(input: WorkloadInput): Workload[] {
	const { settings, day, days, seed, pace = defaultPace } = input;
	const model = modelFor(settings);
	const open = input.cards.filter((card) => !card.suspended);
	const every = Math.max(1, open.length / mostCards);
	const sample = Array.from(
		{ length: Math.min(open.length, mostCards) },
		(_, i) => open[Math.floor(i * every)] as Card
	);
	const window = { from: day, end: day + Math.max(1, days) };
	const length = window.end - window.from;
	return (input.retentions ?? workloadRetentions).map((retention) => {
		const run: Run = { reviews: 0, lapses: 0, begun: 0, remembered: 0 };
		let fresh = 0;
		sample.forEach((card, i) => {
			const { next } = seededRng(`${i}:${seed}`);
			let memory = card.memory;
			let last = card.lastDay ?? day;
			if (memory === null) {
				if (settings.newPerDay <= 0) return;
				last = day + Math.floor((fresh++ * every) / settings.newPerDay);
				if (last >= window.end) return;
				memory = model.initial(draw(firstRatings, pace.first, next()));
				run.begun++;
			}
			follow(memory, last, window, retention, model, pace, next, run, settings.maximumIntervalDays);
		});
		const scale = every / length;
		const seconds =
			run.reviews * pace.secondsPerReview +
			run.lapses * pace.secondsPerLapse +
			run.begun * pace.secondsPerNew;
		return {
			retention,
			reviewsPerDay: run.reviews * scale,
			newPerDay: run.begun * scale,
			minutesPerDay: (seconds / 60) * scale,
			remembered: sample.length === 0 ? 0 : run.remembered / sample.length
		};
	});
}
