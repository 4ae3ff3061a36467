import { cardId, courseId, entryId } from '../core/ids';
import type { Card } from './types';

/** Cards for tests: a review card of stability 10 days, last seen on day 100 and due on day 110, unless told otherwise. */
export function sampleCard(name: string, change: Partial<Card> = {}): Card {
	return {
		id: cardId('fact', name),
		course: courseId('sample'),
		phase: 'review',
		memory: { stabilityDays: 10, difficulty: 5 },
		step: 0,
		dueDay: 110,
		dueAtMs: null,
		intervalDays: 10,
		firstDay: 80,
		lastDay: 100,
		lastAtMs: 100 * 86_400_000,
		reps: 4,
		lapses: 0,
		lastItem: null,
		lastForm: null,
		suspended: false,
		leech: false,
		buriedUntilDay: null,
		flag: 0,
		head: entryId(`${name}-4`),
		...change
	};
}

export const sampleNew = (name: string, change: Partial<Card> = {}): Card =>
	sampleCard(name, {
		phase: 'new',
		memory: null,
		dueDay: null,
		intervalDays: 0,
		firstDay: null,
		lastDay: null,
		lastAtMs: null,
		reps: 0,
		head: null,
		...change
	});

export const sampleLearning = (name: string, dueAtMs: number, change: Partial<Card> = {}): Card =>
	sampleCard(name, {
		phase: 'learning',
		dueDay: null,
		dueAtMs,
		intervalDays: 0,
		reps: 1,
		...change
	});
