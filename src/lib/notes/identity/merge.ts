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

/** Drafts that state one thing, by their indices. */
export interface MeaningGroup {
	/** In order of appearance; the first is the place to read. At least one. */
	readonly stated: readonly number[];
	/** Lines of a recap that say it again: they name nothing. */
	readonly repeated: readonly number[];
}

/** In order of first appearance. */
export function groupByMeaning(drafts: readonly Draft[]): MeaningGroup[] {
	const repeats = repeatedBy(drafts);
	const ownKey = (d: Draft) => (d.explicitId ? `id|${d.explicitId}` : meaningKey(d));
	const groups = new Map<string, { stated: number[]; repeated: number[] }>();
	drafts.forEach((d, i) => {
		const original = d.explicitId ? undefined : drafts[repeats[i] ?? -1];
		const key = ownKey(original ?? d);
		const group = groups.get(key) ?? { stated: [], repeated: [] };
		groups.set(key, group);
		(original ? group.repeated : group.stated).push(i);
	});
	return [...groups.values()];
}
