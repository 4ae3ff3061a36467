import type { Item } from '../types';
import { choice, match, multiple, order, trueFalse } from './example-item';
import { HALADYNA_2002, RODRIGUEZ_2005 } from './literature';
import { findingIf, type ItemRule } from './rule';

function expected(item: Item): string | null {
	switch (item.form) {
		case 'single-choice':
			// Three options are enough; four are the format of the exam.
			return item.options.length === 3 || item.options.length === 4 ? null : '3 or 4 options';
		case 'multiple-response': {
			const keys = item.options.filter((o) => o.correct).length;
			return [`2 of 5`, `3 of 6`].includes(`${keys} of ${item.options.length}`)
				? null
				: '2 right of 5 or 3 right of 6 options';
		}
		case 'true-false':
			return item.options.map((o) => o.text).join() === 'True,False'
				? null
				: 'the options True, False';
		case 'match':
			return item.pairs.length >= 3 + Number(item.decoy === null) && item.pairs.length <= 6
				? null
				: '4 to 6 pairs, or 3 with a decoy';
		case 'order':
			return item.steps.length >= 3 ? null : '3 steps or more';
		case 'cloze':
		case 'typed':
		case 'command':
		case 'flashcard':
			return null;
	}
}

export const optionCount: ItemRule = {
	id: 'option-count',
	title: 'Give as many options as the form has',
	severity: 'ERROR',
	source: `${RODRIGUEZ_2005}; ${HALADYNA_2002}, guideline 18`,
	check(item) {
		const wanted = expected(item);
		return findingIf(wanted === null ? null : `Wrong number of options, expected ${wanted}`);
	},
	examples: {
		ok: [
			choice('Which role is it?', 'Task role', ['Instance role', 'Execution role']),
			multiple(
				'Which are launch types? (Choose TWO.)',
				['EC2', 'Fargate'],
				['Task', 'Role', 'Port']
			),
			match(
				'Match each tool.',
				[
					['Logs', 'Output'],
					['Metrics', 'Figures'],
					['Insights', 'Details']
				],
				{ decoy: { right: 'Traces', rationale: 'X-Ray gives traces.' } }
			)
		],
		notOk: [
			choice('Which role is it?', 'Task role', ['Instance role']),
			choice('Which role is it?', 'A role', ['B role', 'C role', 'D role', 'E role']),
			multiple('Which are launch types? (Choose TWO.)', ['EC2', 'Fargate'], ['Task', 'Role']),
			trueFalse('A task runs.', true, null, { options: [] }),
			order('Put the steps in order.', ['Build', 'Push'])
		]
	}
};
