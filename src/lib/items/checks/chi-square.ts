/**
 * Lanczos approximation of ln Gamma with the coefficients of P. Godfrey (g = 7, n = 9),
 * relative error below 1e-14 for x > 0. C. Lanczos 1964, SIAM J. Numer. Anal. B 1.
 */
const LANCZOS = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
	-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
	1.5056327351493116e-7
] as const;

export function lnGamma(x: number): number {
	const z = x - 1;
	const t = z + 7.5;
	let sum: number = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (z + i);
	return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

const EPSILON = 1e-15;
const MAX_TERMS = 10_000;
/** Keeps the continued fraction from dividing by zero (Lentz 1976). */
const TINY = 1e-300;

/** P(a, x) by its power series, DLMF 8.7.1 (8.11.4). Converges fast for x < a + 1. */
function lowerBySeries(a: number, x: number): number {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; n < MAX_TERMS && term > sum * EPSILON; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum * Math.exp(-x + a * Math.log(x) - lnGamma(a));
}

/** Q(a, x) by its continued fraction, DLMF 8.9.2, evaluated by Lentz's method. Converges fast for x >= a + 1. */
function upperByFraction(a: number, x: number): number {
	let b = x + 1 - a;
	let c = 1 / TINY;
	let d = 1 / b;
	let h = d;
	for (let n = 1; n < MAX_TERMS; n++) {
		const an = -n * (n - a);
		b += 2;
		d = an * d + b;
		if (Math.abs(d) < TINY) d = TINY;
		c = b + an / c;
		if (Math.abs(c) < TINY) c = TINY;
		d = 1 / d;
		const factor = d * c;
		h *= factor;
		if (Math.abs(factor - 1) < EPSILON) break;
	}
	return h * Math.exp(-x + a * Math.log(x) - lnGamma(a));
}

/** Regularised upper incomplete gamma function Q(a, x) = Gamma(a, x) / Gamma(a), for a > 0. In [0, 1]. */
export function upperGamma(a: number, x: number): number {
	if (x <= 0) return 1;
	const q = x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
	return Math.min(1, Math.max(0, q));
}

/** Probability of a chi-square at least this large by chance; 1 with no degree of freedom. DLMF 8.23, A&S 26.4.19. */
export function chiSquareP(chiSquare: number, degrees: number): number {
	return degrees <= 0 ? 1 : upperGamma(degrees / 2, chiSquare / 2);
}

/** Pearson's statistic of counts against equal shares; 0 for no counts. */
export function chiSquareUniform(counts: readonly number[]): number {
	const total = counts.reduce((sum, n) => sum + n, 0);
	if (total === 0) return 0;
	const expected = total / counts.length;
	return counts.reduce((sum, n) => sum + (n - expected) ** 2, 0) / expected;
}
