import { describe, expect, it } from 'vitest';
import { compileCourse } from '../src/lib/course/compile';
import type { Item } from '../src/lib/items/types';

const items = (text: string): readonly Item[] =>
	compileCourse([{ path: 'notes/note.md', text: `# Notes\n\n${text}` }]).bank.items;
const stems = (text: string) => items(text).map((i) => i.stem);
const table = (head: string, ...rows: readonly string[]) =>
	[head, head.replace(/[^|]+/g, '---'), ...rows].map((row) => `|${row}|`).join('\n');

describe('a comparison with the things in its columns', () => {
	const compared = table(
		' |Standalone task|Service',
		'Command|`run-task`|`create-service`',
		'Purpose|Work that ends|Work that goes on',
		'Default task group|`family:web`|`service:web`',
		'Who restarts it|You|ECS'
	);
	it.each([
		'What is the command for a standalone task?',
		'What is the purpose of a standalone task?',
		'What is the default task group of a service?',
		'Who restarts a standalone task?'
	])('asks: %s', (stem) => expect(stems(compared)).toContain(stem));

	it('is not read the other way round', () =>
		expect(stems(compared).join('\n')).not.toMatch(/standalone task for|for a command/i));

	it('is seen in what names offer', () =>
		expect(
			stems(
				table(
					'Need|ALB|NLB',
					'Sticky sessions with cookies|Yes|No',
					'Static IP address in each zone|No|Yes'
				)
			)
		).toEqual(
			expect.arrayContaining([
				'Are sticky sessions with cookies available with ALB?',
				'Is a static IP address in each zone available with NLB?'
			])
		));
});

describe('a header', () => {
	it.each([
		[
			'that asks what happens in a state',
			table(
				'State|What happens|Cause of a long stay',
				'`PENDING`|The agent starts the containers|No free resources',
				'`RUNNING`|Containers run|Normal for a service'
			),
			[
				'What happens in the `RUNNING` state?',
				'In the `PENDING` state, what is the cause of a long stay?'
			]
		],
		[
			'that asks what happened for a code',
			table(
				'Stop code|What happened',
				'`UserInitiated`|Someone stopped the task',
				'`SpotInterruption`|Spot capacity was taken back'
			),
			['What has happened if the stop code is `UserInitiated`?']
		],
		[
			'about the row',
			table(
				'Capacity|How to choose it|When it is used',
				'Fargate|Launch type|For small teams',
				'EC2 instances|Capacity provider|For GPUs'
			),
			['How do you choose Fargate?', 'When are EC2 instances used?']
		],
		[
			'with a subject of its own',
			table(
				'Setting|When the secret is read|What a rotation requires',
				'`secrets`|When the container starts|New tasks',
				'`fetch`|Whenever the code asks|Another fetch'
			),
			[
				'With the `secrets` setting, when is the secret read?',
				'With the `fetch` setting, what does a rotation require?'
			]
		],
		[
			'that tells an occasion',
			table(
				'Delivery mode|While delivery fails',
				'`blocking`|Writes wait',
				'`non-blocking`|Messages wait in a buffer'
			),
			['With the `blocking` delivery mode, what happens while delivery fails?']
		],
		[
			'for a place',
			table('Role|Named in', 'Task role|`taskRoleArn`', 'Service-linked role|No field'),
			['Where is the task role named?']
		],
		[
			'for a moment',
			table(
				'AppSpec hook|Runs',
				'`BeforeInstall`|Before the tasks exist',
				'`AfterInstall`|After it'
			),
			['When does the `BeforeInstall` AppSpec hook run?']
		],
		[
			'for a rate',
			table(
				'Waiter|Polls every|Gives up after',
				'`tasks-running`|6 seconds|100 checks',
				'`services-stable`|15 seconds|40 checks'
			),
			[
				'How often does `tasks-running` poll?',
				'After how many checks does `services-stable` give up?'
			]
		],
		[
			'for years',
			table('Planet|Discovered in', 'Neptune|1846', 'Uranus|1781', 'Ceres|1801'),
			['When was Neptune discovered?']
		],
		[
			'for a count',
			table(
				'Instance type|vCPUs|`awsvpc` tasks without trunking',
				'`c5.large`|2|2',
				'`m5.xlarge`|4|3'
			),
			[
				'How many vCPUs does the `c5.large` instance type have?',
				'What is the number of `awsvpc` tasks without trunking for the `m5.xlarge` instance type?'
			]
		],
		[
			'for an effect',
			table(
				'Limit|Effect',
				'Hard limit|Kills a container that exceeds it',
				'Soft limit|Reserves memory for a container'
			),
			['What effect does a hard limit have?']
		],
		[
			'for a meaning of states',
			table('State|Meaning', '`PENDING`|Wait for the agent', '`STOPPED`|End of the task'),
			['What does the `PENDING` state mean?']
		],
		[
			'for amounts',
			table('Task CPU|Smallest memory', '`256`|512 MiB', '`512`|1 GB', '`1024`|2 GB'),
			['What is the smallest memory for a task CPU of `256`?']
		],
		[
			'for what is required or refused',
			table('Property|Replica service|Daemon service', 'Desired count|Required|Refused'),
			['With a replica service, is a desired count required or refused?']
		],
		[
			'over Yes with a remark',
			table(
				'Network mode|Several copies on one instance',
				'`bridge`|Yes, with dynamic ports',
				'`host`|No, once a port is in use'
			),
			['Are several copies on one instance possible with the `bridge` network mode?']
		],
		[
			'over Yes, No and a condition',
			table('Log option|Required', '`group`|Yes', '`prefix`|On Fargate', '`mode`|No'),
			['When is the `prefix` log option required?']
		],
		[
			'that is code',
			table('Network mode|`hostPort`', '`awsvpc`|Left out', '`bridge`|Fixed, or left out'),
			['With the `awsvpc` network mode, what is the value of `hostPort`?']
		],
		[
			'of a limit, over its value',
			table('Limit of a task|Value', 'Subnets in the configuration|16', 'Interfaces of one task|1'),
			['What is the limit for subnets in the configuration?']
		],
		[
			'over a state as the value',
			table(
				'Network mode|Host port',
				'`bridge`|Fixed or dynamic',
				'`host`|Same as the container port',
				'`awsvpc`|Equal to the container port'
			),
			['With which network mode is the host port fixed or dynamic?']
		]
	])('%s', (_name, text, expected) =>
		expect(stems(text)).toEqual(expect.arrayContaining(expected as string[]))
	);
});

