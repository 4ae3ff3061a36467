import type { AttributeFact } from '../../notes/types';
import { acceptable } from '../language/blanks';
import { capitalise } from '../language/capitals';
import type { Capability } from '../stems/capability';
import type { Item } from '../types';
import { counted, isCountable, WRONG } from './choose-several';
import { common, seeded, type FormContext } from './context';
import { clangs } from './leak';
import { rowOf } from './row-noun';
import { isAnchor, ofThese, sharedKind } from './same-column';

/** One Yes among Noes: which one is it? */
export function only(
	fact: AttributeFact,
	all: readonly AttributeFact[],
	can: Capability,
	tell: (f: AttributeFact) => string,
	ctx: FormContext
): Item[] {
	const no = all.filter((f) => !f.truth);
	if (!fact.truth || no.length !== all.length - 1 || no.length === 0 || all.length > 6) return [];
	const { lexicon } = ctx.knowledge;
	const list = seeded(all, (f) => f.id, ctx.seed);
	// Of many, the kind is said once: "which network mode …: `host`, `awsvpc` or `none`".
	const kind = list.length > 2 && fact.entity.code ? sharedKind(all) : null;
	const names = list.map((f) => (kind ? `\`${f.entity.text}\`` : rowOf(f, lexicon).inSentence));
	const among = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
	const items: Item[] = [
		{
			...common(
				fact,
				'typed',
				1,
				capitalise(`${can.ask(kind ?? 'of these')}: ${among}?`),
				'truth-cell/which',
				[fact],
				list.map(tell).join(' ')
			),
			accept: acceptable(fact.entity.text, ctx.knowledge.aliases.otherNames(fact.entity.text))
		}
	];
	if (all.length >= 3)
		items.push({
			...common(
				fact,
				'single-choice',
				1,
				capitalise(`${can.ask(fact.category ?? 'of these')}?`),
				'truth-cell/choice',
				[fact],
				tell(fact)
			),
			options: seeded(
				[fact, ...seeded(no, (f) => f.id, ctx.seed).slice(0, 3)],
				(f) => f.id,
				`${ctx.seed}|${fact.id}`
			).map((f) => ({
				text: rowOf(f, lexicon).shown,
				correct: f === fact,
				rationale: tell(f)
			}))
		});
	return items;
}

/** Two or three marked Yes among enough marked No. */
export function several(
	fact: AttributeFact,
	all: readonly AttributeFact[],
	can: Capability,
	tell: (f: AttributeFact) => string,
	ctx: FormContext
): Item[] {
	const right = all.filter((f) => f.truth);
	const no = all.filter((f) => !f.truth);
	if (!isCountable(right.length) || no.length < WRONG || !isAnchor(fact, right)) return [];
	const wrong = seeded(no, (f) => f.id, fact.id).slice(0, WRONG);
	const kind = sharedKind([...right, ...wrong]);
	const question = can.askMany(ofThese(kind));
	const stem = `${capitalise(question)}? ${counted(right.length)}`;
	const shown = (f: AttributeFact) => rowOf(f, ctx.knowledge.lexicon).shown;
	if (right.some((f) => clangs(stem, shown(f), wrong.map(shown)))) return [];
	return [
		{
			...common(
				fact,
				'multiple-response',
				1,
				stem,
				'truth-cell/choose',
				right,
				right.map(tell).join(' ')
			),
			options: seeded([...right, ...wrong], (f) => f.id, `${ctx.seed}|${fact.id}|choose`).map(
				(f) => ({ text: shown(f), correct: right.includes(f), rationale: tell(f) })
			)
		}
	];
}
