import { capitalise } from './capitals';
import { isPluralPhrase } from './number';
import { baseOf, isModal, isParticiple } from './verbs';

export interface ClauseQuestion {
	readonly question: string;
	readonly answer: string;
	/** Name of the construction. */
	readonly name: string;
	/** The answer is one thing, so that it can be typed. */
	readonly exact: boolean;
}

/** Verbs whose object is a thing that "what" can ask for. */
const transitive = new Set(
	(
		'require use need contain store replace trigger create return generate hold represent define determine control specify manage describe enable disable ' +
		'prevent reduce increase measure monitor track record capture encrypt decrypt invoke call route deliver send receive expose host run execute replicate delete remove ' +
		'add assign attach block deny grant limit restrict combine compare convert extend ignore inherit override isolate maintain mean perform produce protect resolve ' +
		'cost share speed trace translate update validate verify cause'
	).split(' ')
);
/** Verb with preposition: "what does it depend on?" */
const prepositional: Readonly<Record<string, RegExp>> = {
	integrate: /^with$/,
	depend: /^on$/,
	rely: /^on$/,
	run: /^(?:on|in)$/,
	consist: /^of$/,
	belong: /^to$/,
	connect: /^to$/,
	apply: /^to$/,
	point: /^to$/,
	refer: /^to$/,
	listen: /^on$/,
	default: /^to$/,
	correspond: /^to$/,
	operate: /^at$/,
	default_: /^to$/,
	lead: /^to$/,
	result: /^in$/,
	communicate: /^(?:with|over|through)$/
};
const exactVerbs = new Set(
	'require use need depend rely run consist belong listen default operate cost'.split(' ')
);
const notThing =
	/^(?:to|that|how|if|when|where|why|whether|you|it|them|they|not|also|well|as|up|out|off|down|less|more|only|even|because|so|very|too|by|for|in|on|at|from|with|into|and|or|but|this|these|those|its|their|one|both|itself|themselves|than|like|away|back|over|multiple times)\b/i;
const badSubject =
	/^(?:you|we|they|it|he|she|this|that|these|those|there|which|who|what|i|one|some|most|many|both|each|either|all|everything|anything|nothing|if|when|to|for|in|on|by|with|from|the (?:following|above|same|first|second|other|latter|former))\b|,|[()]|:|\b(?:that|which|who|and|or)\b/i;
const adverb =
	/^(?:also|always|automatically|only|then|typically|usually|generally|often|simply|directly|currently|natively|still|never|not)$/i;

/** A question for the object of a sentence already split into subject, verb and object, with do-support and modals. */
export function askObject(
	clause: { subject: string; verb: string; object: string },
	withDeterminer: (subject: string) => string
): ClauseQuestion | null {
	const words = clause.verb.trim().split(/\s+/);
	if (words.some((w) => /n['’]t$|^(?:not|cannot|never)$/i.test(w))) return null;
	const core = words.filter((w) => !adverb.test(w));
	const object = clause.object.trim().replace(/[.;]+$/, '');
	const named = clause.subject.trim();
	const subject = /^[`“"]/.test(named) ? named : withDeterminer(named);
	if (
		badSubject.test(subject) ||
		subject.split(' ').length > 6 ||
		object.length > 160 ||
		object.length < 3
	)
		return null;
	if (/[.?!;]\s|\b(?:above|below|following)\b|:/.test(object)) return null;
	// A second predicate behind "and" is no part of the object.
	if (
		/\band (?:then )?(?:[a-z]+s (?:the|an?|its?|your|all|any|them)|[a-z]+ed (?:in|by|to|with|on|as|for|from))\b/.test(
			object
		)
	)
		return null;
	const plural = isPluralPhrase(subject);
	const [first, second] = core;
	if (!first) return null;
	const answer = capitalise(object);
	const objectWords = object.split(' ');
	const lead = (objectWords[0] ?? '').toLowerCase();
	if (core.length === 1 && /^(?:is|are)$/i.test(first)) {
		if (
			/^(?:a|an|the)$/.test(lead) &&
			!/^the (?:same|most|best|only|one)\b/i.test(object) &&
			subject.split(' ').length <= 4
		)
			return {
				question: `What ${first} ${subject}?`,
				answer,
				name: 'clause/what-is',
				exact: false
			};
		const preposition = objectWords[1]?.toLowerCase() ?? '';
		if (
			isParticiple(lead) &&
			objectWords.length > 2 &&
			/^(?:by|on|from|with|to|for|in|into|as)$/.test(preposition) &&
			!notThing.test(objectWords.slice(2).join(' ')) &&
			!/ing$/.test(objectWords[2] ?? '')
		) {
			if (preposition === 'as' || (lead === 'used' && preposition === 'to')) return null;
			return {
				question: `What ${first} ${subject} ${lead} ${preposition}?`,
				answer: capitalise(objectWords.slice(2).join(' ')),
				name: 'clause/passive',
				exact: /^(?:based|managed|built|powered|billed|charged|identified|backed)$/.test(lead)
			};
		}
		return null;
	}
	let base: string;
	let ask: (v: string) => string;
	if (isModal(first) && second && core.length === 2) {
		if (/^(?:can|could|may|might|would)$/i.test(first)) return null;
		base = second.toLowerCase();
		ask = (v) => `What ${first.toLowerCase()} ${subject} ${v}?`;
	} else if (core.length === 1 && /s$/.test(first) && !plural) {
		base = baseOf(first.toLowerCase());
		ask = (v) => `What does ${subject} ${v}?`;
	} else if (core.length === 1 && plural) {
		base = first.toLowerCase();
		ask = (v) => `What do ${subject} ${v}?`;
	} else return null;
	const wanted = prepositional[base];
	if (
		wanted?.test(lead) &&
		objectWords.length > 1 &&
		!notThing.test(objectWords.slice(1).join(' '))
	)
		return {
			question: ask(`${base} ${lead}`),
			answer: capitalise(objectWords.slice(1).join(' ')),
			name: 'clause/preposition',
			exact: exactVerbs.has(base)
		};
	if (!transitive.has(base) || notThing.test(object)) return null;
	if (/^[a-z]+ing$/.test(lead) && base !== 'require' && base !== 'mean' && base !== 'prevent')
		return null;
	return { question: ask(base), answer, name: 'clause/object', exact: exactVerbs.has(base) };
}
