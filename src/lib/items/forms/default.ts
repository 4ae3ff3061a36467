import type { DefaultFact } from '../../notes/types';
import { hash32 } from '../../core/hash';
import { acceptable, BLANK } from '../language/blanks';
import { sentence } from '../language/capitals';
import { nounOf } from '../language/noun';
import { isPluralPhrase, singularPhrase } from '../language/number';
import { containsWords } from '../language/tokens';
import type { Item } from '../types';
import { common, seeded, type FormContext, type Written } from './context';

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
	if (containsWords(whole, fact.value.text) || whole.split(' ').length > 7)
		return { items: [], truths: [] };
	const told = sentence(`the default ${whole} is ${value.bare}`);
	const stems = [
		`${lead}what is the default ${whole}?`,
		`${lead}which ${whole} applies by default?`,
		`${lead}which ${whole} is used unless another is set?`
	];
	const at = hash32(`${fact.id}#default`) % stems.length;
	const stem = sentence(stems[at] as string);
	const accept = acceptable(fact.value.text, [
		...fact.value.aliases,
		...knowledge.aliases.otherNames(fact.value.text)
	]);
	const pattern = `default/${at}`;
	const items: Item[] = [
		{ ...common(fact, 'typed', 1, stem, pattern, [fact], told), accept },
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
		},
		{
			...common(
				fact,
				'flashcard',
				1,
				sentence(`${lead}what is the default ${whole}?`),
				'default/card',
				[fact],
				told
			),
			back: sentence(value.bare),
			reverse: null
		}
	];
	const own = knowledge.aliases.canonical(fact.value.text);
	const siblings = new Map<string, ReturnType<typeof nounOf>>();
	for (const d of fact.group ? (knowledge.inGroup.get(fact.group) ?? []) : [])
		if (d.key !== own) siblings.set(d.key, d.noun);
	for (const whole2 of knowledge.wholesOf(own))
		if (!whole2.open)
			for (const m of whole2.members)
				if (knowledge.aliases.canonical(m.text) !== own)
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
