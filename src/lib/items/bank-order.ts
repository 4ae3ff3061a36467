import { hash32 } from '../core/hash';
import type { Item } from './types';

/** Neighbours kept apart: items of one fact stand at least this far from each other where the lesson is long enough. */
const distance = 4;

/** Candidates looked at for the next place; bounds the work to a multiple of the number of items. */
const windowSize = 32;

/** True where one of two neighbours spoils the other. */
export type Clash = (a: Item, b: Item) => boolean;

/**
 * Lesson by lesson in the order given; within a lesson in rounds over the facts, in an order drawn from their ids, so that an item stands neither
 * beside one that tests the same fact nor, where it can be helped, beside one that it clashes with.
 */
export function spread(items: readonly Item[], clash: Clash = () => false): Item[] {
	const lessons = new Map<string, Item[]>();
	for (const item of items) {
		const key = item.lesson ?? '';
		const list = lessons.get(key);
		if (list) list.push(item);
		else lessons.set(key, [item]);
	}
	const taken: Item[] = [];
	for (const list of lessons.values()) takeApart(rounds(list), taken, clash);
	return taken;
}

function rounds(items: readonly Item[]): Item[] {
	const queues = new Map<string, Item[]>();
	for (const item of items) {
		const key = item.facts[0] ?? item.id;
		const queue = queues.get(key);
		if (queue) queue.push(item);
		else queues.set(key, [item]);
	}
	// Rows of one table follow each other in the note; here they are dealt out like cards.
	const columns = [...queues]
		.sort(([a], [b]) => hash32(a) - hash32(b) || (a < b ? -1 : 1))
		.map(([, queue]) => queue);
	const longest = columns.reduce((most, queue) => Math.max(most, queue.length), 0);
	const waiting: Item[] = [];
	for (let round = 0; round < longest; round++)
		for (const queue of columns) {
			const item = queue[round];
			if (item) waiting.push(item);
		}
	return waiting;
}

/** Moves to `taken`, each time, the first waiting item that fits behind the last few; else one that shares no fact; else the first. */
function takeApart(waiting: Item[], taken: Item[], clash: Clash): void {
	while (waiting.length > 0) {
		const near = new Set(taken.slice(-distance).flatMap((item) => item.facts));
		const last = taken.at(-1);
		const window = waiting.slice(0, windowSize);
		const isFree = (item: Item) => item.facts.every((fact) => !near.has(fact));
		const best = window.findIndex((item) => isFree(item) && !(last && clash(last, item)));
		const at = best >= 0 ? best : Math.max(0, window.findIndex(isFree));
		taken.push(...waiting.splice(at, 1));
	}
}
