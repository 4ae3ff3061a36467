import type { Fact } from '../../notes/types';
import { sentence } from '../language/capitals';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';
import { statementClozes } from './statement-cloze';

/** For notes in another language: only forms that need no sentence around the author's words. */
export function neutralItems(fact: Fact, ctx: FormContext): Written {
	const items: Item[] = [...statementClozes(fact, ctx, 1)];
	if (fact.kind === 'definition' || fact.kind === 'purpose') {
		const text = fact.kind === 'definition' ? fact.definition : fact.purpose;
		if (text.length <= 300)
			items.push({
				...common(fact, 'flashcard', 1, `${fact.term.text}?`, 'neutral/term', [fact]),
				back: sentence(text),
				reverse: null
			});
	} else if (fact.kind === 'membership')
		items.push({
			...common(fact, 'flashcard', 1, `${fact.whole}?`, 'neutral/whole', [fact]),
			back: fact.members.map((m) => m.text).join(', '),
			reverse: null
		});
	else if (fact.kind === 'attribute' && fact.value.length <= 200)
		items.push({
			...common(fact, 'flashcard', 1, `${fact.entity.text}: ${fact.property}?`, 'neutral/value', [
				fact
			]),
			back: sentence(fact.value),
			reverse: null
		});
	return { items, truths: [] };
}
