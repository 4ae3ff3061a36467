import { visibleKey } from './answer-visible';
import { choice, multiple } from './example-item';
import { HALADYNA_2002, MOORE_2024 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

/** Shorter words ("new", "run") recur by chance, and no reader hears them clang. */
const MIN_LETTERS = 4;

/** A content word of the stem that every key has and no distractor has. Inflections count as the same word. */
export const stemWordInKey: ItemRule = {
	id: 'stem-word-in-key',
	title: 'Do not repeat a word of the stem in the key alone (clang association)',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guideline 28b; ${MOORE_2024}`,
	check(item) {
		// A whole key in the stem is a flaw of its own.
		if (!hasWordedOptions(item) || visibleKey(item)) return [];
		const { stemStems, keys, distractors } = viewOf(item);
		const [key, ...others] = keys;
		if (key === undefined) return [];
		const clang = [...key.stems].filter(
			(stem) =>
				stem.length >= MIN_LETTERS &&
				stemStems.has(stem) &&
				others.every((o) => o.stems.has(stem)) &&
				!distractors.some((o) => o.stems.has(stem))
		);
		return findingIf(
			clang.length > 0 ? `Only the key repeats from the stem: ${clang.join(', ')}` : null
		);
	},
	examples: {
		ok: [
			choice('Which load balancer works with TCP connections?', 'Network Load Balancer', [
				'Application Load Balancer',
				'Classic Load Balancer'
			]),
			choice(
				'A developer pushes a new image. Which command makes the service use it?',
				'`aws ecs update-service --service api --force-new-deployment`',
				[
					'`aws ecs run-task --task-definition api`',
					'`aws ecs describe-services --service api`',
					'`aws ecs stop-task --task t1`'
				]
			)
		],
		notOk: [
			choice('What is used to execute a command inside a container?', 'ECS command tool', [
				'Cloud map',
				'Agent log',
				'Target group'
			]),
			choice('Which component schedules tasks in the cluster?', 'Task scheduler', [
				'Log driver',
				'Registry',
				'Load balancer'
			]),
			multiple(
				'What do the monitoring tools of the cluster collect? (Choose TWO.)',
				['Metrics for monitoring CPU', 'Metrics for monitoring memory'],
				['Images of containers', 'Keys of users', 'Names of regions']
			)
		]
	}
};
