/** FNV-1a, 32 bit, over UTF-16 code units. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash32(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		h ^= text.charCodeAt(i);
		h = Math.imul(h, 0x01000193);
	}
	return h >>> 0;
}

/** Eight lower-case base-36 characters from two independent 32-bit hashes. */
export function shortHash(text: string): string {
	const a = hash32(text);
	const b = hash32(`${text.length}:${text.split('').reverse().join('')}`);
	return (a.toString(36).padStart(7, '0') + b.toString(36).padStart(7, '0')).slice(3, 11);
}
