/** A text of a date as words: letters, numbers, single other characters; a point or a comma stays in a number where it is a decimal one. */
export function dateWords(text: string): string[] {
	const words: string[] = [];
	const chars = [...text].filter((char) => char !== '\0');
	let at = 0;
	while (at < chars.length) {
		const [word, next] = wordAt(chars, at);
		at = next;
		// Of a number with a point and one letter at the text's very end nothing is made.
		const isLeft = at === chars.length && /^\p{Nd}+\.\p{L}$/u.test(word);
		if (isLeft || !isMixed(word)) {
			words.push(
				word.includes(',') && !word.includes('.') && word.length > 1 ? word.replace(',', '.') : word
			);
			continue;
		}
		words.push(...word.split(/([.,])/).filter((part, place) => place === 0 || part !== ''));
	}
	return words;
}

const isLetter = (char: string) => /\p{L}/u.test(char);
const isDigit = (char: string) => /\p{Nd}/u.test(char);

/** The word that begins here, with all points between its parts, and the place behind it. */
function wordAt(chars: readonly string[], from: number): [string, number] {
	const first = chars[from]!;
	if (!isLetter(first) && !isDigit(first)) return [/\s/u.test(first) ? ' ' : first, from + 1];
	let word = first;
	let isWord = isLetter(first);
	let isPointed = false;
	let at = from + 1;
	for (; at < chars.length; at++) {
		const char = chars[at]!;
		if (isWord ? isLetter(char) : isDigit(char)) word += char;
		else if (char === '.' || (char === ',' && !isWord && !isPointed && word.length >= 2)) {
			word += char;
			isPointed = true;
		} else if (word.endsWith('.') && (isWord ? isDigit(char) : isLetter(char))) {
			word += char;
			isWord = !isWord;
		} else break;
	}
	return [word, at];
}

/** With points, but no decimal number: `Sep.20.2009`, `a.m.`, `1.2.3`, `5.`. */
const isMixed = (word: string) =>
	word.length > 1 &&
	/[.,]/.test(word) &&
	(/\p{L}/u.test(word) || word.split('.').length > 2 || /[.,]$/.test(word));

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNames =
	'january february march april may june july august september october november december'.split(
		' '
	);
const weekdays = 'mon tue wed thu fri sat sun'.split(' ');
const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const units = [
	['h', 'hour', 'hours'],
	['m', 'minute', 'minutes'],
	['s', 'second', 'seconds']
];
const fillers = new Set([' ', ...".,;-/'", ...'at on and ad m t of st nd rd th'.split(' ')]);

const found = (place: number): number | null => (place < 0 ? null : place);

/** 1 to 12. */
export function monthOf(word: string): number | null {
	const lower = word.toLowerCase();
	if (lower === 'sept') return 9;
	const place = Math.max(months.indexOf(lower), monthNames.indexOf(lower));
	return place < 0 ? null : place + 1;
}

/** 0 is Monday. */
export function weekdayOf(word: string): number | null {
	const lower = word.toLowerCase();
	return found(Math.max(weekdays.indexOf(lower), weekdayNames.indexOf(lower)));
}

/** 0 hours, 1 minutes, 2 seconds. */
export const unitOf = (word: string | undefined): number | null =>
	found(units.findIndex((names) => word !== undefined && names.includes(word.toLowerCase())));

/** Which half of the day: 0 in the morning, 1 in the afternoon. */
export function halfOf(word: string | undefined): number | null {
	const lower = word?.toLowerCase();
	if (lower === 'am' || lower === 'a') return 0;
	return lower === 'pm' || lower === 'p' ? 1 : null;
}

export const isUtc = (word: string): boolean => /^(?:utc|gmt|z)$/i.test(word);
export const isFiller = (word: string): boolean => fillers.has(word.toLowerCase());
export const isNumber = (word: string | undefined): boolean =>
	word !== undefined && /^(?:\p{Nd}+(?:\.\p{Nd}*)?|nan|inf|infinity)$/iu.test(word);
export const isDigits = (word: string | undefined): boolean =>
	word !== undefined && /^\p{Nd}+$/u.test(word);
