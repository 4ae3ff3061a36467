import { sentence, withoutStop, capitalise } from '../language/capitals';
import type { Described, Knowledge } from '../knowledge/knowledge';
import { describeSentence, termPatterns, type TermQuestion } from '../stems/described';
import { writeStem, type Stem } from '../stems/patterns';
import { isDefining, isName, isPhrase } from '../language/term-quality';
import { contentStems } from '../language/tokens';
import { leaks } from './leak';

/** Longer texts are passages to read, not options or fronts. */
export const MAX_TEXT = 170;

const usable = (d: Described) =>
	d.text.length >= 6 &&
	d.text.length <= MAX_TEXT &&
	d.term.text.length <= 50 &&
	!/[.!?]\s+\S/.test(d.text) &&
	(isName(d.term.text) || (d.fact.category !== null && isPhrase(d.term.text)) || isNumbered(d)) &&
	// "A launch type names …" under "Launch types" is a sentence about the term, not what it is.
	!leaks(d.text.split(' ').slice(0, 3).join(' '), d.term.text) &&
	isDefining(d.text, d.stems.size);

const known = new WeakMap<Described, boolean>();

/** Fit to be an option: asked of every candidate of every item, so the answer is kept. */
export function isUsable(d: Described): boolean {
	const before = known.get(d);
	if (before !== undefined) return before;
	const now = usable(d);
	known.set(d, now);
	return now;
}

/** A number is a name only where the notes say of what: port 443. */
const isNumbered = (d: Described) =>
	d.fact.category !== null && /^\d{1,5}(?:\/[A-Za-z]+)?$/.test(d.term.text);

/** What an option or a rationale says of a term: a whole sentence from the notes. */
export const saying = (d: Described) => sentence(describeSentence(d.noun, d.description, d.label));

export const asOption = (d: Described) => capitalise(withoutStop(d.text));

/** "In Amazon S3", unless the category or the term says as much. */
export function placeOf(
	knowledge: Knowledge,
	d: Described,
	category: string | null
): string | null {
	const topic = knowledge.place(d.fact);
	if (!topic) return null;
	const own = contentStems(topic);
	const said = contentStems(`${category ?? ''} ${d.term.text} ${d.text}`);
	for (const word of own) if (said.has(word)) return null;
	return `In ${topic}`;
}

/** The category may stand in the stem only if every option is one of it. */
export const commonCategory = (list: readonly Described[]): string | null => {
	const category = list[0]?.fact.category ?? null;
	return category !== null && list.every((d) => d.fact.category === category) ? category : null;
};

/** Question for the term; null where no wording keeps the term's own words out. */
export function askTerm(
	knowledge: Knowledge,
	d: Described,
	category: string | null,
	id: string
): Stem | null {
	const question: TermQuestion = {
		category,
		place: placeOf(knowledge, d, category),
		description: d.description
	};
	const allowed = contentStems(category ?? '');
	const stem = writeStem(termPatterns, question, id);
	return stem &&
		!leaks(
			stem.text,
			[d.term.text, ...knowledge.aliases.otherNames(d.term.text)].join(' '),
			allowed
		)
		? stem
		: null;
}
