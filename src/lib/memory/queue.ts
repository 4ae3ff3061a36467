import { modelFor } from './fsrs6';
import { interleave } from './interleave';
import type { MemoryModel } from './model';
import { marksAtRisk, retrievabilityOn } from './retrievability';
import { shuffleKey } from './shuffle-key';
import type { Card, DayTally, StudySettings } from './types';

/** Steps that end within this many minutes are shown early once nothing else is left. */
export const learnAheadMinutes = 20;

/** Why a card stands in the queue: a (re)learning step ended, a review is due, it is new, or a step ends soon and nothing else is left. */
export type QueueReason = 'step' | 'review' | 'new' | 'step-early';

export interface QueueEntry<C extends Card> {
	readonly card: C;
	readonly reason: QueueReason;
}

export interface QueueInput<C extends Card> {
	/** All cards in (re)learning, whether their step has ended or not. */
	readonly learning: readonly C[];
	/** Cards in the phase "review" that may be due; later ones are left out. */
	readonly review: readonly C[];
	/** New cards in the order of the course. */
	readonly fresh: readonly C[];
	/** What was done on this study day already; it counts against the limits. */
	readonly done: Pick<DayTally, 'fresh' | 'reviews'>;
	readonly settings: StudySettings;
	/** In the place of the limits of `settings`, for a day of a plan. */
	readonly limits?: QueueLimits;
	/** Today's study day. */
	readonly day: number;
	readonly nowMs: number;
	readonly sectionOf: (card: C) => string | null;
	/** Siblings (facts of one list) have the same group; null for a card without any. */
	readonly groupOf: (card: C) => string | null;
	/** Share of the exam's score that the card stands for; only the ratio between cards matters. */
	readonly weightOf: (card: C) => number;
	/** Breaks ties and mixes new cards; the same for the whole study day, so that the order holds still. */
	readonly seed: string;
	/** The card shown last: its siblings and section do not come right after it. */
	readonly previous?: C | null;
}

export interface QueueLimits {
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
}

export interface Queue<C extends Card> {
	readonly entries: readonly QueueEntry<C>[];
	/** By reason; together the length of `entries`. */
	readonly counts: Readonly<Record<QueueReason, number>>;
	/** Due or new today, but beyond the day's limit. */
	readonly heldBack: { readonly reviews: number; readonly fresh: number };
	/** When the next step beyond the learn-ahead window ends; null where none is waiting. */
	readonly nextStepAtMs: number | null;
}

const shown = (card: Card, day: number) =>
	!card.suspended && (card.buriedUntilDay === null || card.buriedUntilDay <= day);

