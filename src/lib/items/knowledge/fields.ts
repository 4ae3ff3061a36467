import type { Fact, FieldFact } from '../../notes/types';
import { blockName } from '../language/document-name';
import { isPluralWord } from '../language/number';

/** Fields of JSON and YAML blocks, by block. */
export interface Fields {
	/** All fields of the block the fact stands in. */
	ofBlock(fact: FieldFact): readonly FieldFact[];
	/** What the block is: "an ECS task definition"; null where nothing names it, or where it holds several documents. */
	nameOf(fact: FieldFact): string | null;
	/** Fields with the key of this one, in all blocks of the same name. */
	namesakes(fact: FieldFact): readonly FieldFact[];
}

const blockKey = (fact: FieldFact) => `${fact.group ?? fact.section}|${fact.document}`;

/** The field that a path ends in, without the brackets of an array. */
export const containerOf = (path: string) =>
	path
		.replace(/(?:\[\])+$/, '')
		.split('.')
		.at(-1)
		?.replace(/(?:\[\])+$/, '') ?? '';

/** Keys below which the author of a document writes names of his own. */
const ownNames =
	/^(?:env|environment|data|stringData|selector|nodeSelector|vars|args|metadata\.labels|default|with|on)$/;
const sampleKey =
	/^(?:my|foo|bar|baz|example|sample|test|dummy|your)[A-Z_-]?|^(?:key|value|item|prop)\d+$|[/:]/i;

/** The key is a name that the author of the document chose ("app" below "labels"), no field of its format. */
export function isChosenName(fact: FieldFact): boolean {
	if (sampleKey.test(fact.key)) return true;
	const steps = fact.parent.split('.').filter(Boolean);
	return steps.some((step, i) => {
		if (step.endsWith('[]')) return false;
		const last = i === steps.length - 1;
		const chosen = ownNames.test(step)
			? last && (fact.valueType === 'string' || fact.valueType === 'number')
			: isPluralWord(step);
		// What stands two levels below a list of named entries is a field of the entry, but its container has a chosen name.
		return chosen && (last || i === steps.length - 2);
	});
}

/** One object cannot have two sets of keys: several documents were read as one. */
function isMixed(block: readonly FieldFact[]): boolean {
	const keys = new Map<string, string>();
	return block.some((f) => {
		if (f.parent.includes('[]')) return false;
		const siblings = f.siblings.join('|');
		const known = keys.get(f.parent);
		keys.set(f.parent, siblings);
		return known !== undefined && known !== siblings;
	});
}

export function buildFields(facts: readonly Fact[]): Fields {
	const blocks = new Map<string, FieldFact[]>();
	for (const fact of facts) {
		if (fact.kind !== 'field') continue;
		const list = blocks.get(blockKey(fact));
		if (list) list.push(fact);
		else blocks.set(blockKey(fact), [fact]);
	}
	const names = new Map<string, string | null>();
	const byName = new Map<string, FieldFact[]>();
	for (const [key, block] of blocks) {
		const first = block[0] as FieldFact;
		const name = isMixed(block) ? null : blockName(first.document, block);
		names.set(key, name);
		for (const f of name === null ? [] : block) {
			const at = `${name}|${f.key}`;
			const list = byName.get(at);
			if (list) list.push(f);
			else byName.set(at, [f]);
		}
	}
	return {
		ofBlock: (fact) => blocks.get(blockKey(fact)) ?? [fact],
		nameOf: (fact) => names.get(blockKey(fact)) ?? null,
		namesakes: (fact) => byName.get(`${names.get(blockKey(fact)) ?? ''}|${fact.key}`) ?? [fact]
	};
}
