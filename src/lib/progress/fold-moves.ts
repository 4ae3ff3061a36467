import type { CardId } from '../core/ids';
import type { LogEntry, MoveEntry } from '../memory/types';
import { byPlace, type Place } from './clock';

export type MovesByCard = ReadonlyMap<CardId, readonly MoveEntry[]>;

/** The moves away from each card, in order. */
export function movesByCard(entries: Iterable<LogEntry>): MovesByCard {
	const moves = new Map<CardId, MoveEntry[]>();
	for (const entry of entries) {
		if (entry.kind !== 'move') continue;
		const list = moves.get(entry.card);
		if (list) list.push(entry);
		else moves.set(entry.card, [entry]);
	}
	for (const list of moves.values()) list.sort(byPlace);
	return moves;
}

/**
 * The card to which something recorded for `card` at `place` belongs now. Each move takes along what came before it, so the places along the way
 * only rise: moves there and back end.
 */
export function ownerAt(card: CardId, place: Place, moves: MovesByCard): CardId {
	let owner = card;
	let since = place;
	for (;;) {
		const next = moves.get(owner)?.find((move) => byPlace(move, since) > 0);
		if (!next) return owner;
		owner = next.to;
		since = next;
	}
}

/** The card to which an entry belongs now; a move belongs to the card that it led to. */
export function ownerOf(entry: LogEntry, moves: MovesByCard): CardId {
	return ownerAt(entry.kind === 'move' ? entry.to : entry.card, entry, moves);
}

/** Entries by the card they belong to, each list in order. `entries` holds all moves of the cards in question. */
export function byOwner(entries: readonly LogEntry[]): Map<CardId, LogEntry[]> {
	const moves = movesByCard(entries);
	const owned = new Map<CardId, LogEntry[]>();
	for (const entry of entries) {
		const owner = ownerOf(entry, moves);
		const list = owned.get(owner);
		if (list) list.push(entry);
		else owned.set(owner, [entry]);
	}
	for (const list of owned.values()) list.sort(byPlace);
	return owned;
}
