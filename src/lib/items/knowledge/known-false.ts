import { termKey, tokens } from '../language/tokens';
import type { Described, Knowledge } from './knowledge';
import { ENTAILMENT_LIMIT, overlap } from './overlap';

const isPart = (a: readonly string[], b: readonly string[]) => a.every((w) => b.includes(w));
const partOfOther = (x: readonly string[], y: readonly string[]) =>
	x.length > 0 && y.length > 0 && (isPart(x, y) || isPart(y, x));

/** One name is the other with words added ("CloudWatch", "CloudWatch Logs"): the wider may well do what the narrower does. */
export const nested = (a: string, b: string) => partOfOther(tokens(termKey(a)), tokens(termKey(b)));

const isNone = (text: string) => /^(?:no|without|none)\b/i.test(text);

/** The one text could amount to the other; "no networking" never amounts to "a network interface of its own". */
export const sayTheSame = (a: Described, b: Described) =>
	overlap(a.stems, b.stems) >= ENTAILMENT_LIMIT && isNone(a.text) === isNone(b.text);

/**
 * The text of `right` is known not to hold of `other`: the notes say something else of `other`, nothing that could amount to the same, and
 * `other` is no wider or narrower name of the same thing.
 */
export function knownFalseOf(knowledge: Knowledge, right: Described, other: Described): boolean {
	if (other.key === right.key) return false;
	const siblings = right.fact.group !== null && right.fact.group === other.fact.group;
	if (!siblings && partOfOther(right.nameWords, other.nameWords)) return false;
	if (right.kinds.has(other.nameKey) || other.kinds.has(right.nameKey)) return false;
	// A term whose whole name stands in the text is what the text speaks of.
	if (!siblings && other.nameStems.size > 0 && overlap(other.nameStems, right.stems) === 1)
		return false;
	for (const d of knowledge.describedAs(other.key)) if (sayTheSame(d, right)) return false;
	for (const d of knowledge.describedAs(right.key)) if (sayTheSame(d, other)) return false;
	return true;
}
