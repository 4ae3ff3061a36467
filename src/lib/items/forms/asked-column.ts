import type { AttributeFact } from '../../notes/types';
import { missingArticle } from '../language/articles-missing';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import { lowerFirst } from '../language/lower-first';
import { relationOf, type Relation, type Row } from '../stems/relation';
import { isTelling, showValue, type ShownValue } from '../stems/shown-value';
import type { FormContext } from './context';
import { isNameAmong, keptName } from './name-among';
import { rowOf } from './row-noun';
import { column } from './same-column';
import { writtenProperty } from './written-cell';

const MAX_VALUE = 160;
const FEW = 3;
/** Code, a figure with or without its unit, or a range of two. */
const exactValue =
	/^(?:`[^`]+`(?: only)?|[~<>≤≥$]?\d[\d.,]*(?: ?%| ?[A-Za-z]+)?(?: (?:to|–|-) \d[\d.,]*(?: ?%| ?[A-Za-z]+)?)?)$/;

const isCode = (value: string) => /^`[^`]+`$/.test(value.trim());

/** A column of a table, or a property of a list, that a sentence can be made of. */
export interface AskedColumn {
	readonly relation: Relation;
	/** The header in the middle of a sentence. */
	readonly property: string;
	row(fact: AttributeFact): Row;
	value(fact: AttributeFact): ShownValue;
	/** Row, header and value make a sentence that reads. */
	told(fact: AttributeFact): string | null;
	/** The fact as a full sentence; as the notes write it where no sentence reads. */
	say(fact: AttributeFact): string;
	/** The row can be asked for its value. */
	fits(fact: AttributeFact): boolean;
}

export function askedColumn(fact: AttributeFact, ctx: FormContext): AskedColumn | null {
	const { lexicon } = ctx.knowledge;
	const property = writtenProperty(fact)
		.split(' ')
		.map((w, i) => lowerFirst(w, (x) => lexicon.isName(x) && !(i === 0 && /[a-z]ing$/.test(x))))
		.join(' ')
		.replace(/^(min|max)\b\.?/i, '$1imum');
	const rows = column(fact, ctx);
	const values = rows.map((f) => withoutStop(f.value));
	const exact = rows.every((f) => f.entity.code) || values.every((v) => exactValue.test(v));
	const relation = relationOf(property, values, exact);
	const names = rows.map((f) => f.entity.text);
	const row = (f: AttributeFact) =>
		isNameAmong(f.entity.text, names)
			? keptName(rowOf(f, lexicon), f.entity.text)
			: rowOf(f, lexicon);
	// In a comparison of a few, one that cannot be named alone ("Standard") leaves the others without a counterpart.
	if (!relation || (rows.length <= FEW && rows.some((f) => row(f).quoted))) return null;
	const value = (f: AttributeFact): ShownValue => {
		const raw = withoutStop(f.value);
		return isNameAmong(raw, values)
			? { raw, text: raw, shape: 'name' }
			: showValue(f.value, lexicon);
	};
	// After a question about the thing, "It is lost" has its noun.
	const said = (text: string) =>
		relation.name === 'question' ? text.replace(/^(?:It|They) (?=.* )/, 'The thing ') : text;
	const fits = (f: AttributeFact) => {
		const r = row(f);
		return (
			!r.quoted &&
			relation.ask(r) !== null &&
			f.value.length <= MAX_VALUE &&
			(isCode(f.value) ||
				((relation.name === 'presence' || isTelling(said(f.value))) &&
					relation.accepts(withoutStop(f.value))))
		);
	};
	const told = (f: AttributeFact) => {
		const text = fits(f) ? relation.say(row(f), value(f)) : null;
		return text !== null && missingArticle(sentence(text)) === null ? text : null;
	};
	return {
		relation,
		property,
		row,
		value,
		told,
		fits,
		say: (f) => sentence(told(f) ?? `${capitalise(row(f).shown)}: ${value(f).text}`)
	};
}
