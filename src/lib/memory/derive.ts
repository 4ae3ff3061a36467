import type { CardId, CourseId, EntryId } from '../core/ids';
import { applyEntry, applyReview, newCard } from './apply';
import { addTally, tallyOf } from './tally';
import type { Card, DayTally, LogEntry, Rating, StudySettings } from './types';

/** A card and what its answers add to each study day. */
export interface DerivedCard {
	readonly card: Card;
	readonly tallies: ReadonlyMap<number, DayTally>;
}

const byClock = (a: LogEntry, b: LogEntry) =>
	a.clock - b.clock || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The entries that count, in order, each once. */
export function inOrder(entries: readonly LogEntry[]): LogEntry[] {
	return [...entries].sort(byClock).filter((entry, i, all) => entry.id !== all[i - 1]?.id);
}

export interface Corrections {
	readonly undone: ReadonlySet<EntryId>;
	readonly rerated: ReadonlyMap<EntryId, Rating>;
}

/** Undo and rerate bear on entries that stand before them in the order, and only there: what comes later cannot be meant. */
export function corrections(ordered: readonly LogEntry[]): Corrections {
	const undone = new Set<EntryId>();
	const rerated = new Map<EntryId, Rating>();
	if (!ordered.some((entry) => entry.kind === 'undo' || entry.kind === 'rerate'))
		return { undone, rerated };
	const before = new Map<EntryId, LogEntry>();
	for (const entry of ordered) {
		if (entry.kind === 'undo') {
			const target = before.get(entry.target);
			// A move, which the store has resolved, does nothing here.
			if (target && target.kind !== 'undo') undone.add(entry.target);
		}
		before.set(entry.id, entry);
	}
	const seen = new Set<EntryId>();
	for (const entry of ordered) {
		if (entry.kind === 'review') seen.add(entry.id);
		if (entry.kind === 'rerate' && !undone.has(entry.id) && seen.has(entry.target))
			rerated.set(entry.target, entry.rating);
	}
	return { undone, rerated };
}

/** The card that a set of entries makes, with its counts. The order in which they are given does not matter. */
export function derive(
	id: CardId,
	course: CourseId,
	entries: readonly LogEntry[],
	settings: StudySettings
): DerivedCard {
	const ordered = inOrder(entries);
	const { undone, rerated } = corrections(ordered);
	const tallies = new Map<number, DayTally>();
	let card = newCard(id, course);
	for (const entry of ordered) {
		if (undone.has(entry.id)) continue;
		if (entry.kind !== 'review') {
			card = applyEntry(card, entry, settings);
			continue;
		}
		const rating = rerated.get(entry.id) ?? entry.rating;
		const tally = tallyOf(card, entry, rating, settings);
		const had = tallies.get(entry.day);
		tallies.set(entry.day, had ? addTally(had, tally) : tally);
		card =
			rating === entry.rating
				? applyReview(card, entry, settings, false)
				: applyReview(card, { ...entry, rating }, settings, true);
	}
	return { card, tallies };
}

export function deriveCard(
	id: CardId,
	course: CourseId,
	entries: readonly LogEntry[],
	settings: StudySettings
): Card {
	return derive(id, course, entries, settings).card;
}

/** The same for one entry later than all before, without reading them again; null where it speaks of them (undo, rerate, move). */
export function extend(card: Card, entry: LogEntry, settings: StudySettings): DerivedCard | null {
	if (entry.kind === 'undo' || entry.kind === 'rerate' || entry.kind === 'move') return null;
	const next = applyEntry(card, entry, settings);
	if (entry.kind !== 'review') return { card: next, tallies: new Map() };
	const tally = tallyOf(card, entry, entry.rating, settings);
	return { card: next, tallies: new Map([[entry.day, tally]]) };
}

export function extendCard(card: Card, entry: LogEntry, settings: StudySettings): Card | null {
	return extend(card, entry, settings)?.card ?? null;
}
