const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** As Python's `base64.b64decode`: what is no base64 is skipped, nothing is read behind the padding; null where the padding is not right. */
export function decodeBase64(text: string): Uint8Array | null {
	const bytes: number[] = [];
	let bits = 0;
	let place = 0;
	let pads = 0;
	for (const char of text) {
		if (char === '=') {
			pads += 1;
			if (place >= 2 && place + pads >= 4) return new Uint8Array(bytes);
			continue;
		}
		const value = alphabet.indexOf(char);
		if (value < 0) continue;
		pads = 0;
		bits = ((bits << 6) | value) & 0xffff;
		if (place > 0) bytes.push((bits >> (6 - 2 * place)) & 0xff);
		place = (place + 1) % 4;
	}
	return place === 0 ? new Uint8Array(bytes) : null;
}
