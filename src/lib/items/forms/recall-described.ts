import type { ClozeItem, FlashcardItem, TypedItem } from '../types';
import { quoted, sentence } from '../language/capitals';
import { acceptable, BLANK } from '../language/blanks';
import { capitalise, withoutStop } from '../language/capitals';
import { contentStems } from '../language/tokens';
import { ENTAILMENT_LIMIT, overlap } from '../knowledge/overlap';
import type { Described, Knowledge } from '../knowledge/knowledge';
import { openPatterns, subjectOf } from '../stems/described';
import { writeStem } from '../stems/patterns';
import { common, type FormContext } from './context';
import { askTerm, placeOf, saying } from './described';
import { leaks, visible } from './leak';

/** A section with more terms than this is looked at no further: each fact must cost the same. */
const NEAR = 200;

/** No other term of the section or the course is told in nearly the same words. */
function isUnique(knowledge: Knowledge, d: Described): boolean {
	const near = [
		...(knowledge.inSection.get(d.fact.section) ?? []).slice(0, NEAR),
		...(d.fact.group ? (knowledge.inGroup.get(d.fact.group) ?? []) : []).slice(0, NEAR)
	];
	return !near.some(
		(o) => o.key !== d.key && overlap(o.stems, d.stems) >= Math.max(ENTAILMENT_LIMIT, 0.6)
	);
}

const answersOf = (knowledge: Knowledge, d: Described) =>
	acceptable(d.term.text, [...d.term.aliases, ...knowledge.aliases.otherNames(d.term.text)]);

export function termTyped(d: Described, ctx: FormContext): TypedItem | null {
	if (
		d.text.length > 220 ||
		d.term.text.split(' ').length > 4 ||
		d.stems.size < 2 ||
		/^[A-Za-z]+ing .* /.test(d.term.text)
	)
		return null;
	if (!isUnique(ctx.knowledge, d)) {
		ctx.skip(d.fact, 'typed', 'another term is described in nearly the same words');
		return null;
	}
	const stem = askTerm(ctx.knowledge, d, d.fact.category, `${d.fact.id}/typed`);
	if (!stem) return null;
	return {
		...common(d.fact, 'typed', 1, stem.text, stem.pattern, [d.fact], saying(d)),
		accept: answersOf(ctx.knowledge, d)
	};
}

export function termCloze(d: Described, ctx: FormContext): ClozeItem | null {
	const { knowledge } = ctx;
	if (d.text.length > 260 || d.term.text.split(' ').length > 5 || d.stems.size < 2) return null;
	const answers = answersOf(knowledge, d);
	const place = placeOf(knowledge, d, d.fact.category);
	const lead = place ? `${place}, ` : '';
	const { shape, text } = d.description;
	const plural = d.noun.class === 'plural';
	const category = d.fact.category;
	const blank =
		d.noun.class === 'common' && d.label === null
			? shape === 'noun' || shape === 'state'
				? `the thing called ${BLANK}`
				: `the ${BLANK}`
			: d.label && !leaks(d.label, d.term.text)
				? `the ${BLANK} ${d.label}`
				: BLANK;
	let stem: string;
	if (/^\d/.test(d.term.text) && category) stem = `${quoted(text)} describes ${category} ${BLANK}.`;
	else if (shape === 'predicate' && !plural) stem = `${lead}${blank} ${text}.`;
	else if (shape === 'state') stem = `${lead}${blank} ${plural ? 'are' : 'is'} ${text}.`;
	else if (shape === 'noun' && d.description.plural === plural)
		stem = `${lead}${blank} ${plural ? 'are' : 'is'} ${text}.`;
	else if (shape === 'you' || shape === 'clause') stem = `With ${blank}, ${text}.`;
	else stem = `${lead}${quoted(text)} describes ${blank}.`;
	if (visible(stem, answers)) {
		ctx.skip(d.fact, 'cloze', 'the description names the term');
		return null;
	}
	return {
		...common(d.fact, 'cloze', 1, capitalise(stem), `cloze/${shape}`, [d.fact], saying(d)),
		accept: answers
	};
}

export function termCard(d: Described, ctx: FormContext): FlashcardItem | null {
	const { knowledge } = ctx;
	const category = d.fact.category;
	const stem = writeStem(
		openPatterns,
		{
			noun: d.noun,
			shape: d.description.shape,
			given: d.description.given === true,
			category: d.label,
			place: placeOf(knowledge, d, category)
		},
		`${d.fact.id}/card`
	);
	if (!stem) return null;
	const back = sentence(withoutStop(d.text));
	const ask =
		isUnique(knowledge, d) && d.text.length <= 220
			? askTerm(knowledge, d, category, `${d.fact.id}/reverse`)
			: null;
	const others = [...contentStems(d.text)];
	return {
		...common(d.fact, 'flashcard', 1, stem.text, stem.pattern, [d.fact], saying(d)),
		back,
		reverse:
			ask && others.length > 1 ? { front: ask.text, back: sentence(subjectOf(d.noun, null)) } : null
	};
}
