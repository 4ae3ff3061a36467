import { describe, expect, it } from 'vitest';
import { lowerFirst } from './lower-first';
import { isBareSubject } from './bare-subject';
import { isOpinion, unsound } from './sound-sentence';
import { askSentence } from './sentence-question';
import { askSubject } from './subject-question';
import { makerVariants } from './vendors';
import { whatIs } from './what-is';
import { whyQuestion } from './why-question';

describe('unsound', () => {
	it.each([
		['You can use `aws sts get-caller-identity` to.', 'the end is missing'],
		['Run the following commands like so.', 'the end is missing'],
		['In this case the message goes back to the queue.', 'it points to something outside itself'],
		['For example, a queue keeps its messages for a while.', 'it goes on from another sentence'],
		['Option A is wrong because SNS stores nothing.', 'it goes on from another sentence'],
		['Studied on 2024-03-04 and revised again.', 'a note to oneself'],
		['The default is a popular trap in the exam.', 'a note to oneself'],
		['I always forget that SNS pushes messages.', 'a note to oneself'],
		['Network Load Balancer uses SNI to make it work.', 'it points to something outside itself'],
		['Pipeline goes build → test → deploy to production.', 'shorthand'],
		['API Gateway handles auth, throttling, caching.', 'shorthand'],
		['The operation returns a copy of the data key.', 'its subject was named before'],
		['The difference comes down to network size.', 'its subject was named before'],
		['A device recieves the message from its neighbour.', 'a slip of the pen'],
		['pages are written to disk later', 'it does not begin a sentence']
	])('%s', (text, reason) => expect(unsound(text)).toBe(reason));
	it.each([
		'A FIFO queue delivers each message exactly once.',
		'The agent reads the secrets that the task definition refers to.',
		'kubectl.io lists the versions of the client.',
		'The field `taskRoleArn` names the task role.',
		'SQS keeps messages, metadata and attributes.'
	])('%s is sound', (text) => expect(unsound(text)).toBeNull());
	it('knows a judgement', () =>
		expect([isOpinion('CDP is very useful.'), isOpinion('CDP sends messages.')]).toEqual([
			true,
			false
		]));
});

describe('questions', () => {
	const clause = (subject: string, verb: string, object: string) => ({ subject, verb, object });
	it.each([
		[
			clause('Direct Connect', 'establishes', 'a dedicated line to the cloud'),
			'What establishes a dedicated line to the cloud?'
		],
		[clause('Only healthy targets', 'receive', 'requests'), 'Which targets receive requests?'],
		[clause('AWS', 'recommends', 'target tracking for average metrics'), null],
		[clause('Lambda', 'is', 'a service that runs code without servers'), null],
		[clause('Roles', 'define', 'permissions of one namespace of a cluster'), null],
		[clause('Linear', 'sends', 'its messages to other parts of a system'), null]
	])('%o', (c, question) => expect(askSubject(c, () => false)?.question ?? null).toBe(question));
	it.each([
		['messages are split into parts', 'Why are messages split into parts?'],
		[
			'daemon services are not supported on Fargate',
			'Why are daemon services not supported on Fargate?'
		],
		['containers cannot use the role', 'Why can containers not use the role?'],
		[
			'tasks in `awsvpc` mode need the type `ip`',
			'Why do tasks in `awsvpc` mode need the type `ip`?'
		],
		['green fields everywhere', null]
	])('%s', (text, question) => expect(whyQuestion(text)).toBe(question));
	it.each([
		[
			'AWS recommends OpenTelemetry for new work.',
			'What does AWS recommend for new work?',
			'OpenTelemetry'
		],
		[
			'The agent needs the task role to send logs to a stream.',
			'What does the agent need to send logs to a stream?',
			'The task role'
		],
		[
			'Remote backends enable Terraform to use shared storage.',
			'What do remote backends enable Terraform to do?',
			'Use shared storage'
		]
	])('%s', (text, question, answer) =>
		expect(askSentence(text, (t) => lowerFirst(t, () => false))).toMatchObject({
			question,
			answer
		})
	);
	it('does not take a condition for the means', () =>
		expect(askSentence('Use a DLQ if you want to isolate broken messages for later.')).toBeNull());
	it.each([
		['Shard', 'é o destino físico de um item, a partição', 'O que é Shard?'],
		['ICMP', 'un protocolo que se usa para avisar de errores en la red', '¿Qué es ICMP?'],
		['tuple', 'giống như list nhưng các phần tử có thể có kiểu khác', 'tuple là gì?'],
		['卷', '用于存储数据的虚拟磁盘设备', '什么是 卷？'],
		['X', 'abc def', null]
	])('%s in its own language', (term, text, question) => expect(whatIs(term, text)).toBe(question));
});

it('sees the missing article', () =>
	expect(
		['Stateless system', 'Response from server', 'A system', 'Data', 'Creating a bucket'].map(
			isBareSubject
		)
	).toEqual([true, true, false, false, false]));

describe('maker variants', () => {
	it.each([
		['Amazon EventBridge', ['EventBridge', 'AWS EventBridge']],
		['Azure Files', ['Files']],
		['Google Cloud', []],
		['AWS account', []],
		['EventBridge', []],
		['Application Load Balancer', []]
	])('%s', (name, variants) => expect(makerVariants(name)).toEqual(variants));
	it('takes leading words that the notes leave out', () =>
		expect(makerVariants('Acme DataPipe', new Set(['Acme']))).toEqual(['DataPipe']));
});
