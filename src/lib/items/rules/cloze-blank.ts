import { cloze } from './example-item';
import { WOZNIAK_1999 } from './literature';
import { findingIf, type ItemRule } from './rule';

export const clozeBlank: ItemRule = {
	id: 'cloze-blank',
	title: 'Leave exactly one blank in a cloze item',
	severity: 'ERROR',
	source: `${WOZNIAK_1999}, rules 4 and 5`,
	check(item) {
		if (item.form !== 'cloze') return [];
		const blanks = item.stem.match(/_{3,}/g)?.length ?? 0;
		return findingIf(blanks === 1 ? null : `The stem has ${blanks} blanks, expected 1`);
	},
	examples: {
		ok: [
			cloze('A ______ groups tasks.', ['cluster']),
			cloze('The method `__init__` takes ______ first.', ['self'])
		],
		notOk: [
			cloze('A cluster groups tasks.', ['cluster']),
			cloze('A ______ groups ______.', ['cluster'])
		]
	}
};
