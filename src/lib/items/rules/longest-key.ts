import { choice } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { viewOf } from './view';

/** A reader notices half as much again, and a few words more: below 15 characters it is one long word. */
const RATIO = 1.5;
const CHARACTERS = 15;

export function conspicuouslyLong(key: number, longestDistractor: number): boolean {
	return key >= RATIO * longestDistractor && key - longestDistractor >= CHARACTERS;
}

/** Writers make the key longest, for it has to be right in every case. */
export const longestKey: ItemRule = {
	id: 'longest-key',
	title: 'Do not let the key be noticeably the longest option',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guidelines 24 and 28d; ${TARRANT_2006}`,
	check(item) {
		if (item.form !== 'single-choice') return [];
		const { keys, distractors } = viewOf(item);
		const key = keys[0];
		if (key === undefined || distractors.length === 0) return [];
		const longest = Math.max(...distractors.map((o) => o.text.length));
		return findingIf(
			conspicuouslyLong(key.text.length, longest)
				? `The key has ${key.text.length} characters, the longest distractor ${longest}`
				: null
		);
	},
	examples: {
		ok: [
			choice('Which component keeps the desired number of tasks running?', 'Service', [
				'Cluster',
				'Task',
				'Task definition'
			]),
			choice('Which interface does each task receive?', 'Network interface', [
				'Load balancer',
				'Host port',
				'Volume'
			])
		],
		notOk: [
			choice(
				'What does a rolling update do?',
				'Replaces old tasks by new ones in steps, within the bounds of the deployment configuration',
				['Stops all tasks', 'Starts a second cluster', 'Moves traffic by DNS']
			),
			choice('Where do the logs go?', 'A log group that the task definition names', [
				'The host',
				'A bucket',
				'A queue'
			])
		]
	}
};
