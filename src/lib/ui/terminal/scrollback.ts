/** Lines of the scrollback that outlive the page. */
export const keptLines = 1_000;

/** Of a text as a terminal takes it, the last lines, at most `length` characters: a beginning cut through a colour would colour what follows. */
export function lastLines(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.indexOf('\r\n', text.length - length);
	return cut < 0 ? '' : text.slice(cut + 2);
}
