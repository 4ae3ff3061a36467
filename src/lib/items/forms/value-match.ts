import type { AttributeFact } from '../../notes/types';
import { capitalise, withoutStop } from '../language/capitals';
import { looksEnglish } from '../language/english';
import type { Item } from '../types';
import type { AskedColumn } from './asked-column';
import { common, seeded, type FormContext } from './context';
import { leaks } from './leak';
import { isAnchor, rivalRows, sameValue, sharedKind } from './same-column';

const MAX_SIDE = 110;

/** Four to six things with their values of one property, where no value fits two of them. */
export function valueMatch(fact: AttributeFact, asked: AskedColumn, ctx: FormContext): Item | null {
	const its = asked.relation.its;
	const all = rivalRows(fact, ctx).slice(0, 24);
	if (!its || all.length < 4 || !isAnchor(fact, all)) return null;
	const distinct: AttributeFact[] = [];
	for (const f of seeded(all, (x) => x.id, 'match')) {
		if (distinct.length >= 6) break;
		const value = withoutStop(f.value);
		if (
			!asked.fits(f) ||
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
	const kind = sharedKind(distinct);
	const pairs = seeded(distinct, (f) => f.id, ctx.seed).map((f) => ({
		left: asked.row(f).shown,
		right: capitalise(withoutStop(f.value)),
		rationale: asked.say(f)
	}));
	return {
		...common(
			fact,
			'match',
			1,
			`Match each ${kind ?? 'entry'} with ${its}.`,
			'match/value',
			distinct,
			pairs.map((p) => p.rationale).join(' ')
		),
		pairs,
		decoy: null
	};
}
