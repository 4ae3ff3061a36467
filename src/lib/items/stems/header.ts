import { isClassNoun } from '../language/noun';
import { isPluralWord, singular } from '../language/number';
import { bareVerb } from '../language/phrase-words';
import { isParticiple, isPredicateAdjective } from '../language/verbs';
import { isPredicate } from './relation-clause';
import { clauseHeader, isTime, type ClauseHeader } from './header-question';

/** What kind of words head a column or name a property, and so which question they can ask. */
export type Header =
	| { readonly type: 'who'; readonly verb: string; readonly rest: string }
	| { readonly type: 'clause'; readonly ask: ClauseHeader }
	| { readonly type: 'when' }
	| { readonly type: 'gerund'; readonly small: string }
	| { readonly type: 'verb'; readonly verb: string; readonly preposition: string | null }
	| { readonly type: 'state'; readonly state: string }
	| { readonly type: 'place'; readonly verb: string; readonly preposition: string }
	| { readonly type: 'time'; readonly verb: string }
	| { readonly type: 'rate'; readonly verb: string; readonly link: string }
	| { readonly type: 'year'; readonly verb: string }
	| { readonly type: 'effect'; readonly on: string }
	| { readonly type: 'count'; readonly small: string; readonly limited: boolean }
	| { readonly type: 'available'; readonly small: string }
	| { readonly type: 'meaning' }
	| { readonly type: 'kind' }
	| { readonly type: 'service' }
	| { readonly type: 'noun'; readonly small: string; readonly link: Link };

/** "the port of SSH", "the choice for a report", "with a volume, the lifetime of the data". */
export type Link = 'of' | 'for' | 'with';

const verbs =
	/^(contains|supports|requires|includes|uses|provides|needs|allows|stores|returns|handles|creates|controls|protects|covers|defines|holds|accepts|produces|replaces|measures|encrypts|filters|blocks|prevents|detects|affects|watches|monitors|checks|reads|writes|sends|receives|changes|deletes|starts|stops|grants|names|lists|sets|reports|operates|works|runs|applies|attaches|connects|listens|depends|relies|lives|integrates|scales|belongs|points|maps)(?: (to|on|at|with|in|as|by))?$/;
const alone =
	/^(?:contains|supports|requires|includes|uses|provides|needs|allows|stores|returns|handles|creates|controls|protects|covers|defines|holds|accepts|produces|replaces|measures|encrypts|filters|blocks|prevents|detects|affects|watches|monitors|checks|reads|writes|sends|receives|changes|deletes|starts|stops|grants|names|lists|sets|reports)$/;

/** Properties a thing has: "the port of SSH". Others are for it: "the suitable choice for a nightly report". */
const own =
	/(?:^|\s)(?:size|limit|quota|port|port number|cost|price|duration|interval|latency|throughput|durability|availability|type|format|protocol|name|version|engine|capacity|scope|length|range|frequency|lifetime|sla|unit|layer|algorithm|extension|location|path|speed|rate|bandwidth|weight|age|depth|goal|aim|role|structure|complexity|language|license|release|author|inventor|status code|code|state|target|purpose|class|distance|mask|prefix|symbol|abbreviation|level|mode|colou?r|model|architecture|topology|method|syntax|focus|administrative distance|consistency|owner|causes?|content|contents|requirements?|limits?|advantages?|disadvantages?|benefits?|drawbacks?|limitations?|pros|cons|features?|strengths?|weaknesses?|goals?|components?)$/;
const fitting =
	/(?:^|\s)(?:time-?out|default value|value|count|number|period|retention|minimum|maximum|use cases?|use|choice|tool|option|service|command|solution|strategy|policy|key|file|flag|approach|alternative|counterpart|equivalent|example|risk|driver|provider|metric|setting|parameter|action|response|condition|fee|standard|order|priority|minimum duration|length|permission|interface|address|behaviou?r|reason|symptom|step|move|threshold|message|rounding|remedy|fix|cure|signal|trigger|memory|storage|cpu|disk|space|call|hook|hooks|checks?|suspects?|error|code|job|duty|place|strateg(?:y|ies)|deployment|person|unit|role|actions?)$/;
const reading = /(?:tion|sion|ment|ness|ity|ance|ence|ency|ancy|ship|ture|dth|gth)$/;
const availableKinds = /(?:^|\s)(?:modes|types|options|engines|runtimes|drivers)$/;

