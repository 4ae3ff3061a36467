import type { RuleFact } from '../../notes/types';
import { otherNumbers, quantityOf, showQuantity } from '../distractors/numbers';
import { hash32 } from '../../core/hash';
import { standalone } from '../knowledge/standalone';
import { acceptable } from '../language/blanks';
import { hasDeterminer } from '../language/articles';
import { capitalise, sentence } from '../language/capitals';
import { askSentence } from '../language/sentence-question';
import { lowerFirst } from '../language/describe';
import { nounOf } from '../language/noun';
import { askObject } from '../language/clause-question';
import { containsWords, contentStems, isFunctionWord, termKey, tokens } from '../language/tokens';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';
import { askCause } from './cause';
import { statementClozes } from './statement-cloze';
import { leaks } from './leak';
import type { TruthDraft } from './true-false';

/** Words that make a number the only one that fits: what has a maximum has one maximum. */
const singleValued =
	/\b(?:default(?:s)?|maximum|max|minimum|min|limit(?:ed)?|up to|at most|at least|timeouts?|time out|retention|retained|expires?|lasts?|within|exactly|ports?|every|after|charged|costs?|size|durability|availability|sla|free tier|per)\b/i;
/** "one", "a", version numbers and steps are no quantities to recall. */
const unquantified =
	/\b(?:version|step|chapter|section|part|question|example|figure|v|tls|http|python|java|node|ipv|layer|tier|rfc|iso|level)\s*$/i;

export function ruleItems(fact: RuleFact, ctx: FormContext): Written {
	const own = standalone(fact, ctx.knowledge.topic(fact));
	const items: Item[] = [...statementClozes(fact, ctx, 2)];
	const truths: TruthDraft[] = [];
	if (!own?.english) return { items, truths };
	// The subject in front is for the eye; the sentence behind it is what is asked.
	const plainText = own.shift > 0 ? own.text.replace(/^[^:]{2,60}: (?=\S)/, '') : own.text;
	const clause =
		fact.clause && ctx.clauseCount(fact) === 1
			? askObject(subjectNamed(fact, own.text), (s) => inSentence(s, ctx))
			: null;
	const asked = askSentence(plainText) ?? clause;
	if (asked && !leaks(asked.question, asked.answer) && selfContained(asked.question)) {
		const place = placeFor(fact, asked.question, ctx);
		const question = place
			? capitalise(`${place}, ${lowerFirst(asked.question, ctx.knowledge.lexicon.isName)}`)
			: asked.question;
		items.push({
			...common(fact, 'flashcard', 1, question, asked.name, [fact], sentence(own.text)),
			back: sentence(asked.answer),
			reverse: null
		});
		const words = tokens(asked.answer).filter((w) => !isFunctionWord(w));
		if (
			asked.exact &&
			words.length <= 3 &&
			asked.answer.length <= 40 &&
			!/[,;()]|\b(?:and|or)\b/.test(asked.answer)
		) {
			items.push({
				...common(fact, 'typed', 1, question, asked.name, [fact], sentence(own.text)),
				accept: acceptable(asked.answer, ctx.knowledge.aliases.otherNames(asked.answer))
			});
			const choice = numberChoice(fact, question, asked.name, asked.answer, own.text);
			if (choice) items.push(choice);
		}
	}
	const split = plainText.match(/^(when|if) ([^,]{8,140}), (?:then )?([^,].{8,200})$/i);
	const cause =
		split && !items.some((i) => i.form === 'flashcard')
			? askCause({
					link: split[1]?.toLowerCase() === 'if' ? 'if' : 'when',
					cause: split[2] as string,
					effect: split[3] as string
				})
			: null;
	if (cause && selfContained(cause.question))
		items.push({
			...common(fact, 'flashcard', 1, cause.question, cause.name, [fact], sentence(own.text)),
			back: sentence(cause.answer),
			reverse: null
		});
	const truth = ruleTruth(fact, own.text, own.shift, ctx);
	if (truth) truths.push(truth);
	return { items, truths };
}

/** The subject in the middle of a sentence: "a service", "the EC2 launch type", "the task role". */
function inSentence(subject: string, ctx: FormContext): string {
	const lower = lowerFirst(subject, ctx.knowledge.lexicon.isName);
	if (hasDeterminer(lower) || /^[a-z]+ing (?:an?|the|your|all|any|each)\b/.test(lower))
		return lower;
	const noun = nounOf({ text: subject, code: false, aliases: [] }, ctx.knowledge.lexicon);
	return noun.class === 'common' ? noun.inSentence : lower;
}

