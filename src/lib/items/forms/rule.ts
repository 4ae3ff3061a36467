import type { RuleFact } from '../../notes/types';
import { standalone } from '../knowledge/standalone';
import { acceptable } from '../language/blanks';
import { sentence } from '../language/capitals';
import type { ClauseQuestion } from '../language/clause-question';
import { lowerFirst } from '../language/lower-first';
import { isOpinion } from '../language/sound-sentence';
import { contentStems, isFunctionWord, tokens } from '../language/tokens';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';
import { numberChoice } from './number-choice';
import { askRule, askWho } from './rule-question';
import { ruleTruth } from './rule-truth';
import { statementClozes } from './statement-cloze';
import type { TruthDraft } from './true-false';

const MAX_TYPED_WORDS = 4;

export function ruleItems(fact: RuleFact, ctx: FormContext): Written {
	const own = standalone(fact, ctx.knowledge);
	const items: Item[] = [...statementClozes(fact, ctx, 2)];
	const truths: TruthDraft[] = [];
	if (!own?.english) return { items, truths };
	const told = sentence(own.text);
	const asked = isOpinion(own.text) ? null : askRule(fact, own.text, own.place, ctx);
	if (asked) {
		const place = own.place ?? placeFor(fact, asked.question, ctx);
		const question = inPlace(asked.question, place, ctx);
		items.push({
			...common(fact, 'flashcard', 1, question, asked.name, [fact], told),
			back: sentence(asked.answer),
			reverse: null
		});
		if (isTypable(asked)) {
			items.push({
				...common(fact, 'typed', 1, question, asked.name, [fact], told),
				accept: acceptable(asked.answer, ctx.knowledge.aliases.otherNames(asked.answer))
			});
			const choice = numberChoice(fact, question, asked.name, asked.answer, own.text);
			if (choice) items.push(choice);
		}
	}
	const who = asked || isOpinion(own.text) || !fact.clause ? null : askWho(fact, own.text, ctx);
	if (who)
		items.push({
			...common(fact, 'typed', 1, inPlace(who.question, own.place, ctx), who.name, [fact], told),
			accept: acceptable(who.answer, ctx.knowledge.aliases.otherNames(who.answer))
		});
	const truth = ruleTruth(fact, own, ctx);
	if (truth) truths.push(truth);
	return { items, truths };
}

const inPlace = (question: string, place: string | null, ctx: FormContext) =>
	place ? `${place}, ${lowerFirst(question, ctx.knowledge.lexicon.isName)}` : question;

const isTypable = (asked: ClauseQuestion) =>
	asked.exact &&
	tokens(asked.answer).length <= MAX_TYPED_WORDS &&
	tokens(asked.answer).filter((w) => !isFunctionWord(w)).length <= 3 &&
	asked.answer.length <= 40 &&
	!/[,;()]|\b(?:and|or|that|which|if|when|of|with|for|to|own|its|your)\b/.test(asked.answer);

/** "Amazon S3", for a question that names nothing of its own. */
function placeFor(fact: RuleFact, question: string, ctx: FormContext): string | null {
	const topic = ctx.knowledge.place(fact);
	if (!topic || /[A-Z`].*[A-Z`]/.test(question.slice(1))) return null;
	const said = contentStems(question);
	return [...contentStems(topic)].some((w) => said.has(w)) ? null : `In ${topic}`;
}
