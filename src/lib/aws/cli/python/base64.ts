const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Standard base64 with padding. */
export function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
		const bits = (first << 16) | (second << 8) | third;
		const digits = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]);
		text += digits
			.slice(0, bytes.length - at + 1)
			.join('')
			.padEnd(4, '=');
	}
	return text;
}
