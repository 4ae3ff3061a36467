import { describe, expect, it } from 'vitest';
import { runWith, type Canned } from '../commands/testing/run-with';

const failed = (what: string) => `An error occurred ${what}`;
const calling = 'when calling the ListClusters operation';

describe('a service’s error', () => {
	it.each<[string, Canned, number, string]>([
		[
			'a null message',
			{ status: 400, body: { __type: 'X', message: null } },
			254,
			failed(`(X) ${calling}: None`)
		],
		['no message', { status: 400, body: { __type: 'X' } }, 254, failed(`(X) ${calling}:`)],
		[
			'a message that is an object',
			{ status: 400, body: { __type: 'X', message: { a: 1 } } },
			254,
			failed(`(X) ${calling}: {'a': 1}`)
		],
		[
			'an empty type',
			{ status: 400, body: { __type: '', message: 'm' } },
			254,
			failed(`() ${calling}: m`)
		],
		[
			'a null type',
			{ status: 400, body: { __type: null, message: 'm' } },
			254,
			failed(`() ${calling}: m`)
		],
		['no type', { status: 418, body: { Message: 'm' } }, 254, failed(`(418) ${calling}: m`)],
		[
			'a type with a place behind it',
			{ status: 400, body: { __type: 'a.b#X:http://i/', message: 'm' } },
			254,
			failed(`(X) ${calling}: m`)
		],
		[
			'a type that is a number',
			{ status: 400, body: { __type: 5 } },
			255,
			"argument of type 'int' is not iterable"
		],
		[
			'blanks around the message',
			{ status: 400, body: { __type: 'X', message: ' m \n' } },
			254,
			failed(`(X) ${calling}:  m`)
		],
		['a list for a body', { status: 400, body: [] }, 255, "'list' object has no attribute 'get'"],
		[
			'null for a body',
			{ status: 404, text: 'null' },
			255,
			"'NoneType' object has no attribute 'get'"
		],
		['text for a body', { status: 400, text: 'oops' }, 254, failed(`(400) ${calling}: oops`)],
		['no body', { status: 400, text: '' }, 254, failed(`(400) ${calling}:`)],
		[
			'status 300',
			{ status: 300, body: { __type: 'X', message: 'm' } },
			254,
			failed(`(Unknown) ${calling}: Unknown`)
		],
		[
			'status 505 without a body',
			{ status: 505, text: '<html>x' },
			254,
			failed(`(505) ${calling}: HTTP Version Not Supported`)
		]
	])('%s', async (_, answer, exitCode, message) => {
		const result = await runWith('ecs list-clusters', { answers: { ListClusters: [answer] } });
		expect(result).toMatchObject({ exitCode, stderr: `\naws: [ERROR]: ${message}\n` });
	});

	it('is told as the last of the retries whatever it is', async () => {
		const answers = {
			ListClusters: [
				{ status: 500, body: {} },
				{ status: 400, body: { __type: 'SlowDown' } },
				{ status: 400, body: { __type: 'X', message: 'm' } }
			]
		};
		const { stderr } = await runWith('ecs list-clusters', { answers });
		expect(stderr).toContain(failed(`(X) ${calling} (reached max retries: 2): m`));
	});

	it('comes after as many attempts as the environment says', async () => {
		const result = await runWith('ecs list-clusters', {
			answers: { ListClusters: [{ status: 500, text: '' }] },
			env: { AWS_MAX_ATTEMPTS: '1' }
		});
		expect(result.requests).toHaveLength(1);
		expect(result.stderr).toContain(
			`(500) ${calling} (reached max retries: 0): Internal Server Error`
		);
	});

	it('ends a waiter with its own code and message', async () => {
		const { stderr } = await runWith('ecs wait services-stable --services a', {
			answers: { DescribeServices: [{ status: 400, body: { __type: '', message: null } }] }
		});
		expect(stderr).toBe(
			'\naws: [ERROR]: Waiter ServicesStable failed: An error occurred (): None\n'
		);
	});
});

describe('a waiter', () => {
	it('spells as the AWS CLI does', async () => {
		const { stderr } = await runWith('elbv2 wait load-balancers-deleted', {
			answers: {
				DescribeLoadBalancers: [{ body: { LoadBalancers: [{ State: { Code: 'active' } }] } }]
			}
		});
		expect(stderr).toContain('all members matched excepted path: "active"');
	});
});

describe('what an error says beside its message', () => {
	it.each([
		[['a', 'b'], 'resourceIds: [a, b]\n'],
		[
			['a', 'b', 'c', 'd', 'e'],
			'resourceIds: <complex value>\nUse "--cli-error-format json" or another error format to see the full details.\n'
		]
	])('%j', async (resourceIds, told) => {
		const body = { __type: 'ConflictException', message: 'm', resourceIds };
		const { stderr } = await runWith('ecs delete-service --service a', {
			answers: { DeleteService: [{ status: 400, body }] }
		});
		expect(stderr.split('Additional error details:\n')[1]).toBe(told);
	});
});

describe('an answer that is none of the shape', () => {
	it.each<[string, Canned, string, string]>([
		['text', { text: 'oops' }, '', ''],
		['a byte order mark', { text: '\ufeff{}' }, '', ''],
		['text for a list', { body: { clusterArns: 'ab' } }, '{"clusterArns":["a","b"]}', ''],
		['an object for a list', { body: { clusterArns: { a: 1 } } }, '{"clusterArns":["a"]}', ''],
		['a number for a list', { body: { clusterArns: 1 } }, '', "'int' object is not iterable"],
		['a list for a body', { body: [] }, '', "'list' object has no attribute 'get'"],
		['null for a body', { body: null }, '', "'NoneType' object has no attribute 'update'"]
	])('%s', async (_, answer, json, message) => {
		const { stdout, stderr } = await runWith('ecs list-clusters', {
			answers: { ListClusters: [answer] }
		});
		expect(stdout === '' ? '' : JSON.stringify(JSON.parse(stdout))).toBe(json);
		expect(stderr).toBe(message === '' ? '' : `\naws: [ERROR]: ${message}\n`);
	});
});
