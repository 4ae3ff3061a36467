import type { SequenceFact } from '../../notes/types';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import { imperative } from '../language/imperative';
import { unresolvedReference } from '../language/self-contained';
import { looksEnglish } from '../language/english';
import { termKey } from '../language/tokens';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';

/** Steps from an ordered list. Long lists are cut to windows of six, so that each item stays within sight. */
export function sequenceItems(fact: SequenceFact, ctx: FormContext): Written {
	const steps = fact.steps.map((s) => capitalise(withoutStop(s)));
	const title = withoutStop(fact.title).replace(/:$/, '');
	if (
		steps.length < 3 ||
		steps.length > 7 ||
		steps.some((s) => s.length > 140) ||
		new Set(steps.map(termKey)).size < steps.length
	) {
		ctx.skip(fact, 'order', 'an order item takes three to seven short, different steps');
		return { items: [], truths: [] };
	}
	if (steps.some((s) => unresolvedReference(s) === 'inside')) {
		ctx.skip(fact, 'order', 'a step points to something outside itself');
		return { items: [], truths: [] };
	}
	if (!looksEnglish(`${title} ${steps.join(' ')}`)) return { items: [], truths: [] };
	const wish = imperative(title);
	const part = steps.every((s) => imperative(s) !== null) ? 'step' : 'entry';
	const stem = wish
		? `Put the steps to ${wish} in order.`
		: `${capitalise(title)}: put the ${part === 'step' ? 'steps' : 'entries'} in order.`;
	const told = sentence(steps.map((s, i) => `${i + 1}. ${s}`).join('; '));
	const items: Item[] = [
		{
			...common(fact, 'order', 1, stem, wish ? 'order/wish' : 'order/title', [fact], told),
			difficulty: 'apply',
			steps
		}
	];
	const first = steps[0] as string;
	if (first.length <= 120)
		items.push({
			...common(
				fact,
				'flashcard',
				1,
				wish
					? `What is the first step to ${wish}?`
					: `${capitalise(title)}: which ${part} comes first?`,
				'order/first',
				[fact],
				told
			),
			back: sentence(first),
			reverse: null
		});
	return { items, truths: [] };
}
