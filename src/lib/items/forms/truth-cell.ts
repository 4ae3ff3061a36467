import type { AttributeFact } from '../../notes/types';
import { capitalise, sentence } from '../language/capitals';
import { capability, type Capability } from '../stems/capability';
import { common, type FormContext, type Written } from './context';
import { isNamedAmong, rowOf } from './row-noun';
import { only, several } from './truth-cell-choices';
import { writtenProperty } from './written-cell';

/** What a Yes under the fact's header means; null where it makes no clause. */
export function capabilityOf(fact: AttributeFact, ctx: FormContext): Capability | null {
	const { knowledge } = ctx;
	const headers = knowledge.attributes
		.inTable(fact)
		.flatMap((f) => (f.truth !== null ? [f.property] : []));
	return capability(
		writtenProperty(fact),
		knowledge.lexicon,
		isNamedAmong(fact.property, [...new Set(headers)], ctx)
	);
}

/** Yes and No cells: what is marked Yes for one entity is known to be false of those marked No. */
export function truthCell(fact: AttributeFact, ctx: FormContext): Written {
	const { lexicon } = ctx.knowledge;
	const rivals = ctx.knowledge.attributes
		.sameProperty(fact)
		.filter((f) => f.truth !== null && f.entity.text !== fact.entity.text);
	const can = capabilityOf(fact, ctx);
	const row = (f: AttributeFact) => rowOf(f, lexicon);
	const all = [fact, ...rivals];
	if (!can || all.some((f) => row(f).quoted || row(f).clause !== null)) {
		ctx.skip(fact, 'flashcard', 'the header and the row make no sentence that reads');
		return { items: [], truths: [] };
	}
	const tell = (f: AttributeFact) => sentence((f.truth ? can.say : can.deny)(row(f).inSentence));
	const own = tell(fact);
	const opposite = rivals.find((f) => f.truth !== fact.truth);
	const items = [...only(fact, all, can, tell, ctx), ...several(fact, all, can, tell, ctx)];
	items.push({
		...common(
			fact,
			'flashcard',
			1,
			capitalise(can.query(row(fact).inSentence)),
			'truth-cell/yes-no',
			[fact],
			own
		),
		back: fact.truth ? 'Yes.' : 'No.',
		reverse: null
	});
	const positive = (f: AttributeFact) => sentence(can.say(row(f).inSentence));
	const name = (f: AttributeFact) => row(f).bare;
	return {
		items,
		truths: [
			{
				fact,
				pattern: 'truth/cell',
				right: fact.truth ? { stem: positive(fact), rationale: own } : null,
				wrong:
					opposite && fact.truth
						? {
								stem: positive(opposite),
								rationale: own,
								repair: { wrong: name(opposite), right: name(fact) },
								whyNot: tell(opposite)
							}
						: opposite
							? {
									stem: positive(fact),
									rationale: tell(opposite),
									repair: { wrong: name(fact), right: name(opposite) },
									whyNot: own
								}
							: null
			}
		]
	};
}
