import type { AttributeFact } from '../../notes/types';
import { hasDeterminer, withArticle } from '../language/articles';
import { missingArticle } from '../language/articles-missing';
import { capitalise } from '../language/capitals';
import { lowerFirst } from '../language/lower-first';
import { hasFiniteVerb } from '../language/phrase-words';
import type { Lexicon } from '../language/lexicon';
import { isClassNoun, nounOf } from '../language/noun';
import { isPluralWord } from '../language/number';
import { containsWords } from '../language/tokens';
import { isPredicateAdjective } from '../language/verbs';
import type { FormContext } from './context';
import { frontPhrase } from '../stems/framed';
import type { Row } from '../stems/relation';
import { writtenName } from './written-cell';
import {
	alone,
	amount,
	isDone,
	isEmpty,
	isLimitedPlural,
	isLimitedThing,
	isProper,
	isScrap,
	isSetup,
	isSituation,
	names,
	noThing,
	thirdPerson,
	unitless
} from './row-shape';

/** "Symmetric" of the kind "encryption" is "symmetric encryption", "Standard" of the kind "queue" is "a standard queue". */
function ofKind(row: Row, text: string, kind: string, lexicon: Lexicon): Row {
	const bare = `${lowerFirst(text, lexicon.isName)} ${kind}`;
	const counted = isClassNoun(kind.split(' ').at(-1) ?? '');
	return { ...row, quoted: false, bare, inSentence: counted ? withArticle(bare) : bare };
}

/** The row's thing in a sentence, named with its kind where the bare name would not read; a whole situation where the cell is a clause. */
export function rowOf(fact: AttributeFact, lexicon: Lexicon): Row {
	const found = placedRow(fact, lexicon);
	const row =
		found.quoted && !isEmpty.test(fact.entity.text)
			? led(found, fact, lexicon)
			: determined(found, fact);
	if (!fact.entity.code && isSetup(fact.entity.text)) {
		const figures = fact.entity.text.replace(/, (?=[^,]+$)/, ' and ');
		return {
			...row,
			quoted: false,
			clause: null,
			isLead: false,
			isSetup: true,
			front: `${within(fact.headings)}with ${figures}`
		};
	}
	return { ...row, front: frontPhrase(row.inSentence, row.bare, row.kind) };
}

/** "in a rolling update ", where the figures stand below a heading that names one thing. */
function within(headings: readonly string[]): string {
	const heading = headings.at(-1) ?? '';
	const last = heading.split(' ').at(-1) as string;
	return /^[A-Z][a-z]+(?: [a-z]+){0,2}$/.test(heading) && isClassNoun(last) && !isPluralWord(last)
		? `in ${withArticle(heading.toLowerCase())} `
		: '';
}

const setting = /(?:^|\s)(?:setting|option|parameter|field|property)$/;

/** "an Amazon EFS volume", "an ALB", "the success code" of the settings. */
function determined(row: Row, { entity, category }: AttributeFact): Row {
	// "Parameter in Parameter Store": only the second is the name.
	const inSentence = row.inSentence.replace(
		/^[A-Z](?=[a-z]+ (?:in|on|of|for|with|without|under|from) )/,
		(c) => c.toLowerCase()
	);
	if (entity.code || row.plural || row.clause !== null) return row;
	if (category !== null && setting.test(category) && /^an? /.test(inSentence))
		return { ...row, inSentence: inSentence.replace(/^an? /, 'the ') };
	const isShort = /^[A-Z][A-Z0-9]+$/.test(entity.text);
	const long = isShort ? entity.aliases.find((a) => / /.test(a)) : undefined;
	return (long !== undefined && isClassNoun(long.split(' ').at(-1) as string)) ||
		(!hasDeterminer(inSentence) && missingArticle(`it works with ${inSentence}.`) !== null)
		? { ...row, inSentence: withArticle(inSentence) }
		: row;
}

/** "Need: a secret in the store": under its kind, whatever the words are. */
const led = (row: Row, fact: AttributeFact, lexicon: Lexicon): Row =>
	row.kind && row.kind.length > 2 && !isScrap(fact.entity.text)
		? {
				...row,
				quoted: false,
				isLead: true,
				clause: `${row.kind}: ${lowerFirst(writtenName(fact), lexicon.isName)}`
			}
		: row;

