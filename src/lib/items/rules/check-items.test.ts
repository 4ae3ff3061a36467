import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemForms, type Item } from '../types';
import { checkAmong, checkBank, checkItem } from './check-items';
import {
	choice,
	cloze,
	command,
	flashcard,
	match,
	multiple,
	order,
	trueFalse,
	typed
} from './example-item';

const errors = (item: Item) => checkItem(item).filter((flaw) => flaw.severity === 'ERROR');

/** Items as a careful examiner writes them; the rules have nothing to say about them. */
const sound: readonly Item[] = [
	choice(
		'Which part of Amazon ECS is the blueprint that names the image, the CPU and the ports?',
		'Task definition',
		['Service', 'Cluster', 'Capacity provider']
	),
	choice(
		'Which network mode joins a container to the network namespace of its instance?',
		'`host`',
		['`none`', '`bridge`', '`awsvpc`']
	),
	choice(
		'Since an image moved to a private registry, new Fargate tasks stop before they start. The log names `ecr:GetAuthorizationToken`. What should the developer do?',
		'Grant ECR read permissions to the execution role',
		[
			'Grant ECR push permissions to the pipeline role',
			'Grant ECR read permissions to the service-linked role',
			'Grant ECR read permissions to the task role'
		],
		{ difficulty: 'apply' }
	),
	choice(
		'The definition of a running service refers to the tag `latest` and does not have to change. Which command makes the service use the image that was pushed?',
		'`aws ecs update-service --cluster web --service api --force-new-deployment`',
		[
			'`aws ecs run-task --cluster web --task-definition api --count 2`',
			'`aws ecs register-task-definition --cli-input-json file://api.json`',
			'`aws ecs update-service --cluster web --service api --desired-count 0`'
		]
	),
	multiple(
		'An application on Fargate sends no traces to AWS X-Ray. Its task definition has one container. Which actions are needed? (Choose TWO.)',
		['Add the daemon image as a sidecar container', 'Allow write actions in the task role'],
		[
			'Install the daemon through EC2 user data',
			'Allow write actions in the execution role',
			'Set the log driver of the container to `awslogs`'
		]
	),
	trueFalse('One Amazon ECS task can hold several containers.', true),
	trueFalse('A replica service places one task on each instance of the cluster.', false, {
		wrong: 'replica',
		right: 'daemon'
	}),
	cloze('In `awsvpc` mode each task receives its own ______ and a private address.', [
		'elastic network interface',
		'ENI'
	]),
	typed('Which IAM role does the agent use to pull an image?', [
		'task execution role',
		'execution role'
	]),
	command('Stop the task `t1` in the cluster `web`. Type the AWS CLI command.', [
		'aws ecs stop-task --cluster web --task t1'
	]),
	flashcard(
		'Name the two load balancers that the notes give for services.',
		'Application Load Balancer and Network Load Balancer'
	),
	match(
		'Match each tool with what it provides. One description is left over.',
		[
			['CloudWatch Logs', 'A stream of container output'],
			['CloudWatch metrics', 'CPU and memory figures of the service'],
			['Container Insights', 'Figures for troubleshooting']
		],
		{ decoy: { right: 'Calls between services', rationale: 'X-Ray traces calls.' } }
	),
	order('Put the steps of a first deployment in order.', [
		'Build the image',
		'Push the image',
		'Register a definition',
		'Create a service'
	]),
	choice('Quelle commande arrête une tâche ?', '`aws ecs stop-task`', [
		'`aws ecs run-task`',
		'`aws ecs list-tasks`'
	]),
	choice('サービスの既定の起動タイプはどれですか？', 'EC2', ['Fargate', 'External'])
];

describe('checkItem', () => {
	it.each(sound.map((item) => [item.stem, item] as const))(
		'finds nothing in: %s',
		(_stem, item) => {
			expect(checkItem(item)).toEqual([]);
		}
	);

	it.each([
		['no-provenance', typed('Which role?', ['x'], { facts: [] })],
		['broken-text', choice('Which **role** is it?', 'Task role', ['Key', 'User'])],
		['more-than-one-right', choice('Which part is it?', 'Task', ['task', 'Role'])],
		['duplicate-options', choice('Which part is it?', 'Task', ['Role', 'Role'])],
		['yes-no-options', choice('Does a task stop?', 'Yes', ['No', 'Later'])]
	])('blocks by %s', (rule, item) => {
		expect(errors(item).map((flaw) => flaw.rule)).toContain(rule);
	});

	it('takes the severity of the finding before that of the rule', () => {
		const plain = choice('Which mode is not available?', '`host`', ['`none`', '`bridge`']);
		const capitals = choice('Which mode is NOT available?', '`host`', ['`none`', '`bridge`']);
		expect(checkItem(plain).map((f) => f.severity)).toEqual(['ERROR']);
		expect(checkItem(capitals).map((f) => f.severity)).toEqual(['WARN']);
	});
});

/** Any strings in any form, well formed or not. */
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({
		unit: fc.constantFrom('`', '*', '(', ' ', 'a', 'The ', '______', '1', '.', ',', 'not '),
		maxLength: 30
	})
);
const anyItem: fc.Arbitrary<Item> = fc
	.record({
		form: fc.constantFrom(...itemForms),
		stem: text,
		texts: fc.array(text, { maxLength: 6 }),
		at: fc.nat(5)
	})
	.map(({ form, stem, texts, at }) => {
		const [first = '', ...rest] = texts;
		switch (form) {
			case 'single-choice':
				return choice(stem, first, rest);
			case 'multiple-response':
				return multiple(stem, texts.slice(0, at), texts.slice(at));
			case 'true-false':
				return trueFalse(
					stem,
					at > 2,
					texts.length > 1 ? { wrong: first, right: rest[0] ?? '' } : null
				);
			case 'cloze':
				return cloze(stem, texts);
			case 'typed':
				return typed(stem, texts);
			case 'command':
				return command(stem, texts);
			case 'flashcard':
				return flashcard(stem, first);
			case 'match':
				return match(
					stem,
					texts.map((left, i) => [left, texts[i - 1] ?? stem] as const)
				);
			case 'order':
				return order(stem, texts);
		}
	});

describe('checkBank', () => {
	it('takes any strings', () => {
		fc.assert(
			fc.property(fc.array(anyItem, { maxLength: 8 }), (items) => {
				const ids = new Set(items.map((item) => item.id));
				for (const flaw of checkBank(items)) expect(ids.has(flaw.item)).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	it('counts the flaws of items and those among them once each', () => {
		const twins = [
			choice('Which role is NOT it?', 'Task role', ['Key', 'User']),
			choice('Which role is NOT it?', 'User', ['Key', 'Task role'])
		];
		expect(checkAmong(twins).map((f) => f.rule)).toEqual([
			'same-stem-other-key',
			'same-stem-other-key'
		]);
		expect(checkBank(twins).map((f) => f.rule)).toEqual([
			'negated-stem',
			'negated-stem',
			'same-stem-other-key',
			'same-stem-other-key'
		]);
	});

	it('gives the same flaws twice', () => {
		const copy = structuredClone(sound) as Item[];
		expect(checkBank(copy)).toEqual(checkBank(sound));
	});
});

// Regression: the search for an empty text in a stem never ended.
it.each(['.', '`.`', '', '…'])('checks a card whose answer is %j', (answer) => {
	expect(checkItem(cloze('______', [answer]))).toBeInstanceOf(Array);
	expect(checkItem(flashcard('Which?', answer))).toBeInstanceOf(Array);
});
