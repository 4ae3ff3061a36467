import type { Fact, Term } from '../../notes/types';
import { termKey } from '../language/tokens';

/** Which names mean one thing anywhere in the course. */
export interface Aliases {
	/** The same for all names of one thing. */
	canonical(text: string): string;
	/** Other names as written, without the given one. */
	otherNames(text: string): readonly string[];
}

function termsOf(fact: Fact): readonly Term[] {
	switch (fact.kind) {
		case 'definition':
		case 'purpose':
		case 'qualifier':
			return [fact.term];
		case 'attribute':
			return [fact.entity];
		case 'membership':
			return fact.members;
		case 'default':
			return [fact.value];
		case 'contrast':
			return [fact.left, fact.right];
		default:
			return [];
	}
}

export function buildAliases(facts: readonly Fact[]): Aliases {
	const parent = new Map<string, string>();
	const names = new Map<string, Set<string>>();
	const find = (key: string): string => {
		let at = key;
		for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
		return at;
	};
	const join = (a: string, b: string) => {
		const x = find(termKey(a));
		const y = find(termKey(b));
		const [keep, drop] = x <= y ? [x, y] : [y, x];
		if (keep !== drop) parent.set(drop, keep);
	};
	const note = (text: string) => {
		const key = termKey(text);
		if (!names.has(key)) names.set(key, new Set());
		names.get(key)?.add(text);
	};
	for (const fact of facts) {
		if (fact.kind === 'abbreviation') {
			join(fact.short, fact.long);
			note(fact.short);
			note(fact.long);
		}
		for (const term of termsOf(fact))
			for (const alias of term.aliases) {
				join(term.text, alias);
				note(term.text);
				note(alias);
			}
	}
	const byRoot = new Map<string, string[]>();
	for (const [key, set] of names) {
		const root = find(key);
		byRoot.set(root, [...(byRoot.get(root) ?? []), ...set]);
	}
	for (const list of byRoot.values()) list.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	return {
		canonical: (text) => find(termKey(text)),
		otherNames: (text) =>
			(byRoot.get(find(termKey(text))) ?? []).filter((n) => termKey(n) !== termKey(text))
	};
}
