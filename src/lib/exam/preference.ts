import type { ItemId } from '../core/ids';
import { seededRng } from '../core/rng';
import type { Exposures, ExamItem } from './candidates';

/** An item as the assembly looks at it. */
export interface Candidate {
	readonly item: ExamItem;
	readonly domain: string;
	readonly generated: boolean;
	/** It stands in a paper that this one is not to overlap with. */
	readonly avoided: boolean;
}

export interface Preferred extends Candidate {
	readonly times: number;
	/** -Infinity for never. */
	readonly lastAtMs: number;
	/** A number in [0, 1) drawn from the seed and the item's id. */
	readonly lot: number;
}

export function preferred(
	item: ExamItem,
	domain: string,
	from: { readonly seed: string; readonly exposure: Exposures; readonly avoid: ReadonlySet<ItemId> }
): Preferred {
	const met = from.exposure.get(item.id);
	return {
		item,
		domain,
		generated: item.origin === 'generated',
		avoided: from.avoid.has(item.id),
		times: met?.times ?? 0,
		lastAtMs: met?.lastAtMs ?? -Infinity,
		lot: seededRng(`${from.seed}:lot:${item.id}`).next()
	};
}

/** -1, 0 or 1; also for infinities, whose difference is not a number. */
const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Who is asked first: items of no earlier paper, authored before generated ones, those least often met, those met longest ago, then by lot. Exposure control in
 * its simplest form: M. L. Stocking, C. Lewis, in van der Linden and Glas (eds.), Computerized Adaptive Testing, 2000, ch. 9.
 */
export function byPreference(a: Preferred, b: Preferred): number {
	return (
		compare(a.avoided, b.avoided) ||
		compare(a.generated, b.generated) ||
		compare(a.times, b.times) ||
		compare(a.lastAtMs, b.lastAtMs) ||
		compare(a.lot, b.lot) ||
		compare(a.item.id, b.item.id)
	);
}
