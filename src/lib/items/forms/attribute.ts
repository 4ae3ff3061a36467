import type { AttributeFact } from '../../notes/types';
import { acceptable, BLANK } from '../language/blanks';
import { withArticle } from '../language/articles';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import { isClassNoun } from '../language/noun';
import { isPluralWord } from '../language/number';
import { looksEnglish } from '../language/english';
import { isMisspelt } from '../language/misspelt';
import { unresolvedReference } from '../language/self-contained';
import { containsWords, plain } from '../language/tokens';
import { isArguable, isDeterminate } from '../stems/determinate';
import type { Item } from '../types';
import { askedColumn, type AskedColumn } from './asked-column';
import { measured, otherNumber } from './attribute-numbers';
import { valueChoice } from './attribute-choices';
import { entityChoice, entityOfTwo } from './attribute-entity';
import { isFigure, repeatsHeader } from './attribute-value';
import { common, seeded, type FormContext, type Written } from './context';
import { visible } from './leak';
import { column, isSureOf, rivalRows, sameValue } from './same-column';
import { truthCell } from './truth-cell';
import { truthRemark } from './truth-cell-remark';
import { valueMatch } from './value-match';
import { valueResponse } from './value-response';

const nothing: Written = { items: [], truths: [] };

export function attributeItems(fact: AttributeFact, ctx: FormContext): Written {
	if (fact.truth !== null) return truthCell(fact, ctx);
	const remark = truthRemark(fact, ctx);
	if (remark) return { items: [remark], truths: [] };
	const asked = askedColumn(fact, ctx);
	const value = withoutStop(fact.value);
	if (
		!asked ||
		!asked.fits(fact) ||
		!looksEnglish(`${fact.property} ${fact.entity.text} ${value}`) ||
		// Behind a plural, "that" opens a relative clause and points to nothing.
		unresolvedReference(`Value ${value.replace(/(?<=[a-z]s) that\b/g, ' which')}.`) === 'inside' ||
		!isSureOf(fact, ctx) ||
		isFigure(value) ||
		// Only a setting has a default value.
		(/^defaults?$/i.test(fact.property) && !fact.entity.code && measured(value) === null) ||
		isMisspelt(`${fact.property} ${asked.say(fact)}`) ||
		// "No cause" is no answer to what the cause is.
		// "No field" beside fields is a remark.
		/^no [a-z]+$/i.test(value) ||
		(/^(?:none|nothing)$/i.test(value) &&
			/\b(?:cause|reason|effect|what|who)\b/i.test(fact.property)) ||
		repeatsHeader(value, fact.property)
	) {
		ctx.skip(fact, 'flashcard', 'the header and the cell make no sentence that reads');
		return nothing;
	}
	const front = placed(fact, asked, ctx);
	const own = asked.say(fact);
	const pattern = `value/${asked.relation.name}`;
	const shown = asked.value(fact);
	const items: Item[] = [
		{
			...common(fact, 'flashcard', 1, front, pattern, [fact], own),
			back: answerOf(value, asked.relation.answer?.(shown)),
			reverse: null
		}
	];
	const told = asked.told(fact) !== null;
	const back = entityChoice(fact, asked, ctx);
	if (back) items.push(back);
	const rows = rivalRows(fact, ctx);
	if (rows.length === 0) return { items, truths: [] };
	if (
		told &&
		asked.relation.name !== 'presence' &&
		isDeterminate(asked.property, shown) &&
		!visible(front, [value])
	) {
		const answered = asked.relation.answer?.(shown);
		const accept = acceptable(value, [
			...ctx.knowledge.aliases.otherNames(value),
			...(answered ? [answered] : [])
		]);
		items.push({ ...common(fact, 'typed', 1, front, pattern, [fact], own), accept });
		// Of words, the question is asked in better English than the blank.
		const blank =
			asked.relation.blank && measured(value) !== null
				? asked.relation.say(asked.row(fact), { raw: value, text: BLANK, shape: 'name' })
				: null;
		if (blank)
			items.push({
				...common(fact, 'cloze', 1, capitalise(`${blank}.`), 'cloze/value', [fact], own),
				accept
			});
	}
	for (const item of [
		entityOfTwo(fact, asked, ctx),
		valueMatch(fact, asked, ctx),
		valueResponse(fact, asked, ctx),
		valueChoice(fact, asked, front, pattern, ctx)
	])
		if (item) items.push(item);
	return {
		items,
		truths: told && !isArguable(asked.property) ? truth(fact, asked, value, ctx) : []
	};
}

const answerOf = (value: string, told: string | undefined) =>
	told ? sentence(told) : /^[a-z]/.test(value) ? `${value}.` : sentence(value);

/** The question, led by the place that the fact's section names where the row alone does not tell it. */
function placed(fact: AttributeFact, asked: AskedColumn, ctx: FormContext): string {
	const row = asked.row(fact);
	const question = asked.relation.ask(row) as string;
	const topic = ctx.knowledge.place(fact);
	const lead =
		topic &&
		!row.clause &&
		question.startsWith('What ') &&
		!containsWords(`${row.inSentence} ${fact.property}`, topic) &&
		!containsWords(topic, row.bare)
			? `In ${topic}`
			: settingOf(fact, row.kind);
	return lead && question.startsWith('What ')
		? `${lead}, w${question.slice(1)}`
		: capitalise(question);
}

/** "For a health check": `timeout` and `interval` are settings of many things. */
function settingOf({ entity, headings }: AttributeFact, kind: string | null): string | null {
	const heading = headings.at(-1) ?? '';
	const last = heading.split(' ').at(-1) as string;
	return entity.code &&
		/^`?[a-z]+`?$/.test(entity.text) &&
		/(?:^|\s)(?:setting|option|parameter|field|property)$/.test(kind ?? '') &&
		/^[A-Z][a-z]+(?: [a-z]+)?$/.test(heading) &&
		isClassNoun(last) &&
		!isPluralWord(last)
		? `For ${withArticle(heading.toLowerCase())}`
		: null;
}

const holds = (text: string, part: string) =>
	plain(text).toLowerCase().includes(plain(part).toLowerCase());

function truth(
	fact: AttributeFact,
	asked: AskedColumn,
	value: string,
	ctx: FormContext
): Written['truths'] {
	const own = asked.say(fact);
	const rival = seeded(column(fact, ctx), (f) => f.id, fact.id).find(
		(f) =>
			asked.told(f) !== null &&
			!sameValue(f.value, value) &&
			f.entity.text !== fact.entity.text &&
			f.value.length < 60 &&
			// "30 seconds" in the place of a count gives itself away.
			measured(withoutStop(f.value)) === measured(value) &&
			asked.relation.say(asked.row(fact), asked.value(f)) !== null
	);
	if (value.length > 80) return [];
	const other = rival ? null : otherNumber(value, fact.id, fact.property);
	const wrong = rival
		? {
				text: asked.relation.say(asked.row(fact), asked.value(rival)) as string,
				shown: withoutStop(rival.value),
				whyNot: asked.say(rival)
			}
		: other
			? {
					text: asked.relation.say(asked.row(fact), { raw: other, text: other, shape: 'quantity' }),
					shown: other,
					whyNot: own
				}
			: null;
	return [
		{
			fact,
			pattern: 'truth/value',
			right: { stem: own, rationale: own },
			// "All four" becomes "all networking modes": then there is nothing to point at.
			wrong:
				wrong?.text && holds(wrong.text, wrong.shown)
					? {
							stem: sentence(wrong.text),
							rationale: own,
							repair: { wrong: wrong.shown, right: value },
							whyNot: wrong.whyNot
						}
					: null
		}
	];
}
