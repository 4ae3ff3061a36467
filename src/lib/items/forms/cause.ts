import type { CauseFact } from '../../notes/types';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import { lowerFirst } from '../language/describe';
import { imperative } from '../language/imperative';
import { looksEnglish } from '../language/english';
import { unresolvedReference } from '../language/self-contained';
import { isAdvice, isOpinion } from '../language/sound-sentence';
import { contentStems, tokens } from '../language/tokens';
import { whyQuestion } from '../language/why-question';
import { standalone } from '../knowledge/standalone';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';
import { statementClozes } from './statement-cloze';

const pronoun = /\b(?:it|its|they|them|their|this|that|these|those)\b/i;

const MAX_BACK_WORDS = 22;

/** The question for what follows from a cause. null where the two halves cannot be parted. */
export function askCause(
	fact: Pick<CauseFact, 'cause' | 'effect' | 'link'>
): { question: string; answer: string; name: string } | null {
	const cause = withoutStop(fact.cause);
	const effect = withoutStop(fact.effect).replace(
		/^(?:then|it means that|this means that)\s+/i,
		''
	);
	if (
		cause.length > 120 ||
		tokens(effect).length > MAX_BACK_WORDS ||
		contentStems(cause).size < 2 ||
		contentStems(effect).size < 2 ||
		(fact.link !== 'because' && pronoun.test(cause)) ||
		/\bthen\b/i.test(cause) ||
		/^(?:so|and|or|but|both|this|these|that|those|there|such)\b/i.test(cause) ||
		/^(?:so|and|or|but|this|these|that|those|there|such)\b/i.test(effect)
	)
		return null;
	const doIt =
		isAdvice(effect) ||
		imperative(effect) !== null ||
		/^you (?:should|must|need to|have to)\b/i.test(effect);
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
			return wish || /^you\b/i.test(effect)
				? null
				: {
						question: `What happens ${fact.link} ${cause}?`,
						answer: capitalise(effect),
						name: 'cause/happens'
					};
		case 'because': {
			const why = whyQuestion(effect);
			return why
				? { question: why, answer: capitalise(`because ${cause}`), name: 'cause/why' }
				: null;
		}
		case 'causes':
			return {
				question: `What does ${cause} cause?`,
				answer: capitalise(effect),
				name: 'cause/causes'
			};
		case 'to':
		case 'unless':
			return null;
	}
}

export function causeItems(fact: CauseFact, ctx: FormContext): Written {
	const items: Item[] = [...statementClozes(fact, ctx, 1)];
	const own = standalone(fact, ctx.knowledge);
	if (!looksEnglish(fact.statement) || !own) return { items, truths: [] };
	const asked = isOpinion(own.text) ? null : askCause(inSentences(fact, ctx));
	if (
		asked &&
		unresolvedReference(asked.question) === null &&
		!(
			fact.link === 'because' &&
			(pronoun.test(fact.effect) || /^because (?:of|this|that|these|those)\b/i.test(asked.answer))
		)
	)
		items.push({
			...common(fact, 'flashcard', 1, asked.question, asked.name, [fact], sentence(own.text)),
			back: sentence(asked.answer),
			reverse: null
		});
	return {
		items,
		truths:
			own.text.length <= 180 &&
			!isOpinion(own.text) &&
			contentStems(own.text).size >= 5 &&
			imperative(fact.cause) === null &&
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

/** Both halves as they stand in the middle of a sentence. */
function inSentences(fact: CauseFact, ctx: FormContext): CauseFact {
	const small = (text: string) => lowerFirst(text, ctx.knowledge.lexicon.isName);
	return { ...fact, cause: small(fact.cause), effect: small(fact.effect) };
}
