import { describe, expect, it } from 'vitest';
import { namesAmong, namesBehindBlank, namesBeside } from './answer-names';

describe('other names of an answer', () => {
	it.each([
		['Which health check sends requests?', 'Load balancer health check', ['Load balancer']],
		['Which type of endpoint is the `s3` endpoint?', 'Gateway', ['Gateway endpoint']],
		['Which network mode can be used with Fargate?', 'awsvpc', ['awsvpc network mode']],
		['Which load balancer type sends it?', 'Gateway Load Balancer', []],
		['Which decides what a crash stops: `a` or `b`?', 'a', []],
		['Inside which field of a task definition does it belong?', 'x', []],
		['What is the limit?', '10', []],
		['With which of these is UDP traffic available: an ALB or an NLB?', 'NLB', []],
		['Which role is it?', 'role', []]
	])('beside the noun of the question: %s', (stem, answer, names) =>
		expect(namesBeside(stem, answer)).toEqual(names)
	);

	it.each([
		['Tasks in ______ mode share it.', ['host mode']],
		['The ______ network mode shares it.', ['host network mode', 'host mode']],
		['A ______ retries failing tasks.', []]
	])('with the noun behind the blank: %s', (stem, names) =>
		expect(namesBehindBlank(stem, 'host')).toEqual(names)
	);

	it.each([
		[
			'Which of the two is it: a daemon service or a replica service?',
			'Replica service',
			['Replica']
		],
		[
			'Which watches it: a deployment circuit breaker or CloudWatch alarms?',
			'Deployment circuit breaker',
			['circuit breaker']
		],
		['Which of the two is it: `a` or `b`?', 'a', []]
	])('among those offered: %s', (stem, answer, names) =>
		expect(namesAmong(stem, answer)).toEqual(names)
	);
});
