import { isClassNoun } from './noun';
import { numberWord, pluralPhrase, singularPhrase, wordNumber } from './number';
import { plain } from './tokens';

export const BLANK = '______';

/** Texts of a stretch with the blank in its place; backticks around the whole answer go with it. */
export function blankAt(text: string, start: number, end: number): string {
	let from = start;
	let to = end;
	if (text[from - 1] === '`' && text[to] === '`') {
		from--;
		to++;
	}
	return text.slice(0, from) + BLANK + text.slice(to);
}

/** Answers that count: the text, its other names, with and without article, number words; a common noun also in the other number, a name never. First is shown. */
export function acceptable(answer: string, aliases: readonly string[] = []): string[] {
	const out: string[] = [];
	const add = (text: string | null) => {
		const t = text?.trim();
		if (t && !out.includes(t)) out.push(t);
	};
	const shown = plain(answer)
		.replace(/^["']+|["',;:]+$/g, '')
		.replace(/^\(([^()]*)\)?$/, '$1')
		.trim();
	add(shown);
	for (const alias of aliases) add(plain(alias));
	for (const text of [...out]) {
		add(text.replace(/^(?:a|an|the)\s+/i, ''));
		add(text.replace(/\s+only$/i, ''));
		if (
			/^[a-z][a-z ]*[a-z]$/.test(text) &&
			!/`/.test(answer) &&
			text.split(' ').length <= 4 &&
			isClassNoun(text.split(' ').at(-1) as string)
		) {
			add(singularPhrase(text));
			add(pluralPhrase(text));
		}
		const n = text.match(/^(\d{1,2})(\s[A-Za-z -]+)?$/);
		const word = n ? numberWord(Number(n[1])) : null;
		if (word) add(`${word}${n?.[2] ?? ''}`);
		const first = text.match(/^([A-Za-z]+)(\s.+)?$/);
		const value = first ? wordNumber(first[1] as string) : null;
		if (value !== null) add(`${value}${first?.[2] ?? ''}`);
		// "What is the default `minimumHealthyPercent`?": the sign goes without saying.
		add(text.match(/^(\d+(?:\.\d+)?) ?%$/)?.[1] ?? null);
		const grouped = text.replace(/(\d),(?=\d{3})/g, '$1');
		if (grouped !== text) add(grouped);
	}
	return out;
}
