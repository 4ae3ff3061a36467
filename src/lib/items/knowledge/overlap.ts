import { contentStems } from '../language/tokens';

/** Share of the smaller text's meaningful words that stand in the other, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	if (small.size === 0) return 1;
	let shared = 0;
	for (const word of small) if (large.has(word)) shared++;
	return shared / small.size;
}

/**
 * At this share of common words one text may follow from the other ("maintains the number of desired tasks", "maintains desired number of
 * task copies running"), so the one is no longer known to be false of the other's term.
 */
export const ENTAILMENT_LIMIT = 0.5;

export const mayEntail = (a: string, b: string) =>
	overlap(contentStems(a), contentStems(b)) >= ENTAILMENT_LIMIT;
