import type { AnswerFact } from '../../notes/types';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import { wrongArticle } from '../language/clean-prose';
import { isMisspelt } from '../language/misspelt';
import { singular } from '../language/number';
import { acceptable } from '../language/blanks';
import { unresolvedReference } from '../language/self-contained';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';

const following =
	/\bwhich (?:one )?of the following ((?:[\w-]+ ){0,3}?)([a-z]+s) (?=(?:is|does|can|would|should|will|has|[a-z]+s) )/i;

/** "Which of the following services allows …?" has lost its options and asks "Which service allows …?". */
const withoutOptions = (question: string) =>
	question.replace(
		following,
		(all, before: string, noun: string) => `${all.slice(0, 5)} ${before}${singular(noun)} `
	);

const asks =
	/[?？]$|[?？]\s*\([^)]*\)$|^(?:name|list|give|state|define|explain|describe|identify)\b.*\.?$/i;
/** Anything could be the answer. */
const unfocused =
	/\b(?:should|do|must|need to) (?:you|we|i) (?:remember|know|think|keep in mind|note|learn)\b|^(?:why|what|how) (?:not|so|now|next|else|about|if)\b|^why is (?:this|it|that)\b|^(?:any|got|ready|what['’]?s (?:next|new|the point))\b/i;

/** A question of the notes with its answer is asked as it stands. */
export function answerItems(fact: AnswerFact, ctx: FormContext): Written {
	const question = capitalise(withoutOptions(fact.question.trim()));
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
		/\b(?:of the following|select all|choose (?:two|three|all)|all that apply|the options?|statements? (?:is|are) (?:true|false|correct))\b/i.test(
			question
		) ||
		!asks.test(question) ||
		unfocused.test(question) ||
		isMisspelt(question) ||
		wrongArticle(question) ||
		/\w- [a-z]/.test(question) ||
		/^(?:everything|nothing|yes|no|maybe|it depends|see|todo|tbd|n\/?a|none|all|unknown|same)\b[^,]{0,20}$/i.test(
			answer
		) ||
		unresolvedReference(question.replace(/^what\b/i, 'What')) === 'inside'
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
