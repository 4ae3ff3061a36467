import { isClassNoun } from '../language/noun';
import { singular } from '../language/number';
import { isParticiple } from '../language/verbs';

/** What kind of words head a column or name a property, and so which question they can ask. */
export type Header =
	| { readonly type: 'who'; readonly verb: string; readonly rest: string }
	| { readonly type: 'what'; readonly question: string }
	| { readonly type: 'when' }
	| { readonly type: 'gerund'; readonly small: string }
	| { readonly type: 'verb'; readonly verb: string; readonly preposition: string | null }
	| { readonly type: 'state'; readonly state: string }
	| { readonly type: 'available'; readonly small: string }
	| { readonly type: 'kind' }
	| { readonly type: 'service' }
	| { readonly type: 'noun'; readonly small: string; readonly link: 'of' | 'for' };

const verbs =
	/^(contains|supports|requires|includes|uses|provides|needs|allows|stores|returns|handles|creates|controls|protects|covers|defines|holds|accepts|produces|replaces|measures|encrypts|filters|blocks|prevents|detects|affects|operates|works|runs|applies|attaches|connects|listens|depends|relies|lives|integrates|scales|belongs|points|maps)(?: (to|on|at|with|in|as|by))?$/;
const alone =
	/^(?:contains|supports|requires|includes|uses|provides|needs|allows|stores|returns|handles|creates|controls|protects|covers|defines|holds|accepts|produces|replaces|measures|encrypts|filters|blocks|prevents|detects|affects)$/;

/** Properties a thing has: "the port of SSH". Others are for it: "the suitable choice for a nightly report". */
const own =
	/(?:^|\s)(?:size|limit|quota|port|port number|cost|price|duration|interval|latency|throughput|durability|availability|type|format|protocol|name|version|engine|capacity|scope|length|range|frequency|lifetime|sla|unit|layer|algorithm|extension|location|path|speed|rate|bandwidth|weight|age|depth|goal|aim|role|structure|complexity|language|license|release|author|inventor|status code|code|state|target|purpose|class|distance|mask|prefix|symbol|abbreviation|level|mode|colou?r|model|architecture|topology|method|syntax|focus|administrative distance|consistency|owner|requirements?|limits?|advantages?|disadvantages?|benefits?|drawbacks?|limitations?|pros|cons|features?|strengths?|weaknesses?|goals?|components?)$/;
const fitting =
	/(?:^|\s)(?:time-?out|default value|value|count|number|period|retention|minimum|maximum|use cases?|use|choice|tool|option|service|command|solution|strategy|policy|key|file|flag|approach|alternative|counterpart|equivalent|example|risk|driver|provider|metric|setting|parameter|action|response|condition|fee|standard|order|priority|minimum duration|length|permission|interface|address|behaviou?r)$/;
const reading = /(?:tion|sion|ment|ness|ity|ance|ence|ency|ancy|ship|ture|dth|gth)$/;
const availableKinds = /(?:^|\s)(?:modes|types|options|engines|runtimes|drivers)$/;

/** Headers that read as nouns and yet ask for nothing, or for something personal. */
const empty =
	/^(?:relation(?:ship)?|analogy|mnemonic|comparison|differences?|similarit(?:y|ies)|context|trick|memory aid|key ?words?|clues?|score|scores|status|trend|progress|confidence|result|results|priority|difficulty|date|day|week|page|links?|url|source|sources|reference|references|resources?|my .*|your .*|answers?|mistakes?|done|topics?|objective|domain|weight(?:ing|age)?|flexibility|key (?:points?|facts?|ideas?|features?|differences?)|main points?|exam .*|notes?|descriptions?|details?|remarks?|comments?|info|information|summary|explanation|meaning|about|default behaviour|category|group|item|items|thing|default|section|chapter|module|lab|question|questions|evidence|impact|effect|security|management|others?|conclusion|verdict|pattern|how|why|what|where)$/;

/** Alone they do not say what of: "the model of SQS". */
const vague =
	/^(?:types?|role|structure|level|mode|model|class|state|target|method|focus|goals?|aim|code|use|action|response|condition|tool|option|service|solution|approach|alternative|example|strategy|policy|setting|number|count|value|architecture|topology|components?|features?|requirements?|equivalent|counterpart|behaviou?r|order|interface|address|standard|owner|metric|driver|provider|key|file|flag|minimum|maximum|prefix|weight|length|access|range|path|syntax)$/;

const noun = (words: readonly string[], small: string, whole: string) => {
	const last = words.at(-1) ?? '';
	if (vague.test(whole)) return false;
	const one = singular(last);
	return (
		own.test(small) ||
		fitting.test(small) ||
		(words.length > 1 && reading.test(last)) ||
		(words.length > 1 && words.length <= 4 && isClassNoun(last) && one.length > 2)
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
	return /^[\p{L}][\p{L}\p{N} '’/-]*$/u.test(text) && text.split(' ').length <= 7 ? text : null;
}

/** A phrase that may stand as "the …" in a question of its own, whatever its head noun. */
export const isPhrase = (text: string) =>
	!empty.test(text.toLowerCase()) &&
	!/^(?:who|what|when|how|why|where|which|is|are|can|does|do|has)\b/i.test(text);

/** `small` is the header in the middle of a sentence. null where it is neither noun nor clause that reads. */
export function headerOf(small: string): Header | null {
	const text = plainHeader(small);
	if (text === null) return null;
	const lower = text.toLowerCase();
	const asked = lower.match(/^(who|what) ([a-z]+)(?: (.+))?$/);
	if (asked) {
		const [, word, verb = '', rest] = asked;
		if (/\b(?:it|they|this|that|you|we|i)\b/.test(lower)) return null;
		if (word === 'who' && rest && /[^s]s$/.test(verb) && !/^(?:is|has|does|was)$/.test(verb))
			return { type: 'who', verb, rest: text.split(' ').slice(2).join(' ') };
		return rest && /^(?:is|are)$/.test(verb) && rest.split(' ').length === 1 && isParticiple(rest)
			? { type: 'what', question: lower }
			: null;
	}
	if (/^(?:when to use|when to use it|use when)$/.test(lower)) return { type: 'when' };
	const verb = lower.match(verbs);
	if (verb && (verb[2] || alone.test(verb[1] as string)))
		return { type: 'verb', verb: verb[1] as string, preposition: verb[2] ?? null };
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
	if (empty.test(lower) || order.test(lower)) return null;
	if (lower === 'type') return { type: 'kind' };
	if (/^(?:service|application|service name)$/.test(lower)) return { type: 'service' };
	// A name in the middle heads a column of counterparts or of features, not a property.
	if (/[a-z][A-Z]|[A-Z][a-z]/.test(text)) return null;
	const words = text.split(' ');
	if (
		/^[a-z]+ing$/.test(words[0] as string) &&
		words.length > 1 &&
		!isClassNoun(words.at(-1) as string)
	)
		return { type: 'gerund', small: text };
	const head = (text.split(/\s(?:of|for|in|on|to|per|by|at|from)\s/)[0] as string).split(' ');
	const headText = head.join(' ');
	if (/\b(?:and|or|vs|with|is|are|not|no)\b|\//.test(lower)) return null;
	if (availableKinds.test(headText.toLowerCase()) && !/^(?:example|typical|common)/.test(lower))
		return { type: 'available', small: text };
	if (!noun(head, headText.toLowerCase(), lower)) return null;
	return {
		type: 'noun',
		small: text,
		link: own.test(headText.toLowerCase()) && head.length === words.length ? 'of' : 'for'
	};
}
