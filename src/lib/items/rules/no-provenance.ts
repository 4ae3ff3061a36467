import { choice, typed } from './example-item';
import { HALADYNA_2002, WOZNIAK_1999 } from './literature';
import { findingIf, type ItemRule } from './rule';

/** A generated item names its facts and their lines; an authored one its facts, lines or pages. */
export const noProvenance: ItemRule = {
	id: 'no-provenance',
	title: 'Say where the answer comes from',
	severity: 'ERROR',
	source: `${WOZNIAK_1999}, rule 18; ${HALADYNA_2002}, guideline 1`,
	check(item) {
		const { facts, sources, references } = item;
		if (item.origin === 'authored')
			return findingIf(
				facts.length + sources.length + references.length === 0
					? 'No fact, lesson line or page is named'
					: null
			);
		if (facts.length === 0) return findingIf('No fact is named');
		return findingIf(sources.length === 0 ? 'No line of a note is named' : null);
	},
	examples: {
		ok: [
			typed('Which role pulls the image?', ['execution role']),
			choice('Which role is it?', 'Task role', ['User', 'Group'], {
				origin: 'authored',
				facts: [],
				sources: [],
				references: ['https://docs.aws.amazon.com/']
			})
		],
		notOk: [
			typed('Which role pulls the image?', ['execution role'], { facts: [] }),
			typed('Which role pulls the image?', ['execution role'], { sources: [] }),
			choice('Which role is it?', 'Task role', ['User', 'Group'], {
				origin: 'authored',
				facts: [],
				sources: []
			})
		]
	}
};
