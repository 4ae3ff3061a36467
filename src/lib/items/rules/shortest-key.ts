import { choice } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import { conspicuouslyLong } from './longest-key';
import { findingIf, type ItemRule } from './rule';
import { viewOf } from './view';

/** The mirror of longest-key, with its thresholds: every distractor is noticeably longer than the key. */
export const shortestKey: ItemRule = {
	id: 'shortest-key',
	title: 'Do not let the key be noticeably the shortest option',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guidelines 24 and 28d; ${TARRANT_2006}`,
	check(item) {
		if (item.form !== 'single-choice') return [];
		const { keys, distractors } = viewOf(item);
		const key = keys[0];
		if (key === undefined || distractors.length === 0) return [];
		const shortest = Math.min(...distractors.map((o) => o.text.length));
		return findingIf(
			conspicuouslyLong(shortest, key.text.length)
				? `The key has ${key.text.length} characters, the shortest distractor ${shortest}`
				: null
		);
	},
	examples: {
		ok: [
			choice('Which mode gives no outside connectivity?', '`none`', [
				'`bridge`',
				'`host`',
				'`awsvpc`'
			]),
			choice('Who manages the servers on Fargate?', 'AWS manages them', [
				'The account owner',
				'The container agent',
				'The load balancer'
			])
		],
		notOk: [
			choice('Who patches the servers on Fargate?', 'AWS', [
				'The owner of the account',
				'The agent on every instance',
				'The developer of the image'
			]),
			choice('What does the scheduler do with a failed task?', 'Restarts it', [
				'Writes its last state to a log group and waits',
				'Moves its traffic to another region of the account',
				'Sends a message to the owner of the cluster'
			])
		]
	}
};
