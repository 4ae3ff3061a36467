import { givesAway } from './rules/neighbour-giveaway';
import type { Item } from './types';

/** Whether one of two items tells in its stem what the other asks. Fast: the words of an item are split once and kept as long as it lives. */
export function givesAwayOneOf(a: Item, b: Item): boolean {
	return givesAway(a, b) || givesAway(b, a);
}
