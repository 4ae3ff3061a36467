import { ownValue } from '../../core/own-value';

const irregularBase: Readonly<Record<string, string>> = {
	has: 'have',
	is: 'be',
	does: 'do',
	goes: 'go',
	undergoes: 'undergo',
	caches: 'cache',
	aches: 'ache',
	focuses: 'focus',
	biases: 'bias',
	dies: 'die',
	lies: 'lie',
	ties: 'tie',
	relies: 'rely'
};

/** "maintains" -> "maintain"; the word must be a third-person verb. */
export function baseOf(verb: string): string {
	const known = ownValue(irregularBase, verb.toLowerCase());
	if (known) return known;
	if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
	if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(verb)) return verb.slice(0, -2);
	return verb.endsWith('s') ? verb.slice(0, -1) : verb;
}

export function thirdPersonOf(verb: string): string {
	if (verb === 'have') return 'has';
	if (verb === 'be') return 'is';
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
	return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/**
 * A predicate made a plural one: "maintains the number, enables load balancing" -> "maintain …, enable …". null where a verb after
 * a comma or "and" cannot be told from a noun.
 */
const modals = new Set([
	'can',
	'cannot',
	'could',
	'may',
	'might',
	'must',
	'shall',
	'should',
	'will',
	'would'
]);
export const isModal = (word: string) => modals.has(word.toLowerCase());

const irregularParticiple = new Set(
	'built run stored written held kept made sent set read bound known given taken shown found put used based needed split hidden driven shared paid stuck drawn chosen'.split(
		' '
	)
);

/** "used", "managed", "written": the text is what is done to the term, not what it does. */
export const isParticiple = (word: string) => {
	const w = word.toLowerCase();
	return (
		irregularParticiple.has(w) ||
		(/^[a-z]{2,}ed$/.test(w) && !/^(?:need|feed|seed|speed|embed|shed|bed|red|hundred)$/.test(w))
	);
};

/** Adjective at the start of a short predicate: "serverless", "fully managed", "available in …". */
export const isPredicateAdjective = (word: string) =>
	/^(?:available|serverless|stateless|stateful|regional|global|immutable|mutable|durable|redundant|idempotent|asynchronous|synchronous|optional|mandatory|free|cheaper|cheapest|faster|slower|ideal|suitable|responsible|similar|equivalent|identical|compatible|able|capable|useful|good|great|best|perfect|persistent|ephemeral|temporary|permanent|transparent)$/i.test(
		word
	);
