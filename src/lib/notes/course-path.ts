/** Text of an address without its percent signs; one that cannot be decoded stays as it is. */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** An address in a file as a path from the course folder: "../pictures/a.svg" in "notes/x.md" is "pictures/a.svg". */
export function coursePath(from: string, address: string): string {
	const parts = from.split(/[\\/]/).slice(0, -1);
	for (const part of decoded(address).split(/[?#]/)[0]?.split(/[\\/]/) ?? []) {
		if (part === '..') parts.pop();
		else if (part && part !== '.') parts.push(part);
	}
	return parts.join('/');
}

/** An address of another site, or one that names a scheme ("mailto:", "data:"). */
export const isForeign = (address: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
