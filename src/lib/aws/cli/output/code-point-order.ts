/** Order of two strings as Python sorts them: by code point, not by UTF-16 unit. */
export function byCodePoint(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at++) {
		const left = a.charCodeAt(at);
		const right = b.charCodeAt(at);
		if (left !== right) return aboveSurrogates(left) - aboveSurrogates(right);
	}
	return a.length - b.length;
}

/** Surrogates stand for code points above all others: they change places with what follows them in UTF-16. */
function aboveSurrogates(unit: number): number {
	if (unit < 0xd800) return unit;
	return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
