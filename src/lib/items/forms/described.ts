import { sentence, withoutStop, capitalise } from '../language/capitals';
import type { Described, Knowledge } from '../knowledge/knowledge';
import { subjectOf } from '../stems/described-subject';
import { termPatterns, type TermQuestion } from '../stems/described-term';
import { besideSentence, describeSentence } from '../stems/described-sentence';
import { writeStem, type Stem } from '../stems/patterns';
import { isCommandLine } from '../language/noun';
import { containsWords, contentStems } from '../language/tokens';
import { leaks } from './leak';

/** What a rationale says of a term: a whole sentence, or the line as the notes have it. */
export const saying = (d: Described) =>
	sentence(
		(d.sure ? describeSentence(d.noun, d.description, d.label) : null) ??
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

const spoken = new WeakMap<Knowledge, Map<string, boolean>>();
const title = /^(?:lord|lady|sir|mrs?|ms|dr|judge|justice|king|queen|president|saint|professor)\b/i;
const aspect = / (?:architecture|design|components?|structure|workflow|lifecycle|setup|demo)$/i;
const shouted = /\b[A-Z]{5,}\b.*\b[A-Z]{4,}\b|\b[A-Z]{3,} [A-Z]{5,}\b/;

/** A heading is a place to speak of only if it is a name, or the notes use its words in a sentence. */
function isSpokenOf(topic: string, knowledge: Knowledge): boolean {
	if (title.test(topic) || shouted.test(topic) || aspect.test(topic)) return false;
	if (
		topic
			.split(' ')
			.some((w) => /\d|[a-z][A-Z]|^[A-Z]{2,5}s?$/.test(w) || knowledge.lexicon.isName(w))
	)
		return true;
	let seen = spoken.get(knowledge);
	if (!seen) spoken.set(knowledge, (seen = new Map()));
	const before = seen.get(topic);
	if (before !== undefined) return before;
	const small = topic.toLowerCase();
	const now = knowledge.facts.some((f) => containsWords(f.statement, small));
	seen.set(topic, now);
	return now;
}

/** "In Amazon S3", unless the category or the term says as much. */
export function placeOf(
	knowledge: Knowledge,
	d: Described,
	category: string | null
): string | null {
	const topic = knowledge.place(d.fact);
	if (
		!topic ||
		!isSpokenOf(topic, knowledge) ||
		knowledge.aliases.canonical(topic) === d.key ||
		isInitials(topic, d.term.text)
	)
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
		named:
			d.sure &&
			(d.noun.class === 'name' || d.noun.class === 'unknown') &&
			/[A-Z`]/.test(d.noun.bare),
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