/** Sorts by a number, ties shuffled, without reckoning anything twice for a card. */
function ranked<C extends Card>(
	cards: readonly C[],
	keyOf: (card: C) => number,
	seed: string
): C[] {
	const keys = Float64Array.from(cards, keyOf);
	const shuffled = shuffleKey(seed);
	const ties = Uint32Array.from(cards, (card) => shuffled(card.id));
	const places = Uint32Array.from(cards, (_, place) => place);
	places.sort(
		(a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || (ties[a] ?? 0) - (ties[b] ?? 0) || a - b
	);
	return Array.from(places, (place) => cards[place] as C);
}

type ReviewKey = (card: Card, day: number, weight: number, model: MemoryModel) => number;

/** Lowest first. */
const reviewKeys: Record<StudySettings['reviewOrder'], ReviewKey> = {
	due: (card) => card.dueDay ?? 0,
	retrievability: (card, day, _weight, model) => retrievabilityOn(card, day, model),
	blueprint: (card, day, weight, model) => -marksAtRisk(card, day, weight, model)
};

/** All due reviews, the first to be done first; no limit, no interleaving. */
export function orderReviews<C extends Card>(
	cards: readonly C[],
	input: Pick<QueueInput<C>, 'settings' | 'day' | 'weightOf' | 'seed'>
): C[] {
	const { settings, day, weightOf, seed } = input;
	const model = modelFor(settings);
	const key = reviewKeys[settings.reviewOrder];
	const due = cards.filter(
		(card) => card.dueDay !== null && card.dueDay <= day && shown(card, day)
	);
	return ranked(due, (card) => key(card, day, weightOf(card), model), seed);
}

function orderFresh<C extends Card>(input: QueueInput<C>): C[] {
	const open = input.fresh.filter((card) => shown(card, input.day));
	const keys: Record<StudySettings['newOrder'], () => C[]> = {
		course: () => open,
		mixed: () => ranked(open, () => 0, input.seed)
	};
	return keys[input.settings.newOrder]();
}

/** New cards spread evenly between the reviews, each list keeping its order. */
function mixEvenly<C extends Card>(reviews: readonly C[], fresh: readonly C[]): QueueEntry<C>[] {
	const at = [
		...reviews.map((card, i) => ({
			place: (i + 0.5) / reviews.length,
			entry: { card, reason: 'review' as const }
		})),
		...fresh.map((card, i) => ({
			place: (i + 0.5) / fresh.length,
			entry: { card, reason: 'new' as const }
		}))
	];
	return at.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}

/** Puts entries of `rest` between siblings that stand side by side in `list`, where any can part them; returns what is left of `rest`. */
function separate<C extends Card>(
	list: QueueEntry<C>[],
	rest: readonly QueueEntry<C>[],
	groupOf: (card: C) => string | null
): QueueEntry<C>[] {
	const left = [...rest];
	for (let i = 1; i < list.length; i++) {
		const group = groupOf((list[i] as QueueEntry<C>).card);
		if (group === null || groupOf((list[i - 1] as QueueEntry<C>).card) !== group) continue;
		const other = left.findIndex(({ card }) => groupOf(card) !== group);
		if (other < 0) continue;
		list.splice(i, 0, ...left.splice(other, 1));
	}
	return left;
}

/**
 * What to answer now, in order: steps that have ended, oldest first; then reviews and new cards within the day's limits, new ones spread evenly among the
 * reviews; then steps that end within `learnAheadMinutes`. No section and no group follows itself where that can be avoided; siblings among the steps are
 * parted by a review or a new card if need be.
 */
export function buildQueue<C extends Card>(input: QueueInput<C>): Queue<C> {
	const { settings, day, nowMs, done } = input;
	const limits = input.limits ?? settings;
	const steps = input.learning
		.filter((card) => card.dueAtMs !== null && shown(card, day))
		.sort((a, b) => (a.dueAtMs ?? 0) - (b.dueAtMs ?? 0) || (a.id < b.id ? -1 : 1));
	const aheadMs = nowMs + learnAheadMinutes * 60_000;
	const ended = steps.filter((card) => (card.dueAtMs ?? 0) <= nowMs);
	const soon = steps.filter(
		(card) => (card.dueAtMs ?? 0) > nowMs && (card.dueAtMs ?? 0) <= aheadMs
	);
	const later = steps.find((card) => (card.dueAtMs ?? 0) > aheadMs);

	const due = orderReviews(input.review, input);
	const open = orderFresh(input);
	const reviews = due.slice(0, Math.max(0, limits.reviewsPerDay - done.reviews));
	const fresh = open.slice(0, Math.max(0, limits.newPerDay - done.fresh));

	const entries: QueueEntry<C>[] = [];
	const add = (part: readonly QueueEntry<C>[]) => {
		const last = entries.at(-1)?.card ?? input.previous ?? null;
		const spread = {
			sectionOf: ({ card }: QueueEntry<C>) => input.sectionOf(card),
			groupOf: ({ card }: QueueEntry<C>) => input.groupOf(card),
			previous: last === null ? null : { card: last, reason: 'review' as const }
		};
		for (const entry of interleave(part, spread)) entries.push(entry);
	};
	add(ended.map((card) => ({ card, reason: 'step' })));
	add(separate(entries, mixEvenly(reviews, fresh), input.groupOf));
	add(soon.map((card) => ({ card, reason: 'step-early' })));
	return {
		entries,
		counts: {
			step: ended.length,
			review: reviews.length,
			new: fresh.length,
			'step-early': soon.length
		},
		heldBack: { reviews: due.length - reviews.length, fresh: open.length - fresh.length },
		nextStepAtMs: later?.dueAtMs ?? null
	};
}
