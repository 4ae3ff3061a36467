import { expect, it } from 'vitest';
import { askCause } from './cause-question';

it.each([
	[
		{
			link: 'when',
			cause: 'an instance joins the cluster',
			effect: 'a daemon service starts a task'
		},
		'What does a daemon service do when an instance joins the cluster?'
	],
	[
		{
			link: 'because',
			cause: 'both use the network of the host',
			effect: 'daemon services are not supported on Fargate'
		},
		'Why are daemon services not supported on Fargate?'
	]
] as const)('%o', (fact, question) => expect(askCause(fact)?.question).toBe(question));

it.each([
	[
		'a state',
		{ link: 'if', cause: 'a metric is a ratio of two values', effect: 'its unit is a percentage' }
	],
	[
		'a permission',
		{ link: 'if', cause: 'a crime is committed abroad', effect: 'the country can judge it' }
	],
	[
		'a need',
		{ link: 'if', cause: 'you need finer control of access', effect: 'create a list of rules' }
	],
	[
		'an example',
		{
			link: 'when',
			cause: 'the mean is that of the population For example',
			effect: 'the samples agree'
		}
	],
	[
		'a degree',
		{
			link: 'causes',
			cause: 'a more nimble cycle of development',
			effect: 'an advantage over others'
		}
	]
] as const)('abstains from %s', (_, fact) => expect(askCause(fact)).toBeNull());