/** Numbers near the right one, in order of size. */
function numberChoice(
	fact: RuleFact,
	question: string,
	pattern: string,
	answer: string,
	text: string
): Item | null {
	const q = quantityOf(answer);
	const port = /\bport\b/i.test(question);
	const others = q ? otherNumbers(q, 3, fact.id, port) : [];
	if (!q || others.length < 3) return null;
	const options = [...others, q.value]
		.sort((a, b) => a - b)
		.map((n) => ({
			text: showQuantity(q, n),
			correct: n === q.value,
			rationale:
				n === q.value ? sentence(text) : `The notes give ${answer}, not ${showQuantity(q, n)}.`
		}));
	return {
		...common(fact, 'single-choice', 1, question, pattern, [fact], sentence(text)),
		options
	};
}

/** "In Amazon S3", for a question that names nothing of its own. */
function placeFor(fact: RuleFact, question: string, ctx: FormContext): string | null {
	const topic = ctx.knowledge.place(fact);
	if (!topic || /[A-Z`].*[A-Z`]/.test(question.slice(1))) return null;
	const said = contentStems(question);
	return [...contentStems(topic)].some((w) => said.has(w)) ? null : `In ${topic}`;
}

const selfContained = (question: string) =>
	!/\b(?:it|its|they|them|their|this|that|these|those)\b/i.test(question);

/** The clause with "it" resolved as in the stand-alone text. */
function subjectNamed(fact: RuleFact, text: string) {
	const clause = fact.clause as NonNullable<RuleFact['clause']>;
	return /^it$/i.test(clause.subject) && text.startsWith(fact.subject)
		? { ...clause, subject: fact.subject }
		: clause;
}

/** Opinions, advice and sentences without a verb are no statements to judge. */
const noStatement =
	/\?$|^(?:think|remember|note|know|see|learn|study|read|make sure|try|please|don['’]?t|do not|always|never|use|consider|avoid|choose|be)\b|\b(?:i think|maybe|probably|in my opinion|my|good to know|exam)\b|[:;]|\betc\b|\be\.g\b|["“]/i;

function ruleTruth(
	fact: RuleFact,
	text: string,
	shift: number,
	ctx: FormContext
): TruthDraft | null {
	if (
		!fact.clause ||
		text.length > 200 ||
		noStatement.test(text.replace(/\.$/, '')) ||
		/\b(?:it|they|this|these|those)\b/i.test(text.split(' ').slice(0, 4).join(' '))
	)
		return null;
	const right = { stem: sentence(text), rationale: sentence(text) };
	return {
		fact,
		pattern: 'truth/statement',
		right,
		wrong: wrongNumber(fact, text, shift) ?? wrongPlace(text, ctx)
	};
}

function wrongNumber(fact: RuleFact, text: string, shift: number): TruthDraft['wrong'] {
	if (!singleValued.test(text)) return null;
	const numbers = fact.focus.filter((f) => f.type === 'number');
	for (const focus of numbers) {
		const start = focus.start + shift;
		const end = focus.end + shift;
		const shown = text.slice(start, end);
		const q = quantityOf(shown);
		if (
			!q ||
			unquantified.test(text.slice(0, start)) ||
			/[-–/.:]$/.test(text.slice(0, start)) ||
			/^[-–/.:]\w/.test(text.slice(end)) ||
			q.value === 0
		)
			continue;
		// "at least 3" is not made false by a smaller number, nor "up to 5" by a smaller use.
		const more = otherNumbers(q, 3, `${fact.id}`, /\bports?\b/i.test(text));
		const other = more[hash32(fact.id) % Math.max(1, more.length)];
		if (other === undefined) continue;
		const wrong = showQuantity(q, other);
		if (containsWords(text, wrong)) continue;
		return {
			stem: sentence(text.slice(0, start) + wrong + text.slice(end)),
			rationale: sentence(text),
			repair: { wrong, right: shown },
			whyNot: `The notes give ${shown}, not ${wrong}.`
		};
	}
	return null;
}

/** A term exchanged for its sibling that is known not to apply to the place the sentence names. */
function wrongPlace(text: string, ctx: FormContext): TruthDraft['wrong'] {
	const { knowledge } = ctx;
	for (const qualifier of knowledge.scopes.qualifiers.slice(0, 200)) {
		const { category } = qualifier;
		if (!category || !containsWords(text, qualifier.term.text)) continue;
		const shown = qualifier.term.text;
		if (text.split(shown).length !== 2) continue;
		for (const place of qualifier.scope) {
			if (!containsWords(text, place)) continue;
			const sibling = (qualifier.group ? (knowledge.inGroup.get(qualifier.group) ?? []) : []).find(
				(d) =>
					termKey(d.term.text) !== termKey(shown) &&
					d.term.code === qualifier.term.code &&
					knowledge.scopes.applies(d.term.text, place, [], category) === false
			);
			if (sibling)
				return {
					stem: sentence(text.replace(shown, sibling.term.text)),
					rationale: sentence(text),
					repair: { wrong: sibling.term.text, right: shown },
					whyNot: sentence(`${sibling.noun.inSentence} cannot be used with ${place}`)
				};
		}
	}
	return null;
}
