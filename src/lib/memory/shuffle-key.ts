import { hash32 } from '../core/hash';

/** Final mixing of MurmurHash3 (A. Appleby, public domain): every bit of the input bears on every bit of the result. */
function scramble(value: number): number {
	let h = value;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** A number per id; sorting by it shuffles. Unlike a shuffle of the list, an id keeps its place among the others when some of them go. */
export function shuffleKey(seed: string): (id: string) => number {
	const salt = scramble(hash32(seed));
	return (id) => scramble(hash32(id) ^ salt);
}
