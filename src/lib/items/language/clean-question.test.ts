import { describe, expect, it } from 'vitest';
import { askObject } from './clause-question';
import { askManner, askWhen, askWhich } from './clean-question';
import { isDetermined } from './determined';
import { invert } from './inversion';
import { splitRelative } from './relative-clause';
import { askAcross, askCalled, askTold } from './transfer-question';

const small = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
const clause = (subject: string, verb: string, object: string) => ({ subject, verb, object });

describe('questions on a clause', () => {
	it.each([
		[
			askAcross(clause('Stopping a task', 'sends', 'SIGTERM to its containers'), small),
			'What does stopping a task send to its containers?',
			'SIGTERM'
		],
		[
			askWhen(clause('The secrets', 'are', 'injected when the container starts'), small),
			'When are the secrets injected?',
			'When the container starts'
		],
		[
			askManner(clause('A load balancer', 'checks', 'a target every 30 seconds'), small),
			'How often does a load balancer check a target?',
			'Every 30 seconds'
		],
		[
			askTold(clause('The option', 'tells', 'the client to read a local file'), small),
			'What does the option tell the client to do?',
			'Read a local file'
		],
		[
			askCalled(clause('AWS', 'calls', 'the type of a service its scheduling strategy')),
			'What does AWS call the type of a service?',
			'Scheduling strategy'
		],
		[
			askWhich(clause('A daemon service', 'skips', 'instances that are being drained'), small),
			'Which instances does a daemon service skip?',
			'Those that are being drained'
		]
	])('%#: %o', (asked, question, answer) => expect(asked).toMatchObject({ question, answer }));
	it.each([
		askAcross(clause('A tier', 'can push', 'messages to a queue'), small),
		askAcross(clause('It', 'sends', 'messages to a queue'), small),
		askWhen(clause('Messages', 'are', 'sent once every 60 seconds out of all interfaces'), small),
		askTold(clause('The option', 'lets', 'the client read a file'), small),
		askObject(clause('repo', 'contains', 'all of the code and its history'), (s) => s),
		askObject(clause('AWS', 'publishes', 'a ready image'), (s) => s)
	])('abstains %#', (asked) => expect(asked).toBeNull());
});

it.each([
	['a queue', true],
	['IP addresses', true],
	['Fargate', true],
	['managed traffic shifting', true],
	['repo', false],
	['degree of substitution', false]
])('%s is determined: %s', (subject, yes) => expect(isDetermined(subject)).toBe(yes));

it('knows the form of the verb', () => {
	expect(invert(clause('Services on Fargate', 'use', 'x'))).toEqual({
		auxiliary: 'do',
		base: 'use'
	});
	expect(invert(clause('reading secrets', 'needs', 'x'))).toEqual({
		auxiliary: 'does',
		base: 'need'
	});
	expect(invert(clause('a task', 'must use', 'x'))).toEqual({ auxiliary: 'must', base: 'use' });
	expect(invert(clause('a task', 'cannot use', 'x'))).toBeNull();
});

it('finds the main verb behind a relative clause', () => {
	expect(splitRelative('An application that starts slowly needs a longer period.')).toEqual(
		clause('An application that starts slowly', 'needs', 'a longer period')
	);
	expect(splitRelative('A service whose tasks need rules should use them.')).toBeNull();
});
