import type { DefaultFact } from '../../notes/types';
import { acceptable, BLANK } from '../language/blanks';
import { sentence } from '../language/capitals';
import { nounOf } from '../language/noun';
import { isPluralPhrase, singularPhrase } from '../language/number';
import { unresolvedReference } from '../language/self-contained';
import { isPhrase } from '../language/term-quality';
import { containsWords, termKey, tokens } from '../language/tokens';
import type { Item } from '../types';
import { common, seeded, type FormContext, type Written } from './context';

/** "Output format for all commands": what the default belongs to, not what kind of thing it is. */
const notKind = /\b(?:for|all|any|each|every|if|when|that|which|you|your|this|it|is|are)\b/i;
/** A longer answer is for a flashcard. */
const MAX_TYPED_WORDS = 4;

/** The course lists what the value is one of, or the kind is named closely enough. */
const isTold = (fact: DefaultFact, { knowledge }: FormContext) =>
	/[A-Z`]/.test(fact.whole.slice(1)) ||
	fact.whole.split(' ').length > 2 ||
	knowledge.wholesOf(knowledge.aliases.canonical(fact.value.text)).length > 0 ||
	knowledge.describedAs(knowledge.aliases.canonical(fact.value.text)).length > 0;

export function defaultItems(fact: DefaultFact, ctx: FormContext): Written {
	const { knowledge } = ctx;
	const whole = isPluralPhrase(fact.whole) ? singularPhrase(fact.whole) : fact.whole;
	const value = nounOf(fact.value, knowledge.lexicon);
	const topic = knowledge.place(fact);
	const lead =
		topic &&
		!containsWords(whole, topic) &&
		!containsWords(topic, whole) &&
		!containsWords(topic, fact.value.text)
			? `In ${topic}, `
			: '';
	if (
		containsWords(whole, fact.value.text) ||
		whole.split(' ').length > 5 ||
		notKind.test(whole) ||
		unresolvedReference(whole) ||
		// "The default volume driver": of what?
		(lead === '' && !isTold(fact, ctx))
	)
		return { items: [], truths: [] };
	const told = sentence(`the default ${whole} is ${value.bare}`);
	const stem = sentence(`${lead}what is the default ${whole}?`);
	const accept = acceptable(fact.value.text, [
		...fact.value.aliases,
		...knowledge.aliases.otherNames(fact.value.text)
	]);
	const pattern = 'default/what';
	const short = tokens(fact.value.text).length <= MAX_TYPED_WORDS;
	const items: Item[] = [
		...(short ? [{ ...common(fact, 'typed', 1, stem, pattern, [fact], told), accept }] : []),
		...(short
			? [
					{
						...common(
							fact,
							'cloze',
							1,
							sentence(`${lead}the default ${whole} is ${BLANK}`),
							'cloze/default',
							[fact],
							told
						),
						accept
					}
				]
			: []),
		{
			...common(fact, 'flashcard', 1, stem, 'default/card', [fact], told),
			back: sentence(value.bare),
			reverse: null
		}
	];
	const own = knowledge.aliases.canonical(fact.value.text);
	const isRival = (text: string) =>
		isPhrase(text) && /^\d/.test(text) === /^\d/.test(fact.value.text);
	const siblings = new Map<string, ReturnType<typeof nounOf>>();
	for (const d of fact.group ? (knowledge.inGroup.get(fact.group) ?? []) : [])
		if (d.key !== own && isRival(d.term.text) && termKey(d.fact.category ?? '') === termKey(whole))
			siblings.set(d.key, d.noun);
	for (const whole2 of knowledge.wholesOf(own))
		if (!whole2.open)
			for (const m of whole2.members)
				if (knowledge.aliases.canonical(m.text) !== own && isRival(m.text))
					siblings.set(knowledge.aliases.canonical(m.text), nounOf(m, knowledge.lexicon));
	const others = seeded([...siblings], ([key]) => key, fact.id).slice(0, 3);
	if (others.length >= 2)
		items.push({
			...common(fact, 'single-choice', 1, stem, pattern, [fact], told),
			options: seeded(
				[[own, value] as [string, typeof value], ...others],
				([key]) => key,
				`${ctx.seed}|${fact.id}`
			).map(([key, noun]) => ({
				text: noun.shown,
				correct: key === own,
				rationale:
					key === own
						? told
						: sentence(`${noun.bare} has to be chosen; the default is ${value.bare}`)
			}))
		});
	const rival = others[0]?.[1];
	return {
		items,
		truths: [
			{
				fact,
				pattern: 'truth/default',
				right: { stem: told, rationale: told },
				wrong: rival
					? {
							stem: sentence(`the default ${whole} is ${rival.bare}`),
							rationale: told,
							repair: { wrong: rival.bare, right: value.bare },
							whyNot: told
						}
					: null
			}
		]
	};
}
