import { sentence, withoutStop, capitalise } from '../language/capitals';
import type { Described, Knowledge } from '../knowledge/knowledge';
import { subjectOf, termPatterns, type TermQuestion } from '../stems/described';
import { besideSentence, describeSentence } from '../stems/described-sentence';
import { writeStem, type Stem } from '../stems/patterns';
import { isGenericTerm, saysWhatItIs } from '../language/definition-quality';
import { isCommandLine } from '../language/noun';
import { isDefining, isName, isPhrase } from '../language/term-quality';
import { contentStems } from '../language/tokens';
import { leaks } from './leak';

/** Longer texts are passages to read, not options or fronts. */
export const MAX_TEXT = 170;

/** A number is a name only where the notes say of what: port 443. */
const isNumbered = (d: Described) =>
	d.fact.category !== null && /^\d{1,5}(?:\/[A-Za-z]+)?$/.test(d.term.text);

/** Labels of lines elsewhere ("Task: write a pod"), but things where the line says what they are. */
const alsoLabel =
	/^(?:task|action|rule|command|resource|state|version|context|input|output|event)s?$/i;

/** A name that can stand in a question without quotation marks. */
export const isSoundTerm = (d: Described) =>
	d.term.text.length <= 50 &&
	!d.noun.inSentence.startsWith('“') &&
	(isNumbered(d) ||
		(!isGenericTerm(d.term.text) &&
			(isName(d.term.text) ||
				(alsoLabel.test(d.term.text) && d.description.shape === 'noun') ||
				// A mode may be called "none", which elsewhere is a label.
				(d.kind !== null &&
					isPhrase(d.term.text) &&
					(d.term.code || /^[a-z]+$/.test(d.term.text))))));

const usable = (d: Described) =>
	isSoundTerm(d) &&
	d.text.length <= MAX_TEXT &&
	!/[.!?]\s+\S/.test(d.text) &&
	saysWhatItIs(d.description, d.text, d.stems.size, d.kind !== null) &&
	(/^(?:assigned|clause)$/.test(d.description.shape) || isDefining(d.text, d.stems.size)) &&
	// "A launch type names …" under "Launch types" is a sentence about the term, not what it is.
	(/^(?:you|clause)$/.test(d.description.shape) ||
		!leaks(d.text.split(' ').slice(0, 3).join(' '), d.term.text)) &&
	describeSentence(d.noun, d.description, d.label) !== null;

const known = new WeakMap<Described, boolean>();

/** Fit to be asked and to be an option: asked of every candidate of every item, so the answer is kept. */
export function isUsable(d: Described): boolean {
	const before = known.get(d);
	if (before !== undefined) return before;
	const now = usable(d);
	known.set(d, now);
	return now;
}

/** What a rationale says of a term: a whole sentence, or the line as the notes have it. */
export const saying = (d: Described) =>
	sentence(
		describeSentence(d.noun, d.description, d.label) ??
			`${subjectOf(d.noun, d.label)}: ${withoutStop(d.text)}`
	);

/** "`runtime`, which runs the containers". */
export const beside = (d: Described) =>
	withoutStop(besideSentence(d.noun, d.description, d.label) ?? subjectOf(d.noun, d.label));

export const asOption = (d: Described) =>
	capitalise(
		withoutStop(
			/^(?:assigned|predicate|state)$/.test(d.description.shape) && !d.description.given
				? d.description.text
				: d.text
		)
	);

/** Whose description it is, as the answer to whoever took it for another's. */
export function ownerOf(d: Described): string {
	const subject = subjectOf(d.noun, d.label);
	switch (d.description.shape) {
		case 'predicate':
			return sentence(`that is what ${subject} ${d.description.given ? 'specifies' : d.noun.do}`);
		case 'assigned':
			return `That is ${subject}.`;
		case 'you':
		case 'clause':
			return `That holds with ${subject}.`;
		case 'state':
		case 'noun':
		case 'quote':
			return d.noun.class === 'plural' && subject === d.noun.inSentence
				? `Those are ${subject}.`
				: `That is ${subject}.`;
	}
}

/** The category may stand in the stem only if every option is one of it. */
export const commonCategory = (list: readonly Described[]): string | null => {
	const kind = list[0]?.kind ?? null;
	return kind !== null && list.every((d) => d.kind === kind) ? kind : null;
};

const isInitials = (topic: string, name: string) =>
	name
		.split(/[\s-]+/)
		.map((w) => w[0])
		.join('')
		.toUpperCase() === topic.toUpperCase();

/** "In Amazon S3", unless the category or the term says as much. */
export function placeOf(
	knowledge: Knowledge,
	d: Described,
	category: string | null
): string | null {
	const topic = knowledge.place(d.fact);
	if (!topic || knowledge.aliases.canonical(topic) === d.key || isInitials(topic, d.term.text))
		return null;
	const own = contentStems(topic);
	const said = contentStems(`${category ?? ''} ${d.term.text} ${d.text}`);
	for (const word of own) if (said.has(word)) return null;
	return `In ${topic}`;
}

/** An everyday word such as "Effect" is a name only among its siblings or in a place. */
export const needsPlace = (d: Described, knowledge: Knowledge) =>
	d.label === null &&
	/^[A-Z]?[a-z]+$/.test(d.term.text) &&
	(!d.term.code || knowledge.lexicon.isCommon(d.term.text));

/** Question for the term; null where no wording keeps the term's own words out. */
export function askTerm(
	knowledge: Knowledge,
	d: Described,
	category: string | null,
	id: string,
	choice = false
): Stem | null {
	const kind = category ?? (!choice && isCommandLine(d.term.text) ? 'command' : null);
	const question: TermQuestion = {
		category: kind,
		place: placeOf(knowledge, d, kind),
		description: d.description,
		choice
	};
	const allowed = contentStems(kind ?? '');
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
