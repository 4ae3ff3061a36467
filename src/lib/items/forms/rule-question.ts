import type { RuleFact } from '../../notes/types';
import { hasDeterminer } from '../language/articles';
import { capitalise } from '../language/capitals';
import { askObject, type ClauseQuestion } from '../language/clause-question';
import { askAct, askDoing, askFate, askMeaning, askReason } from '../language/consequence-question';
import { askManner, askWhen, askWhich } from '../language/clean-question';
import type { SplitClause } from '../language/inversion';
import { lowerFirst } from '../language/lower-first';
import { nounOf } from '../language/noun';
import { splitRelative } from '../language/relative-clause';
import { askSentence } from '../language/sentence-question';
import { askSubject } from '../language/subject-question';
import { containsWords, contentStems, tokens } from '../language/tokens';
import { askAcross, askCalled, askFrom, askTold } from '../language/transfer-question';
import { askCause } from './cause-question';
import type { FormContext } from './context';
import { askKind } from './kind-question';
import { givesAway } from './leak';

/** More cannot be given from memory, or would be several ideas. */
const MAX_BACK_WORDS = 16;

/** Sentences on one subject, beyond which naming it is no answer. */
const MAX_SAME_SUBJECT = 3;

/** The question for the subject, where the heading or the file does not name it. */
export function askWho(fact: RuleFact, text: string, ctx: FormContext): ClauseQuestion | null {
	const { aliases, describedAs } = ctx.knowledge;
	// What a whole course speaks of is the answer to any question.
	if (ctx.subjectCount(fact) > MAX_SAME_SUBJECT) return null;
	const asked = askSubject(
		firstHalf(subjectNamed(fact, text)),
		(name) => describedAs(aliases.canonical(name)).length > 0
	);
	const titles = [...fact.headings, ctx.knowledge.topic(fact) ?? '', fact.sources[0]?.file ?? ''];
	return asked && !titles.some((t) => containsWords(t.replace(/[-_/.]+/g, ' '), asked.answer))
		? asked
		: null;
}

/** The question that the sentence answers, where it has one focus and its answer is short. */
export function askRule(
	fact: RuleFact,
	text: string,
	place: string | null,
	ctx: FormContext
): ClauseQuestion | null {
	const plain = capitalise(place ? text.slice(`${place}, `.length) : text);
	const small = (s: string) => inSentence(s, ctx);
	const explained = plain.replace(/\.$/, '').match(/^[^:]{15,}: (when|if) ([^,;:]+), ([^;:]+)$/);
	if (explained) {
		const [, link = '', cause = '', effect = ''] = explained;
		const happens = askCause({ link: link as 'when' | 'if', cause, effect });
		return happens ? { ...happens, exact: false } : null;
	}
	const split = fact.clause ? subjectNamed(fact, text) : splitRelative(text);
	const clause = split ? firstHalf(split) : null;
	const first = [
		() => askSentence(plain, (s) => lowerFirst(s, ctx.knowledge.lexicon.isName)),
		...(clause
			? [
					() => askKind(clause, ctx.knowledge, small),
					() => askWhen(clause, small),
					() => askManner(clause, small),
					() => askTold(clause, small),
					() => askAcross(clause, small),
					() => askFrom(clause, small),
					() => askWhich(clause, small),
					() => askCalled(clause)
				]
			: []),
		...(clause &&
		ctx.clauseCount(fact) <= 1 &&
		(place !== null || ctx.subjectCount(fact) <= MAX_SAME_SUBJECT) &&
		!isLoose(clause.subject, ctx) &&
		(!fact.clause || isNamed(fact, ctx))
			? [() => askObject(clause, small)]
			: []),
		() => askMeaning(plain, small),
		() => askReason(plain, small),
		...(clause ? [() => askAct(clause, small), () => askFate(clause, small)] : [])
	];
	for (const ask of first) {
		const asked = ask();
		if (asked && isFair(asked)) return asked;
	}
	// Said of one condition, what a thing does is one thing to know.
	const doing =
		place && clause && /^(?:Without|During|After|Before|Behind)\b/.test(place)
			? askDoing(clause, small)
			: null;
	return doing && !givesAway(`${place} ${doing.question}`, doing.answer) ? doing : null;
}

const isFair = (asked: ClauseQuestion) =>
	!/^(?:no|none|nothing|neither|not)\b/i.test(asked.answer) &&
	!givesAway(asked.question, asked.answer) &&
	!pointing.test(asked.question.replace(/ (?:to|from|into|across) its /, ' ')) &&
	!vague.test(asked.question) &&
	tokens(asked.answer).length <= MAX_BACK_WORDS &&
	contentStems(asked.question).size >= 2;

const pointing = /\b(?:it|its|they|them|their|this|these|those)\b/i;

/** What stands before a second statement: "…, and the next task starts". */
const firstHalf = (clause: SplitClause): SplitClause => ({
	...clause,
	subject: clause.subject.replace(/ \([A-Z][A-Z0-9]+s?\)$/, ''),
	object: clause.object.replace(
		/, (?:and|but|so|whereas|while|which|never|not|for example)\b.*$/,
		''
	)
});

/** Questions with as many answers as there are pages of documentation. */
const vague = /\bintegrate with\?$|^What does the (?:service|system|application|tool)\b/;

/** "The load balancer", which some sentence before has named; "the task role" is one of a kind. */
const isLoose = (subject: string, { knowledge }: FormContext) =>
	/^the [a-z]+(?: [a-z]+)?$/i.test(subject) &&
	knowledge.describedAs(knowledge.aliases.canonical(subject.replace(/^the /i, ''))).length === 0;

/** The subject is a name, a described term or more than one word: "services" alone could be any. */
function isNamed(fact: RuleFact, ctx: FormContext): boolean {
	const { knowledge } = ctx;
	return (
		/[A-Z`]/.test(fact.subject.slice(1)) ||
		tokens(fact.subject).length > 1 ||
		[
			...fact.headings,
			knowledge.topic(fact) ?? '',
			(fact.sources[0]?.file ?? '').replace(/[^A-Za-z]+/g, ' ')
		].some((t) => containsWords(t, fact.subject)) ||
		knowledge.lexicon.isName(fact.subject) ||
		knowledge.describedAs(knowledge.aliases.canonical(fact.subject)).length > 0
	);
}

/** The subject in the middle of a sentence: "a service", "the EC2 launch type", "the task role". */
function inSentence(subject: string, ctx: FormContext): string {
	const lower = lowerFirst(subject, ctx.knowledge.lexicon.isName);
	if (hasDeterminer(lower) || /^[a-z]+ing (?:an?|the|your|all|any|each)\b/.test(lower))
		return lower;
	const noun = nounOf({ text: subject, code: false, aliases: [] }, ctx.knowledge.lexicon);
	return noun.class === 'common' ? noun.inSentence : lower;
}

/** The clause with "it" resolved as in the stand-alone text. */
function subjectNamed(fact: RuleFact, text: string) {
	const clause = fact.clause as NonNullable<RuleFact['clause']>;
	return /^it$/i.test(clause.subject) && text.startsWith(fact.subject)
		? { ...clause, subject: fact.subject }
		: clause;
}
