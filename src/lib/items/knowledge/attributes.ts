import type { AttributeFact, Fact } from '../../notes/types';
import { termKey } from '../language/tokens';

/** Attribute facts by what they can be compared with. */
export interface Attributes {
	/** The same property of the entities of one table or list, this fact included. */
	sameProperty(fact: AttributeFact): readonly AttributeFact[];
	/** All cells of the fact's table, or all properties of its list. */
	inTable(fact: AttributeFact): readonly AttributeFact[];
}

export function buildAttributes(facts: readonly Fact[]): Attributes {
	const local = new Map<string, AttributeFact[]>();
	const tables = new Map<string, AttributeFact[]>();
	const tableKey = (fact: AttributeFact) => String(fact.group ?? fact.section);
	const add = (map: Map<string, AttributeFact[]>, key: string, fact: AttributeFact) => {
		const list = map.get(key);
		if (list) list.push(fact);
		else map.set(key, [fact]);
	};
	const localKey = (fact: AttributeFact) =>
		`${fact.group ?? fact.section}|${termKey(fact.property)}`;
	for (const fact of facts) {
		if (fact.kind !== 'attribute') continue;
		add(local, localKey(fact), fact);
		add(tables, tableKey(fact), fact);
	}
	return {
		sameProperty: (fact) => local.get(localKey(fact)) ?? [fact],
		inTable: (fact) => tables.get(tableKey(fact)) ?? [fact]
	};
}

const manyValued =
	/\b(?:use ?cases?|examples?|features?|benefits?|notes?|tips?|pros?|cons?|advantages?|disadvantages?|description|details?|purpose|best for|good for|when|why|how|where|characteristics|considerations|limitations?|remarks?|comments?|references?|links?|key points?|ideal|usage|what|includes?|services?|tools?|used (?:by|for|with|in|on)|(?:uses|supports|contains|requires|stores|allows|works with|applies to)|(?:algorithms|protocols|resources|applications|examples|sources|devices|components|symptoms|causes|effects|vendors|products|languages|commands|files|characteristics|properties|types? of .*|example .*))\b/i;

/** One thing has one value of it, so that another value is known to be false. */
export const isFunctional = (property: string) => !manyValued.test(property);
