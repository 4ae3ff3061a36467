import { choice, cloze, multiple } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions } from './view';

/** Two underscores may belong to a name (`__init__`), so three make a blank; code is left out. */
const BLANK = /_{3,}|\[\s*(?:blank|\.{3}|…)\s*\]|\{\{[^}]*\}\}/i;

/** The issue asks for whole questions; a gap belongs to the cloze form, which holds exactly one. */
export const blankInChoiceStem: ItemRule = {
	id: 'blank-in-choice-stem',
	title: 'Ask a whole question in a choice stem; leave blanks to cloze items',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guideline 15; ${TARRANT_2006}`,
	check(item) {
		return findingIf(
			hasWordedOptions(item) && BLANK.test(item.stem.replace(/(`+)[^`]*\1/g, ' '))
				? 'The stem of a choice has a blank'
				: null
		);
	},
	examples: {
		ok: [
			choice('What does `__init__` do?', 'Sets an object up', ['Frees it', 'Copies it']),
			cloze('A ______ groups tasks and services.', ['cluster'])
		],
		notOk: [
			choice('A ______ groups tasks and services.', 'Cluster', ['Image', 'Role']),
			multiple(
				'Launch types are [blank] and [blank]. (Choose TWO.)',
				['EC2', 'Fargate'],
				['Task', 'Role', 'Port']
			)
		]
	}
};
