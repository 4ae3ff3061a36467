import type { Fact } from '../../notes/types';
import { looksEnglish } from '../language/english';
import { unresolvedReference } from '../language/self-contained';
import { balanced, isName } from '../language/term-quality';
import { contentStems, containsWords } from '../language/tokens';

/** A fact's statement made fit to be read by itself, with how far its offsets moved. */
export interface Standalone {
	readonly text: string;
	/** Added to the offsets of the fact's focus spans. */
	readonly shift: number;
	readonly english: boolean;
}

/** Markup, links and notes to oneself that are no prose. */
const broken =
	/\[\[|\]\]|!\[|\]\(|https?:|\||={2,}|<br|&[a-z]+;|[?¿]\s*\S|\\|^(?:[^:]{1,40}: )?(?:re-?read|review|study|memori[sz]e|practi[cs]e|revise|todo|read|watch|check out|go through|learn)\b|\b(?:you (?:must|should|need to) (?:know|remember|memori[sz]e)|exam)\b|(?:"[^"]*"[^"]*){2,}|\bI (?:am|was|have|had|think|thought|didn|don|can|will|would|want|need|like)\b|\bI['’](?:m|ve|d|ll)\b|(?:^|[–:] )(?:sources?|references?|further reading|links?|documentation|docs)\s*:/i;

/** A heading too general to be what a sentence is about. */
const noSubject =
	/^(?:overview|introduction|notes?|tips?|key .*|exam .*|summary|basics|concepts?|features?|benefits?|use cases?|examples?|important.*|general|other|misc.*|details?|faq|questions?|answers?|best practices|limits?|limitations?|considerations|what .*|how .*|why .*|when .*|where .*)$/i;

/**
 * "It" at the start gives way to the subject the compiler found; a statement without a subject of its own gets its subject in front.
 * null where it points to something the learner does not see.
 */
export function standalone(fact: Fact, topic: string | null): Standalone | null {
	const statement = fact.statement.trim();
	if (broken.test(statement) || !balanced(statement)) return null;
	const lead = fact.statement.length - fact.statement.trimStart().length;
	const english = looksEnglish(statement);
	if (!english) return { text: statement, shift: -lead, english };
	const subject = fact.subject.trim();
	const usable =
		subject.length > 1 &&
		isWritten(fact, subject) &&
		subject.split(' ').length <= 6 &&
		!noSubject.test(subject) &&
		!/[.?!:]$/.test(subject);
	const it = statement.match(/^It(?=['’]s\b| )/);
	if (
		it &&
		usable &&
		!/^It (?:is (?:important|recommended|possible|best|necessary|good|better|worth|also|not|a good)|depends)\b/.test(
			statement
		)
	) {
		const text = statement.replace(/^It['’]s\b/, `${subject} is`).replace(/^It\b/, subject);
		if (unresolvedReference(text) === null)
			return { text, shift: text.length - statement.length - lead, english };
	}
	if (unresolvedReference(statement) !== null) return null;
	if (
		(fact.kind === 'definition' || fact.kind === 'purpose') &&
		fact.category === null &&
		!isName(fact.term.text)
	) {
		if (!topic || sharesWord(topic, statement)) return null;
		return { text: `${topic} – ${statement}`, shift: topic.length + 3 - lead, english };
	}
	if (hasOwnSubject(fact, statement)) return { text: statement, shift: -lead, english };
	const prefix =
		usable && !containsWords(statement, subject)
			? subject
			: topic && !sharesWord(topic, statement)
				? topic
				: null;
	if (prefix && !statement.startsWith(`${prefix}:`))
		return { text: `${prefix}: ${statement}`, shift: prefix.length + 2 - lead, english };
	// Without a subject in front, a predicate or "the default" says nothing of anything.
	if (/^[a-z]/.test(statement) || subjectless.test(statement)) return null;
	return { text: statement, shift: -lead, english };
}

const subjectless =
	/^(?:has|have|supports?|uses|provides?|allows?|enables?|can|cannot|is|are|was|used|must|should|may|will|does|needs?|requires?|contains?|includes?|runs|stores?|works|helps?|the (?:default|maximum|minimum|limit|data|service|application|system|value|name|size|cost|following))\b/i;

/** The subject stands in the source or the headings as it is; a made-up one reads badly. */
function isWritten(fact: Fact, subject: string): boolean {
	const flat = (text: string) => text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').toLowerCase();
	return [...fact.headings, ...fact.sources.map((s) => s.text)].some((t) =>
		flat(t).includes(flat(subject))
	);
}

const sharesWord = (a: string, b: string) => {
	const words = contentStems(b);
	return [...contentStems(a)].some((w) => words.has(w));
};

/** A clause whose subject is a name or noun of its own, or a statement that names what it is about before a colon. */
function hasOwnSubject(fact: Fact, statement: string): boolean {
	if (/^.{2,60}?: \S/.test(statement)) return true;
	if (fact.kind === 'rule' && fact.clause)
		return !/^(?:you|we|your|data|users?|all|everything|each|every|the (?:data|user|default|service|application|system|value|limit|maximum|minimum|following|name|size|cost))\b/i.test(
			fact.clause.subject
		);
	return false;
}
