/** What Python takes for a blank, to stand in a character class: more than JavaScript (U+001C to U+001F, U+0085), and not the byte order mark. */
export const blanks =
	'\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const leading = new RegExp(`^[${blanks}]+`);
const trailing = new RegExp(`(?<![${blanks}])[${blanks}]+$`);

/** As Python's `str.lstrip()`. */
export const pythonStripStart = (text: string): string => text.replace(leading, '');

/** As Python's `str.rstrip()`. */
export const pythonStripEnd = (text: string): string => text.replace(trailing, '');

/** As Python's `str.strip()`. */
export const pythonStrip = (text: string): string => pythonStripEnd(pythonStripStart(text));
