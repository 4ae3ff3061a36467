import { termKey } from '../language/tokens';
import type { Described, Knowledge } from '../knowledge/knowledge';
import { knownFalseOf } from '../knowledge/known-false';

/** Terms of one kind are tried this far at most. */
const COURSE_WINDOW = 80;

const shapeOf = (d: Described) =>
	d.term.code ? 'code' : d.term.text.split(' ').length === 1 ? 'word' : 'phrase';

/** A name the author writes with a small letter ("bridge") would stand out among capitals. */
const isSmall = (d: Described) => /^[a-z]/.test(d.term.text);
const isGerund = (d: Described) => /^[A-Za-z]+ing\b/.test(d.term.text);

function alike(a: Described, b: Described): boolean {
	if (/^\d/.test(a.term.text) !== /^\d/.test(b.term.text)) return false;
	if (a.term.code !== b.term.code || isSmall(a) !== isSmall(b) || isGerund(a) !== isGerund(b))
		return false;
	const x = a.term.text.length;
	const y = b.term.text.length;
	return Math.max(x, y) <= Math.max(12, Math.min(x, y) * 3);
}

/** A part of a long list, from a place that the fact's id chooses, so that every fact costs the same. */
function windowOf(list: readonly Described[], hash: number): Described[] {
	const size = Math.min(COURSE_WINDOW, list.length);
	return Array.from(
		{ length: size },
		(_, i) => list[((hash % list.length) + i) % list.length] as Described
	);
}

/**
 * Things of the same kind, nearest first: siblings of the list, then the same category anywhere (without categories, the same section).
 * Things of another kind are wrong at a glance, so they are never taken: a launch type is no answer among service types.
 */
function kin(knowledge: Knowledge, right: Described): readonly (readonly Described[])[] {
	const { category, group, section } = right.fact;
	const siblings = group ? (knowledge.inGroup.get(group) ?? []).slice(0, 60) : [];
	if (category === null)
		return [
			siblings,
			(knowledge.inSection.get(section) ?? []).slice(0, 60).filter((d) => d.fact.category === null)
		];
	const ofKind = knowledge.inCategory.get(termKey(category)) ?? [];
	return [
		siblings.filter(
			(d) => d.fact.category === null || termKey(d.fact.category) === termKey(category)
		),
		windowOf(ofKind, right.hash)
	];
}

/** For a decoy among descriptions, which need not be of the same kind: the section, then the course. */
export function strangers(
	knowledge: Knowledge,
	right: Described,
	accept: (d: Described) => boolean
): Described[] {
	return [
		...(knowledge.inSection.get(right.fact.section) ?? []).slice(0, 60),
		...windowOf(knowledge.described, right.hash)
	].filter((d) => accept(d) && knownFalseOf(knowledge, right, d));
}

/** Terms of the same kind whose own text is known to differ from the right one's, best first. */
export function otherTerms(
	knowledge: Knowledge,
	right: Described,
	count: number,
	accept: (d: Described) => boolean = () => true
): Described[] {
	const chosen: Described[] = [];
	const keys = new Set<string>([right.key]);
	const take = (pool: readonly Described[], siblings: boolean) => {
		const order = pool
			.map((d) => ({ d, h: Math.imul(right.hash ^ d.hash, 0x9e3779b1) >>> 0 }))
			.sort((a, b) => a.h - b.h || (a.d.fact.id < b.d.fact.id ? -1 : 1));
		for (const { d } of order) {
			if (chosen.length >= count) return;
			if (keys.has(d.key) || !accept(d)) continue;
			if (
				!siblings &&
				(!alike(right, d) || (shapeOf(right) === 'code') !== (shapeOf(d) === 'code'))
			)
				continue;
			if (!knownFalseOf(knowledge, right, d)) continue;
			keys.add(d.key);
			chosen.push(d);
		}
	};
	kin(knowledge, right).forEach((pool, i) => {
		if (chosen.length < count) take(pool, i === 0);
	});
	return chosen;
}
