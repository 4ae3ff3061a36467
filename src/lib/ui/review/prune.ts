import type { CardId, EntryId, ItemId } from '../../core/ids';
import type { LogEntry, Rating } from '../../memory/types';
import type { CardRow } from '../../progress/port';
import {
	graded,
	movedOn,
	type ReviewSession,
	type SessionPurpose,
	type Shown,
	type Step,
	type Waiting
} from './session';

const hidden = (row: CardRow, today: number) =>
	row.queue === 'suspended' ||
	row.queue === 'archived' ||
	(row.buriedUntilDay !== null && row.buriedUntilDay > today);

const open: Record<SessionPurpose, (row: CardRow, today: number) => boolean> = {
	// A card within its steps comes back by the end of the step, not by the plan.
	study: (row, today) => row.queue === 'new' || (row.queue === 'review' && row.due <= today),
	ahead: (row, today) => row.queue === 'review' && row.lastDay !== today,
	cram: () => true
};

/** Whether a planned card is still to be asked: another tab, or another device, may have dealt with it. */
export const stillToDo = (row: CardRow, purpose: SessionPurpose, today: number): boolean =>
	!hidden(row, today) && open[purpose](row, today);

/** What is known of the cards and the course now. */
export interface Known {
	readonly row: (card: CardId) => CardRow | undefined;
	/** Whether the course still asks it in this wording, or in any where none is named. */
	readonly has: (card: CardId, item: ItemId | null) => boolean;
	readonly today: number;
}

/** Leaves out what has been dealt with elsewhere, and what the course has lost. */
export function pruned(session: ReviewSession, known: Known): ReviewSession {
	const { today } = known;
	const rowOf = (card: CardId, item: ItemId | null = null) => {
		const row = known.has(card, item) ? known.row(card) : undefined;
		return row && !hidden(row, today) ? row : undefined;
	};
	const step = (card: CardId): Waiting[] => {
		const dueAtMs = rowOf(card)?.dueAtMs ?? null;
		return dueAtMs === null ? [] : [{ card, dueAtMs }];
	};
	const plan = session.plan.filter((card) => {
		const row = rowOf(card);
		return row !== undefined && stillToDo(row, session.purpose, today);
	});
	const begun = session.plan.filter((card) => !plan.includes(card)).flatMap(step);
	const next = {
		...session,
		plan,
		waiting: [...session.waiting.flatMap(({ card }) => step(card)), ...begun]
	};
	const { current } = session;
	if (current === null) return next;
	const row = rowOf(current.card, current.item);
	return row !== undefined && row.head === current.head
		? next
		: movedOn(next, row?.dueAtMs ?? null);
}

/** A card's grade as a step of the session. */
export const gradeStep = (
	shown: Shown,
	entry: EntryId,
	rating: Rating
): Step & { readonly rating: Rating } => ({
	kind: 'review',
	entry,
	shown,
	rating,
	fresh: shown.head === null
});

/** A grade that was written while the page went down is a step of the session like any other. */
export function withWritten(
	session: ReviewSession,
	row: CardRow | undefined,
	history: readonly LogEntry[]
): ReviewSession {
	const { current } = session;
	if (current === null || row === undefined || row.head !== current.entry) return session;
	const entry = history.find((one) => one.id === current.entry);
	if (entry?.kind !== 'review') return session;
	return graded(session, gradeStep(current, entry.id, entry.rating), row.dueAtMs);
}
