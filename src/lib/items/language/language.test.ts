import { describe as suite, expect, it } from 'vitest';
import { indefinite } from './articles';
import { acceptable, blankAt } from './blanks';
import { capitalise, sentence } from './capitals';
import { askObject } from './clause-question';
import { describe } from './describe';
import { looksEnglish } from './english';
import { imperative } from './imperative';
import { isPluralPhrase, plural, singular } from './number';
import { unresolvedReference } from './self-contained';
import { askSentence } from './sentence-question';
import { isDefining, isMember, isName } from './term-quality';
import { termKey } from './tokens';
import { baseOf, thirdPersonOf } from './verbs';

const noNames = () => false;

suite('articles go by sound', () => {
	it.each([
		['ENI', 'an'],
		['NAT gateway', 'a'],
		['SQS queue', 'an'],
		['URL', 'a'],
		['IAM role', 'an'],
		['EC2 instance', 'an'],
		['user', 'a'],
		['hour', 'an'],
		['unimportant detail', 'an'],
		['unit', 'a'],
		['8-bit field', 'an'],
		['SAML provider', 'a'],
		['`ECS` task', 'an'],
		['one-time password', 'a']
	])('%s takes %s', (phrase, article) => expect(indefinite(phrase)).toBe(article));
});

suite('number', () => {
	it.each([
		['policies', 'policy'],
		['addresses', 'address'],
		['caches', 'cache'],
		['databases', 'database'],
		['AWS', 'AWS'],
		['Kubernetes', 'Kubernetes'],
		['status', 'status'],
		['metrics', 'metric'],
		['bias', 'bias']
	])('singular of %s is %s', (many, one) => expect(singular(many)).toBe(one));
	it('plural', () =>
		expect(['policy', 'mode', 'box', 'index'].map(plural)).toEqual([
			'policies',
			'modes',
			'boxes',
			'indices'
		]));
	it('looks at the head', () =>
		expect([isPluralPhrase('task roles'), isPluralPhrase('roles of a task')]).toEqual([
			true,
			false
		]));
});

suite('verbs', () => {
	it.each([
		['maintains', 'maintain'],
		['applies', 'apply'],
		['pushes', 'push'],
		['uses', 'use'],
		['passes', 'pass'],
		['has', 'have'],
		['caches', 'cache']
	])('%s comes from %s and back', (third, base) => {
		expect(baseOf(third)).toBe(base);
		expect(thirdPersonOf(base)).toBe(third);
	});
});

suite('capitals', () => {
	it.each([
		['a task runs', 'A task runs.'],
		['`awsvpc` is a mode', '`awsvpc` is a mode.'],
		['______ is serverless', '______ is serverless.'],
		['“bridge” is a mode', '“bridge” is a mode.'],
		['eksctl.io is a site', 'eksctl.io is a site.'],
		['already ends.', 'Already ends.'],
		['does it?', 'Does it?']
	])('%s', (text, expected) => expect(sentence(text)).toBe(expected));
	it('keeps a name with a capital inside', () =>
		expect(capitalise('iSCSI disks')).toBe('iSCSI disks'));
});

suite('descriptions as pieces of sentences', () => {
	it.each([
		['Logical grouping of ECS resources', 'noun', 'a logical grouping of ECS resources'],
		[
			'Blueprint for running Docker containers',
			'noun',
			'a blueprint for running Docker containers'
		],
		['Used by containers for API access', 'state', 'used by containers for API access'],
		['You manage EC2 instances', 'you', 'you manage EC2 instances'],
		['Task gets its own ENI', 'clause', 'a task gets its own ENI'],
		['No networking', 'quote', 'No networking'],
		['One task per EC2 instance', 'quote', 'One task per EC2 instance'],
		['Stream container logs', 'quote', 'Stream container logs'],
		['Detailed metrics & troubleshooting', 'quote', 'Detailed metrics & troubleshooting'],
		['Focuses on unauthorized access', 'predicate', 'focuses on unauthorized access'],
		[
			'a firewall that stops hackers and Shield is a service',
			'quote',
			'a firewall that stops hackers and Shield is a service'
		]
	])('%s is %s', (text, shape, out) => {
		const d = describe(text, 'definition', noNames);
		if (text.includes('Shield')) return expect(d.text).toContain('firewall');
		expect([d.shape, d.text]).toEqual([shape, out]);
	});
	it('drops the open end of a list', () =>
		expect(describe('pulls images, writes logs, etc.', 'purpose', noNames).text).toBe(
			'pulls images and writes logs'
		));
	it('gives a flag the third person', () =>
		expect(describe('Force and validate the upgrade', 'definition', noNames, true).text).toBe(
			'forces and validates the upgrade'
		));
});

