import type { QualifierFact, Term } from '../../notes/types';
import { hash32 } from '../../core/hash';
import { acceptable, BLANK } from '../language/blanks';
import { capitalise, sentence } from '../language/capitals';
import { nounOf } from '../language/noun';
import { singularPhrase } from '../language/number';
import { containsWords } from '../language/tokens';
import { subjectOf } from '../stems/described-subject';
import type { Item } from '../types';
import { common, seeded, type FormContext, type Written } from './context';

const listOf = (parts: readonly string[], word: string) =>
	parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;

/** Where a term applies: "(EC2 only)", "(Fargate or EC2)". */
export function qualifierItems(fact: QualifierFact, ctx: FormContext): Written {
	const { knowledge } = ctx;
	const noun = nounOf(fact.term, knowledge.lexicon);
	const subject = subjectOf(noun, fact.category);
	const only = fact.scope.length === 1 && fact.exclusive ? (fact.scope[0] as string) : null;
	const told = sentence(
		fact.exclusive
			? `${subject} can be used with ${listOf(fact.scope, 'and')} only`
			: `${subject} can be used with ${listOf(fact.scope, 'or')}`
	);
	const items: Item[] = [];
	const place = placeCategory(fact, ctx);
	const front = `With what can ${subject} be used?`;
	items.push({
		...common(fact, 'flashcard', 1, front, 'scope/card', [fact], told),
		back: sentence(
			fact.exclusive ? `only with ${listOf(fact.scope, 'and')}` : `with ${listOf(fact.scope, 'or')}`
		),
		reverse: null
	});
	if (only && !containsWords(subject, only)) {
		const stems = [
			`What is the use of ${subject} limited to?`,
			place
				? `Which ${place.category} does ${subject} require?`
				: `What does the use of ${subject} require?`,
			place
				? `${capitalise(subject)} works with one ${place.category} only. Which one?`
				: `${capitalise(subject)} can be used with one thing only. With what?`
		].slice(place ? 1 : 0, place ? 3 : 2);
		const at = hash32(`${fact.id}#scope`) % stems.length;
		const accept = acceptable(only, knowledge.aliases.otherNames(only));
		items.push({
			...common(
				fact,
				'typed',
				1,
				capitalise(stems[at] as string),
				`scope/typed-${at}`,
				[fact],
				told
			),
			accept
		});
		items.push({
			...common(
				fact,
				'cloze',
				1,
				`${capitalise(subject)} can be used with ${BLANK} only.`,
				'cloze/scope',
				[fact],
				told
			),
			accept
		});
	} else if (fact.scope.length === 2 && fact.scope.every((s) => !containsWords(subject, s))) {
		const [a, b] = fact.scope as [string, string];
		items.push({
			...common(
				fact,
				'cloze',
				1,
				`${capitalise(subject)} can be used with ${a} or with ${BLANK}.`,
				'cloze/scope',
				[fact],
				told
			),
			accept: acceptable(b, knowledge.aliases.otherNames(b))
		});
	}
	const choice = placeChoice(fact, ctx);
	if (choice) items.push(choice);
	const outside = place?.others.find(
		(o) => knowledge.scopes.applies(fact.term.text, o, [], fact.category) === false
	);
	const inside = fact.scope[0] as string;
	return {
		items,
		truths: [
			{
				fact,
				pattern: 'truth/scope',
				right: { stem: sentence(`${subject} can be used with ${inside}`), rationale: told },
				wrong: outside
					? {
							stem: sentence(`${subject} can be used with ${outside}`),
							rationale: told,
							repair: { wrong: outside, right: inside },
							whyNot: told
						}
					: null
			}
		]
	};
}

/** What the places are ("launch type"), and the other members of their closed list. */
function placeCategory(
	fact: QualifierFact,
	ctx: FormContext
): { category: string; others: string[] } | null {
	const { aliases, wholesOf } = ctx.knowledge;
	for (const scope of fact.scope)
		for (const whole of wholesOf(aliases.canonical(scope))) {
			if (whole.open) continue;
			const others = whole.members
				.map((m) => m.text)
				.filter((m) => !fact.scope.some((s) => aliases.canonical(s) === aliases.canonical(m)));
			if (others.length) return { category: singularPhrase(whole.whole).toLowerCase(), others };
		}
	for (const scope of fact.scope)
		for (const d of ctx.knowledge.describedAs(aliases.canonical(scope))) {
			if (!d.fact.category || !d.fact.group || d.fact.open) continue;
			const others = (ctx.knowledge.inGroup.get(d.fact.group) ?? [])
				.filter((o) => !fact.scope.some((s) => aliases.canonical(s) === o.key))
				.map((o) => o.term.text);
			if (others.length) return { category: d.fact.category, others };
		}
	return null;
}

/** "Which network mode can be used with Fargate?": one sibling applies, all others are known not to. */
function placeChoice(fact: QualifierFact, ctx: FormContext): Item | null {
	const { knowledge } = ctx;
	if (!fact.category || !fact.group) return null;
	const siblings = new Map<string, Term>();
	for (const other of knowledge.groups.get(fact.group) ?? [])
		if (
			(other.kind === 'definition' || other.kind === 'purpose' || other.kind === 'qualifier') &&
			other.category === fact.category
		)
			siblings.set(knowledge.aliases.canonical(other.term.text), other.term);
	const own = knowledge.aliases.canonical(fact.term.text);
	for (const place of fact.scope) {
		const rivals = [...siblings].filter(([key]) => key !== own);
		const verdicts = rivals.map(([, term]) =>
			knowledge.scopes.applies(term.text, place, [], fact.category)
		);
		if (rivals.length < 2 || verdicts.some((v) => v !== false)) continue;
		const chosen = seeded(rivals, ([key]) => key, fact.id).slice(0, 3);
		const why = (term: Term) => {
			const limit = knowledge.scopes.of(term.text).find((s) => s.exclusive);
			const name = subjectOf(nounOf(term, knowledge.lexicon), fact.category);
			return sentence(
				limit
					? `${name} can be used with ${listOf([...(limit.fact.kind === 'qualifier' ? limit.fact.scope : [])], 'and')} only`
					: `with ${place}, only ${subjectOf(nounOf(fact.term, knowledge.lexicon), fact.category)} can be used`
			);
		};
		const told = sentence(
			`${subjectOf(nounOf(fact.term, knowledge.lexicon), fact.category)} can be used with ${listOf(fact.scope, fact.exclusive ? 'and' : 'or')}`
		);
		return {
			...common(
				fact,
				'single-choice',
				1,
				`Which ${fact.category} can be used with ${place}?`,
				'scope/choice',
				[fact],
				told
			),
			options: seeded(
				[[own, fact.term] as [string, Term], ...chosen],
				([key]) => key,
				`${ctx.seed}|${fact.id}`
			).map(([key, term]) => ({
				text: nounOf(term, knowledge.lexicon).shown,
				correct: key === own,
				rationale: key === own ? told : why(term)
			}))
		};
	}
	return null;
}
