import { seededRng } from '../../core/rng';

/** 32 hexadecimal digits, eight of each source: one source has 32 bits only. */
export function hexId(seed: string): string {
	return Array.from({ length: 4 }, (_, part) => {
		const rng = seededRng(`${seed}/${part}`);
		return Array.from({ length: 8 }, () => rng.below(16).toString(16)).join('');
	}).join('');
}

/** A version 4 UUID (RFC 9562, variant 10xx). */
export function uuidOf(seed: string): string {
	const digits = hexId(seed);
	const variant = (8 + (parseInt(digits.charAt(16), 16) & 3)).toString(16);
	const parts = [
		digits.slice(0, 8),
		digits.slice(8, 12),
		`4${digits.slice(13, 16)}`,
		variant + digits.slice(17, 20),
		digits.slice(20)
	];
	return parts.join('-');
}
