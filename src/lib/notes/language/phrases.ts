import type { Term } from '../types';
import { isPlural, singular } from './words';

const openEnd = /(?:\betc\.?|\band (?:so on|more|others?)|…|\.\.\.|等)\s*\)?\s*[.;]?$/i;
const openStart = /^(?:such as|e\.g\.?|for example|for instance|like|including|examples?:?)\b/i;

/** The list says itself that it is not complete. */
export const isOpenList = (text: string) =>
	openEnd.test(text) ||
	openStart.test(text) ||
	/\b(?:such as|e\.g\.|for example|including)\b/i.test(text);

const genericTitles =
	/^(?:overview|introduction|intro|notes?|tips?|key (?:exam )?tips|exam tips|(?:core |key |basic )?concepts?|basics|summary|features?|key features|benefits?|advantages|disadvantages|pros|cons|limits?|limitations?|use cases?|examples?|commands?|common cli commands|resources?|references?|links?|contents?|table of contents|key points|important(?: points| notes)?|details?|miscellaneous|others?|more|faqs?|questions?|answers?|steps|prerequisites|requirements|considerations|best practices|things to (?:know|remember)|remember|terms?|terminology|glossary|definitions?|components|key (?:terms|takeaways|facts)|facts|topics?|general|properties|options|characteristics|description|purpose|how it works|what is it)$/i;

export const isGenericTitle = (title: string) => genericTitles.test(title.trim());

/** What is told below such a title is true of the example only. "Example" alone may be all that a short note has. */
export const isWorkedExample = (title: string) =>
	/^(?:an? |the )?(?:fully |completely )?worked(?:[- ]out)? examples?\b/i.test(title);

/** Titles that name the document or a part of it and not a thing. */
export const untopical =
	/\b(?:exams?|notes?|questions?|quiz|modul[eo]?|domain|chapter|part|section|day|week|lecture|lesson|labs?|exercises?|cheat ?sheet|summary|repaso|review|answers?|practice|study|guide|examples?|lets|let['’]s|commands?)\b|\?$/i;

const genericHeads =
	/\b(?:concepts?|tips?|notes|basics|points|details|facts|takeaways|features|benefits|advantages|cases|examples|resources|references|questions|considerations|practices|requirements|terms|topics|things|fields|fundamentals|essentials|commands|limits|tables?|differences|distinctions|traps|keywords|words|pitfalls|mistakes|scores|results|highlights|reminders|characteristics|responsibilities|capabilities|advantages|disadvantages|integrations)$/i;

/**
 * What the members of a list under this title are, singular: "Networking Modes" -> "networking mode", "ECS Service Types" ->
 * "ECS service type". null where the title does not name a kind of thing.
 */
export function categoryOf(title: string | null, above: string | null = null): string | null {
	if (!title) return null;
	let text = title
		.replace(/`/g, '')
		.replace(/\s*\([^)]*\)\s*$/, '')
		.replace(
			/^(?:the|there (?:are|is)|common|main|key|important|different|available|supported|possible|various|basic)\s+/i,
			''
		)
		.replace(/^(?:two|three|four|five|six|several|many|some|\d+)\s+/i, '')
		.replace(/:$/, '')
		.trim();
	if (/^types?$/i.test(text) && above && !isGenericTitle(above)) text = `${above} ${text}`;
	if (
		!/^[\p{L}\p{N}\s/-]+$/u.test(text) ||
		/\b(?:and|or|vs|with|for|in|to|by|from|on|of|is|are|can|you)\b/i.test(text)
	) {
		const of = text.match(
			/^(types|kinds|modes|classes|levels|phases|states|categories|tiers|layers|stages) of ([\p{L}\p{N}\s-]+)$/iu
		);
		if (!of) return null;
		text = `${singular(of[2] as string)} ${of[1] as string}`;
	}
	if (/^(?:types?)$/i.test(text)) return null;
	const words = text.split(/\s+/);
	if (words.length > 5 || isGenericTitle(text) || genericHeads.test(text) || !isPlural(text))
		return null;
	const last = singular(words.at(-1) as string);
	return [...words.slice(0, -1), last].map(lowerUnlessName).join(' ');
}

/** Lower case, unless the word is an abbreviation, has a capital inside, or a digit. */
export const lowerUnlessName = (word: string) =>
	/^[A-Z][a-z]+(?:-[a-z]+)*$/.test(word) ? word.toLowerCase() : word;

/** "Elastic Network Interface (ENI)" -> text without the bracket and the alias. */
export function makeTerm(raw: string, code = false): Term {
	const text = raw
		.replace(/`/g, '')
		.replace(/\s+/g, ' ')
		.replace(/[:\s]+$/, '')
		.trim();
	const m = text.match(/^(.+?)\s*\(([^()]{1,40})\)$/);
	const isCode = code || /^`[^`]+`$/.test(raw.trim());
	if (m && isAliasPair(m[1] as string, m[2] as string))
		return { text: m[1] as string, code: isCode, aliases: [m[2] as string] };
	return { text, code: isCode, aliases: [] };
}

const initials = (text: string) =>
	text
		.split(/[\s/-]+/)
		.map((w) => w[0] ?? '')
		.join('')
		.toUpperCase();

/** One is the abbreviation of the other. */
export function isAliasPair(a: string, b: string): boolean {
	return abbreviates(b, a) || abbreviates(a, b);
}

/** "ENI" abbreviates "Elastic Network Interface"; letters in order, starting at word starts. */
export function abbreviates(short: string, long: string): boolean {
	const letters = short.replace(/s$/, '').replace(/[^A-Za-z0-9]/g, '');
	if (letters.length < 2 || letters.length > 8 || !/[A-Z]/.test(letters) || /\s/.test(short.trim()))
		return false;
	if ((short.match(/[A-Z0-9]/g)?.length ?? 0) < 2) return false;
	const words = long.split(/[\s/-]+/).filter(Boolean);
	if (words.length < 2 || words.length > letters.length + 4) return false;
	const upper = letters.toUpperCase();
	const all = initials(long);
	if (all === upper) return true;
	const main = words.filter(
		(w) => !/^(?:of|the|and|for|to|in|on|a|an|as|by|with|de|la|du)$/i.test(w)
	);
	if (initials(main.join(' ')) === upper) return true;
	return inOrder(upper, main);
}

/** Every word gives its first letter; further letters of the abbreviation may come from inside the words. */
function inOrder(upper: string, words: readonly string[]): boolean {
	let at = 0;
	for (let w = 0; w < words.length; w++) {
		const word = (words[w] as string).toUpperCase();
		if (word[0] !== upper[at]) return false;
		at++;
		let from = 1;
		const left = words.length - w - 1;
		while (at < upper.length - left) {
			const hit = word.indexOf(upper[at] as string, from);
			const next = words[w + 1]?.[0]?.toUpperCase();
			if (hit < 0 || next === upper[at]) break;
			from = hit + 1;
			at++;
		}
	}
	return at === upper.length;
}
