import type { Fact, QualifierFact } from '../../notes/types';
import { singularPhrase } from '../language/number';
import { containsWords, termKey } from '../language/tokens';
import type { Aliases } from './aliases';

export interface Scope {
	readonly fact: Fact;
	/** Canonical names of where the term applies. */
	readonly within: ReadonlySet<string>;
	readonly exclusive: boolean;
}

/** Where terms apply, gathered from all lists and tables of the course: what is said anywhere holds everywhere. */
export interface Scopes {
	of(term: string): readonly Scope[];
	/** True: applies there. False: known not to. null: the notes do not tell. */
	applies(
		term: string,
		place: string,
		siblings: readonly string[],
		category: string | null
	): boolean | null;
	readonly qualifiers: readonly QualifierFact[];
}

interface Limit {
	readonly place: string;
	readonly category: string;
	readonly only: ReadonlySet<string> | 'all';
}

const categoryKey = (text: string) =>
	termKey(singularPhrase(text.replace(/networking/i, 'network')));

export function buildScopes(facts: readonly Fact[], aliases: Aliases): Scopes {
	const byTerm = new Map<string, Scope[]>();
	const limits: Limit[] = [];
	const qualifiers: QualifierFact[] = [];
	for (const fact of facts) {
		if (fact.kind === 'qualifier') {
			const key = aliases.canonical(fact.term.text);
			const scope: Scope = {
				fact,
				within: new Set(fact.scope.map(aliases.canonical)),
				exclusive: fact.exclusive
			};
			byTerm.set(key, [...(byTerm.get(key) ?? []), scope]);
			qualifiers.push(fact);
		} else if (fact.kind === 'attribute') {
			const only = fact.value.match(/^`?(.+?)`?\s+only$/i)?.[1];
			const all = /^(?:all|any|every)$/i.test(fact.value.trim());
			if (only || all)
				limits.push({
					place: aliases.canonical(fact.entity.text),
					category: categoryKey(fact.property),
					only: only
						? new Set(only.split(/\s*(?:,|\band\b|\bor\b|\/)\s*/).map(aliases.canonical))
						: 'all'
				});
		}
	}
	// A column headed "Fargate Launch" speaks of Fargate.
	const samePlace = (a: string, b: string) => a === b || containsWords(a, b) || containsWords(b, a);
	return {
		qualifiers,
		of: (term) => byTerm.get(aliases.canonical(term)) ?? [],
		applies(term, place, _siblings, category) {
			const key = aliases.canonical(term);
			const where = aliases.canonical(place);
			for (const scope of byTerm.get(key) ?? []) {
				if (scope.within.has(where)) return true;
				if (scope.exclusive) return false;
			}
			if (category === null) return null;
			for (const limit of limits) {
				if (limit.category !== categoryKey(category) || !samePlace(limit.place, where)) continue;
				return limit.only === 'all' ? true : limit.only.has(key);
			}
			return null;
		}
	};
}
