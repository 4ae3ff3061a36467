import type { AttributeFact } from '../../notes/types';
import { sentence, withoutStop } from '../language/capitals';
import { lowerFirst } from '../language/lower-first';
import { relationOf, type Relation, type Row } from '../stems/relation';
import { isTelling, showValue, type ShownValue } from '../stems/shown-value';
import type { FormContext } from './context';
import { rowOf } from './row-noun';
import { column } from './same-column';

const MAX_VALUE = 160;
const FEW = 3;

/** A column of a table, or a property of a list, that a sentence can be made of. */
export interface AskedColumn {
	readonly relation: Relation;
	row(fact: AttributeFact): Row;
	value(fact: AttributeFact): ShownValue;
	/** The fact as a full sentence; as the notes write it where no sentence reads. */
	say(fact: AttributeFact): string;
	/** The row and its value read in such sentences. */
	fits(fact: AttributeFact): boolean;
}

export function askedColumn(fact: AttributeFact, ctx: FormContext): AskedColumn | null {
	const { lexicon } = ctx.knowledge;
	const small = fact.property
		.split(' ')
		.map((w) => lowerFirst(w, lexicon.isName))
		.join(' ')
		.replace(/^(min|max)\b\.?/i, '$1imum');
	const relation = relationOf(
		small,
		column(fact, ctx).map((f) => withoutStop(f.value))
	);
	const row = (f: AttributeFact) => rowOf(f, lexicon);
	const rows = column(fact, ctx);
	// In a comparison of a few, one that cannot be named alone ("Standard") leaves the others without a counterpart.
	if (!relation || (rows.length <= FEW && rows.some((f) => row(f).quoted))) return null;
	const value = (f: AttributeFact) => showValue(f.value, lexicon);
	const fits = (f: AttributeFact) => {
		const r = row(f);
		return (
			!r.quoted &&
			relation.ask(r) !== null &&
			f.value.length <= MAX_VALUE &&
			isTelling(f.value) &&
			relation.accepts(withoutStop(f.value)) &&
			(relation.silent === true || relation.say(r, value(f)) !== null)
		);
	};
	const say = (f: AttributeFact) => {
		const told = fits(f) ? relation.say(row(f), value(f)) : null;
		return sentence(told ?? f.statement);
	};
	return { relation, row, value, say, fits };
}