describe('an answer to type', () => {
	const typed = (text: string) =>
		items(text).flatMap((i) => (i.form === 'typed' && !/of the two/.test(i.stem) ? [i.stem] : []));
	it.each([
		['a pronoun', table('Capacity|Who manages the servers', 'EC2|You', 'External|You')],
		[
			'a choice of many',
			table('Workload|Suitable choice', 'Nightly report|Scheduled task', 'Web site|Replica service')
		],
		['a cause', table('Exit code|Usual cause', '125|Wrong options', '139|Memory access')]
	])('is not %s', (_name, text) => expect(typed(text)).toEqual([]));
});

describe('a false statement', () => {
	const wrong = (text: string) =>
		items(text).flatMap((i) =>
			i.form === 'true-false' && i.options.some((o) => o.correct && o.text === 'False')
				? [i.stem]
				: []
		);
	it.each([
		[
			'puts a later event in the place of an earlier one',
			table('Hook|Runs', '`A1`|After the tasks exist', '`B2`|After traffic reaches them')
		],
		[
			'puts one typical use in the place of another',
			table('Service type|Typical use', 'Replica service|Web site', 'Daemon service|Log agent')
		]
	])('never %s', (_name, text) => expect(wrong(text)).toEqual([]));

	it('keeps the unit', () =>
		expect(
			wrong(table('Setting|Default', '`a`|30 seconds', '`b`|5 seconds', '`c`|3', '`d`|4')).filter(
				(s) => /`[ab]` setting is \d$|`[cd]` setting is \d+ seconds/.test(s)
			)
		).toEqual([]));
});

it('treats the columns of one table alike', () => {
	const text = stems(
		table(
			'Network mode|EC2 Linux instances|External Linux instances',
			'`host`|Yes|Yes',
			'`awsvpc`|Yes|No'
		)
	);
	expect(text).toContain('Can the `awsvpc` network mode be used with external Linux instances?');
	expect(text).toContain('Can the `awsvpc` network mode be used with EC2 Linux instances?');
});
