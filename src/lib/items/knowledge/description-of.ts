import type { DefinitionFact, PurposeFact } from '../../notes/types';
import { kindOf } from '../language/definition-quality';
import { describe } from '../language/describe';
import { asGiven, type Description } from '../language/description';
import { isSentence } from '../language/full-sentence';
import type { Lexicon } from '../language/lexicon';
import { lowerFirst } from '../language/lower-first';
import { isClassNoun } from '../language/noun';
import { headNoun, pluralPhrase, singularPhrase } from '../language/number';

/** "SSH - Secure Shell" -> "SSH (Secure Shell)". */
const glossed = (text: string) =>
	/[()]/.test(text) ? text : text.replace(/^([^-–—]+?)\s+[-–—]\s+([^-–—]+)$/, '$1 ($2)');

/** What a number stands for, where its kind tells how numbers of the kind are spoken of. */
function assigned(category: string, text: string): Description | null {
	const head = headNoun(category);
	if (/[.;!?]\s|[→=]|https?:/.test(text)) return null;
	if (head === 'port')
		return /^(?:[A-Z]|[a-z]+[A-Z])/.test(text) && !/\b(?:is|are|can|must|should|will)\b/.test(text)
			? { shape: 'assigned', link: 'is used for', text: glossed(text), plural: false }
			: null;
	return head === 'code' || head === 'status'
		? { shape: 'assigned', link: 'means', text: `“${text.replace(/[“”"]/g, '')}”`, plural: false }
		: null;
}

export function descriptionOf(
	fact: DefinitionFact | PurposeFact,
	raw: string,
	lexicon: Lexicon
): Description {
	if (/^\d/.test(fact.term.text))
		return (
			assigned(fact.category ?? '', raw.trim()) ?? { shape: 'quote', text: raw, plural: false }
		);
	const description = asGiven(
		describe(raw, fact.kind, lexicon.isName, fact.term.code),
		isCodeLike(fact) ? fact.category : null
	);
	if (description.shape !== 'quote' || kindOf(fact.category) === null) return description;
	const text = lowerFirst(description.text, lexicon.isName);
	if (doing.test(raw)) return { shape: 'state', text: `used to ${text}`, plural: false };
	const counted = text.match(/^(one|no|two|three|four|multiple|several|many) (?:[a-z][\w-]*)/);
	if (!counted || isSentence(text) || /[,;]/.test(text)) return description;
	const are = !/^(?:one|no)$/.test(counted[1] as string);
	return { shape: 'clause', text: `there ${are ? 'are' : 'is'} ${text}`, plural: false };
}

/** "Deploy and run containers" beside a thing of a known kind is what it is used for. Verbs that are nouns as well are left out. */
const doing =
	/^(?:deploy|provide|create|delete|send|receive|manage|enable|build|analy[sz]e|detect|protect|collect|convert|connect|encrypt|decrypt|distribute|execute|run|define|describe|prevent|automate|organi[sz]e|restrict|verify|validate|identify|migrate|visuali[sz]e) (?!of\b|in\b|on\b)[a-z]/i;

/** "Types of malware": the members are things, not adjectives of a type. */
const typesOf = /^(?:types?|kinds?|forms?) of (\S.*)$/i;

/**
 * What the term is one of, as a question would name it: "type of malware" below "Types of malware", "HTTP status code" where the
 * column says only "code". null where the category says no more than where the line stands.
 */
export function kindNamed(
	{ category, headings }: DefinitionFact | PurposeFact,
	lexicon: Lexicon
): string | null {
	const kind = kindOf(category);
	const heading = headings.at(-1)?.replace(/^[\d.)\s]+/, '') ?? '';
	if (kind === null) return null;
	const whole = heading.match(typesOf)?.[1];
	if (whole && /\btype$/.test(kind)) return `type of ${lowerWords(whole, lexicon)}`;
	const full = lowerWords(singularPhrase(heading), lexicon);
	return !kind.includes(' ') &&
		full.split(' ').length <= 4 &&
		full.toLowerCase().endsWith(` ${kind}`)
		? full
		: kind;
}

const isSmall = (word: string, lexicon: Lexicon) =>
	word.split('-').every((part) => lexicon.isCommon(part) || lexicon.isCommon(pluralPhrase(part)));

/** A heading's capitals, but for words that the notes write small elsewhere. */
const lowerWords = (text: string, lexicon: Lexicon) =>
	text
		.split(' ')
		.map((w) => (/^[A-Z][a-z]+(?:-[a-z]+)*$/.test(w) && isSmall(w, lexicon) ? w.toLowerCase() : w))
		.join(' ');

/** Adjectives rather than nouns stand in front of these: "the Replica service type", never "a replica". */
const bound =
	/^(?:type|kind|mode|strategy|tier|class|level|port|code|status|effect|state|phase|stage|control|style)$/;
/** Names of these are names only where they are written as code: a foreign key is no key called "foreign". */
const boundCode =
	/^(?:field|option|flag|parameter|key|argument|setting|attribute|property|variable|column|header)$/;

/** The kind, where the bare name would not read as a noun: "the `host` network mode", but "a cluster". */
export function labelOf(fact: DefinitionFact | PurposeFact, lexicon: Lexicon): string | null {
	const kind = kindNamed(fact, lexicon);
	if (kind === null || kind.startsWith('type of ')) return null;
	const head = headNoun(kind);
	if (
		fact.term.code ||
		bound.test(head) ||
		/^\d/.test(fact.term.text) ||
		isAdjective(fact.term.text)
	)
		return kind;
	return boundCode.test(head) && isCodeLike(fact) ? kind : null;
}

/** "autocratic" is no thing, it is a leadership style. */
const isAdjective = (word: string) =>
	/^[A-Z]?[a-z]{3,}(?:ic|al|ive|ous|ful|less|able|ible|ular|ary|tic)$/.test(word) &&
	!isClassNoun(word);

const isCodeLike = ({ term }: DefinitionFact | PurposeFact) =>
	term.code || /^\S*[a-z_.-]\S*[A-Z_.-]\S*$|^[a-z]+$/.test(term.text);
