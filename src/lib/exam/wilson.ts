/** Two-sided 90 %: the true share lies beyond either end with a chance of 5 %. */
export const z90 = 1.6448536269514722;

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * Score interval of a binomial share (E. B. Wilson, JASA 22 (1927) 209–212; recommended for small n by L. D. Brown, T. T. Cai, A. DasGupta, Statistical Science 16
 * (2001) 101–133): 0 ≤ low ≤ right/asked ≤ high ≤ 1. Of nothing asked nothing is known: 0 to 1.
 */
export function wilsonInterval(right: number, asked: number, z = z90): Interval {
	if (asked <= 0) return { low: 0, high: 1 };
	const share = right / asked;
	const z2 = (z * z) / asked;
	const middle = (share + z2 / 2) / (1 + z2);
	const half = (z / (1 + z2)) * Math.sqrt((share * (1 - share)) / asked + z2 / (4 * asked));
	return {
		low: right === 0 ? 0 : Math.max(0, middle - half),
		high: right === asked ? 1 : Math.min(1, middle + half)
	};
}
