import { seededRng } from '../core/rng';
import type { ExamItem } from './candidates';

/** Places of the item's options in the order shown: drawn from the seed and the item's id, or the item's own order where it means something. */
export function optionOrder(item: ExamItem, seed: string, keep: boolean): readonly number[] {
	const places = item.options.map((_, place) => place);
	return keep ? places : seededRng(`${seed}:options:${item.id}`).shuffle(places);
}
