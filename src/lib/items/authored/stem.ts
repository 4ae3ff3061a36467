import { itemForms, type ItemForm } from '../types';

const forms = itemForms.join('|');
const formLabel = new RegExp(`^(${forms})(?:\\s*\\(.*\\))?$`, 'i');
const numberLabel = /^(?:question|frage|q)?[\s.#]*\d+\s*[.):—–-]?$/i;
const numberPrefix = /^(?:(?:question|q)\s*[.#]?\s*\d+\s*[.):—–-]|\d+\s*[.)])\s+(?=\S)/i;

export interface Label {
	/** The heading's text where it is the stem or its beginning; null where it only labels the question. */
	readonly text: string | null;
	readonly form: ItemForm | null;
}

/** A heading may name the form ("true-false (from a list)") or the number ("Question 12") in place of the stem. */
export function labelOf(heading: string): Label {
	const label = formLabel.exec(heading);
	if (label) return { text: null, form: label[1]?.toLowerCase() as ItemForm };
	if (numberLabel.test(heading)) return { text: null, form: null };
	return { text: heading.replace(numberPrefix, ''), form: null };
}

const countWords = ['', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'];
const countHint =
	/\s*\(?\b(?:choose|select|pick)\s+(?:the\s+)?([a-z]+|\d+)(?:\s+(?:answers|options|correct answers))?\.?\)?\s*$/i;

export const countWord = (count: number) => countWords[count] ?? String(count);

/** Parts the stem from its "(Choose TWO.)"; count is null where there is none. */
export function withoutCount(stem: string): {
	readonly stem: string;
	readonly count: number | null;
} {
	const found = countHint.exec(stem);
	const word = (found?.[1] ?? '').toUpperCase();
	const count = countWords.includes(word) ? countWords.indexOf(word) : Number(word);
	if (!found || !Number.isInteger(count) || count < 1) return { stem, count: null };
	return { stem: stem.slice(0, found.index).trimEnd(), count };
}

export const blank = '______';

/** `{{...}}` and runs of underscores become the blank; text between the braces is an accepted answer, `|` parts variants. */
export function withBlanks(stem: string): {
	readonly stem: string;
	readonly blanks: number;
	readonly accept: readonly string[];
} {
	let blanks = 0;
	const accept: string[] = [];
	// Code keeps its braces and underscores: `{{ template }}` is not a blank.
	const text = stem.replace(/`+[^`]*`+|\{\{([^{}]*)\}\}|_{3,}/g, (all: string, inside?: string) => {
		if (all.startsWith('`')) return all;
		blanks++;
		if (inside !== undefined && !/^[\s_]*$/.test(inside))
			accept.push(...inside.split('|').map((part) => part.replace(/^c\d+::/, '').trim()));
		return blank;
	});
	return { stem: text, blanks, accept: accept.filter((part) => part !== '') };
}
