import type { Fact, Term } from '../../notes/types';
import { termKey } from '../language/tokens';
import { isMaker, makerVariants } from '../language/vendors';

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
	const made = brandedNames(facts);
	return {
		canonical: (text) => find(termKey(text)),
		otherNames: (text) => {
			const joined = byRoot.get(find(termKey(text))) ?? [];
			const branded = [text, ...joined].flatMap((name) => [
				...makerVariants(name, made.brands),
				...(made.full.get(name) ?? []).flatMap((f) => [f, ...makerVariants(f, made.brands)])
			]);
			const seen = new Set([termKey(text)]);
			return [...joined, ...branded].filter((n) => {
				const key = termKey(n);
				if (seen.has(key)) return false;
				seen.add(key);
				return true;
			});
		}
	};
}

const brandedName = /(?<![\w-])([A-Z][A-Za-z]+) ([A-Z][\w-]*(?: [A-Z][\w-]*)*)/g;

/**
 * Names that the course writes with a maker's word in front: the makers known to all, and leading words that the course
 * itself leaves out elsewhere ("Terraform Cloud" is no "Cloud", unless the notes say so more than once).
 */
function brandedNames(facts: readonly Fact[]): {
	brands: ReadonlySet<string>;
	full: ReadonlyMap<string, readonly string[]>;
} {
	const full = new Map<string, Set<string>>();
	const shortened = new Map<string, Set<string>>();
	const texts = facts.map((f) => f.statement.replace(/`[^`]*`/g, '`'));
	const alone = new Set<string>();
	for (const text of texts)
		for (const m of text.matchAll(/(?<![\w-])(?<![A-Z][A-Za-z]* )[A-Z][\w-]*(?: [A-Z][\w-]*)*/g))
			alone.add(m[0]);
	for (const text of texts)
		for (const [, brand = '', name = ''] of text.matchAll(brandedName)) {
			if (isMaker(brand)) full.set(name, (full.get(name) ?? new Set()).add(`${brand} ${name}`));
			// Two capitals inside: "ECS" and "DynamoDB" are names by themselves, "Cloud" is a word.
			if (alone.has(name) && /[A-Z].*[A-Z]/.test(name))
				shortened.set(brand, (shortened.get(brand) ?? new Set()).add(name));
		}
	return {
		brands: new Set([...shortened].filter(([, names]) => names.size >= 2).map(([brand]) => brand)),
		full: new Map([...full].map(([name, names]) => [name, [...names].sort()]))
	};
}