/** Headers that read as nouns and yet ask for nothing, or for something personal. */
const empty =
	/^(?:relation(?:ship)?|analogy|mnemonic|comparison|differences?|similarit(?:y|ies)|context|trick|memory aid|key ?words?|clues?|score|scores|status|trend|progress|confidence|result|results|priority|difficulty|date|day|week|page|links?|url|source|sources|reference|references|resources?|my .*|your .*|answers?|mistakes?|done|topics?|objective|domain|weight(?:ing|age)?|flexibility|key (?:points?|facts?|ideas?|features?|differences?)|main points?|exam .*|notes?|descriptions?|details?|remarks?|comments?|info|information|summary|explanation|meaning|about|default behaviour|category|group|item|items|thing|default|section|chapter|module|lab|question|questions|evidence|impact|effect|security|management|others?|conclusion|verdict|pattern|how|why|what|where)$/;

/** Where something is put, so that its place is asked for and not a thing. */
const placed =
	/^(named|set|stored|defined|configured|kept|declared|found|located|placed|saved|specified|listed|recorded|held|shown|registered|installed|hosted|mounted|documented|given|written down) (in|on|at|under|inside)$/;
const happens =
	/^(?:runs|starts|stops|ends|happens|occurs|expires|begins|fires|applies|opens|closes)$/;
/** The head of a phrase and what limits it: "cause | of a long stay", "role | that reads the secret". */
const limits =
	/\s(?:of|for|in|on|to|per|by|at|from|that|which|with|without|who|after|before|during)\s/;

/** Alone they do not say what of: "the model of SQS". */
const vague =
	/^(?:types?|role|structure|level|mode|model|class|state|target|method|focus|goals?|aim|code|use|action|response|condition|tool|option|service|solution|approach|alternative|example|strategy|policy|setting|number|count|value|architecture|topology|components?|features?|requirements?|equivalent|counterpart|behaviou?r|order|interface|address|standard|owner|metric|driver|provider|key|file|flag|minimum|maximum|prefix|weight|length|access|range|path|syntax|message|step|role|code|error|place|person|unit|job|memory|storage|cpu|disk|space|deployment)$/;

/** `exact`: the rows or the values are code or figures, so that a bare word for a property is enough. */
const noun = (words: readonly string[], small: string, whole: string, exact: boolean) => {
	const last = words.at(-1) ?? '';
	if (vague.test(whole) && !exact) return false;
	const one = singular(last);
	return (
		own.test(small) ||
		fitting.test(small) ||
		((words.length > 1 || exact) && reading.test(last)) ||
		((words.length > 1 || exact) && words.length <= 4 && isClassNoun(last) && one.length > 2) ||
		(words.length > 1 &&
			words.length <= 4 &&
			/^(?:smallest|largest|lowest|highest|first|last|required|default|minimum|maximum)$/.test(
				words[0] as string
			))
	);
};

/** "Summarize amendment", "Describe role": a task for the reader. */
const order =
	/^(?:summari[sz]e|describe|explain|list|define|name|give|identify|compare|state|discuss|draw|write|find|calculate|show) /;

/** A header without its bracket and question mark; null where it is no plain phrase. */
export function plainHeader(small: string): string | null {
	const text = small
		.replace(/\s*\([^)]*\)\s*$/, '')
		.replace(/\s*\?$/, '')
		.trim();
	return /^[\p{L}`][\p{L}\p{N} '’/`-]*$/u.test(text) && text.split(' ').length <= 8 ? text : null;
}

/** A phrase that may stand as "the …" in a question of its own, whatever its head noun. */
export const isPhrase = (text: string) =>
	!empty.test(text.toLowerCase()) &&
	!/^(?:who|what|when|how|why|where|which|is|are|can|does|do|has)\b/i.test(text);

/** What is known of the column besides its header. */
export interface Column {
	readonly values: readonly string[];
	/** The rows are code, or the values are code or figures. */
	readonly exact: boolean;
}

/** "Entry in the cluster": what limits it shows that the word before is a noun. */
const isPlainNoun = (head: readonly string[]) => {
	const last = head.at(-1) as string;
	return (
		head.length <= 2 &&
		/^[a-z]{3,}$/.test(last) &&
		!/(?:s|ed|ing|ly)$/.test(last) &&
		!isPredicateAdjective(last) &&
		!bareVerb.has(last) &&
		!/^(?:year|date|day|good|best|open|only|same|due|next|close|easy|hard|similar|equal|more|less)$/.test(last)
	);
};

const isYear = (value: string) => /^(?:1\d|20)\d\d$/.test(value);
const isAmount = (value: string) => /^\d[\d,.]* [a-z]+$/.test(value);
const isCount = (value: string) => /^\d[\d,]*$/.test(value);

