import type { SequenceFact } from '../../notes/types';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import { imperative } from '../language/imperative';
import { unresolvedReference } from '../language/self-contained';
import { hasDeterminer } from '../language/articles';
import { isAdvice } from '../language/sound-sentence';
import { looksEnglish } from '../language/english';
import { containsWords, termKey } from '../language/tokens';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';

const running =
	/\b(?:life ?cycle|process|procedure|workflow|flow|cycle|pipeline|sequence|handshake|deployment|migration|boot|start-?up|shutdown|setup|set-up|installation|strategy|rollout|failover|rotation|request|negotiation)$/i;
const MAX_TITLE_WORDS = 9;

/** "to stop a task", "of moving a task to Fargate", "of the deployment lifecycle", "from image to service"; null for a title of another kind. */
function procedureName(title: string, steps: readonly string[]): string | null {
	const words = title.split(/\s+/);
	if (words.length > MAX_TITLE_WORDS || unresolvedReference(title) !== null || /[?!:,]/.test(title))
		return null;
	const wish = imperative(title);
	if (wish) return `to ${wish}`;
	const orders = steps.filter((s) => imperative(s) !== null || isAdvice(s)).length;
	const small = title.split(' ').map(lowerUnlessName).join(' ');
	if (/^from \S+.* to \S+/i.test(title)) return small;
	if (/^[a-z]+ing\b/i.test(title) && words.length > 1 && /^[A-Z][a-z]+$/.test(words[0] as string))
		return `of ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
	if (running.test(title)) return `of ${hasDeterminer(small) ? '' : 'the '}${small}`;
	// A bare name heads steps only where they are orders: "Blue/green".
	return orders >= steps.length * 0.6 && words.length <= 3 && !/s$/.test(title)
		? `of ${small}`
		: null;
}

const lowerUnlessName = (word: string) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word);

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
	const what = procedureName(title, steps);
	if (what === null) {
		ctx.skip(fact, 'order', 'the title does not say what the steps lead to');
		return { items: [], truths: [] };
	}
	const place = ctx.knowledge.place(fact);
	const lead = place && !containsWords(what, place) ? `In ${place}, ` : '';
	const stem = sentence(`${lead}put the steps ${what} in order`);
	const told = sentence(steps.map((s, i) => `${i + 1}. ${s}`).join('; '));
	const items: Item[] = [
		{
			...common(fact, 'order', 1, stem, 'order/steps', [fact], told),
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
				sentence(`${lead}what is the first step ${what}?`),
				'order/first',
				[fact],
				told
			),
			back: sentence(first),
			reverse: null
		});
	return { items, truths: [] };
}
