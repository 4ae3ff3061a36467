import { otherTerms } from '../distractors/terms';
import { sentence } from '../language/capitals';
import type { Described } from '../knowledge/knowledge';
import { subjectOf } from '../stems/described-subject';
import { describeSentence } from '../stems/described-sentence';
import type { FormContext } from './context';
import { leaks } from './leak';
import { beside, ownerOf, saying } from './described';
import { isUsable } from './usable';
import type { TruthDraft } from './true-false';

const isPlural = (d: Described) =>
	d.noun.class === 'plural' && subjectOf(d.noun, d.label) === d.noun.inSentence;

/** The description under its own term, or under a sibling of which it is known to be false. */
export function describedTruth(d: Described, ctx: FormContext): TruthDraft | null {
	if (!isUsable(d) || !d.sure) return null;
	const [other] = otherTerms(
		ctx.knowledge,
		d,
		1,
		(o) =>
			o.fact.section === d.fact.section &&
			o.fact.category === d.fact.category &&
			isUsable(o) &&
			o.sure &&
			isPlural(o) === isPlural(d) &&
			o.noun.bare !== d.noun.bare &&
			!leaks(d.text, o.term.text)
	);
	const stem = other ? describeSentence(other.noun, d.description, other.label) : null;
	if (!other || !stem) return null;
	return {
		fact: d.fact,
		pattern: `truth/${d.description.shape}`,
		// A description that names its own term makes the true statement true by its words alone.
		right: leaks(d.description.text, d.term.text)
			? null
			: { stem: saying(d), rationale: saying(d) },
		wrong: {
			stem: sentence(stem),
			rationale: `${saying(d)} ${saying(other)}`,
			repair: { wrong: other.noun.bare, right: d.noun.bare },
			whyNot: ownerOf(d),
			instead: saying(other),
			contrast: `Not to be confused with ${beside(other)}.`
		}
	};
}
