/**
 * Whole seats in proportion to weights, by largest remainder (Hamilton's method; M. Balinski, H. P. Young, Fair Representation, 1982, ch. 3): each gets the
 * floor of its quota, what is left goes to the largest fractions. Equal fractions: the heavier weight first, then the earlier place.
 * `seats` is a whole number of 0 or more; weights are 0 or more, and need not add up to 1. Without any weight nobody gets a seat.
 */
export function apportion(weights: readonly number[], seats: number): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (total <= 0) return weights.map(() => 0);
	const quotas = weights.map((weight) => exact((weight / total) * seats));
	const floors = quotas.map(Math.floor);
	const left = seats - floors.reduce((sum, floor) => sum + floor, 0);
	const first = quotas
		.map((quota, at) => ({ at, fraction: exact(quota % 1), weight: weights[at] ?? 0 }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.fraction - a.fraction || b.weight - a.weight || a.at - b.at)
		.slice(0, left);
	const more = new Set(first.map(({ at }) => at));
	return floors.map((floor, at) => floor + (more.has(at) ? 1 : 0));
}

/** 0.3 × 50 is 15 and not 14.999…: without the noise of binary fractions. */
const exact = (value: number) => Math.round(value * 1e9) / 1e9;
