import { hasDeterminer, withArticle } from '../language/articles';
import { quoted, withoutStop } from '../language/capitals';
import { lowerFirst } from '../language/lower-first';
import { hasFiniteVerb } from '../language/phrase-words';
import type { Lexicon } from '../language/lexicon';
import { isClassNoun, nounOf } from '../language/noun';
import { isPluralWord } from '../language/number';
import { isParticiple } from '../language/verbs';

/** A value in the middle of a sentence. */
export interface ShownValue {
	readonly raw: string;
	readonly text: string;
	/** `noun` may stand before its verb; `phrase` only after it. */
	readonly shape: 'name' | 'quantity' | 'noun' | 'state' | 'phrase' | 'quote';
}

const state =
	/^(?:low|lower|lowest|high|higher|highest|medium|moderate|slow|slower|slowest|fast|faster|fastest|none|strong|weak|good|better|best|poor|bad|full|partial|limited|unlimited|manual|automatic|always|never|optional|required|mandatory|small|large|very|fairly|many|few|cheap|expensive|variable|fixed|dynamic|static|public|private|same|different|all|any|not|no|yes|easy|hard|simple|complex|short|long|new|old|near|almost)\b|^[a-z]+(?:able|ible|less|ful|ous|ly|ive)(?=[ ,;(]|$)/i;

/** "British naval supremacy": an adjective of a people or a place keeps its capital. */
const properAdjective =
	/^(?!Human|Common|Publish|Median|Finish)[A-Z][a-z]+(?:ish|ese|ian|ican|man|pean) [a-z]/;
/** Small whatever stands behind it: "Per GB", "Launching EC2 instances". */
const startsSmall =
	/^(?:(?:Per|At|In|On|By|Up|For|From|With|Without|To|Any|All|None|No|One|Two|Three|Only|Each|Every|Via|Through|Inside|Outside|Between) |[A-Z][a-z]+ing |[A-Z][a-z]+\/[a-z])/;

/** "A + B + C" -> "A, B and C". */
function asList(text: string): string {
	const parts = text.split(/\s+\+\s+/);
	return parts.length < 2 || /,|\band\b/.test(text)
		? text
		: `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const isOrdinary = (word: string, lexicon: Lexicon) =>
	!/^[A-Z][a-z-]+$/.test(word) ||
	(!lexicon.isName(word) &&
		(lexicon.isCommon(word) ||
			isClassNoun(word) ||
			isParticiple(word) ||
			/(?:tion|sion|ment|ness|ity|ance|ence|ing|age|ure|al|ic|ed)$/.test(word) ||
			word.includes('-')));

const measure =
	/^(?:up to |about |at least |at most )?[~<>≤≥$]?\d[\d.,]*\s?(?:%|[A-Za-z/]+)?(?: [a-z]+)?$/i;

/** A name, a number, or code, which stands as it is; null for other words. */
function showToken(raw: string, words: readonly string[], lexicon: Lexicon): ShownValue | null {
	if (/^\d[\d,]*$/.test(raw)) return { raw, text: raw, shape: 'quantity' };
	if (/^`[^`]+`$/.test(raw) || /^[A-Z0-9][A-Z0-9.+-]*$/.test(raw))
		return { raw, text: raw, shape: 'name' };
	if (measure.test(raw)) return { raw, text: lowerFirst(raw, lexicon.isName), shape: 'quantity' };
	const [first = '', second = ''] = words;
	// A single word with a capital may be a name ("Cypher"), and so may "Fast Ethernet", but not "Very High".
	const isName =
		words.length === 1
			? !state.test(raw) && !isOrdinary(raw, lexicon)
			: words.length === 2 && /^[A-Z]/.test(second) && state.test(first) && !state.test(second);
	return isName ? { raw, text: raw, shape: 'name' } : null;
}

const isCommonEnd = (words: readonly string[]) => {
	const last = words.at(-1) as string;
	return /^[a-z]+$/.test(last) && isClassNoun(last) && !isPluralWord(last);
};

export function showValue(value: string, lexicon: Lexicon): ShownValue {
	const raw = asList(withoutStop(value));
	const words = raw.split(' ');
	const token = showToken(raw, words, lexicon);
	if (token) return token;
	const make = (shape: ShownValue['shape'], text: string): ShownValue => ({ raw, text, shape });
	const lower = properAdjective.test(raw)
		? raw
		: startsSmall.test(raw)
			? raw.charAt(0).toLowerCase() + raw.slice(1)
			: lowerFirst(raw, lexicon.isName);
	const isLong = words.length > 9 || hasFiniteVerb(raw);
	if (/^(?:[a-z]{3,}est|most|least) [a-z]/i.test(raw) && !isLong)
		return make('phrase', `the ${lower}`);
	if (/^same as\b/i.test(raw)) return make('phrase', `the ${lower}`);
	if (hasDeterminer(raw) && !isLong) return make('phrase', lower);
	if (state.test(raw) || (words.length === 1 && isParticiple(raw)))
		return words.length <= 6 ? make('state', lower) : make('quote', quoted(raw));
	if (!/^[\p{L}\p{N} `'’/+&().,%~-]+$/u.test(raw) || isLong) return make('quote', quoted(raw));
	if (startsSmall.test(raw)) return make('phrase', lower);
	const noun = nounOf({ text: raw, code: false, aliases: [] }, lexicon);
	// Only of a known kind of thing is it sure that it takes an article.
	const isSure =
		noun.class === 'name' ||
		noun.class === 'plural' ||
		(noun.class === 'common' && isClassNoun(words.at(-1) as string));
	// "CodeDeploy action": one of the maker's, not a product.
	if (noun.class === 'name' && words.length > 1 && isCommonEnd(words))
		return make('noun', withArticle(raw));
	return words.length <= 5 && isSure ? make('noun', noun.inSentence) : make('phrase', lower);
}

/** One name, number or piece of code that two learners would write in the same way. */
export const isExact = (v: ShownValue) =>
	(v.shape === 'name' || v.shape === 'quantity' || v.shape === 'noun' || v.shape === 'phrase') &&
	v.raw.length <= 32 &&
	v.raw.replace(/\s+only$/i, '').split(' ').length <= 3 &&
	!/[,;:()/+&→=]|\b(?:and|or|with|for|of|by|to|just|only|than|as|per|up|at|no)\b/i.test(
		v.raw.replace(/\s+only$/i, '')
	) &&
	(v.shape !== 'phrase' || /^[A-Z]/.test(v.raw));

const noteToSelf =
	/^(?:yes\b|not\b(?!(?: [^ ]+){3})|no\b(?! [a-z])|see|ditto|same(?: (?:as )?(?:above|below|before|this|that))?$|n\/?\.?a\.?$|tbd|tba|todo|to do|to be|unknown|various|varies|it depends|depends|it|they|this|these|those|that|check|google|ask|look|\?+$|[-–—*.…]+$|x$|ok$|done$|(?:slow|fast|low|high|larg|small|cheap|bett|wors|long|short|old|new|weak|strong|simpl)e?(?:r|st)$|(?:more|less|best|worst|most|least)$)/i;

/** A cell that tells something by itself: no note to self, no address, no sign alone, not several statements in one. */
export const isTelling = (value: string) =>
	/[\p{L}\p{N}]/u.test(value) &&
	!noteToSelf.test(value.trim()) &&
	!/https?:|www\.|\[\[|→|=>|->|[?¿]|(?<!\d\s?)%|\.\.\.|…/.test(value);

/** Stands after "is" or behind a verb as a thing; a clause or an order does not. */
export const isThing = (value: string) =>
	(isClassNoun(value.split(' ')[0] as string) && / (?:with|in|on|for|that|whose) /.test(value)) ||
	(!/^(?:to|for|with|without|in|on|by|at|from|when|if|use[sd]?|must|can|cannot|should|may|will|is|are|has|have|need|needs|automatically|just|similar|only if|does|do|don['’]t|immediately|usually|[a-z]+ly|[a-z]+s (?:to|on|the|a|an|all|any|into|from|if|when|by|over|as|your|you|up|until|with|it|them|only|its|in|for|[a-z]+ly))\b/i.test(
		value.replace(/ only$/i, '')
	) &&
		!hasFiniteVerb(value));
