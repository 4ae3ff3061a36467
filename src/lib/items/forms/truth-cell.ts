import type { AttributeFact } from '../../notes/types';
import { sentence } from '../language/capitals';
import { acceptable } from '../language/blanks';
import { lowerFirst } from '../language/describe';
import { nounOf } from '../language/noun';
import { isPluralPhrase } from '../language/number';
import { isClassNoun } from '../language/noun';
import { isParticiple, isPredicateAdjective, thirdPersonOf, baseOf } from '../language/verbs';
import type { Item } from '../types';
import { common, seeded, type FormContext, type Written } from './context';

/** "OS/kernel control is available with EC2 Launch": a Yes cell as a sentence and as a question. */
function capability(property: string, isName: (w: string) => boolean, isThing: boolean) {
	const bare = property.trim().replace(/\s*\?$/, '');
	const small = lowerFirst(bare, isName);
	const words = small.split(' ');
	const first = words[0] ?? '';
	const asked = small.match(/^(can|is|does|has) (?:it|they|this) (.+)$/i);
	if (asked) {
		const verb = (asked[1] as string).toLowerCase();
		const rest = asked[2] as string;
		const predicate = verb === 'does' ? rest.replace(/^[a-z]+/, thirdPersonOf) : `${verb} ${rest}`;
		return {
			say: (e: string) => `${e} ${predicate}`,
			deny: (e: string) =>
				verb === 'can'
					? `${e} cannot ${rest}`
					: `${e} ${verb === 'does' ? 'does' : verb} not ${rest}`,
			ask: (c: string) => `which ${c} ${predicate}`
		};
	}
	if (/^[a-z]{3,}[^s]s$/.test(first) && words.length > 1 && !isClassNoun(first))
		return {
			say: (e: string) => `${e} ${small}`,
			deny: (e: string) => `${e} does not ${[baseOf(first), ...words.slice(1)].join(' ')}`,
			ask: (c: string) => `which ${c} ${small}`
		};
	const last = words.at(-1) ?? '';
	const np = words.slice(0, -1).join(' ');
	if (
		words.length > 1 &&
		(isParticiple(last) || /^(?:available|possible|required|supported)$/.test(last))
	) {
		const verb = isPluralPhrase(np) ? 'are' : 'is';
		return {
			say: (e: string) => `${np} ${verb} ${last} with ${e}`,
			deny: (e: string) => `${np} ${verb} not ${last} with ${e}`,
			ask: (c: string) => `with which ${c} ${verb} ${np} ${last}`
		};
	}
	if (
		words.length === 1 &&
		(isParticiple(first) ||
			isPredicateAdjective(first) ||
			/(?:able|ible|less|ous|ive)$/.test(first))
	)
		return {
			say: (e: string) => `${e} is ${small}`,
			deny: (e: string) => `${e} is not ${small}`,
			ask: (c: string) => `which ${c} is ${small}`
		};
	// A column headed by a thing ("Fargate") tells where the row's thing can be used.
	if (isThing)
		return {
			say: (e: string) => `${e} can be used with ${bare}`,
			deny: (e: string) => `${e} cannot be used with ${bare}`,
			ask: (c: string) => `which ${c} can be used with ${bare}`
		};
	const be = isPluralPhrase(bare) ? 'are' : 'is';
	return {
		say: (e: string) => `${small} ${be} available with ${e}`,
		deny: (e: string) => `${small} ${be} not available with ${e}`,
		ask: (c: string) => `with which ${c} ${be} ${small} available`
	};
}

function isThing(property: string, ctx: FormContext): boolean {
	const { knowledge } = ctx;
	const key = knowledge.aliases.canonical(property);
	if (knowledge.describedAs(key).length > 0 || knowledge.wholesOf(key).length > 0) return true;
	if (/^[A-Z]+[0-9]* (?:[A-Z][a-z]+ )?[a-z]+s$/.test(property)) return true;
	return (
		nounOf({ text: property, code: false, aliases: [] }, knowledge.lexicon).class === 'name' &&
		!/[/ ]/.test(property)
	);
}

