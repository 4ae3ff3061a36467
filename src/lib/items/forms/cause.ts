import type { CauseFact } from '../../notes/types';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import { imperative } from '../language/imperative';
import { looksEnglish } from '../language/english';
import { unresolvedReference } from '../language/self-contained';
import { contentStems } from '../language/tokens';
import { standalone } from '../knowledge/standalone';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';
import { statementClozes } from './statement-cloze';

const pronoun = /\b(?:it|its|they|them|their|this|that|these|those)\b/i;

/** The question for what follows from a cause. null where the two halves cannot be parted. */
export function askCause(
	fact: Pick<CauseFact, 'cause' | 'effect' | 'link'>
): { question: string; answer: string; name: string } | null {
	const cause = withoutStop(fact.cause);
	const effect = withoutStop(fact.effect).replace(/^then\s+/i, '');
	if (
		cause.length > 140 ||
		effect.length > 200 ||
		contentStems(cause).size < 2 ||
		contentStems(effect).size < 1
	)
		return null;
	if (
		pronoun.test(cause) ||
		/^(?:so|and|or|but)\b/i.test(cause) ||
		/^(?:so|and|or|but)\b/i.test(effect)
	)
		return null;
	const doIt =
		imperative(effect) !== null || /^you (?:should|must|need to|have to|can)\b/i.test(effect);
	const wish = /^you (?:need|want|have|would like|are (?:asked|looking))\b/i.test(cause);
	switch (fact.link) {
		case 'if':
		case 'when':
			if (doIt)
				return {
					question: `What should you do ${fact.link} ${cause}?`,
					answer: capitalise(effect),
					name: 'cause/do'
				};
			if (wish)
				return {
					question: `What is recommended ${fact.link} ${cause}?`,
					answer: capitalise(effect),
					name: 'cause/recommended'
				};
			return {
				question: `What happens ${fact.link} ${cause}?`,
				answer: capitalise(effect),
				name: 'cause/happens'
			};
		case 'to':
			return doIt
				? {
						question: `What should you do to ${cause.replace(/^to\s+/i, '')}?`,
						answer: capitalise(effect),
						name: 'cause/to'
					}
				: null;
		case 'causes':
			return {
				question: `What does ${cause} cause?`,
				answer: capitalise(effect),
				name: 'cause/causes'
			};
		case 'because':
			return {
				question: `What is the reason that ${effect}?`,
				answer: capitalise(`because ${cause}`),
				name: 'cause/reason'
			};
		case 'unless':
			return null;
	}
}

export function causeItems(fact: CauseFact, ctx: FormContext): Written {
	const items: Item[] = [...statementClozes(fact, ctx, 1)];
	const own = standalone(fact, ctx.knowledge.topic(fact));
	if (!looksEnglish(fact.statement) || !own) return { items, truths: [] };
	const asked = askCause(fact);
	if (
		asked &&
		unresolvedReference(asked.question) === null &&
		!(fact.link === 'because' && pronoun.test(fact.effect))
	)
		items.push({
			...common(fact, 'flashcard', 1, asked.question, asked.name, [fact], sentence(own.text)),
			back: sentence(asked.answer),
			reverse: null
		});
	return {
		items,
		truths:
			own.text.length <= 200 &&
			!/^(?:if|when) you (?:need|want)\b|\?|[:;]|\bexam\b|\betc\b/i.test(own.text) &&
			fact.link !== 'to' &&
			imperative(fact.effect) === null
				? [
						{
							fact,
							pattern: 'truth/cause',
							right: { stem: sentence(own.text), rationale: sentence(own.text) },
							wrong: null
						}
					]
				: []
	};
}
