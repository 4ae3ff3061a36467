import { lowerFirst } from '../language/lower-first';
import { imperative } from '../language/imperative';
import type { Lexicon } from '../language/lexicon';
import { isClassNoun, nounOf } from '../language/noun';
import { isPluralPhrase } from '../language/number';
import { baseOf, isParticiple, isPredicateAdjective, thirdPersonOf } from '../language/verbs';

/** What a Yes means, as clauses about `e`, and as questions for it; without capital and final mark, but `query` has its mark. */
export interface Capability {
	say(e: string): string;
	deny(e: string): string;
	query(e: string): string;
	/** `c` is "network mode" or "of these". */
	ask(c: string): string;
	/** `c` is "of these network modes". */
	askMany(c: string): string;
}

const plain = /^[\p{L}\p{N}`][\p{L}\p{N} '’/+&.`-]*$/u;
const adjective =
	/^(?:secure|safe|open|public|private|native|active|passive|secret|hidden|visible|free|legal|standard|real-time|open-source|read-only|case-sensitive|thread-safe|essential|exclusive|unique|constant|linear|continuous|discrete|symmetric|asymmetric|reversible|irreversible|edible|toxic|soluble|aerobic)$/;
const empty =
	/^(?:notes?|remarks?|comments?|exam|done|learned|status|ok|important|yes|no|supported|y\/n)$/i;

function withVerb(third: string, rest: string): Capability {
	const base = baseOf(third);
	return {
		say: (e) => `${e} ${third} ${rest}`,
		deny: (e) => `${e} does not ${base} ${rest}`,
		query: (e) => `does ${e} ${base} ${rest}?`,
		ask: (c) => `which ${c} ${third} ${rest}`,
		askMany: (c) => `which ${c} ${base} ${rest}`
	};
}

function withBe(state: string): Capability {
	return {
		say: (e) => `${e} is ${state}`,
		deny: (e) => `${e} is not ${state}`,
		query: (e) => `is ${e} ${state}?`,
		ask: (c) => `which ${c} is ${state}`,
		askMany: (c) => `which ${c} are ${state}`
	};
}

function withModal(rest: string): Capability {
	return {
		say: (e) => `${e} can ${rest}`,
		deny: (e) => `${e} cannot ${rest}`,
		query: (e) => `can ${e} ${rest}?`,
		ask: (c) => `which ${c} can ${rest}`,
		askMany: (c) => `which ${c} can ${rest}`
	};
}

/** `thing` is what is there or not ("a daemon service"), `state` what it then is. */
function withThing(thing: string, state: string, plural: boolean): Capability {
	const be = plural ? 'are' : 'is';
	return {
		say: (e) => `${thing} ${be} ${state} with ${e}`,
		deny: (e) => `${thing} ${be} not ${state} with ${e}`,
		query: (e) => `${be} ${thing} ${state} with ${e}?`,
		ask: (c) => `with which ${c} ${be} ${thing} ${state}`,
		askMany: (c) => `with which ${c} ${be} ${thing} ${state}`
	};
}