/** Yes and No cells: what is marked Yes for one entity is known to be false of those marked No. */
export function truthCell(fact: AttributeFact, ctx: FormContext): Written {
	const { lexicon } = ctx.knowledge;
	const items: Item[] = [];
	const rivals = ctx.knowledge.attributes
		.sameProperty(fact)
		.filter((f) => f.truth !== null && f.entity.text !== fact.entity.text);
	const { say, deny, ask } = capability(fact.property, lexicon.isName, isThing(fact.property, ctx));
	const name = (f: AttributeFact) => nounOf(f.entity, lexicon).bare;
	// A column headed by a remark ("Free of charge") is nothing that has a property.
	if ([fact, ...rivals].some((f) => nounOf(f.entity, lexicon).inSentence.startsWith('“'))) {
		const card = {
			...common(
				fact,
				'flashcard',
				1,
				`${fact.property.replace(/\s*\?$/, '')}, “${fact.entity.text}”: yes or no?`,
				'truth-cell/yes-no'
			),
			back: fact.truth ? 'Yes.' : 'No.',
			reverse: null
		};
		return { items: [card], truths: [] };
	}
	const inText = (f: AttributeFact) => nounOf(f.entity, lexicon).inSentence;
	const row = (f: AttributeFact) => sentence((f.truth ? say : deny)(inText(f)));
	const own = row(fact);
	const yes = [fact, ...rivals].filter((f) => f.truth);
	const no = [fact, ...rivals].filter((f) => !f.truth);
	const opposite = rivals.find((f) => f.truth !== fact.truth);
	const all = [fact, ...rivals];
	if (yes.length === 1 && no.length >= 1 && all.length <= 6) {
		const only = yes[0] as AttributeFact;
		const list = seeded(all, (f) => f.id, ctx.seed);
		const names = list.map(name);
		const among =
			names.length === 2
				? `${names[0]} or ${names[1]}`
				: `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
		const stem = sentence(`${ask('of these')}: ${among}`).replace(/\.$/, '?');
		const rationale = list.map(row).join(' ');
		if (only === fact)
			items.push({
				...common(fact, 'typed', 1, stem, 'truth-cell/which', [fact], rationale),
				accept: acceptable(fact.entity.text, ctx.knowledge.aliases.otherNames(fact.entity.text))
			});
		if (only === fact && all.length >= 3)
			items.push({
				...common(
					fact,
					'single-choice',
					1,
					sentence(ask(fact.category ?? 'of these')).replace(/\.$/, '?'),
					'truth-cell/choice',
					[fact],
					own
				),
				options: seeded(
					[fact, ...seeded(no, (f) => f.id, ctx.seed).slice(0, 3)],
					(f) => f.id,
					`${ctx.seed}|${fact.id}`
				).map((f) => ({
					text: nounOf(f.entity, lexicon).shown,
					correct: f === fact,
					rationale: row(f)
				}))
			});
	}
	items.push({
		...common(
			fact,
			'flashcard',
			1,
			`${sentence(say(inText(fact))).replace(/\.$/, '')}: yes or no?`,
			'truth-cell/yes-no',
			[fact],
			own
		),
		back: fact.truth ? 'Yes.' : 'No.',
		reverse: null
	});
	const positive = sentence(say(inText(fact)));
	const swap = opposite ? sentence(say(inText(opposite))) : null;
	return {
		items,
		truths: [
			{
				fact,
				pattern: 'truth/cell',
				right: fact.truth ? { stem: positive, rationale: own } : null,
				wrong:
					opposite && fact.truth && swap
						? {
								stem: swap,
								rationale: own,
								repair: { wrong: name(opposite), right: name(fact) },
								whyNot: row(opposite)
							}
						: opposite && !fact.truth
							? {
									stem: positive,
									rationale: row(opposite),
									repair: { wrong: name(fact), right: name(opposite) },
									whyNot: own
								}
							: null
			}
		]
	};
}
