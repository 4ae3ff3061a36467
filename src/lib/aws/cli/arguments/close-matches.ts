import { codePointLength } from '../python/code-points';

/**
 * The words of `choices` most like `word`, best first: what Python's `difflib.get_close_matches(word, choices, n=3, cutoff)` answers. Likeness is the
 * ratio of Ratcliff and Obershelp: twice the matched characters over all characters of both.
 */
export function closeMatches(word: string, choices: readonly string[], cutoff: number): string[] {
	return choices
		.filter((choice) => mostLikeness(choice, word) >= cutoff)
		.map((choice) => ({ choice, ratio: likeness(choice, word) }))
		.filter(({ ratio }) => ratio >= cutoff)
		.sort((a, b) => b.ratio - a.ratio || (a.choice < b.choice ? 1 : -1))
		.slice(0, 3)
		.map(({ choice }) => choice);
}

/** All that two texts of these lengths could be alike. */
function mostLikeness(a: string, b: string): number {
	const [left, right] = [codePointLength(a), codePointLength(b)];
	return left + right === 0 ? 1 : (2 * Math.min(left, right)) / (left + right);
}

/** In 0..1. Not symmetric: ties between longest blocks go to the earliest in `a`, then in `b`. */
export function likeness(a: string, b: string): number {
	const [left, right] = [[...a], [...b]];
	const all = left.length + right.length;
	return all === 0 ? 1 : (2 * matched(left, right, 0, left.length, 0, right.length)) / all;
}

function matched(
	a: readonly string[],
	b: readonly string[],
	aFrom: number,
	aTo: number,
	bFrom: number,
	bTo: number
): number {
	const block = longestBlock(a, b, aFrom, aTo, bFrom, bTo);
	if (block.length === 0) return 0;
	return (
		block.length +
		matched(a, b, aFrom, block.inA, bFrom, block.inB) +
		matched(a, b, block.inA + block.length, aTo, block.inB + block.length, bTo)
	);
}

function longestBlock(
	a: readonly string[],
	b: readonly string[],
	aFrom: number,
	aTo: number,
	bFrom: number,
	bTo: number
) {
	let best = { inA: aFrom, inB: bFrom, length: 0 };
	/** Length of the common run that ends at each place of `b` and the character of `a` before. */
	let runs: number[] = [];
	for (let i = aFrom; i < aTo; i++) {
		const next: number[] = [];
		for (let j = bFrom; j < bTo; j++) {
			if (a[i] !== b[j]) continue;
			const length = (runs[j - 1] ?? 0) + 1;
			next[j] = length;
			if (length > best.length) best = { inA: i - length + 1, inB: j - length + 1, length };
		}
		runs = next;
	}
	return best;
}
