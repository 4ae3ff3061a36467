import type { Fact } from '../../notes/types';
import { indefinite } from '../language/articles';
import { isBareSubject } from '../language/bare-subject';
import { capitalise } from '../language/capitals';
import { careless } from '../language/clean-prose';
import { lowerFirst } from '../language/lower-first';
import { looksEnglish } from '../language/english';
import { isSentence } from '../language/full-sentence';
import { splitRelative } from '../language/relative-clause';
import type { Lexicon } from '../language/lexicon';
import { nounOf } from '../language/noun';
import { unresolvedReference } from '../language/self-contained';
import { isAdvice, unsound } from '../language/sound-sentence';
import { balanced, isName } from '../language/term-quality';
import { contentStems } from '../language/tokens';
import type { Knowledge } from './knowledge';

/** A fact's statement made fit to be read by itself, with how far its offsets moved. */
export interface Standalone {
	readonly text: string;
	/** Added to the offsets of the fact's focus spans. */
	readonly shift: number;
	readonly english: boolean;
	/** Phrase in front that says where it holds: "In Amazon S3", "With Fargate", "By default". */
	readonly place: string | null;
}

/** Markup, links and notes to oneself that are no prose. */
const broken =
	/\[\[|\]\]|!\[|\]\(|https?:|\||={2,}|<br|&[a-z]+;|[?¿]\s*\S|\\|^(?:[^:]{1,40}: )?(?:re-?read|review|study|memori[sz]e|practi[cs]e|revise|todo|read|watch|check out|go through|learn)\b|\b(?:you (?:must|should|need to) (?:know|remember|memori[sz]e)|exam)\b|(?:"[^"]*"[^"]*){2,}|\bI (?:am|was|have|had|think|thought|didn|don|can|will|would|want|need|like)\b|\bI['’](?:m|ve|d|ll)\b|(?:^|[–:] )(?:sources?|references?|further reading|links?|documentation|docs)\s*:/i;

/** A heading too general to be what a sentence is about. */
const noSubject =
	/^(?:overview|introduction|notes?|tips?|key .*|exam .*|summary|basics|concepts?|features?|benefits?|use cases?|examples?|important.*|general|other|misc.*|details?|faq|questions?|answers?|best practices|limits?|limitations?|considerations|what .*|how .*|why .*|when .*|where .*)$/i;

/** Sentences under such a heading tell a case. */
const story =
	/\b(?:original question|question \d+|scenarios?|quiz|case stud(?:y|ies)|exercises?|labs?|demo|walk-?through|my (?:answer|notes?))\b/i;

/** "It is …" where "it" stands for nothing. */
const emptyIt =
	/^It (?:is (?:important|recommended|possible|best|necessary|good|better|worth|also|not|a good)|depends)\b/;

/**
 * "It" at the start gives way to the subject the compiler found. null where the statement is no whole sentence, points to something the
 * learner does not see, or does not say what it speaks of.
 */
export function standalone(
	fact: Fact,
	knowledge: Pick<Knowledge, 'topic' | 'place' | 'lexicon'>
): Standalone | null {
	// A condition behind "Term: " begins small; as a sentence of its own it does not.
	const statement = fact.kind === 'cause' ? capitalise(fact.statement) : fact.statement.trim();
	if (broken.test(statement) || !balanced(statement)) return null;
	const lead = fact.statement.length - fact.statement.trimStart().length;
	const english = looksEnglish(statement);
	if (!english) return { text: statement, shift: -lead, english, place: null };
	if (careless(statement) !== null || isLabelled(fact, statement)) return null;
	const subject = fact.subject.trim();
	const usable =
		subject.length > 1 &&
		isWritten(fact, subject) &&
		subject.split(' ').length <= 6 &&
		!noSubject.test(subject) &&
		!/[.?!:]$/.test(subject);
	if (/^It(?=['’]s\b| )/.test(statement) && usable && !emptyIt.test(statement)) {
		const text = statement.replace(/^It['’]s\b/, `${subject} is`).replace(/^It\b/, subject);
		if (unresolvedReference(text) === null && unsound(text) === null)
			return { text, shift: text.length - statement.length - lead, english, place: null };
	}
	if (unresolvedReference(statement) !== null || fact.headings.some((h) => story.test(h)))
		return null;
	if ((fact.kind === 'definition' || fact.kind === 'purpose') && statement.includes(': '))
		return (fact.category === null && !isName(fact.term.text)) ||
			unsound(`The ${statement}`) !== null
			? null
			: { text: statement, shift: -lead, english, place: null };
	const articled = withArticle(fact, statement, knowledge.lexicon);
	if (articled !== statement)
		return unsound(articled) === null && unsound(statement) === null
			? { text: articled, shift: articled.length - statement.length - lead, english, place: null }
			: null;
	if (unsound(statement) !== null) return null;
	if (
		fact.kind === 'rule' &&
		fact.clause === null &&
		!isAdvice(statement) &&
		!isWhole(fact, statement)
	)
		return null;
	if (fact.kind === 'rule' && fact.clause && isBareSubject(fact.clause.subject)) return null;
	if (subjectless.test(statement)) return null;
	const topic = knowledge.topic(fact);
	if (saysOfWhat(fact, statement) || (topic && sharesWord(topic, statement)))
		return { text: statement, shift: -lead, english, place: leadOf(fact, statement) };
	const place = knowledge.place(fact);
	if (!place) return null;
	const text = `In ${place}, ${lowerFirst(statement, knowledge.lexicon.isName)}`;
	return {
		text,
		shift: text.length - statement.length - lead,
		english,
		place: `In ${place}`
	};
}

/** "Service replaces …": notes leave out the article that a sentence wants. */
function withArticle(fact: Fact, statement: string, lexicon: Lexicon): string {
	const subject = fact.kind === 'rule' ? (fact.clause?.subject ?? '') : '';
	const words = subject.split(' ');
	if (
		words.length > 3 ||
		!/^[A-Z][a-z]+(?: [A-Za-z][a-z]+)*$/.test(subject) ||
		/\b(?:the|an?|just|only|all|each|every|no|of|in|on|for|to|from|with|by|and|or)\b/i.test(
			subject
		) ||
		(words.length === 1 && fact.headings.some((h) => h.toLowerCase() === subject.toLowerCase())) ||
		!statement.startsWith(`${subject} `) ||
		nounOf({ text: subject, code: false, aliases: [] }, lexicon).class !== 'common'
	)
		return statement;
	const name = / [A-Z]/.test(subject) ? subject : lowerFirst(subject, lexicon.isName);
	return `${capitalise(indefinite(name))} ${name}${statement.slice(subject.length)}`;
}

/** What stands before the subject of a split sentence: "With Fargate, each task …". */
function leadOf(fact: Fact, statement: string): string | null {
	if (fact.kind !== 'rule' || !fact.clause) return null;
	const at = statement.indexOf(`, ${fact.clause.subject} `);
	return at > 0 && at < 60 ? statement.slice(0, at) : null;
}

/** "VTY lines: messages are …": what stands before the colon is no sentence that the rest explains. */
function isLabelled(fact: Fact, statement: string): boolean {
	const colon = statement.replace(/`[^`]*`/g, (code) => 'x'.repeat(code.length)).indexOf(': ');
	if (colon < 0) return false;
	if (fact.kind === 'purpose') return !/^[a-z]+s /.test(statement.slice(colon + 2));
	if (fact.kind === 'definition') return predicate.test(statement.slice(colon + 2));
	return (
		fact.kind !== 'rule' ||
		fact.clause === null ||
		!statement.slice(0, colon).includes(`${fact.clause.subject} `) ||
		!statement.slice(0, colon).includes(fact.clause.verb) ||
		!/^: (?:[a-z`]|[A-Z]\w* )/.test(statement.slice(colon))
	);
}

/** What begins so tells of a thing named elsewhere. */
const predicate =
	/^(?:was|is|are|were|has|have|had|can|cannot|may|must|will|used|think|consider|view|[a-z]+ed (?:the|an?|all|in|by|to|for|as|from|with)|[a-z]+(?<!s)s (?:the|an?|all|to|your|in|on|how))\b/i;

/** The author ends it with a full stop, and a verb stands outside its relative clauses. */
const isWhole = (fact: Fact, statement: string) =>
	/[.]\s*$/.test(statement) &&
	fact.sources.some((s) => s.text.includes(statement.slice(-25))) &&
	(splitRelative(statement) !== null ||
		/\bwhose\b.* (?:should|must|can|cannot) /.test(statement) ||
		/, you (?:pay|choose|manage|get|need) /.test(statement) ||
		isSentence(
			statement
				.replace(/^(?:by|with|without|in|on|for|when|while|if|after|before)\b[^,]{2,50}, /i, '')
				.replace(/, .*$/, '')
		));

/** A predicate without a subject says nothing of anything. */
const subjectless =
	/^(?:has|have|had|supports?|uses|provides?|allows?|enables?|can|cannot|is|are|was|used|must|should|may|will|does|needs?|requires?|contains?|includes?|runs|stores?|works|helps?|by default(?!,))\b/i;

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

const general =
	/^(?:you|we|your|data|users?|all|everything|each|every|the (?:data|user|default|service|application|system|value|limit|maximum|minimum|name|size|cost))\b/i;

/** A clause whose subject is a name or noun of its own, or a sentence that names something on its way. */
function saysOfWhat(fact: Fact, statement: string): boolean {
	if (/[A-Z`]/.test(statement.slice(1).replace(/[A-Z]\w*$/, ''))) return true;
	// Terms that the course explains elsewhere say what it is about.
	const terms = fact.focus
		.filter((f) => f.type === 'term')
		.map((f) => fact.statement.slice(f.start, f.end));
	if (terms.length > 1 || terms.some((t) => t.includes(' '))) return true;
	if (isAdvice(statement) && terms.length > 0 && contentStems(statement).size >= 5) return true;
	return fact.kind === 'rule' && fact.clause !== null && !general.test(fact.clause.subject);
}
