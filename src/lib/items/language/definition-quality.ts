import type { Description } from './description';
import { plain } from './tokens';

/** Labels of a line beyond those of `isName`: headings, verdicts, numbered entries. They stand before a text without being what it defines. */
const label =
	/^(?:(?:main|exam|study|quick|final|general|further|additional|real[- ]world|sample) )?(?:overview|intro(?:duction)?|background|recap|keywords?|priority|prep(?:aration)?|improvements?|insights?|analysis|observations?|comments?|remarks?|scope|audience|goals?|aim|issues?|challenges?|fix|impact|effort|difference|comparison|setup|set[- ]up|how[- ]to|checklist|documentation|docs?|image|diagram|figure|table|video|audio|agenda|duration|length|language|size|type|kind|shape|colou?r|price|rating|importance|severity|use cases?|version|english version)$/i;
const numbered =
	/^(?:q|rule|option|part|step|module|chapter|section|variant|choice|answer|plan|group|set|line|item|no\.?|nr\.?)\s*#?\s*(?:\d+[a-z]?|[a-e])$/i;
const sentencePart =
	/^(?:no|each|every|any|some|many|most|cannot|built|based|config|because|why|what if)\b|\b(?:says?|said|defines?|means|includes?|via|etc|vs|versus|heavy)$|\bvs\b|\bversus\b|[,;:]|\s(?:overview|introduction|intro|basics|summary|notes|recap|cheat ?sheet|examples?)$/i;
const otherScript = /[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]|[\u3000-\u303f\uff00-\uffef]/u;

/** A label, a piece of a sentence or a word of another script; nothing that a definition is the definition of. */
export const isGenericTerm = (text: string) => {
	const t = plain(text).trim();
	return label.test(t) || numbered.test(t) || sentencePart.test(t) || otherScript.test(t);
};

const noKind =
	/\b(?:stats?|items?|points?|things?|notes?|tips?|questions?|examples?|topics?|benefits?|advantages?|disadvantages?|reasons?|sections?|concepts?|takeaways?|limitations?|facts?|details?|terms?|words?|definitions?|others?|architectures?|domains?|lessons?|use cases?|scenarios?|considerations?|rules?|pros|cons)$/i;

/** The category says what its members are: "network mode"; "key point" and "domain" say only where they stand. */
export const kindOf = (category: string | null): string | null =>
	category !== null &&
	!noKind.test(category) &&
	!otherScript.test(category) &&
	category.split(' ').length <= 4
		? category
		: null;

/** Praise and comparison tell what somebody thinks of a thing, or what it resembles, not what it is. */
const comparison =
	/^(?:an?|the|one of the)?\s*(?:newer|older|most (?:common|popular|important|famous|basic|widely|frequent|used)|better|faster|slower|similar|same|another|improved|recommended|preferred|popular|great|useful|important|crucial|vital|equivalent|alternative|opposite|example|examples|successor|predecessor|replacement|easiest|simplest|best)\b/i;
const praise =
	/^(?:an?|the)?\s*(?:core|critical|key|major|main|essential|good|new|old|modern|powerful|big|huge|common|fundamental) (?:and [a-z]+ )?(?:of|parts?|techniques?|methods?|ideas?|factors?|mechanisms?|principles?|skills?|measures?|components?|ways?|versions?|choices?|options?|concepts?|things?|features?|elements?|pieces?|aspects?|tools?|topics?|steps?|reasons?|benefits?)\b/i;
const aside =
	/\b(?:I|my|we|our|us|let['’]s|lol|btw|imo|this|these|those|above|below|exam|basically|kinda|obviously|e\.g|eg|i\.e|also called|also known|aka)\b|\.\.\.|…|[!?&;→|]|\/\/|\s[-–—]\s|:\s/;
export const isAside = (text: string) => aside.test(text.replace(/`[^`]*`/g, '`'));
const joins =
	/^(?:and|or|with|together|made|used|which|that|who|where|when|whose|including|such|for|so|without|but|in|on|at|from|by|followed|to|as|along|usually|often|typically|then|each|based|built|given|kept|read|stored|managed|[a-z]+(?:ed|ing))\b/;

/** "Region, number of VMs, pricing tier": things set side by side, of which none says what the term is. */
function isList(text: string): boolean {
	const [, ...rest] = text.replace(/\([^()]*\)/g, '').split(/,\s+/);
	if (rest.length === 0) return false;
	if (rest.length > 1 && !/\b(?:and|or)\b/.test(rest.slice(-2).join(' '))) return true;
	return !joins.test(rest[0] as string) && !/\b(?:and|or) [^,]*$/.test(text);
}

function bareList(raw: string): boolean {
	const parts = raw.replace(/\([^()]*\)/g, '').split(/,\s+/);
	return !/^(?:an?|the)\s/i.test(raw) && parts.length > 1 && !joins.test(parts[1] as string);
}

const relation =
	/\b(?:of|for|that|which|who|whose|where|when|to|with|without|in|on|at|from|by|between|across|inside|within|per|via|through|into|after|before|under|over|using|as|[a-z]{2,}(?:ed|ing))\b/;

/** The description is one that a question can be built on: it says what the term is or does, and nothing beside it. */
export function saysWhatItIs(
	description: Description,
	raw: string,
	words: number,
	ofKind: boolean
): boolean {
	const { shape, text } = description;
	if (shape === 'quote') return false;
	if (shape === 'assigned') return true;
	if (otherScript.test(raw) || isAside(raw)) return false;
	if (description.given) return true;
	if (comparison.test(raw) || praise.test(raw)) return false;
	if (shape === 'noun')
		return (
			words >= (ofKind ? 2 : 3) &&
			(relation.test(text) || (ofKind && text.startsWith('the '))) &&
			!isList(text) &&
			!bareList(raw)
		);
	return words >= (text.startsWith('there ') ? 1 : 2) && text.split(' ').length >= 3;
}

/** Enough is said for one term alone to come to mind: "a Cisco protocol" fits many, "the Docker default" only one of its kind. */
export function isTelling(
	{ shape, text }: Description,
	words: number,
	kind: string | null
): boolean {
	if (shape === 'assigned') return true;
	if (/^an? (?:type|kind|form|sort) of\b/.test(text)) return false;
	if (kind === null) return words >= 4;
	if (text.startsWith('there ')) return true;
	return words >= (shape !== 'noun' ? 3 : text.startsWith('the ') ? 2 : 4);
}