function placedRow(fact: AttributeFact, lexicon: Lexicon): Row {
	const { text } = fact.entity;
	const noun = nounOf(fact.entity, lexicon);
	const written = writtenName(fact);
	const row: Row = {
		inSentence: noun.inSentence,
		bare: noun.bare,
		shown: capitalise(fact.entity.code ? noun.shown : /`/.test(written) ? written : noun.shown),
		plural: noun.class === 'plural',
		measure: false,
		kind: fact.category,
		quoted: noun.class === 'unknown' && !isProper(text),
		clause: null,
		isLead: false,
		front: ''
	};
	const kind = fact.category;
	const head = text.match(
		/^([A-Za-z-]+(?: [a-z-]+)*?) (?:on|in|for|with|of|behind|across|without|under|from|inside|between) /
	)?.[1];
	const counted = head?.split(' ').at(-1) ?? '';
	if (
		head &&
		!hasDeterminer(text) &&
		!hasFiniteVerb(text) &&
		!fact.entity.code &&
		isClassNoun(counted) &&
		!isPluralWord(counted)
	) {
		const small = lowerFirst(written, lexicon.isName);
		return { ...row, quoted: false, inSentence: withArticle(small), bare: small, shown: written };
	}
	if (isLimitedThing(fact)) {
		const small = lowerFirst(written, lexicon.isName);
		return { ...row, quoted: false, inSentence: withArticle(small), bare: small, shown: written };
	}
	if (isLimitedPlural(fact)) {
		const small = lowerFirst(written, lexicon.isName);
		return { ...row, quoted: false, plural: true, inSentence: small, bare: small, shown: written };
	}
	if (!fact.entity.code && isSituation(text))
		return { ...row, quoted: false, clause: lowerFirst(written, lexicon.isName) };
	if (/^(?:[\w-]+ ){0,2}[a-z]+\/[a-z]+$/.test(text) && row.quoted) return { ...row, quoted: false };
	if (!fact.entity.code && isDone(text)) return { ...row, quoted: true, shown: written };
	if (!fact.entity.code && (noThing.test(text) || isScrap(text))) return { ...row, quoted: true };
	if (!fact.entity.code && (alone.test(text) || isPredicateAdjective(text)))
		return kind && !/type$/.test(kind) && !containsWords(text, kind)
			? ofKind(row, text, kind, lexicon)
			: { ...row, quoted: true };
	// "vitamin A", "layer 4"
	if (kind && /^[A-Z]\d?$/.test(text))
		return { ...row, quoted: false, inSentence: `${kind} ${text}`, bare: `${kind} ${text}` };
	if (/^`?[\d.,]+(?:`?$|[/–-]|\s+[A-Za-zµ%])/.test(noun.bare)) {
		if (!kind) return { ...row, quoted: true };
		// "the status code 503 Service Unavailable"
		if (/^\d+ [A-Z][a-z]+/.test(noun.bare) && /(?:code|status|error|response)$/.test(kind))
			return { ...row, quoted: false, inSentence: `the ${kind} ${noun.bare}` };
		return {
			...row,
			quoted: false,
			measure: !unitless.test(noun.bare),
			inSentence:
				unitless.test(noun.bare) && !amount.test(kind)
					? `${kind} ${noun.bare}`
					: `${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind} of ${noun.bare}`
		};
	}
	if (
		!fact.entity.code &&
		text.split(' ').length >= 5 &&
		/^(?:an?|the|you|your|one|two|some|all|users?|data|tasks?|customers?)\b/i.test(text) &&
		(hasFiniteVerb(text) || thirdPerson.test(text))
	)
		return { ...row, quoted: false, clause: lowerFirst(written, lexicon.isName) };
	if (
		!kind ||
		!(names(kind) || (fact.entity.code && / type$/.test(kind))) ||
		containsWords(text, kind.split(' ').at(-1) as string)
	)
		return row;
	const named =
		fact.entity.code ||
		(noun.class === 'unknown' && text.split(' ').length <= 4 && !/[“”":;=]/.test(text));
	// "`stopTimeout` on Fargate" is limited already.
	if (named && !fact.entity.code && / (?:on|in|of|for|with|without) /.test(text)) {
		const small = lowerFirst(written, lexicon.isName);
		return { ...row, quoted: false, inSentence: small, bare: small, shown: written };
	}
	return named
		? { ...row, quoted: false, inSentence: `the ${noun.bare} ${kind}`, plural: false }
		: row;
}

/** A header that names a thing of its own ("Fargate"), not a property. */
export function isNamed(header: string, ctx: FormContext): boolean {
	const { knowledge } = ctx;
	const key = knowledge.aliases.canonical(header);
	const noun = nounOf({ text: header, code: false, aliases: [] }, knowledge.lexicon);
	if (noun.class !== 'common' && noun.class !== 'plural')
		if (knowledge.describedAs(key).length > 0 || knowledge.wholesOf(key).length > 0) return true;
	if (/^[A-Z]+[0-9]* (?:[A-Z][a-z]+ )?[a-z]+s$/.test(header)) return true;
	return noun.class === 'name' && !/[/ ]/.test(header);
}

/** The headers of one table are named alike: "External Linux instances" beside "EC2 Linux instances". */
export function isNamedAmong(header: string, all: readonly string[], ctx: FormContext): boolean {
	if (isNamed(header, ctx)) return true;
	const last = header.split(' ').at(-1) as string;
	return (
		isPluralWord(last) &&
		all.some((h) => h !== header && h.split(' ').at(-1) === last && isNamed(h, ctx))
	);
}
