/**
 * Damerau-Levenshtein distance in its optimal string alignment form: insertions, deletions,
 * substitutions and swaps of neighbours each count one. Returns `limit + 1` for anything beyond `limit`.
 */
export function typingDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(
				(last[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(last[j - 1] ?? 0) + (same ? 0 : 1)
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return Math.min(last[b.length] ?? 0, limit + 1);
}

/** Prefixes and suffixes that part opposites or kinds: a slip between them is another term, not a typo. */
const prefixPairs: readonly (readonly [string, string])[] = [
	['', 'a'],
	['', 'an'],
	['', 'un'],
	['', 'in'],
	['', 'im'],
	['', 'ir'],
	['', 'il'],
	['', 'de'],
	['', 're'],
	['en', 'de'],
	['in', 'de'],
	['in', 'ex'],
	['im', 'ex'],
	['in', 'out'],
	['inter', 'intra'],
	['hyper', 'hypo'],
	['micro', 'macro'],
	['ab', 'ad'],
	['a', 'e'],
	['ef', 'af'],
	['pre', 'post'],
	['endo', 'exo'],
	['mono', 'poly'],
	['uni', 'bi'],
	['bi', 'tri']
];
const suffixPairs: readonly (readonly [string, string])[] = [
	['ite', 'ate'],
	['ide', 'ate'],
	['ide', 'ite'],
	['ase', 'ose'],
	['er', 'ee'],
	['or', 'ee'],
	['ane', 'ene'],
	['ane', 'yne'],
	['ene', 'yne'],
	['ful', 'less'],
	['ium', 'eum']
];

/** True for "symmetric" and "asymmetric", "nitrate" and "nitrite", "encryption" and "decryption". */
export function isOtherTerm(a: string, b: string): boolean {
	const differ = (x: string, y: string) =>
		prefixPairs.some(
			([p, q]) => x.startsWith(p) && y.startsWith(q) && x.slice(p.length) === y.slice(q.length)
		) ||
		suffixPairs.some(
			([p, q]) =>
				x.endsWith(p) &&
				y.endsWith(q) &&
				x.slice(0, x.length - p.length) === y.slice(0, y.length - q.length)
		);
	return a !== b && (differ(a, b) || differ(b, a));
}
