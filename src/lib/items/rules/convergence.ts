import { convergenceScores } from '../checks/option-features';
import { choice } from './example-item';
import { CASE_SWANSON_2002, TARRANT_2006 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { viewOf } from './view';

/** Twice the shared words of the next option, and two words more: long options share some by chance. */
const RATIO = 2;
const WORDS = 2;

/** Writers vary the key to make distractors, so the key has most in common with the others. */
export const convergence: ItemRule = {
	id: 'convergence',
	title: 'Do not let the key share noticeably more words with the other options than they share',
	severity: 'WARN',
	source: `${CASE_SWANSON_2002}; ${TARRANT_2006}`,
	check(item) {
		if (item.form !== 'single-choice') return [];
		const { options } = viewOf(item);
		const at = options.findIndex((o) => o.correct);
		if (at < 0 || options.length < 3) return [];
		const scores = convergenceScores(item);
		const key = scores[at] ?? 0;
		const next = Math.max(...scores.filter((_, i) => i !== at));
		return findingIf(
			key >= RATIO * next && key - next >= WORDS
				? `The key shares ${key} words with the other options, the next ${next}`
				: null
		);
	},
	examples: {
		ok: [
			choice('What should be granted?', 'Read access to the execution role', [
				'Push access to the pipeline role',
				'Read access to the task role',
				'Read access to the linked role'
			]),
			choice('Which component is it?', 'Task', ['Task definition', 'Service', 'Cluster'])
		],
		notOk: [
			choice('Where do logs and metrics go?', 'Logs to CloudWatch, metrics to Prometheus', [
				'Logs to the instance disk',
				'Traces to CloudWatch',
				'Alarms to Prometheus'
			]),
			choice('Which pair do tasks need?', 'Execution role and public subnet', [
				'Execution order',
				'Quiet bucket, public',
				'Service role'
			])
		]
	}
};
