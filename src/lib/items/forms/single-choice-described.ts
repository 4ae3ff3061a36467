import type { SingleChoiceItem } from '../types';
import { capitalise } from '../language/capitals';
import { otherTerms } from '../distractors/terms';
import { contentStems } from '../language/tokens';
import type { Described } from '../knowledge/knowledge';
import { meaningPatterns } from '../stems/described-meaning';
import { writeStem } from '../stems/patterns';
import { common, seeded, type FormContext } from './context';
import { asOption, askTerm, commonCategory, ownerOf, placeOf, saying } from './described';
import { isSoundTerm, isUsable } from './usable';
import { clangs, sharedStems } from './leak';

/** A sibling is an option by its name alone, though no sentence could be built on its own text. */
const isOption = (o: Described, d: Described) =>
	isUsable(o) || (d.kind !== null && o.fact.group === d.fact.group && isSoundTerm(o));

/** Definition or purpose -> term, options are terms. */
export function termChoice(d: Described, ctx: FormContext): SingleChoiceItem | null {
	const { knowledge } = ctx;
	const form = 'single-choice';
	if (!isUsable(d)) return null;
	const sameCategory =
		d.fact.category === null
			? []
			: otherTerms(knowledge, d, 3, (o) => isOption(o, d) && o.fact.category === d.fact.category);
	const others = sameCategory.length >= 2 ? sameCategory : otherTerms(knowledge, d, 3, isUsable);
	if (others.length < 2) {
		ctx.skip(d.fact, form, 'fewer than two terms are known not to fit the description');
		return null;
	}
	const list = [d, ...others];
	// One option in small letters among capitals would stand out.
	const capitals = list.some((o) => /^[A-Z]/.test(o.noun.shown));
	const shown = (o: Described) => (capitals ? capitalise(o.noun.shown) : o.noun.shown);
	const category = commonCategory(list);
	const stem = askTerm(knowledge, d, category, `${d.fact.id}/term`, true);
	if (!stem) {
		ctx.skip(d.fact, form, 'the description repeats words of the term');
		return null;
	}
	const shared = sharedStems(list.map((o) => o.term.text));
	if (clangs(stem.text, d.term.text, others.map((o) => o.term.text).concat([...shared])))
		return null;
	return {
		...common(
			d.fact,
			form,
			1,
			stem.text,
			stem.pattern,
			list.map((o) => o.fact).slice(0, 1),
			saying(d)
		),
		options: seeded(list, (o) => o.key, `${ctx.seed}|${d.fact.id}`).map((o) => ({
			text: shown(o),
			correct: o === d,
			rationale: saying(o)
		}))
	};
}

/** What the option reads like; a mixture tells the learner which one is the odd one out. */
function grammarOf(d: Described): string {
	const { shape, given } = d.description;
	if (given || shape === 'assigned') return 'noun';
	if (/^[A-Za-z]+ing /.test(d.text)) return 'gerund';
	return shape === 'you' ? 'clause' : shape;
}

/** Of the candidates, those nearest in length, so that length tells nothing. */
function evenLength(d: Described, pool: readonly Described[]): Described[] {
	const length = d.text.length;
	return pool
		.map((o, i) => ({ o, i, off: Math.abs(Math.log(o.text.length / length)) }))
		.filter((e) => e.off < 0.8)
		.sort((a, b) => a.off - b.off || a.i - b.i)
		.slice(0, 3)
		.map((e) => e.o);
}

/** Term -> definition or purpose, options are descriptions. */
export function meaningChoice(d: Described, ctx: FormContext): SingleChoiceItem | null {
	const { knowledge } = ctx;
	if (!isUsable(d)) return null;
	const pool = otherTerms(knowledge, d, 8, (o) => isUsable(o) && grammarOf(o) === grammarOf(d));
	const others = evenLength(d, pool);
	if (others.length < 2) return null;
	const category = d.kind;
	const stem = writeStem(
		meaningPatterns,
		{
			noun: d.noun,
			sure: d.sure,
			description: d.description,
			category: d.label,
			place: placeOf(knowledge, d, category)
		},
		`${d.fact.id}/meaning`
	);
	if (
		!stem ||
		clangs(
			stem.text,
			d.text,
			others.map((o) => o.text)
		)
	)
		return null;
	const lengths = others.map((o) => o.text.length);
	if (d.text.length > 1.4 * Math.max(...lengths) || d.text.length < 0.6 * Math.min(...lengths))
		return null;
	const texts = new Set([d, ...others].map((o) => [...contentStems(o.text)].sort().join(' ')));
	if (texts.size < others.length + 1) return null;
	return {
		...common(d.fact, 'single-choice', 2, stem.text, stem.pattern, [d.fact], saying(d)),
		options: seeded([d, ...others], (o) => o.key, `${ctx.seed}|${d.fact.id}|2`).map((o) => ({
			text: asOption(o),
			correct: o === d,
			rationale: o === d ? saying(d) : ownerOf(o)
		}))
	};
}
