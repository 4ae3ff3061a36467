import type { AttributeFact, Fact } from '../../notes/types';
import { termKey } from '../language/tokens';

/** Attribute facts by what they can be compared with. */
export interface Attributes {
	/** The same property of the entities of one table or list, this fact included. */
	sameProperty(fact: AttributeFact): readonly AttributeFact[];
	/** The same property anywhere in the course. */
	anywhere(property: string): readonly AttributeFact[];
}

export function buildAttributes(facts: readonly Fact[]): Attributes {
	const local = new Map<string, AttributeFact[]>();
	const global = new Map<string, AttributeFact[]>();
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
		add(global, termKey(fact.property), fact);
	}
	return {
		sameProperty: (fact) => local.get(localKey(fact)) ?? [fact],
		anywhere: (property) => global.get(termKey(property)) ?? []
	};
}

const manyValued =
	/\b(?:use ?cases?|examples?|features?|benefits?|notes?|tips?|pros?|cons?|advantages?|disadvantages?|description|details?|purpose|best for|good for|when|why|how|where|characteristics|considerations|limitations?|remarks?|comments?|references?|links?|key points?|ideal|usage|what|includes?|services?|tools?)\b/i;

/** One thing has one value of it, so that another value is known to be false. */
export const isFunctional = (property: string) => !manyValued.test(property);
