import type { CauseFact } from '../../notes/types';
import { sentence } from '../language/capitals';
import { imperative } from '../language/imperative';
import { looksEnglish } from '../language/english';
import { lowerFirst } from '../language/lower-first';
import { unresolvedReference } from '../language/self-contained';
import { isOpinion } from '../language/sound-sentence';
import { contentStems } from '../language/tokens';
import { standalone } from '../knowledge/standalone';
import type { Item } from '../types';
import { askCause } from './cause-question';
import { common, type FormContext, type Written } from './context';
import { statementClozes } from './statement-cloze';

const pronoun = /\b(?:it|its|they|them|their|this|that|these|those)\b/i;

/** "The command …" that neither the question nor the course names. */
function isUnnamed(fact: CauseFact, { knowledge }: FormContext): boolean {
	const opening = fact.effect.match(/^the ((?:[\w-]+ ?){1,3})/i)?.[1];
	if (!opening) return false;
	const all = opening.trim().split(' ');
	const verb = all.findIndex((w, i) => i > 0 && /(?:[^su]s|^(?:will|can|is|has))$/.test(w));
	const words = verb > 0 ? all.slice(0, verb) : all;
	const said = contentStems(fact.cause);
	const isKnown = (name: string) =>
		knowledge.describedAs(knowledge.aliases.canonical(name)).length > 0;
	return (
		![...contentStems(words.join(' '))].some((stem) => said.has(stem)) &&
		!words.some((_, i) => isKnown(words.slice(0, i + 1).join(' ')))
	);
}

export function causeItems(fact: CauseFact, ctx: FormContext): Written {
	const items: Item[] = [...statementClozes(fact, ctx, 1)];
	const own = standalone(fact, ctx.knowledge);
	if (!looksEnglish(fact.statement) || !own) return { items, truths: [] };
	const asked = isOpinion(own.text) ? null : askCause(inSentences(fact, ctx));
	if (
		asked &&
		!/^Why (?:do|are) .*\|Because it /.test(`${asked.question}|${asked.answer}`) &&
		!/^Why (?:does|is) .*\|Because they /.test(`${asked.question}|${asked.answer}`) &&
		unresolvedReference(asked.question) === null &&
		!isUnnamed(fact, ctx) &&
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
