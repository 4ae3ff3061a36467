import type { CardId, CourseId, EntryId, ItemId } from '../../core/ids';
import type { Purpose, Rating } from '../../memory/types';
import type { ItemResponse, Verdict } from '../item/response';

/** What a session is for: what is due today, what falls due later, or a topic gone through without touching the schedule. */
export type SessionPurpose = Exclude<Purpose, 'exam'>;

/** A card on the screen, with all that has been done about it. */
export interface Shown {
	readonly card: CardId;
	readonly item: ItemId;
	/** Id of the entry that its grade will have: the interval's fuzz hangs on it. */
	readonly entry: EntryId;
	/** `Card.head` when it was shown: another one means that another tab has answered it since. */
	readonly head: EntryId | null;
	readonly response: ItemResponse;
	/** Null until checked, and always for a flashcard, which is not checked but turned. */
	readonly verdict: Verdict | null;
	/** Time spent on it up to the answer; null until then. */
	readonly answerMs: number | null;
	/** Time spent on it in all. */
	readonly spentMs: number;
}

/** Something done in the session that can be taken back. */
export interface Step {
	readonly kind: 'review' | 'bury' | 'suspend' | 'flag';
	readonly entry: EntryId;
	readonly shown: Shown;
	/** Null but for reviews. */
	readonly rating: Rating | null;
	/** Whether the card had never been answered before. */
	readonly fresh: boolean;
}

export interface Waiting {
	readonly card: CardId;
	readonly dueAtMs: number;
}

/** One run of review. A value: every change returns a new one. */
export interface ReviewSession {
	readonly id: string;
	readonly course: CourseId;
	readonly purpose: SessionPurpose;
	/** Name of the topic; null but for cramming. */
	readonly topic: string | null;
	/** Study day on which it began. */
	readonly day: number;
	readonly startedAtMs: number;
	/** Cards to come, in order. */
	readonly plan: readonly CardId[];
	/** Cards within their steps, which come back when a step ends. */
	readonly waiting: readonly Waiting[];
	readonly current: Shown | null;
	/** Cards put back half answered, so that they come again as they were. */
	readonly aside: readonly Shown[];
	readonly steps: readonly Step[];
	readonly over: boolean;
}

export type Upcoming =
	| { readonly kind: 'card'; readonly card: CardId }
	| { readonly kind: 'wait'; readonly card: CardId; readonly untilMs: number }
	| { readonly kind: 'end' };

/** A step that ends later than this is not waited for: the session ends. */
export const longestWaitMs = 30 * 60_000;
/** How many others stand before a crammed card that was not known. */
const cramGap = 4;

export interface Beginning extends Pick<
	ReviewSession,
	'id' | 'course' | 'purpose' | 'topic' | 'day' | 'startedAtMs' | 'plan' | 'waiting'
> {
	readonly plan: readonly CardId[];
}

export const startSession = (beginning: Beginning): ReviewSession => ({
	...beginning,
	current: null,
	aside: [],
	steps: [],
	over: false
});

const byDue = (a: Waiting, b: Waiting) =>
	a.dueAtMs - b.dueAtMs || (a.card < b.card ? -1 : a.card > b.card ? 1 : 0);

const earliest = (waiting: readonly Waiting[]): Waiting | null =>
	waiting.reduce<Waiting | null>(
		(best, one) => (best === null || byDue(one, best) < 0 ? one : best),
		null
	);

/** A step that has ended comes first, then the plan; with nothing else left, the step that ends next. */
export function upcoming(session: ReviewSession, nowMs: number): Upcoming {
	const next = earliest(session.waiting);
	if (next && next.dueAtMs <= nowMs) return { kind: 'card', card: next.card };
	const planned = session.plan[0];
	if (planned !== undefined) return { kind: 'card', card: planned };
	if (next && next.dueAtMs - nowMs <= longestWaitMs)
		return { kind: 'wait', card: next.card, untilMs: next.dueAtMs };
	return { kind: 'end' };
}

/** Takes a card out of everything that is still to come. */
export const without = (session: ReviewSession, card: CardId): ReviewSession => ({
	...session,
	plan: session.plan.filter((c) => c !== card),
	waiting: session.waiting.filter((w) => w.card !== card),
	aside: session.aside.filter((s) => s.card !== card)
});

export const present = (session: ReviewSession, shown: Shown): ReviewSession => ({
	...without(session, shown.card),
	current: shown
});

/** Keeps what has been put in; an answer that was checked stays as it is. */
export function respond(session: ReviewSession, response: ItemResponse): ReviewSession {
	const { current } = session;
	if (current === null || current.verdict !== null) return session;
	return { ...session, current: { ...current, response } };
}

/** Whether the answer is on the screen, so that the card can be graded. */
export const isAnswered = (shown: Shown): boolean =>
	shown.verdict !== null || (shown.response.kind === 'self' && shown.response.revealed);

function comeBack(session: ReviewSession, card: CardId, dueAtMs: number | null): ReviewSession {
	if (dueAtMs === null) return session;
	return { ...session, waiting: [...session.waiting, { card, dueAtMs }] };
}

const replan = (plan: readonly CardId[], card: CardId, place: number) => [
	...plan.slice(0, place),
	card,
	...plan.slice(place)
];

/** `dueAtMs` is when the step given ends, or null where the card is done for this session. */
export function graded(
	session: ReviewSession,
	step: Step & { readonly rating: Rating },
	dueAtMs: number | null
): ReviewSession {
	const after = { ...session, current: null, steps: [...session.steps, step] };
	if (session.purpose !== 'cram') return comeBack(after, step.shown.card, dueAtMs);
	if (step.rating !== 'again') return after;
	return { ...after, plan: replan(after.plan, step.shown.card, cramGap) };
}

/** The card on the screen was buried or suspended. */
export const setAside = (session: ReviewSession, step: Step): ReviewSession => ({
	...session,
	current: null,
	steps: [...session.steps, step]
});

/** The card was flagged and stays. */
export const noted = (session: ReviewSession, step: Step): ReviewSession => ({
	...session,
	steps: [...session.steps, step]
});

/** Another tab has dealt with the card on the screen. */
export const movedOn = (session: ReviewSession, dueAtMs: number | null): ReviewSession =>
	session.current === null
		? session
		: comeBack({ ...session, current: null }, session.current.card, dueAtMs);

/**
 * Takes back the last step: its card stands there as it did before, and the one on the screen comes after it. `entry` is a fresh id: the one taken back
 * stays in the log.
 */
export function undone(session: ReviewSession, entry: EntryId): ReviewSession {
	const step = session.steps.at(-1);
	if (step === undefined) return session;
	const steps = session.steps.slice(0, -1);
	if (step.kind === 'flag' && session.current?.card === step.shown.card)
		return { ...session, steps };
	const { current } = session;
	const back =
		current === null || current.card === step.shown.card
			? session
			: {
					...session,
					plan: [current.card, ...session.plan],
					aside: [...session.aside, current]
				};
	return { ...present(back, { ...step.shown, entry }), steps, over: false };
}

export const ended = (session: ReviewSession): ReviewSession => ({
	...session,
	current: null,
	over: true
});

export const reviewSteps = (session: ReviewSession) =>
	session.steps.filter((s): s is Step & { rating: Rating } => s.rating !== null);

/** Cards still to be answered, the one on the screen included. */
export const cardsLeft = (session: ReviewSession): readonly CardId[] => [
	...(session.current ? [session.current.card] : []),
	...session.plan,
	...session.waiting.map((w) => w.card)
];
