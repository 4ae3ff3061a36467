import { ownValue } from '../../core/own-value';
import { isGerund } from './inversion';
import { capitalise } from './capitals';
import { isDetermined } from './determined';
import { isPluralPhrase } from './number';
import { isMaker } from './vendors';
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
		'require need store replace trigger return represent define determine control specify disable prevent reduce increase measure encrypt decrypt contain ' +
		'override inherit cause name collect cover trust publish print skip limit change recommend end emit inject mount expose allocate suit spread replace deregister accept conclude compare publish decide follow mean receive'
	).split(' ')
);
/** Verb with preposition: "what does it depend on?" */
const prepositional: Readonly<Record<string, RegExp>> = {
	integrate: /^with$/,
	depend: /^on$/,
	rely: /^on$/,
	consist: /^of$/,
	belong: /^to$/,
	connect: /^to$/,
	apply: /^to$/,
	point: /^to$/,
	follow: /^from$/,
	refer: /^to$/,
	listen: /^on$/,
	default: /^to$/,
	correspond: /^to$/,
	operate: /^at$/,
	communicate: /^(?:with|over|through)$/,
	register: /^(?:as|with)$/
};
const exactVerbs = new Set(
	'require need depend rely consist belong listen default operate'.split(' ')
);
const notThing =
	/^(?:to|that|how|if|when|where|why|whether|you|it|them|they|not|also|well|as|up|out|off|down|less|more|only|even|because|so|very|too|by|for|in|on|at|from|with|into|and|or|but|this|these|those|its|their|one|both|itself|themselves|than|like|away|back|over|multiple times)\b/i;
const badSubject =
	/^(?:you|we|they|it|he|she|this|that|these|those|there|which|who|what|i|one|some|most|many|both|each|either|all|everything|anything|nothing|if|when|to|for|in|on|by|with|from|the (?:following|above|same|first|second|other|latter|former))\b|,|[(){}<>=]|:|\b(?:which|who|and|or)\b/i;
/** What stands before "by" is then not done by anyone: "by default". */
const adverbialBy =
	/^(?:default|hand|design|itself|themselves|definition|accident|mistake|nature|law|convention|name|means|far|then|now|itself|heart|chance)\b/i;
/** Participle and preposition whose object is one thing to know. */
const asked =
	/^(?:based on|tied to|attached to|applied to|bound to|limited to|mapped to|assigned to|linked to|associated with|identified by|managed by|maintained by|reassembled by|encrypted with|encrypted by|signed by|issued by|provided by|owned by|controlled by|charged for|billed for|billed by|required for|required on|required by|named after|backed by|powered by|measured in|triggered by|replaced by|defined by|defined in|written in|built on|derived from|inherited from)$/;
/** Too general to ask about without anything beside it. */
const vagueObject =
	/^(?:no such|no other|such|many|more|several|various|different|some|any|other|multiple|a lot|everything|anything|what|things?|changes?|further|more)\b/i;

/** What a thing needs or contains is many things: the sentence tells one of them. */
const vagueVerb = /^(?:need|require|contain|cover|accept|receive|return|change)$/;

/** A subject that is told apart by what stands behind it, or an object with a number, a name or code. */
const isUnmistakable = (subject: string, object: string) =>
	(/ (?:in|on|of|with|for|from|at|without|under|during|after|before|that|whose|to) /.test(
		subject
	) ||
		/\d|`|[A-Z]/.test(object)) &&
	// "needs the plugin": and a role, and a client.
	!/^(?:an?|the|extra|other|more|four|two|three|one) /i.test(object);

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
		/["“]/.test(subject) ||
		/^(?:only|even|just)\b/i.test(subject) ||
		subject.split(' ').length > (/\b(?:that|without)\b/.test(subject) ? 11 : 6) ||
		object.length > 160 ||
		object.length < 3
	)
		return null;
	if (/\band not\b/.test(object) || /^(?:no|none|nothing|neither|not|never|only)\b/i.test(object))
		return null;
	if (/[.?!;]\s|\b(?:above|below|following)\b|:/.test(object) || vagueObject.test(object))
		return null;
	// A second predicate behind "and" is no part of the object.
	if (
		/\band (?:then )?(?:(?:is|are|has|have|can|may|must|cannot|does|do) |[a-z]+s (?:the|an?|its?|your|all|any|them)|[a-z]+ed (?:in|by|to|with|on|as|for|from))\b/.test(
			object
		)
	)
		return null;
	if (!isDetermined(subject) || isMaker(named) || /^(?:two|three|four|\d)/i.test(named))
		return null;
	const plural =
		!(isGerund(subject) && /s$/.test(words.at(-1) as string)) &&
		isPluralPhrase(
			subject.replace(/(?<=\w) (?:of|on|in|for|with|under|at|from|without|that|which|who)\s.*$/, '')
		);
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
			asked.test(`${lead} ${preposition}`) &&
			!(preposition === 'by' && adverbialBy.test(objectWords.slice(2).join(' '))) &&
			!notThing.test(objectWords.slice(2).join(' ')) &&
			!vagueObject.test(objectWords.slice(2).join(' ')) &&
			!/ing$/.test(objectWords[2] ?? '')
		) {
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
	const wanted = ownValue(prepositional, base);
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
	// What a thing uses is endless; what it has to use is not.
	const obliged = base === 'use' && /^(?:must|should)$/i.test(first);
	// "requires members to …", "enables load balancing to …": somebody is to do something.
	if (!(obliged || transitive.has(base)) || notThing.test(object) || / to [a-z]/.test(object))
		return null;
	if (/^[a-z]+ing$/.test(lead) && base !== 'require' && base !== 'mean' && base !== 'prevent')
		return null;
	if (vagueVerb.test(base) && !isUnmistakable(subject, object)) return null;
	return { question: ask(base), answer, name: 'clause/object', exact: exactVerbs.has(base) };
}
