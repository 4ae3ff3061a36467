import { baseOfGerund } from '../language/gerund';
import { isClassNoun } from '../language/noun';
import { hasFiniteVerb } from '../language/phrase-words';
import { isPluralWord } from '../language/number';
import { baseOf } from '../language/verbs';
import { framed } from './framed';
import type { Row } from './relation';

/** A header that is a clause of its own, as a question about a row; null where it does not read with the row. */
export type ClauseHeader = (row: Row) => string | null;

const auxiliary = /^(?:is|are|was|were|can|could|must|may|might|should|will|would)$/;
const wh =
	'(what|who|when|where|why|which(?: [a-z-]+){1,2}?|how(?: (?:many|much|long|often|far)(?: [a-z-]+)?)?)';
const determiner = /^(?:an?|the|your|its|each|every|all|one|`[^`]*`)$/;
const pronoun = /\b(?:it|they|them|this|that|these|those|its|their)\b/;
/** Answers "when": a time, an event, or how often. */
const time =
	/^(?:when(?:ever)?|while|before|after|until|once|as|at|on|in|during|every|each|immediately|never|always|only|by|from|daily|hourly|weekly|at)\b/i;
export const isTime = (value: string) => time.test(value);

const plainRow = (row: Row) => row.clause === null;

/** "is" -> "are" for a plural row; the verb of a plain header is split off its auxiliary. */
function inverted(word: string, subject: string, plural: boolean, verb: string, rest: string) {
	const tail = rest ? ` ${rest}` : '';
	if (/^(?:is|are)$/.test(verb)) return `${word} ${plural ? 'are' : 'is'} ${subject}${tail}?`;
	if (/^(?:was|were)$/.test(verb)) return `${word} ${plural ? 'were' : 'was'} ${subject}${tail}?`;
	if (auxiliary.test(verb)) return `${word} ${verb} ${subject}${tail}?`;
	if (/^(?:has|have)$/.test(verb) && /^[a-z]+(?:ed|en)\b/.test(rest))
		return `${word} ${plural ? 'have' : 'has'} ${subject}${tail}?`;
	return `${word} ${plural ? 'do' : 'does'} ${subject} ${baseOf(verb)}${tail}?`;
}

/** "how to choose it" -> "how do you choose Fargate?"; "what to check" -> "with Fargate, what should you check?" */
function infinitive(text: string): ClauseHeader | null {
	const m = text.match(new RegExp(`^${wh} to ([a-z]+)(?: (.+))?$`));
	if (!m) return null;
	const [, word = '', verb = '', rest = ''] = m;
	const object = rest.match(/^(?:it|them|this)\b(.*)$/);
	if (object)
		return (row) =>
			plainRow(row)
				? `${word} do you ${verb} ${row.inSentence}${object[1]}?`
				: framed(row, `${word} do you ${verb} it${object[1]}?`);
	if (pronoun.test(rest)) return null;
	if (/^(?:what|who|which)/.test(word) || rest !== '')
		return (row) => framed(row, `${word} should you ${verb}${rest && ` ${rest}`}?`);
	return (row) => (plainRow(row) ? `${word} do you ${verb} ${row.inSentence}?` : null);
}

/** "what it measures" -> "what does the metric measure?" */
function aboutRow(text: string): ClauseHeader | null {
	const m = text.match(new RegExp(`^${wh} (?:it|they) ([a-z]+)(?: (.+))?$`));
	if (!m) return null;
	const [, word = '', verb = '', rest = ''] = m;
	if (pronoun.test(rest)) return null;
	const past = /[a-z]{3}ed$/.test(verb) ? baseOfGerund(verb.replace(/ed$/, 'ing')) : null;
	if (past)
		return (row) =>
			plainRow(row) ? `${word} did ${row.inSentence} ${past}${rest && ` ${rest}`}?` : null;
	const known = auxiliary.test(verb) || /^(?:has|have)$/.test(verb) || isPluralWord(verb);
	return (row) =>
		plainRow(row) && known ? inverted(word, row.inSentence, row.plural, verb, rest) : null;
}

/** "who restarts it", "what carries the traffic", "what happens". */
function subjectAsked(text: string): ClauseHeader | null {
	const m = text.match(/^(what|who|which [a-z-]+) ([a-z]+)(?: (.+))?$/);
	if (!m) return null;
	const [, word = '', verb = '', rest = ''] = m;
	const isVerb =
		auxiliary.test(verb) ||
		/^(?:has|have|happened|failed|changed|ended)$/.test(verb) ||
		(/[^s]s$/.test(verb) && !isClassNoun(verb));
	if (!isVerb || determiner.test(verb)) return null;
	if (rest === '')
		return (row) =>
			plainRow(row)
				? `${word} ${/^if /.test(row.front) && verb === 'happened' ? 'has happened' : verb} ${row.front}?`
				: framed(row, `${word} ${verb}?`);
	const object = rest.match(/^(.*\b)?(?:it|them)$/);
	if (object)
		return (row) => (plainRow(row) ? `${word} ${verb} ${object[1] ?? ''}${row.inSentence}?` : null);
	return pronoun.test(rest) ? null : (row) => framed(row, `${word} ${verb} ${rest}?`);
}

/** "what a rotation requires" -> "what does a rotation require?"; "when the secret is read". */
function otherSubject(text: string): ClauseHeader | null {
	const m = text.match(new RegExp(`^${wh} (.+)$`));
	if (!m) return null;
	const [, word = '', clause = ''] = m;
	const words = clause.split(' ');
	if (words[0] === 'you')
		return words.length > 1 && !pronoun.test(clause)
			? (row) =>
					framed(
						row,
						auxiliary.test(words[1] as string)
							? `${word} ${words[1]} you ${words.slice(2).join(' ')}?`
							: `${word} do ${clause}?`
					)
			: null;
	if (!determiner.test(words[0] as string) || pronoun.test(clause)) return null;
	const helper = words.findIndex((w, i) => i > 1 && auxiliary.test(w));
	const last = words.at(-1) as string;
	const at =
		helper > 0 ? helper : /[a-z][^s]s$/.test(last) && !isClassNoun(last) ? words.length - 1 : -1;
	if (at < 1) return null;
	const subject = words.slice(0, at).join(' ');
	const plural = isPluralWord(words[at - 1] as string);
	const question = inverted(
		word,
		subject,
		plural,
		words[at] as string,
		words.slice(at + 1).join(' ')
	);
	return (row) => framed(row, question);
}

const circumstance =
	/^(?:while|if|when|after|before|during|as soon as|once|unless) (?:.+ )?[a-z]+$/;

/** "while delivery fails" -> "what happens while delivery fails?" */
function during(text: string, values: readonly string[]): ClauseHeader | null {
	if (!circumstance.test(text) || pronoun.test(text)) return null;
	const tells = /^(?:while|if) /.test(text) || values.every(hasFiniteVerb);
	return tells ? (row) => framed(row, `what happens ${text}?`) : null;
}

/** `text` is the header with small letters and without its question mark. */
export function clauseHeader(text: string, values: readonly string[]): ClauseHeader | null {
	if (text.split(' ').length > 9 || /[,;:()]/.test(text)) return null;
	if (/^when (?!it |they |to )/.test(text) && !values.every(isTime)) return during(text, values);
	return (
		infinitive(text) ??
		aboutRow(text) ??
		subjectAsked(text) ??
		otherSubject(text) ??
		during(text, values)
	);
}
