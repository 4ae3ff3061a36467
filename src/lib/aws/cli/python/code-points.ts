/** Length as Python counts it: a surrogate pair is one. */
export function codePointLength(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; count++) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
	return count;
}