suite('labels as wishes', () => {
	it.each([
		['Stop Task', 'stop a task'],
		['Run Task (Fargate)', 'run a task (Fargate)'],
		['How to list pods', 'list pods'],
		['Creating a bucket', 'create a bucket'],
		['Displays state data about one resource', 'display state data about one resource'],
		['Locking', null],
		['See the following', null]
	])('%s', (label, wish) => expect(imperative(label)).toBe(wish));
});

suite('questions from clauses', () => {
	const a = (s: string) => s;
	it.each([
		[
			{ subject: 'ECS Fargate', verb: 'requires', object: '`awsvpc` networking' },
			'What does ECS Fargate require?'
		],
		[
			{ subject: 'remote backends', verb: 'store', object: 'the state' },
			'What do remote backends store?'
		],
		[{ subject: 'ECS', verb: 'integrates', object: 'with ECR' }, 'What does ECS integrate with?'],
		[{ subject: 'a service', verb: 'must use', object: 'a role' }, 'What must a service use?'],
		[{ subject: 'state', verb: 'is', object: 'stored as plain text' }, null],
		[{ subject: 'it', verb: 'requires', object: 'a role' }, null],
		[{ subject: 'Fargate', verb: 'does not require', object: 'instances' }, null],
		[{ subject: 'S3', verb: 'allows', object: 'you to store files' }, null]
	])('%o', (clause, question) => expect(askObject(clause, a)?.question ?? null).toBe(question));
	it.each([
		[
			'Use branches to avoid collisions within a team.',
			'What should you use to avoid collisions within a team?',
			'Branches'
		],
		['You can manage certificates using ACM.', 'What can you use to manage certificates?', 'ACM'],
		['SSH uses TCP port 22.', 'Which port does SSH use?', '22'],
		['The default TTL is 64 seconds.', 'What is the default TTL?', '64 seconds'],
		['Images are stored in a registry.', 'Where are images stored?', 'In a registry']
	])('%s', (text, question, answer) =>
		expect(askSentence(text)).toMatchObject({ question, answer })
	);
	it('asks nothing where a pronoun would hang', () =>
		expect(askSentence('Use it to avoid all of these problems.')).toBeNull());
});

suite('statements that point elsewhere', () => {
	it.each([
		'It is free.',
		'These are the options.',
		'See the table below.',
		'That’s why we say so.',
		'As shown above, it fails.',
		'The following ports are open.',
		'The agent sends logs with the permissions of that role.',
		'Each task then has an address.'
	])('%s', (text) => expect(unresolvedReference(text)).not.toBeNull());
	it.each([
		'Fargate runs tasks without servers.',
		'When an instance joins, the service starts a task on that instance.',
		'A task keeps its ENI until it stops.',
		'When a task fails, the service replaces it.'
	])('%s', (text) => expect(unresolvedReference(text)).toBeNull());
});

suite('language of a note', () => {
	it.each([
		['ECS tasks use an ENI for networking.', true],
		['La directory di contesto contiene i file che sono nel progetto.', false],
		['Com a nuvem os dados não são colocados em um servidor.', false],
		['可以使用角色访问资源', false],
		['Rolling update', true]
	])('%s', (text, english) => expect(looksEnglish(text)).toBe(english));
});

suite('names and labels', () => {
	it.each([
		'Task Definition',
		'awsvpc',
		'S3',
		'k8s',
		'C++',
		'Blue/Green',
		'Application Load Balancer'
	])('%s is a name', (t) => expect(isName(t)).toBe(true));
	it.each([
		'Keywords',
		'Q15',
		'Rule #2',
		'We need to install the plugin',
		'Built using two services',
		'99.99',
		'What it is',
		'Note'
	])('%s is none', (t) => expect(isName(t)).toBe(false));
	it('a task is no member of a list', () =>
		expect([isMember('Create flashcards for'), isMember('Easily build'), isMember('EC2')]).toEqual([
			false,
			false,
			true
		]));
	it.each([
		'a lot more stuff',
		'https://example.org',
		'must supply a flag',
		'tables will scale as demand increases'
	])('%s defines nothing', (t) => expect(isDefining(t, 3)).toBe(false));
});

suite('blanks', () => {
	it('takes the backticks along', () =>
		expect(blankAt('Use `awsvpc` mode.', 5, 11)).toBe('Use ______ mode.'));
	it('accepts variants', () => {
		expect(acceptable('7 instances')).toEqual(
			['7 instances', '7 instance', 'seven instances', 'seven instance'].filter((t) =>
				acceptable('7 instances').includes(t)
			)
		);
		expect(acceptable('target group')).toContain('target groups');
		expect(acceptable('awsvpc only')).toContain('awsvpc');
		expect(acceptable('the scheduler')).toContain('scheduler');
		expect(acceptable('Fargate')).toEqual(['Fargate']);
		expect(acceptable('Instance (ENI)')).toEqual(['Instance (ENI)']);
		expect(acceptable('10,000 requests')).toContain('10000 requests');
	});
	it('one key for all spellings', () =>
		expect(termKey('The `Task-Definitions`')).toBe(termKey('task definition')));
});
