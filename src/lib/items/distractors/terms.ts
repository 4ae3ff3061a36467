import type { Described, Knowledge } from '../knowledge/knowledge';
import { knownFalseOf } from '../knowledge/known-false';

/** The rest of the course is tried from a place that the fact's id chooses, this far at most. */
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

/**
 * Terms whose own text is known to differ from the right one's, best first: siblings of the list, then the section, then the course.
 */
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
	if (right.fact.group) take((knowledge.inGroup.get(right.fact.group) ?? []).slice(0, 60), true);
	if (chosen.length < count)
		take((knowledge.inSection.get(right.fact.section) ?? []).slice(0, 60), false);
	if (chosen.length < count && knowledge.described.length > 0) {
		const start = right.hash % knowledge.described.length;
		const window: Described[] = [];
		for (let i = 0; i < Math.min(COURSE_WINDOW, knowledge.described.length); i++)
			window.push(knowledge.described[(start + i) % knowledge.described.length] as Described);
		take(window, false);
	}
	return chosen;
}
