import type { Fact, Section } from '../../notes/types';
import type { Lexicon } from '../language/lexicon';
import { isClassNoun } from '../language/noun';
import { isPluralWord } from '../language/number';

const generic =
	/^(?:\d+[.)]?\s*)?(?:overview|introduction|intro|notes?|tips?|tip|exam(?: |$).*|key .*|.*\b(?:tips?|notes?|basics|overview|summary|examples?|resources|references|links|questions?|answers?|faqs?|quiz|takeaways|cheat ?sheet|concepts?|commands?|facts|points|details|features|benefits|use cases?|limits?|limitations?|considerations|best practices|reference table|terminology|glossary|definitions?|fundamentals|introduction|steps|types?|general|misc\w*|others?|properties|options|advantages|disadvantages|pros|cons|fields|terms|partial|rules|requirements|objectives?|section|part|comparisons?|tables?|differences?|recap|checklist|chapter|module|lecture|day|week)\b.*|what .*|how .*|why .*|when .*|where .*|contents?|table of contents|about|important.*|readme|untitled|description|purpose)$/i;
const clean = /^[\p{L}\p{N}][\p{L}\p{N} ./+'’&()-]*$/u;

/**
 * The heading that says what a section is about, fit to stand after "In …,": a short noun phrase, not "Overview" or a question.
 * Nearest first, then the headings above, then the note's title.
 */
export function buildTopics(sections: readonly Section[]): (fact: Fact) => string | null {
	const byId = new Map(sections.map((s) => [s.id, s]));
	const cache = new Map<string, string | null>();
	const root = (id: Section['id']): string | null => {
		let at = byId.get(id);
		for (let n = 0; at?.parent && n < 12; n++) at = byId.get(at.parent);
		return at?.title ?? null;
	};
	return (fact) => {
		const cached = cache.get(fact.section);
		if (cached !== undefined) return cached;
		const titles = [...fact.headings].reverse();
		const top = root(fact.section);
		if (top) titles.push(top);
		const found = titles.map(asTopic).find((t) => t !== null) ?? null;
		cache.set(fact.section, found);
		return found;
	};
}

export function asTopic(title: string): string | null {
	const t = title
		.replace(/\s*\([^)]*\)\s*$/, '')
		.replace(/[:.]+$/, '')
		.replace(/\s+-\s.*$/, '')
		.trim();
	if (t.length < 2 || t.split(/\s+/).length > 4 || !clean.test(t) || generic.test(t)) return null;
	if (/\b(?:is|are|vs|versus|with|and|or|your|you|to)\b|&/i.test(t)) return null;
	return /[A-Z]/.test(t[0] as string) || /\d/.test(t) ? t : null;
}

/** A product or a protocol: an abbreviation, a known name, or two capitals that name no kind of thing. */
export function isPlace(topic: string, lexicon: Lexicon): boolean {
	const words = topic.split(' ');
	if (words.length > 3 || !words.every((w) => /^[A-Z0-9]/.test(w))) return false;
	const last = words.at(-1) as string;
	if (words.some((w) => /^[A-Z0-9]*[A-Z][A-Z0-9]+$|[a-z][A-Z]/.test(w) || lexicon.isName(w)))
		return !isPluralWord(last) || /[A-Z].*[A-Z]/.test(last);
	return words.length === 2 && !isPluralWord(last) && !isClassNoun(last);
}
