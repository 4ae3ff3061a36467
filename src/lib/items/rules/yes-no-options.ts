import { choice, trueFalse } from './example-item';
import { HALADYNA_2002 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

/** "Yes", "No, because ..."; "No limit" and `true` as a value are answers of their own. */
const YES_NO = /^(?:yes|no|true|false)(?:$|[.,;:!]| [-–—])/i;

export const yesNoOptions: ItemRule = {
	id: 'yes-no-options',
	title: 'Use the true-false form for a yes-or-no question',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guidelines 9 and 23`,
	check(item) {
		if (!hasWordedOptions(item)) return [];
		const found = viewOf(item).options.find((o) => !o.code && YES_NO.test(o.text));
		return findingIf(found ? `“${found.text}” is a yes-or-no answer` : null);
	},
	examples: {
		ok: [
			choice('What is the limit?', 'No limit', ['5 tasks', '10 tasks']),
			choice('Which value turns it on?', '`true`', ['`on`', '`yes`']),
			trueFalse('A task can hold several containers.', true)
		],
		notOk: [
			choice('Can a task hold several containers?', 'Yes', ['No', 'On EC2 only']),
			choice('Does Fargate need instances?', 'No, AWS runs them', [
				'Yes, one a task',
				'Yes, one a service'
			])
		]
	}
};
