const single: Readonly<Record<string, string>> = {
	a: '\x07',
	b: '\b',
	e: '\x1b',
	E: '\x1b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
	v: '\v',
	'\\': '\\'
};

const escape =
	/\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|0([0-7]{1,3})|([0-7]{1,3})|c([^])|([^]))/g;

/** Bytes above 127 that stand alone in text are kept as U+DC80 to U+DCFF, as in `files/bytes.ts`. */
function byte(code: number): string {
	return String.fromCharCode(code > 0x7f ? 0xdc00 + code : code);
}

/**
 * Backslash escapes as `$'…'` (`quote`), `echo -e` (`echo`), `printf`'s format (`format`) and its `%b` (`%b`) take them.
 * `stops` after `\c`, which ends all output of `echo -e` and `%b`.
 */
export function decodeEscapes(
	text: string,
	style: 'quote' | 'echo' | 'format' | '%b'
): { readonly text: string; readonly stops: boolean } {
	let out = '';
	let last = 0;
	for (const found of text.matchAll(escape)) {
		const [whole, hex, short, long, zeroOctal, octal, control, other] = found;
		out += text.slice(last, found.index);
		last = found.index + whole.length;
		const unicode = short ?? long;
		if (hex !== undefined) out += byte(parseInt(hex, 16));
		else if (unicode !== undefined) {
			const code = parseInt(unicode, 16);
			out += code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		} else if (zeroOctal !== undefined) {
			// `$'\012'` and printf's format take three digits in all, the others three after the zero.
			const digits =
				style === 'quote' || style === 'format' ? `0${zeroOctal}`.slice(0, 3) : zeroOctal;
			if (style === 'quote' || style === 'format') last -= zeroOctal.length + 1 - digits.length;
			out += byte(parseInt(digits, 8) & 255);
		} else if (octal !== undefined) {
			out += style === 'echo' ? whole : byte(parseInt(octal, 8) & 255);
		} else if (control !== undefined) {
			if (style === 'echo' || style === '%b') return { text: out, stops: true };
			out += style === 'quote' ? String.fromCharCode(control.charCodeAt(0) & 31) : whole;
		} else if (other !== undefined) {
			const plain = style !== 'echo' && /['"?]/.test(other) ? other : whole;
			out += single[other] ?? plain;
		}
	}
	return { text: bytesJoined(out + text.slice(last)), stops: false };
}

/** `\xc3\xa9` are two bytes of one character. */
function bytesJoined(text: string): string {
	return text.replace(/[\udc80-\udcff]{2,}/g, (run) => {
		const bytes = Uint8Array.from(run, (one) => one.charCodeAt(0) - 0xdc00);
		try {
			return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			return run;
		}
	});
}
