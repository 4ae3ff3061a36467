import type { LogEntry } from '../memory/types';

/** Running hash of an empty log. */
export const emptyChain = '0'.repeat(16);

/** Every field of an entry is a plain value, so its fields in order of their names are canonical. */
const entryText = (entry: LogEntry) => JSON.stringify(entry, Object.keys(entry).sort());

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');

/**
 * Running hash after one more entry, 64 bits in hexadecimal: two 32-bit multiplicative hashes (FNV-1a's prime and Knuth's 2654435761, TAOCP 3,
 * 6.4) over the hash so far and the entry's JSON. Finds damage and loss; it is no defence against forgery.
 */
export function nextChain(chain: string, entry: LogEntry): string {
	const text = chain + entryText(entry);
	let a = 0x811c9dc5;
	let b = 0x9e3779b9;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b ^ code, 0x9e3779b1);
		b ^= b >>> 15;
	}
	return hex(a ^ (a >>> 16)) + hex(b ^ (b >>> 13));
}
