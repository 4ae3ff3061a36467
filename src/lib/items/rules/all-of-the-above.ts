import { choice, multiple } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

const ABOVE =
	/^(?:all|none|both|neither|any|either|each)(?: of)?(?: the| these| those)? ?(?:above|these|those|them|(?:other |listed )?(?:options|answers|choices)|listed|mentioned)(?: (?:above|is|are)(?: \w+)?)?\.?$/i;

/** ERROR, not WARN: options are shuffled, so there is no "above". */
export const allOfTheAbove: ItemRule = {
	id: 'all-of-the-above',
	title: 'Do not use "all of the above" or "none of the above"',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guidelines 25 and 26; ${TARRANT_2006}`,
	check(item) {
		if (!hasWordedOptions(item)) return [];
		const found = viewOf(item).options.find((o) => ABOVE.test(o.text));
		return findingIf(found ? `The option “${found.text}” speaks of other options` : null);
	},
	examples: {
		ok: [
			choice('What stops with a task?', 'All of the containers in it', [
				'All of the services',
				'None of the volumes',
				'The cluster'
			]),
			choice('Which network mode isolates a container?', '`none`', [
				'`host`',
				'`bridge`',
				'`awsvpc`'
			])
		],
		notOk: [
			choice('What can a task use?', 'All of the above', ['A volume', 'A role', 'A port']),
			choice('What does a cluster hold?', 'Services', ['Policies', 'Buckets', 'None of these']),
			multiple(
				'What can fail? (Choose TWO.)',
				['A pull', 'A check'],
				['A bill', 'A name', 'Both of the above']
			)
		]
	}
};
