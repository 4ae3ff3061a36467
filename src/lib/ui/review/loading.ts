import { buildQueue, type Queue, type QueueLimits } from '../../memory/queue';
import type { DayTally, Moment } from '../../memory/types';
import type { CardRow } from '../../progress/port';
import type { Study } from '../study/open-study';
import { usualReviews } from './catch-up-plan';
import { loadDayLimits, type LimitedBy } from './day-limits';
import { paceOf, type Work } from './estimate';

/** Buried cards stay in their queue: so many more are read than the day's limit lets through. */
const spare = 200;
/** Where the order is not by day, the first must be looked for among all that is due. */
export const allDue = 10_000;
/** Days over which the learner's pace is measured. */
const paceDays = 14;
/** Days in which the days of study are looked for that tell of a usual day. */
const usualWithinDays = 180;
/** Days ahead whose load is known when intervals are chosen. */
const loadDays = 180;

export interface Due {
	readonly queue: Queue<CardRow>;
	/** Cards within their steps, whether these have ended or not. */
	readonly learning: readonly CardRow[];
	readonly work: Work;
	readonly paceMs: number;
	readonly doneToday: DayTally | undefined;
	readonly limitedBy: LimitedBy;
	/** Reviews on a usual day. */
	readonly usual: number;
}

export const known = (study: Study, rows: readonly CardRow[]) =>
	rows.filter((row) => study.deck.subjects.has(row.id));

/** Everything that is to be done on this study day, in order. */
export async function loadDue(
	study: Study,
	now: Moment,
	limits: (settings: QueueLimits) => QueueLimits = (usual) => usual
): Promise<Due> {
	const { store, settings, deck } = study;
	const course = deck.course.id;
	const day = study.today();
	const [tallies, counts] = await Promise.all([
		store.tallies(course, day - usualWithinDays, day),
		store.counts(course, day)
	]);
	const usual = await loadDayLimits(store, { course, settings, today: day, due: counts.due });
	const { newPerDay, reviewsPerDay } = limits(usual);
	// While a backlog is worked off, what is most at risk goes first.
	const order =
		usual.by.kind === 'catch-up' ? { ...settings, reviewOrder: 'blueprint' as const } : settings;
	const doneToday = tallies.get(day);
	const done = { fresh: doneToday?.fresh ?? 0, reviews: doneToday?.reviews ?? 0 };
	const dueLimit = Math.max(0, reviewsPerDay - done.reviews) + spare;
	const newLimit = Math.max(0, newPerDay - done.fresh) + spare;
	const [learning, review, fresh] = await Promise.all([
		store.queue(course, 'learning', Number.MAX_SAFE_INTEGER, allDue),
		store.queue(course, 'review', day, order.reviewOrder === 'due' ? dueLimit : allDue),
		store.queue(
			course,
			'new',
			Number.MAX_SAFE_INTEGER,
			settings.newOrder === 'course' ? newLimit : allDue
		)
	]);
	const queue = buildQueue({
		learning: known(study, learning),
		review: known(study, review),
		fresh: known(study, fresh),
		done,
		settings: order,
		limits: { newPerDay, reviewsPerDay },
		day,
		nowMs: now.atMs,
		sectionOf: (card) => deck.subjects.get(card.id)?.section ?? null,
		groupOf: (card) => deck.subjects.get(card.id)?.group ?? null,
		weightOf: (card) => deck.weight(card.id),
		seed: String(day)
	});
	const open = known(study, learning).filter(
		(row) => row.buriedUntilDay === null || row.buriedUntilDay <= day
	);
	return {
		queue,
		learning: open,
		work: { learning: open.length, due: queue.counts.review, fresh: queue.counts.new },
		paceMs: paceOf([...tallies].filter(([at]) => at >= day - paceDays).map(([, tally]) => tally)),
		doneToday,
		limitedBy: usual.by,
		usual: usualReviews(tallies, day)
	};
}

/** Cards due on each of the coming days. */
export async function loadOfDays(study: Study): Promise<Map<number, number>> {
	const day = study.today();
	return new Map(await study.store.dueCounts(study.deck.course.id, day + 1, day + loadDays));
}

/** When there is something to do again: within the day (`inMs`), or on a later one. */
export interface NextDue {
	readonly cards: number;
	readonly inDays: number;
	/** Null where it is on a later day. */
	readonly inMs: number | null;
}

/** Days ahead in which the next review is looked for. */
const lookAheadDays = 365;

/** What comes after all of today is done; null where nothing is scheduled. */
export async function loadNextDue(study: Study, now: Moment): Promise<NextDue | null> {
	const { store, deck } = study;
	const day = study.today();
	const course = deck.course.id;
	const [learning, counts] = await Promise.all([
		store.queue(course, 'learning', Number.MAX_SAFE_INTEGER, 500),
		store.dueCounts(course, day + 1, day + lookAheadDays)
	]);
	const [first] = learning;
	if (first) return { cards: learning.length, inDays: 0, inMs: Math.max(0, first.due - now.atMs) };
	const days = [...counts].filter(([, cards]) => cards > 0).sort(([a], [b]) => a - b);
	const [next] = days;
	return next ? { cards: next[1], inDays: next[0] - day, inMs: null } : null;
}
