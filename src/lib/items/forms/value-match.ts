import type { AttributeFact } from '../../notes/types';
import { isFunctional } from '../knowledge/attributes';
import { capitalise, withoutStop } from '../language/capitals';
import { nounOf } from '../language/noun';
import { looksEnglish } from '../language/english';
import type { Item } from '../types';
import { common, seeded, type FormContext } from './context';
import { leaks } from './leak';
import { sameValue } from './value-response';

const MAX_SIDE = 110;

/** Four to six things with their values of one property, where no value fits two of them. */
export function valueMatch(
	fact: AttributeFact,
	small: string,
	ctx: FormContext,
	say: (f: AttributeFact) => string
): Item | null {
	if (fact.truth !== null || fact.open || !isFunctional(fact.property)) return null;
	const all = ctx.knowledge.attributes
		.sameProperty(fact)
		.filter((f) => f.truth === null)
		.slice(0, 24);
	const first = [...all].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
	if (first !== fact || all.length < 4) return null;
	const distinct: AttributeFact[] = [];
	for (const f of seeded(all, (x) => x.id, 'match')) {
		if (distinct.length >= 6) break;
		const value = withoutStop(f.value);
		if (
			f.entity.text.length > MAX_SIDE ||
			value.length > MAX_SIDE ||
			!looksEnglish(`${f.property} ${f.entity.text} ${value}`) ||
			leaks(value, f.entity.text) ||
			all.some((o) => o !== f && sameValue(o.value, f.value)) ||
			distinct.some((o) => sameValue(o.entity.text, f.entity.text))
		)
			continue;
		distinct.push(f);
	}
	if (distinct.length < 4) return null;
	const category = distinct.every((f) => f.category === fact.category) ? fact.category : null;
	const pairs = seeded(distinct, (f) => f.id, ctx.seed).map((f) => ({
		left: capitalise(nounOf(f.entity, ctx.knowledge.lexicon).shown),
		right: capitalise(withoutStop(f.value)),
		rationale: say(f)
	}));
	const stem = category
		? `Match each ${category} with what the notes list under ${small}.`
		: `Match each entry with what the notes list under ${small}.`;
	return {
		...common(
			fact,
			'match',
			1,
			stem,
			'match/value',
			distinct,
			pairs.map((p) => p.rationale).join(' ')
		),
		pairs,
		decoy: null
	};
}
