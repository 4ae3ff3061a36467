import type { AnswerFact } from '../../notes/types';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import { acceptable } from '../language/blanks';
import { unresolvedReference } from '../language/self-contained';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';

/** A question of the notes with its answer is asked as it stands. */
export function answerItems(fact: AnswerFact, ctx: FormContext): Written {
	const question = capitalise(fact.question.trim());
	const answer = withoutStop(fact.answer.trim());
	if (
		question.length > 400 ||
		answer.length > 400 ||
		(/^(?:true|false|[a-e])$/i.test(answer) && !/\b(?:true|false)\b/i.test(question))
	) {
		ctx.skip(fact, 'flashcard', 'the question or its answer is too long, or answers by a letter');
		return { items: [], truths: [] };
	}
	if (
		unresolvedReference(question.replace(/^(?:which of the following|what)\b/i, 'What')) ===
		'inside'
	) {
		ctx.skip(fact, 'flashcard', 'the question points to a text beside it');
		return { items: [], truths: [] };
	}
	const told = sentence(answer);
	const items: Item[] = [
		{
			...common(fact, 'flashcard', 1, question, 'answer/card', [fact], told),
			back: told,
			reverse: null
		}
	];
	if (
		answer.length <= 40 &&
		answer.split(' ').length <= 4 &&
		!/^(?:yes|no|true|false|it depends|both|all|none)\b/i.test(answer) &&
		!/[,;]/.test(answer) &&
		!/\b(?:explain|describe|list|compare|discuss)\b/i.test(question) &&
		!/which of the following/i.test(question)
	)
		items.push({
			...common(fact, 'typed', 1, question, 'answer/typed', [fact], told),
			accept: acceptable(answer, ctx.knowledge.aliases.otherNames(answer))
		});
	return { items, truths: [] };
}
