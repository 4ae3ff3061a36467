import type { RuleFact } from '../../notes/types';
import { standalone } from '../knowledge/standalone';
import { hasDeterminer } from '../language/articles';
import { acceptable } from '../language/blanks';
import { capitalise, sentence } from '../language/capitals';
import { askObject, type ClauseQuestion } from '../language/clause-question';
import { lowerFirst } from '../language/describe';
import { nounOf } from '../language/noun';
import { askSentence } from '../language/sentence-question';
import { askSubject } from '../language/subject-question';
import { isOpinion } from '../language/sound-sentence';
import { containsWords, contentStems, isFunctionWord, tokens } from '../language/tokens';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';
import { leaks } from './leak';
import { numberChoice } from './number-choice';
import { ruleTruth } from './rule-truth';
import { statementClozes } from './statement-cloze';
import type { TruthDraft } from './true-false';

/** More cannot be given from memory, or would be several ideas. */
const MAX_BACK_WORDS = 16;
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

/** The question for the subject, where the heading or the file does not name it. */
function askWho(fact: RuleFact, text: string, ctx: FormContext): ClauseQuestion | null {
	const { aliases, describedAs } = ctx.knowledge;
	const asked = askSubject(
		subjectNamed(fact, text),
		(name) => describedAs(aliases.canonical(name)).length > 0
	);
	const titles = [...fact.headings, ctx.knowledge.topic(fact) ?? '', fact.sources[0]?.file ?? ''];
	return asked && !titles.some((t) => containsWords(t.replace(/[-_/.]+/g, ' '), asked.answer))
		? asked
		: null;
}

/** The question that the sentence answers, where it has one focus and its answer is short. */
function askRule(
	fact: RuleFact,
	text: string,
	place: string | null,
	ctx: FormContext
): ClauseQuestion | null {
	const plain = capitalise(place ? text.slice(`${place}, `.length) : text);
	const asked =
		askSentence(plain, (s) => lowerFirst(s, ctx.knowledge.lexicon.isName)) ??
		(fact.clause && ctx.clauseCount(fact) === 1 && isNamed(fact, ctx)
			? askObject(subjectNamed(fact, text), (s) => inSentence(s, ctx))
			: null);
	return asked &&
		!leaks(asked.question, asked.answer) &&
		!pointing.test(asked.question) &&
		!vague.test(asked.question) &&
		tokens(asked.answer).length <= MAX_BACK_WORDS &&
		contentStems(asked.question).size >= 2
		? asked
		: null;
}

const pointing = /\b(?:it|its|they|them|their|this|that|these|those)\b/i;

/** Questions with as many answers as there are pages of documentation. */
const vague = /\bintegrate with\?$|^What does the (?:service|system|application|tool)\b/;

/** The subject is a name, a described term or more than one word: "services" alone could be any. */
function isNamed(fact: RuleFact, ctx: FormContext): boolean {
	const { knowledge } = ctx;
	return (
		/[A-Z`]/.test(fact.subject.slice(1)) ||
		tokens(fact.subject).length > 1 ||
		[...fact.headings, knowledge.topic(fact) ?? ''].some((t) => containsWords(t, fact.subject)) ||
		knowledge.lexicon.isName(fact.subject) ||
		knowledge.describedAs(knowledge.aliases.canonical(fact.subject)).length > 0
	);
}

const isTypable = (asked: ClauseQuestion) =>
	asked.exact &&
	tokens(asked.answer).length <= MAX_TYPED_WORDS &&
	tokens(asked.answer).filter((w) => !isFunctionWord(w)).length <= 3 &&
	asked.answer.length <= 40 &&
	!/[,;()]|\b(?:and|or|that|which|if|when|of|with|for|to|own|its|your)\b/.test(asked.answer);

/** The subject in the middle of a sentence: "a service", "the EC2 launch type", "the task role". */
function inSentence(subject: string, ctx: FormContext): string {
	const lower = lowerFirst(subject, ctx.knowledge.lexicon.isName);
	if (hasDeterminer(lower) || /^[a-z]+ing (?:an?|the|your|all|any|each)\b/.test(lower))
		return lower;
	const noun = nounOf({ text: subject, code: false, aliases: [] }, ctx.knowledge.lexicon);
	return noun.class === 'common' ? noun.inSentence : lower;
}

/** "Amazon S3", for a question that names nothing of its own. */
function placeFor(fact: RuleFact, question: string, ctx: FormContext): string | null {
	const topic = ctx.knowledge.place(fact);
	if (!topic || /[A-Z`].*[A-Z`]/.test(question.slice(1))) return null;
	const said = contentStems(question);
	return [...contentStems(topic)].some((w) => said.has(w)) ? null : `In ${topic}`;
}

/** The clause with "it" resolved as in the stand-alone text. */
function subjectNamed(fact: RuleFact, text: string) {
	const clause = fact.clause as NonNullable<RuleFact['clause']>;
	return /^it$/i.test(clause.subject) && text.startsWith(fact.subject)
		? { ...clause, subject: fact.subject }
		: clause;
}
