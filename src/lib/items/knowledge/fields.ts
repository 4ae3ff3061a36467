import type { Fact, FieldFact } from '../../notes/types';

/** Fields of JSON and YAML blocks, by block. */
export interface Fields {
	/** All fields of the block the fact stands in. */
	ofBlock(fact: FieldFact): readonly FieldFact[];
}

export const blockKey = (fact: FieldFact) => `${fact.group ?? fact.section}|${fact.document}`;

export function buildFields(facts: readonly Fact[]): Fields {
	const blocks = new Map<string, FieldFact[]>();
	for (const fact of facts) {
		if (fact.kind !== 'field') continue;
		const list = blocks.get(blockKey(fact));
		if (list) list.push(fact);
		else blocks.set(blockKey(fact), [fact]);
	}
	return { ofBlock: (fact) => blocks.get(blockKey(fact)) ?? [fact] };
}