/** `small` is the header in the middle of a sentence. null where it is neither noun nor clause that reads. */
export function headerOf(
	small: string,
	{ values, exact }: Column = { values: [], exact: false }
): Header | null {
	const text = plainHeader(small);
	if (text === null) return null;
	const lower = text.toLowerCase();
	const who = lower.match(/^who ([a-z]+[^s]s) (.+)$/);
	if (who && !/^(?:is|has|does|was)$/.test(who[1] as string) && !/\b(?:it|they|them)\b/.test(lower))
		return { type: 'who', verb: who[1] as string, rest: text.split(' ').slice(2).join(' ') };
	if (/^(?:when to use|when to use it|use when)$/.test(lower)) return { type: 'when' };
	const clause = clauseHeader(text, values);
	if (clause) return { type: 'clause', ask: clause };
	if (/^(?:who|what|when|where|why|how|which)\b/.test(lower)) return null;
	const verb = lower.match(verbs);
	if (verb && (verb[2] || alone.test(verb[1] as string)))
		return { type: 'verb', verb: verb[1] as string, preposition: verb[2] ?? null };
	if (happens.test(lower) && values.length > 0 && values.every(isTime))
		return { type: 'time', verb: lower };
	const rate = lower.match(/^([a-z]+[^s]s(?: (?:up|down|out|off))?) (every|after|within)$/);
	if (rate && values.length > 0 && values.every(isAmount))
		return { type: 'rate', verb: rate[1] as string, link: rate[2] as string };
	const made = lower.match(/^([a-z]+) in$/);
	if (made && isParticiple(made[1] as string) && values.length > 0 && values.every(isYear))
		return { type: 'year', verb: made[1] as string };
	const place = lower.match(placed);
	if (place) return { type: 'place', verb: place[1] as string, preposition: place[2] as string };
	const state = lower.match(
		/^((?:typically |mainly |best |often |commonly )?[a-z]+) (by|for|in|on|at|to|with|as)$/
	);
	if (
		state &&
		(isParticiple((state[1] as string).split(' ').at(-1) as string) ||
			/best|good|ideal|suitable/.test(lower))
	)
		return { type: 'state', state: lower };
	if (/^defaults?$/.test(lower)) return { type: 'noun', small: 'default value', link: 'of' };
	const effect = lower.match(/^(?:effect|impact|influence)(?: (on .+))?$/);
	if (effect && (effect[1] || (values.length > 0 && values.every(isPredicate))))
		return { type: 'effect', on: effect[1] ?? '' };
	return nounHeader(text, { values, exact });
}

function nounHeader(text: string, { values, exact }: Column): Header | null {
	const lower = text.toLowerCase();
	if (lower === 'meaning') return { type: 'meaning' };
	if (empty.test(lower) || order.test(lower)) return null;
	if (lower === 'type') return { type: 'kind' };
	if (/^(?:service|application|service name)$/.test(lower)) return { type: 'service' };
	// A name in the middle heads a column of counterparts or of features, not a property.
	if (!exact && /[a-z][A-Z]|[A-Z][a-z]/.test(text.split(limits)[0] as string)) return null;
	if (/^`[^`]+`$/.test(text)) return { type: 'noun', small: `value of ${text}`, link: 'with' };
	const words = text.split(' ');
	const headText = text.split(limits)[0] as string;
	const head = headText.split(' ');
	if (
		/^[a-z]+ing$/.test(words[0] as string) &&
		words.length > 1 &&
		!isClassNoun(words.at(-1) as string) &&
		!isClassNoun(head.at(-1) as string)
	)
		return { type: 'gerund', small: text };
	if (/\b(?:and|or|vs|is|are|not|no)\b|\//.test(lower)) return null;
	const many = isPluralWord(head.at(-1) as string);
	if (many && head.length < 4 && values.length > 1 && values.every(isCount))
		return { type: 'count', small: text, limited: head.length < words.length };
	if (availableKinds.test(headText.toLowerCase()) && !/^(?:example|typical|common)/.test(lower))
		return { type: 'available', small: text };
	const limited = head.length < words.length;
	if (!noun(head, headText.toLowerCase(), lower, exact) && !((limited || (exact && words.length === 1)) && isPlainNoun(head))
	)
		return null;
	return {
		type: 'noun',
		small: text,
		link:
			limited && !/^(?:number|amount) of /.test(lower)
				? 'with'
				: !limited &&
					  (own.test(headText.toLowerCase()) ||
							(words.length === 1 && !fitting.test(lower) && !reading.test(lower)))
					? 'of'
					: 'for'
	};
}
