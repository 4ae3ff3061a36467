/**
 * Text that may hold bytes which are no UTF-8. Such a byte is kept as a lone surrogate, U+DC80 to U+DCFF, and becomes the same
 * byte again: pipes and variables carry strings, and nothing is lost. (The way of Python's `surrogateescape`.)
 */
const escaped = /(?<![\ud800-\udbff])[\udc80-\udcff]/;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

export function encodeText(text: string): Uint8Array {
	if (!escaped.test(text)) return encoder.encode(text);
	const out: number[] = [];
	for (const piece of text.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/))
		if (escaped.test(piece)) out.push(piece.charCodeAt(0) - 0xdc00);
		else for (const byte of encoder.encode(piece)) out.push(byte);
	return Uint8Array.from(out);
}

export function decodeBytes(bytes: Uint8Array): string {
	try {
		return strict.decode(bytes);
	} catch {
		return decodeBroken(bytes);
	}
}

function decodeBroken(bytes: Uint8Array): string {
	let out = '';
	for (let at = 0; at < bytes.length;) {
		const length = sequenceLength(bytes[at] ?? 0);
		try {
			if (length === 0) throw new TypeError();
			out += strict.decode(bytes.subarray(at, at + length));
			at += length;
		} catch {
			out += String.fromCharCode(0xdc00 + (bytes[at] ?? 0));
			at += 1;
		}
	}
	return out;
}

/** By its first byte; 0 for a byte that begins none. */
function sequenceLength(first: number): number {
	if (first < 0x80) return 1;
	if (first < 0xc2) return 0;
	if (first < 0xe0) return 2;
	if (first < 0xf0) return 3;
	return first < 0xf5 ? 4 : 0;
}

/** Whether text holds bytes that are no UTF-8. */
export function isBinary(text: string): boolean {
	return escaped.test(text);
}

/** One character a byte, as just-bash takes standard input. */
export function toByteString(text: string): string {
	let out = '';
	for (const byte of encodeText(text)) out += String.fromCharCode(byte);
	return out;
}

export function fromByteString(text: string): string {
	return decodeBytes(Uint8Array.from(text, (one) => one.charCodeAt(0)));
}
