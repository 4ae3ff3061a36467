import { describe, expect, it } from 'vitest';
import { missingArticle } from './articles-missing';
import { careless, wrongArticle } from './clean-prose';

describe('careless', () => {
	it.each([
		['Asymmetric & imported keys cannot be rotated.', 'it is jotted down'],
		['Transport(layer) breaks data into segments.', 'it is jotted down'],
		['Keys with imported material CANNOT be rotated.', 'it is jotted down'],
		['Each one should should have the same effect.', 'a word stands twice'],
		['The norminal value is given in dollars.', 'a slip of the pen'],
		['It can us either the old or the new value.', 'a slip of the pen'],
		['A volume is bound a pod until it is deleted.', 'a slip of the pen'],
		['We create a claim for the volume.', 'the author speaks'],
		['Thread T1 holds an instance of resource R2.', 'it tells a worked example'],
		['Invented in 1992 by one person and uses a hash.', 'it has no subject'],
		[
			'The largest object has 400 KB, store larger objects elsewhere.',
			'two sentences are run together'
		],
		['Users get an JWT after the login.', 'an article is wrong'],
		['An asynchronous results get left behind.', 'an article is wrong'],
		['Thermal Printer are used for labels.', 'subject and verb do not agree'],
		['The message waits in queue until midnight.', 'an article is missing']
	])('%s', (text, reason) => expect(careless(text)).toBe(reason));
	it.each([
		'A service keeps copies of a task running, and it replaces those that fail.',
		'If a task fails, it is replaced by another one.',
		'Traffic from us-east-1 stays in the Region.',
		'Fargate is serverless; you don’t manage instances.',
		'A document is only a plan, whereas a task is a copy of that document.',
		'Secrets under `secrets` are injected at the start.',
		'The agent does not need to know the type of resource.',
		'EC2 tasks on one instance share the kernel of that instance.'
	])('%s is tidy', (text) => expect(careless(text)).toBeNull());
});

it('hears the first sound', () =>
	expect(
		[
			'a object',
			'an user',
			'an 128-bit hash',
			'an hour',
			'a unique key',
			'an SQS queue',
			'a class A'
		].map(wrongArticle)
	).toEqual([true, true, true, false, false, false, false]));

it.each([
	['It links the main office with remote site.', 'site'],
	['Stopping container sends a signal.', 'container'],
	['The path runs from client to server.', null],
	['The kind of resource is named first.', null],
	['When user logs in, a token is issued.', 'user']
])('%s lacks an article before %s', (text, noun) => expect(missingArticle(text)).toBe(noun));
