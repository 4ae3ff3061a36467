const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: Uint8Array): string {
	let out = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const value = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		const digits = [18, 12, 6, 0].map((shift) => alphabet.charAt((value >> shift) & 63)).join('');
		const present = Math.min(3, bytes.length - at);
		out += digits.slice(0, present + 1).padEnd(4, '=');
	}
	return out;
}

/** Characters outside the alphabet are passed over. */
export function fromBase64(text: string): Uint8Array {
	const digits = [...text].map((one) => alphabet.indexOf(one)).filter((digit) => digit >= 0);
	const out: number[] = [];
	for (let at = 0; at < digits.length; at += 4) {
		const some = digits.slice(at, at + 4);
		const [a = 0, b = 0, c = 0, d = 0] = some;
		const value = (a << 18) | (b << 12) | (c << 6) | d;
		for (let byte = 0; byte < some.length - 1; byte += 1)
			out.push((value >> (16 - byte * 8)) & 255);
	}
	return Uint8Array.from(out);
}
