import { fsrs6 } from '../../memory/fsrs6';
import type { Card, LogEntry, MemoryState, ReviewEntry } from '../../memory/types';

/** Retrievability of a card over its life: falls between answers, stands at 1 after each. */
export interface CurvePoint {
	readonly day: number;
	readonly retrievability: number;
}

export interface ForgettingCurve {
	readonly points: readonly CurvePoint[];
	/** Days of the answers, and whether they were passed. */
	readonly answers: readonly { readonly day: number; readonly passed: boolean }[];
}

/** Reviews that count: not taken back, with their ratings as corrected, in order; cramming left out. */
export function countingReviews(history: readonly LogEntry[]): ReviewEntry[] {
	const undone = new Set(history.flatMap((e) => (e.kind === 'undo' ? [e.target] : [])));
	const rated = new Map(
		history.flatMap((e) => (e.kind === 'rerate' && !undone.has(e.id) ? [[e.target, e.rating]] : []))
	);
	return history
		.filter(
			(e): e is ReviewEntry => e.kind === 'review' && !undone.has(e.id) && e.purpose !== 'cram'
		)
		.map((e) => ({ ...e, rating: rated.get(e.id) ?? e.rating }));
}

const pointsPerSpan = 24;

/** The curve from the first answer to `untilDay`, with the memory states that the ratings alone give. */
export function forgettingCurve(
	history: readonly LogEntry[],
	card: Card,
	parameters: readonly number[] | null,
	untilDay: number
): ForgettingCurve {
	const model = fsrs6(parameters);
	const reviews = countingReviews(history);
	const points: CurvePoint[] = [];
	let memory: MemoryState | null = null;
	let lastDay = 0;
	const fall = (state: MemoryState, from: number, to: number) => {
		for (let i = 0; i <= pointsPerSpan; i++) {
			const elapsed = ((to - from) * i) / pointsPerSpan;
			points.push({ day: from + elapsed, retrievability: model.retrievability(state, elapsed) });
		}
	};
	for (const review of reviews) {
		if (memory && review.day > lastDay) fall(memory, lastDay, review.day);
		memory = model.next(memory, memory ? Math.max(0, review.day - lastDay) : 0, review.rating);
		lastDay = Math.max(lastDay, review.day);
	}
	// What the card itself holds has the chance of guessing in it, so the open end follows the card.
	const state = card.memory ?? memory;
	if (state && reviews.length > 0) fall(state, lastDay, Math.max(untilDay, lastDay + 1));
	return {
		points,
		answers: reviews.map((r) => ({ day: r.day, passed: r.rating !== 'again' }))
	};
}
