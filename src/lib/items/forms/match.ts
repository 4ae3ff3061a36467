import type { MatchItem } from '../types';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import { pluralPhrase } from '../language/number';
import type { Described } from '../knowledge/knowledge';
import { sayTheSame } from '../knowledge/known-false';
import { overlap } from '../knowledge/overlap';
import { strangers } from '../distractors/terms';
import { common, seeded, type FormContext } from './context';
import { saying } from './described';
import { isUsable } from './usable';
import { leaks, sharedStems } from './leak';

const MAX_RIGHT = 120;

/** Siblings of one list with their descriptions, where no description fits two of them or names its own term. */
export function groupMatch(group: readonly Described[], ctx: FormContext): MatchItem | null {
	const seen = new Set<string>();
	const shared = sharedStems(group.map((d) => d.term.text));
	const usable = group.filter(
		(d) =>
			isUsable(d) &&
			d.text.length <= MAX_RIGHT &&
			!leaks(d.text, d.term.text, shared) &&
			!seen.has(d.key) &&
			seen.add(d.key)
	);
	const distinct: Described[] = [];
	for (const d of seeded(usable.slice(0, 24), (x) => x.fact.id, 'match')) {
		if (distinct.length >= 6) break;
		if (distinct.every((o) => !sayTheSame(o, d))) distinct.push(d);
	}
	if (distinct.length < 3) return null;
	const anchor = [...distinct].sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1))[0] as Described;
	const pairs = seeded(distinct, (d) => d.fact.id, ctx.seed).map((d) => ({
		left: d.noun.shown,
		right: capitalise(withoutStop(d.text)),
		rationale: saying(d)
	}));
	const category = distinct.every((d) => d.fact.category === anchor.fact.category)
		? anchor.fact.category
		: null;
	let decoy: MatchItem['decoy'] = null;
	if (pairs.length === 3) {
		const keys = new Set(group.map((d) => d.key));
		const inPairs = new Set(distinct.map((d) => d.key));
		const siblings = group.filter(
			(o) => !inPairs.has(o.key) && isUsable(o) && o.text.length <= MAX_RIGHT
		);
		const stranger = [
			...siblings,
			...strangers(
				ctx.knowledge,
				anchor,
				(o) => !keys.has(o.key) && isUsable(o) && o.text.length <= MAX_RIGHT
			)
		].find((o) =>
			distinct.every((d) => overlap(o.stems, d.stems) < 0.34 && !leaks(o.text, d.term.text))
		);
		if (!stranger) return null;
		decoy = {
			right: capitalise(withoutStop(stranger.text)),
			rationale: sentence(`this belongs to ${stranger.noun.inSentence}`)
		};
	}
	const what = category ? pluralPhrase(category) : 'terms';
	const topic = category ? null : ctx.knowledge.topic(anchor.fact);
	const stem = category
		? `Match each ${category} with its description.`
		: `Match the ${what}${topic ? ` of ${topic}` : ''} with their descriptions.`;
	return {
		...common(
			anchor.fact,
			'match',
			1,
			decoy ? `${stem} One description is left over.` : stem,
			'match/described',
			distinct.map((d) => d.fact),
			pairs.map((p) => p.rationale).join(' ')
		),
		pairs,
		decoy
	};
}