/** The header of a Yes/No column or row as a predicate; null where it is no clause, no state and no thing. */
export function capability(
	property: string,
	lexicon: Lexicon,
	isNamed: boolean
): Capability | null {
	const bare = property
		.trim()
		.replace(/\s*\?$/, '')
		.replace(/\s*\([^)]*\)$/, '');
	if (!plain.test(bare) || empty.test(bare) || bare.split(' ').length > 8) return null;
	const small = lowerFirst(bare, lexicon.isName);
	const words = small.split(' ');
	const first = words[0] ?? '';
	const rest = words.slice(1).join(' ');
	const asked = small.match(/^(can|is|does|has) (?:it|they|this) (.+)$/i);
	if (asked) {
		const verb = (asked[1] as string).toLowerCase();
		const tail = asked[2] as string;
		if (verb === 'can') return withModal(tail);
		if (verb === 'is') return withBe(tail);
		if (verb === 'has') return withVerb('has', tail);
		const [main = '', ...more] = tail.split(' ');
		return withVerb(thirdPersonOf(main), more.join(' '));
	}
	if (/^can [a-z]+/.test(small)) return withModal(rest);
	if (/^(?:is|are|does|do|has|who|what|when|where|why|how|which|if)\b/i.test(small)) return null;
	if (/^[a-z]{3,}[^s]s$/.test(first) && words.length > 1 && !isClassNoun(first))
		return withVerb(first, rest);
	const last = words.at(-1) ?? '';
	const np = words.slice(0, -1).join(' ');
	if (
		words.length > 1 &&
		(isParticiple(last) || /^(?:available|possible|required|supported)$/.test(last))
	)
		return withThing(inSentence(np, lexicon), last, isPluralPhrase(np));
	if (
		isPredicateAdjective(first) ||
		adjective.test(first) ||
		(words.length === 1 &&
			(isParticiple(first) ||
				/(?:able|ible|uble|less|ous|ive|ful)$|-(?:based|free|only|level|wide|safe|aware|oriented|driven|specific|friendly|proof)$/.test(
					first
				))) ||
		(isParticiple(first) && /^(?:by|in|for|to|on|with|at|as)$/.test(words[1] ?? ''))
	)
		return withBe(small);
	const support = small.match(/^(.+) support$/)?.[1];
	if (support && lexicon.isName(support)) return withVerb('supports', support);
	// "Auto-assign public IP": what is done, by whom it does not say.
	if (/^auto-?[a-z]+$/i.test(first)) return null;
	// "Load balancer" is an order only where the notes do not know the thing.
	if (imperative(bare) !== null && lexicon.articleOf(small) === null) return null;
	// A column headed by a thing ("Fargate") tells where the row's thing can be used.
	if (isNamed) return withModal(`be used with ${plainFirst(bare)}`);
	const head = bare.split(/ (?:of|for|in|on|to|at|by|with|from) /)[0] as string;
	return withThing(
		inSentence(bare, lexicon),
		many.test(bare) ? 'possible' : 'available',
		isPluralPhrase(head)
	);
}

/** How many there may be is a possibility, not an offer. */
const many = /^(?:several|multiple|many|more than|two|three|two or more|parallel)\b/i;

/** "External Linux instances": an adjective before a name has no capital of its own. */
const plainFirst = (text: string) =>
	text.replace(
		/^(?:External|Internal|Public|Private|Local|Remote|Managed|Dedicated|Shared|Static|Dynamic|Fixed|Own|Custom|Multiple|Several|Other|New|Old)(?= )/,
		(w) => w.toLowerCase()
	);

const counted =
	/^(?:count|limit|size|strategy|agent|identity|commit|name|window|copy|plan|fee|disk|index|address)$/i;

const capitalFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const limits = / (?:for|in|on|to|at|by|with|from|per|between|across|without) /;

/** "Static IP address in each zone" -> "a static IP address in each zone". */
function inSentence(phrase: string, lexicon: Lexicon): string {
	const head = phrase.split(limits)[0] as string;
	return head === phrase
		? headInSentence(phrase, lexicon)
		: `${headInSentence(head, lexicon)}${phrase.slice(head.length)}`;
}

/** "Daemon Service" -> "a daemon service": a header's capitals are no name where its words are ordinary. */
function headInSentence(phrase: string, lexicon: Lexicon): string {
	const words = phrase.split(' ');
	const lowered = words
		.map((w, i) =>
			/^[A-Z][a-z]+$/.test(w) &&
			!lexicon.isName(w) &&
			(i === 0 || isClassNoun(w) || lexicon.isCommon(w))
				? w.toLowerCase()
				: w
		)
		.join(' ');
	const ordinary = words.length > 1 && isClassNoun(words.at(-1) as string);
	const text = ordinary ? capitalFirst(lowered) : capitalFirst(phrase);
	const noun = nounOf({ text, code: false, aliases: [] }, lexicon);
	const head = words.at(-1) as string;
	return noun.class === 'plural' ||
		(noun.class === 'common' && (isClassNoun(head) || counted.test(head)))
		? noun.inSentence
		: lowerFirst(plainFirst(phrase), lexicon.isName);
}
