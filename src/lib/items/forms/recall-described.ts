import type { ClozeItem, FlashcardItem, TypedItem } from '../types';
import { sentence } from '../language/capitals';
import { acceptable, BLANK } from '../language/blanks';
import { capitalise } from '../language/capitals';
import { contentStems } from '../language/tokens';
import { ENTAILMENT_LIMIT, overlap } from '../knowledge/overlap';
import type { Described, Knowledge } from '../knowledge/knowledge';
import { meaningPatterns } from '../stems/described-meaning';
import { subjectOf } from '../stems/described-subject';
import { writeStem } from '../stems/patterns';
import { common, type FormContext } from './context';
import { asOption, askTerm, needsPlace, placeOf, saying } from './described';
import { isUsable } from './usable';
import { isTelling } from '../language/definition-quality';
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
		(o) =>
			o.key !== d.key &&
			// One shared word is no wording in common.
			o.stems.size > 1 &&
			overlap(o.stems, d.stems) >= Math.max(ENTAILMENT_LIMIT, 0.6)
	);
}

const answersOf = (knowledge: Knowledge, d: Described) =>
	acceptable(d.term.text, [...d.term.aliases, ...knowledge.aliases.otherNames(d.term.text)]);

/** Enough is told of the term, and of no other nearly the same, for its name to come to mind. */
const isRecallable = (knowledge: Knowledge, d: Described) =>
	isUsable(d) &&
	d.term.text.split(' ').length <= 5 &&
	!/^[A-Za-z]+ing .* /.test(d.term.text) &&
	isTelling(d.description, d.stems.size, d.kind) &&
	isUnique(knowledge, d);

export function termTyped(d: Described, ctx: FormContext): TypedItem | null {
	if (!isRecallable(ctx.knowledge, d)) {
		ctx.skip(d.fact, 'typed', 'the description would not bring this term alone to mind');
		return null;
	}
	const stem = askTerm(ctx.knowledge, d, d.kind, `${d.fact.id}/typed`);
	if (!stem) return null;
	return {
		...common(d.fact, 'typed', 1, stem.text, stem.pattern, [d.fact], saying(d)),
		accept: answersOf(ctx.knowledge, d)
	};
}

/** The sentence with its term left out. */
function clozeStem(d: Described, place: string | null): string {
	const { shape, text, link } = d.description;
	const lead = place ? `${place}, ` : '';
	const category = d.kind;
	const label =
		d.label && /^\d/.test(d.term.text)
			? `${d.label} ${BLANK}`
			: d.label && !leaks(d.label, d.term.text)
				? `the ${BLANK} ${d.label}`
				: null;
	const be = d.noun.class === 'plural' ? 'are' : 'is';
	if (shape === 'you' || shape === 'clause') return `${lead}with ${label ?? BLANK}, ${text}.`;
	if (label !== null)
		return `${lead}${label} ${shape === 'predicate' ? '' : `${link ?? 'is'} `}${text}.`;
	// The article before a blank would tell how the answer begins.
	const small = shape === 'noun' && /^[a-z -]+$/.test(d.noun.bare) && be === 'is';
	if (d.noun.inSentence !== d.noun.bare || small || (!d.sure && shape === 'noun'))
		return shape === 'predicate'
			? `${lead}the ${category ? `${category} that ${text} is the ${BLANK}` : `${BLANK} ${text}`}.`
			: shape === 'state'
				? `${lead}the ${BLANK} is ${text}.`
				: `${lead}${text} is called ${BLANK}.`;
	return `${lead}${BLANK} ${shape === 'predicate' ? '' : `${be} `}${text}.`;
}

export function termCloze(d: Described, ctx: FormContext): ClozeItem | null {
	const { knowledge } = ctx;
	if (!isRecallable(knowledge, d) || (!d.sure && d.description.shape !== 'noun')) return null;
	const answers = answersOf(knowledge, d);
	const stem = clozeStem(d, placeOf(knowledge, d, d.kind));
	if (visible(stem, answers) || leaks(stem, d.term.text, contentStems(d.label ?? ''))) {
		ctx.skip(d.fact, 'cloze', 'the description names the term');
		return null;
	}
	return {
		...common(
			d.fact,
			'cloze',
			1,
			capitalise(stem),
			`cloze/${d.description.shape}`,
			[d.fact],
			saying(d)
		),
		accept: answers
	};
}

export function termCard(d: Described, ctx: FormContext): FlashcardItem | null {
	const { knowledge } = ctx;
	const category = d.kind;
	const place = placeOf(knowledge, d, category);
	if (!isUsable(d) || (needsPlace(d, knowledge) && !place)) return null;
	const stem = writeStem(
		meaningPatterns,
		{
			noun: d.noun,
			sure: d.sure,
			description: d.description,
			category: d.label,
			place
		},
		`${d.fact.id}/card`
	);
	if (!stem) return null;
	const ask = isRecallable(knowledge, d)
		? askTerm(knowledge, d, category, `${d.fact.id}/reverse`)
		: null;
	return {
		...common(d.fact, 'flashcard', 1, stem.text, stem.pattern, [d.fact], saying(d)),
		back: sentence(asOption(d)),
		reverse: ask
			? {
					front: ask.text,
					back: sentence(/^\d/.test(d.term.text) ? subjectOf(d.noun, d.label) : d.noun.shown)
				}
			: null
	};
}
