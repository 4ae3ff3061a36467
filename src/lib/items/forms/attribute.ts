import type { AttributeFact } from '../../notes/types';
import { otherNumbers, quantityOf, showQuantity } from '../distractors/numbers';
import { hash32 } from '../../core/hash';
import { isFunctional } from '../knowledge/attributes';
import { acceptable, BLANK } from '../language/blanks';
import { capitalise, quoted, sentence, withoutStop } from '../language/capitals';
import { lowerFirst } from '../language/describe';
import { unresolvedReference } from '../language/self-contained';
import { looksEnglish } from '../language/english';
import { isPluralPhrase } from '../language/number';
import { isClassNoun, nounOf, type Noun } from '../language/noun';
import { containsWords, termKey } from '../language/tokens';
import {
	attributeSentence,
	entityPatterns,
	isPropertyNoun,
	valuePatterns
} from '../stems/attribute';
import { writeStem } from '../stems/patterns';
import type { Item, Option } from '../types';
import { common, seeded, type FormContext, type Written } from './context';
import { truthCell } from './truth-cell';
import { valueMatch } from './value-match';
import { sameValue, valueResponse } from './value-response';
import { clangs, visible } from './leak';

const SHORT = 40;
/** "What is it", "Why this": a heading of a column that only reads with its table. */
const pointing =
	/\b(?:it|this|that|these|those|they|you)\b|\?|^(?:for|with|to|in|on|at|by|from|as|of|when|why|how|what|where|who)$/i;

const pointingValue =
	/^(?:it|they|this|these|those|that|see|ditto|same(?: as (?:above|below|before))?$)\b/i;

/** "Who manages the servers", "Used for": no noun phrase, so it stands in quotation marks. */
const headless = /^(?:who|what|which|how|when|where|why)\b|\b(?:for|to|with|by|of|in|on|as|from)$/i;

/** A column of remarks: many things could stand in it. */
const isRemark = (property: string) =>
	/^(?:notes?|descriptions?|details?|remarks?|comments?|info|information|summary|explanation|meaning|about|description \w+)$/i.test(
		property.trim()
	);

export function attributeItems(fact: AttributeFact, ctx: FormContext): Written {
	const { knowledge } = ctx;
	if (fact.truth !== null) return truthCell(fact, ctx);
	const items: Item[] = [];
	const truths: Written['truths'][number][] = [];
	const value = withoutStop(fact.value);
	const english = looksEnglish(`${fact.property} ${fact.entity.text} ${value}`);
	const entity = entityNoun(fact, ctx);
	const lowered = fact.property
		.split(' ')
		.map((w) => lowerFirst(w, knowledge.lexicon.isName))
		.join(' ');
	// A column headed by a named thing: "the Fargate launch type".
	const small =
		/^[A-Z]\S* /.test(lowered) &&
		!isPropertyNoun(fact.property, lowered) &&
		!isPluralPhrase(lowered) &&
		isClassNoun(lowered.split(' ').at(-1) ?? '')
			? `the ${lowered}`
			: headless.test(fact.property)
				? quoted(fact.property)
				: lowered;
	if (
		value.length > 200 ||
		fact.property.split(' ').length > 7 ||
		pointing.test(fact.property) ||
		pointingValue.test(value) ||
		unresolvedReference(`Value ${value}.`) === 'inside'
	)
		return { items, truths };
	const topic = knowledge.place(fact);
	const place =
		topic &&
		!containsWords(`${entity.bare} ${fact.property}`, topic) &&
		!containsWords(topic, entity.bare)
			? `In ${topic}`
			: null;
	const say = (f: AttributeFact) =>
		attributeSentence(fact.property, entityNoun(f, ctx).inSentence, f.value, small);
	const own = english ? say(fact) : sentence(fact.statement);
	const stem = english
		? writeStem(
				valuePatterns,
				{
					property: fact.property,
					small,
					entity: entity.inSentence,
					place,
					party: /^(?:AWS|you|(?:the )?(?:customer|user|provider|vendor|cloud provider))$/i.test(
						value
					)
				},
				fact.id
			)
		: null;
	const remark =
		english && isRemark(fact.property)
			? { text: `What is noted about ${entity.inSentence}?`, pattern: 'value/noted' }
			: null;
	const front = remark ??
		stem ?? { text: `${entity.bare}: ${fact.property}?`, pattern: 'value/neutral' };
	const short = value.length <= SHORT && value.split(' ').length <= 5;
	items.push({
		...common(fact, 'flashcard', 1, front.text, front.pattern, [fact], own),
		back: /^[a-z]/.test(value) ? `${value}.` : sentence(value),
		reverse: null
	});
	if (short && !isRemark(fact.property) && !visible(front.text, [value])) {
		const accept = acceptable(value, knowledge.aliases.otherNames(value));
		if (!/[,;]|\band\b/.test(value) && stem)
			items.push({ ...common(fact, 'typed', 1, stem.text, stem.pattern, [fact], own), accept });
		const cloze = isPropertyNoun(fact.property, small)
			? `The ${small} of ${entity.inSentence} ${isPluralPhrase(fact.property) ? 'are' : 'is'} ${BLANK}.`
			: `When it comes to ${small}, the notes list ${BLANK} for ${entity.inSentence}.`;
		items.push({
			...common(fact, 'cloze', 1, capitalise(cloze), 'cloze/value', [fact], own),
			accept
		});
	}
	if (!english || isRemark(fact.property) || !isFunctional(fact.property) || fact.open)
		return { items, truths };
	const rivals = knowledge.attributes
		.sameProperty(fact)
		.filter((f) => f.truth === null && f.id !== fact.id);
	for (const item of [valueResponse(fact, small, ctx, say), valueMatch(fact, small, ctx, say)])
		if (item) items.push(item);
	const choice = stem ? valueChoice(fact, value, rivals, stem, ctx, own, say) : null;
	if (choice) items.push(choice);
	const back = entityChoice(fact, value, rivals, small, ctx, own, say);
	if (back) items.push(back);
	const rival = rivals.find(
		(f) => !sameValue(f.value, value) && f.entity.text !== fact.entity.text && f.value.length < 60
	);
	if (value.length <= 80)
		truths.push({
			fact,
			pattern: 'truth/value',
			right: { stem: own, rationale: own },
			wrong: rival
				? {
						stem: attributeSentence(fact.property, entity.inSentence, rival.value, small),
						rationale: own,
						repair: { wrong: withoutStop(rival.value), right: value },
						whyNot: say(rival)
					}
				: wrongNumber(fact, value, entity.inSentence, small, own)
		});
	return { items, truths };
}

