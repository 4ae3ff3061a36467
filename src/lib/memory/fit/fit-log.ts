import type { CardId } from '../../core/ids';
import { corrections, inOrder } from '../derive';
import { ratings, type LogEntry } from '../types';

/** The answers that count, in order of time, as columns: cheap to hand to a worker. */
export interface FitLog {
	/** Number of the history an answer belongs to: a card, and anew after each reset of it. */
	readonly histories: Int32Array;
	/** Study day. */
	readonly days: Int32Array;
	/** 1 Again to 4 Easy. */
	readonly ratings: Uint8Array;
	readonly guessChances: Float32Array;
}

/** For each entry the card it belongs to in the end: a `move` takes along all that stands before it. */
function owners(ordered: readonly LogEntry[]): CardId[] {
	const movedTo = new Map<CardId, CardId>();
	const out: CardId[] = [];
	for (let i = ordered.length - 1; i >= 0; i--) {
		const entry = ordered[i] as LogEntry;
		if (entry.kind === 'move') movedTo.set(entry.card, movedTo.get(entry.to) ?? entry.to);
		out[i] = movedTo.get(entry.card) ?? entry.card;
	}
	return out;
}

/** All answers of a log that shaped memory: without undone ones and cramming, with corrected ratings. */
export function fitLog(entries: readonly LogEntry[]): FitLog {
	const ordered = inOrder(entries);
	const { undone, rerated } = corrections(ordered);
	const owner = owners(ordered);
	const numbers = new Map<CardId, number>();
	const rows: { history: number; day: number; rating: number; guessChance: number }[] = [];
	let histories = 0;
	ordered.forEach((entry, i) => {
		const card = owner[i] ?? entry.card;
		if (undone.has(entry.id)) return;
		if (entry.kind === 'reset') numbers.delete(card);
		if (entry.kind !== 'review' || entry.purpose === 'cram') return;
		let history = numbers.get(card);
		if (history === undefined) numbers.set(card, (history = histories++));
		const rating = ratings.indexOf(rerated.get(entry.id) ?? entry.rating) + 1;
		rows.push({ history, day: entry.day, rating, guessChance: entry.guessChance });
	});
	return {
		histories: Int32Array.from(rows, (row) => row.history),
		days: Int32Array.from(rows, (row) => row.day),
		ratings: Uint8Array.from(rows, (row) => row.rating),
		guessChances: Float32Array.from(rows, (row) => row.guessChance)
	};
}

/**
 * Days since the answer before of the same history, by place in the log; -1 for the first one. Only answers after a night tell how memory fades:
 * those with a positive number can be predicted.
 */
export function elapsedInLog(log: FitLog): Int32Array {
	const last = new Map<number, number>();
	return Int32Array.from(log.histories, (history, i) => {
		const day = log.days[i] ?? 0;
		const before = last.get(history);
		last.set(history, day);
		return before === undefined ? -1 : Math.max(0, day - before);
	});
}
