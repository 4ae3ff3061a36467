import type { MembershipFact, Term } from '../../notes/types';
import { isGenericTerm } from '../language/definition-quality';
import { lowerFirst } from '../language/lower-first';
import { headNoun, isPluralPhrase } from '../language/number';
import { isMember, isName } from '../language/term-quality';
import { containsWords, contentStems } from '../language/tokens';
import type { Knowledge } from '../knowledge/knowledge';

/** Things of which there is a definite number, so that "the three …" can be asked for; of sources or exploits there are always more. */
const counted = new Set(
	(
		'type kind mode tier class category phase stage state status level layer plane model method strategy principle pillar component role effect policy controller ' +
		'option plan protocol version scope domain generation family size step factor property dimension characteristic element part variant scheme format standard ' +
		'access-mode permission operator operation verb axis quadrant zone form approach technique style pattern'
	).split(' ')
);
/** Heads of lists that name no kind: "main pillars" is a kind, "key components to remember" is not. */
const noHeading =
	/\b(?:following|below|above|this|these|quick|distinctions?|use cases?|examples?|benefits?|features?|notes?|tips?|pros|cons|advantages|disadvantages|points|details|things|others?|topics?|resources|references|links|questions?|answers?|contents?|requirements?|considerations?|limitations?|introduction|overview|basics|summary)\b|[?():\d]/i;

/** "main categories" are of nothing in particular. */
const empty =
	/^(?:(?:main|key|basic|common|different|important|primary|major|general|various|other|following) )+/i;

export const listOf = (parts: readonly string[]) =>
	parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export interface NamedList {
	/** "launch types". */
	readonly whole: string;
	/** "Amazon ECS" where the list would not be known by its name alone. */
	readonly place: string | null;
}

export const isListMember = (member: Term) =>
	(isMember(member.text) ||
		(member.code && member.text.length > 1) ||
		// A mode may be called "none", which elsewhere is a label.
		/^[a-z]{3,}$/.test(member.text)) &&
	!isGenericTerm(member.text) &&
	!/\b(?:by|the|your|you)\b|[()]/i.test(member.text) &&
	member.text.length <= 45 &&
	member.text.split(' ').length <= 5;

const isNoun = (whole: string) =>
	isPluralPhrase(whole) &&
	isName(whole) &&
	whole.split(' ').length <= 5 &&
	!noHeading.test(whole) &&
	counted.has(headNoun(whole.replace(/ of .*$/, '')));

/** The list as one whose members can be asked for; null where its heading names no kind, or its members are not things of one. */
export function namedList(fact: MembershipFact, knowledge: Knowledge): NamedList | null {
	const topic = knowledge.place(fact);
	let whole = fact.whole
		.trim()
		.split(' ')
		.map((w) => lowerFirst(w, knowledge.lexicon.isName))
		.join(' ')
		.replace(/^(?:the )?(?:two|three|four|five|six|seven|\d+)\s+/i, '');
	if (fact.open || fact.members.length < 2 || fact.members.length > 5) return null;
	if (!fact.members.every(isListMember)) return null;
	const bare = /^(?:types?|kinds?|modes?|options?)$/i.test(whole);
	if (bare) {
		const above = fact.headings.at(-1);
		if (!above || isPluralPhrase(above) || !isName(above)) return null;
		whole = `${above} ${whole}`;
	}
	if (!isNoun(whole) || fact.members.some((m) => containsWords(whole, m.text))) return null;
	const said = contentStems(whole);
	const place =
		topic && !containsWords(whole, topic) && [...contentStems(topic)].every((w) => !said.has(w))
			? topic
			: null;
	// "The roles", "the steps" of what?
	if (!place && whole.replace(empty, '').split(' ').length < 2) return null;
	return { whole, place };
}