/** A bare number is named with what it is: "port 443". */
function entityNoun(fact: AttributeFact, ctx: FormContext): Noun {
	const noun = nounOf(fact.entity, ctx.knowledge.lexicon);
	if (!/^`?\d/.test(noun.bare) || !fact.category) return noun;
	const named = `${fact.category} ${noun.bare}`;
	return { ...noun, inSentence: named, bare: named };
}

function wrongNumber(
	fact: AttributeFact,
	value: string,
	entity: string,
	small: string,
	own: string
) {
	const q = quantityOf(value);
	const other = q ? otherNumbers(q, 1, fact.id, /port/i.test(fact.property))[0] : undefined;
	if (!q || other === undefined) return null;
	const wrong = showQuantity(q, other);
	return {
		stem: attributeSentence(fact.property, entity, wrong, small),
		rationale: own,
		repair: { wrong, right: value },
		whyNot: `The notes give ${value}, not ${wrong}.`
	};
}

function valueChoice(
	fact: AttributeFact,
	value: string,
	rivals: readonly AttributeFact[],
	stem: { text: string; pattern: string },
	ctx: FormContext,
	own: string,
	say: (f: AttributeFact) => string
): Item | null {
	if (value.length > 90 || /^(?:yes|no)\b/i.test(value)) return null;
	const q = quantityOf(value);
	if (q) {
		const others = otherNumbers(q, 3, fact.id, /port/i.test(fact.property));
		if (others.length < 3) return null;
		const options: Option[] = [...others, q.value]
			.sort((a, b) => a - b)
			.map((n) => {
				const text = showQuantity(q, n);
				const holder = rivals.find((f) => termKey(f.value) === termKey(text));
				return {
					text,
					correct: n === q.value,
					rationale:
						n === q.value ? own : holder ? say(holder) : `The notes give ${value}, not ${text}.`
				};
			});
		return { ...common(fact, 'single-choice', 1, stem.text, stem.pattern, [fact], own), options };
	}
	const chosen: AttributeFact[] = [];
	for (const f of rivals) {
		if (chosen.length >= 3) break;
		const text = withoutStop(f.value);
		const ratio = text.length / Math.max(1, value.length);
		if (
			sameValue(text, value) ||
			chosen.some((c) => sameValue(c.value, text)) ||
			ratio > 2.5 ||
			ratio < 0.4
		)
			continue;
		chosen.push(f);
	}
	if (
		chosen.length < 2 ||
		clangs(
			stem.text,
			value,
			chosen.map((c) => c.value)
		)
	)
		return null;
	return {
		...common(fact, 'single-choice', 1, stem.text, stem.pattern, [fact], own),
		options: seeded([fact, ...chosen], (f) => f.id, `${ctx.seed}|${fact.id}`).map((f) => ({
			text: capitalise(withoutStop(f.value)),
			correct: f === fact,
			rationale: say(f)
		}))
	};
}

function entityChoice(
	fact: AttributeFact,
	value: string,
	rivals: readonly AttributeFact[],
	small: string,
	ctx: FormContext,
	own: string,
	say: (f: AttributeFact) => string
): Item | null {
	if (
		value.length > 60 ||
		/^(?:yes|no)\b/i.test(value) ||
		rivals.some((f) => f.entity.text !== fact.entity.text && sameValue(f.value, value))
	)
		return null;
	const start = rivals.length ? hash32(fact.id) % rivals.length : 0;
	const others = [...rivals.slice(start), ...rivals.slice(0, start)]
		.filter(
			(f, i, all) =>
				f.entity.text !== fact.entity.text &&
				all.findIndex((g) => g.entity.text === f.entity.text) === i
		)
		.slice(0, 3);
	if (others.length < 2) return null;
	const category = [fact, ...others].every((f) => f.category === fact.category)
		? fact.category
		: null;
	const stem = writeStem(
		entityPatterns,
		{ category, property: fact.property, small, value },
		`${fact.id}/entity`
	);
	if (
		!stem ||
		clangs(
			stem.text,
			fact.entity.text,
			others.map((f) => f.entity.text)
		)
	)
		return null;
	return {
		...common(fact, 'single-choice', 2, stem.text, stem.pattern, [fact], own),
		options: seeded([fact, ...others], (f) => f.id, `${ctx.seed}|${fact.id}|2`).map((f) => ({
			text: nounOf(f.entity, ctx.knowledge.lexicon).shown,
			correct: f === fact,
			rationale: say(f)
		}))
	};
}
