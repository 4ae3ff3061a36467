import type { Draft } from '../read/draft';
import { repeatedBy } from './recap';
import { contentWords, singular, slug } from '../language/words';

const norm = (text: string) => contentWords(text).map(singular).join(' ');
const same = (text: string) => slug(text);

/** Two drafts with the same key state the same thing. */
export function meaningKey(d: Draft): string {
	switch (d.kind) {
		case 'abbreviation':
			return `abbreviation|${same(d.short)}|${norm(d.long)}`;
		case 'qualifier':
			return `qualifier|${same(d.term.text)}|${[...d.scope].map(same).sort().join(',')}|${d.exclusive}`;
		case 'attribute':
			return `attribute|${same(d.entity.text)}|${same(d.property)}|${same(d.value) || d.value}`;
		case 'default':
			return `default|${same(d.whole)}|${same(d.value.text)}`;
		case 'membership':
			return `membership|${norm(d.whole)}|${d.members
				.map((m) => same(m.text))
				.sort()
				.join(',')}`;
		case 'definition':
			return `term|${same(d.term.text)}|${norm(d.definition) || d.definition}`;
		case 'purpose':
			return `term|${same(d.term.text)}|${norm(d.purpose) || d.purpose}`;
		case 'command':
			return `command|${[...d.words].join(' ')}`;
		case 'command-parameter':
			return `parameter|${d.operation.join(' ')}|${d.flag}|${d.value ?? ''}`;
		case 'field':
			return `field|${d.document}|${d.path}|${d.value ?? d.valueType}`;
		case 'sequence':
			return `sequence|${d.steps.map(norm).join('|')}`;
		case 'answer':
			return `answer|${norm(d.question) || d.question}`;
		case 'contrast':
		case 'cause':
		case 'rule':
			return `said|${norm(d.statement) || d.statement}`;
	}
}

/** Drafts that state one thing, in order of first appearance; the first draft of a group is the place to read. */
export function groupByMeaning(drafts: readonly Draft[]): number[][] {
	const repeats = repeatedBy(drafts);
	const ownKey = (d: Draft) => (d.explicitId ? `id|${d.explicitId}` : meaningKey(d));
	const groups = new Map<string, number[]>();
	drafts.forEach((d, i) => {
		const repeated = drafts[repeats[i] ?? -1];
		const key = ownKey(d.explicitId || !repeated ? d : repeated);
		const group = groups.get(key);
		if (group) group.push(i);
		else groups.set(key, [i]);
	});
	// A recap may stand before what it repeats: the place to read is where a thing is said in full.
	return [...groups.values()].map((group) => [
		...group.filter((i) => repeats[i] === null),
		...group.filter((i) => repeats[i] !== null)
	]);
}
