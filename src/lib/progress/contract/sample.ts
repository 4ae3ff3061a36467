import { cardId, courseId, deviceId, entryId, type CardId } from '../../core/ids';
import type { LogEntry, Rating, ReviewEntry, StudySettings } from '../../memory/types';
import type {
	CardRow,
	CourseCards,
	Derivation,
	NewEntry,
	ProgressStore,
	SyncMoment,
	Witness,
	WitnessMark
} from '../port';

export const course = courseId('sample');
export const fact = (name: string): CardId => cardId('fact', name);
export const dayMs = 86_400_000;
/** 2026-01-01 12:00 UTC; study day 20454 where days begin at 4. */
export const firstDay = 20_454;
const noonMs = firstDay * dayMs + dayMs / 2;

let made = 0;
/** Ids that no other entry of the run has. */
export const freshId = () => entryId(`e${String(++made).padStart(6, '0')}`);

/** What an entry of any kind has; `minutes` after noon of the first day. */
export const frame = (card: string, minutes: number, device = 'laptop') => ({
	id: freshId(),
	version: 1 as const,
	device: deviceId(device),
	course,
	card: fact(card),
	atMs: noonMs + minutes * 60_000,
	offsetMinutes: 60,
	day: firstDay + Math.floor(minutes / 1440)
});

export function review(
	card: string,
	minutes: number,
	rating: Rating = 'good',
	more: Partial<ReviewEntry> = {}
): Omit<ReviewEntry, 'clock'> {
	return {
		...frame(card, minutes),
		kind: 'review',
		purpose: 'study',
		item: null,
		form: 'flashcard',
		rating,
		correct: null,
		answer: null,
		responseMs: 4_000,
		guessChance: 0,
		previous: null,
		intervalDays: 3,
		stepMinutes: null,
		session: 's1',
		...more
	};
}

/** As it would come from another device: its own wall clock orders it. */
export const placed = (entry: NewEntry): LogEntry => ({ ...entry, clock: entry.atMs }) as LogEntry;

/** A day's answers on its own: enough days apart that steps are over. */
export const daysLater = (days: number) => days * 1440;

export const undo = (card: string, minutes: number, target: LogEntry | NewEntry): NewEntry => ({
	...frame(card, minutes),
	kind: 'undo',
	target: target.id
});

export const move = (from: string, to: string, minutes: number): NewEntry => ({
	...frame(from, minutes),
	kind: 'move',
	to: fact(to)
});

export const courseOf = (hash: string, names: readonly string[]): CourseCards => ({
	course,
	hash,
	cards: names.map((name) => ({
		id: fact(name),
		kind: 'definition',
		subject: name,
		statement: `${name} is ${name}`
	}))
});

export const syncAt = (minutes: number): SyncMoment => ({
	atMs: noonMs + minutes * 60_000,
	offsetMinutes: 60,
	day: firstDay + Math.floor(minutes / 1440),
	newEntryId: freshId
});

export const noMatch = () => [];

export interface State {
	readonly cards: readonly CardRow[];
	readonly tallies: ReadonlyMap<number, unknown>;
}

/** Everything derived that a course has. */
export async function stateOf(store: ProgressStore): Promise<State> {
	return {
		cards: await store.browse(course, null, 100_000),
		tallies: await store.tallies(course, 0, 100_000)
	};
}

/**
 * What the log says, found out the plain way: entries in order, each to its card, a move carrying everything over; then every card derived from
 * all that it has.
 */
export function plainFold(
	entries: readonly LogEntry[],
	derivation: Derivation,
	settings: StudySettings
): {
	readonly cards: ReadonlyMap<CardId, unknown>;
	readonly tallies: ReadonlyMap<number, unknown>;
} {
	const piles = new Map<CardId, LogEntry[]>();
	const ordered = [...entries].sort((a, b) => a.clock - b.clock || (a.id < b.id ? -1 : 1));
	for (const entry of ordered) {
		if (entry.kind !== 'move') {
			piles.set(entry.card, [...(piles.get(entry.card) ?? []), entry]);
			continue;
		}
		const carried = piles.get(entry.card) ?? [];
		piles.delete(entry.card);
		const pile = [...(piles.get(entry.to) ?? []), ...carried, entry];
		piles.set(entry.to, pile);
	}
	const cards = new Map<CardId, unknown>();
	let tallies = new Map<number, ReturnType<Derivation['addTally']>>();
	for (const [card, pile] of piles) {
		const own = pile.filter((entry) => entry.kind !== 'move');
		const derived = derivation.derive(card, course, own, settings);
		cards.set(card, derived.card);
		for (const [day, tally] of derived.tallies)
			tallies.set(day, derivation.addTally(tallies.get(day) ?? derivation.emptyTally, tally));
	}
	tallies = new Map([...tallies].sort(([a], [b]) => a - b));
	return { cards, tallies };
}

/** A row without what the store adds. */
export function cardOnly(row: CardRow): unknown {
	const { queue, due, position, ...card } = row;
	return queue && Number.isFinite(due + position) ? card : null;
}

/** A witness in memory. */
export class SampleWitness implements Witness {
	mark: WitnessMark | null = null;
	read = () => this.mark;
	write = (mark: WitnessMark) => {
		this.mark = mark;
	};
}

/** An empty place for rows and what writes there. */
export interface Place {
	readonly witness: SampleWitness;
	/** A store on these rows, not opened yet; another call is another tab. */
	tab(device?: string): ProgressStore;
	dispose(): Promise<void>;
}

export type MakePlace = (derivation: Derivation) => Promise<Place>;
