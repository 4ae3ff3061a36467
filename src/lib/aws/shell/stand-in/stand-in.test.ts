import { describe, expect, it } from 'vitest';
import { standIn } from './stand-in';

function account() {
	let nowMs = Date.UTC(2026, 0, 15, 12);
	let count = 0;
	const { send } = standIn({
		nowMs: () => nowMs,
		newId: () => (count += 1).toString(16).padStart(32, '0')
	});
	const ask = async (
		operation: string,
		body: unknown = {},
		service = 'ecs',
		region = 'us-east-1'
	) => {
		const answer = await send({
			service,
			operation,
			target: `AmazonEC2ContainerServiceV20141113.${operation}`,
			body: JSON.stringify(body),
			region,
			endpoint: null,
			accessKeyId: 'AKIAIOSFODNN7EXAMPLE'
		});
		if (answer.type !== 'answer') throw new Error(answer.type);
		return { status: answer.status, body: JSON.parse(answer.body) as never };
	};
	return { ask, wait: (seconds: number) => (nowMs += seconds * 1000) };
}

const arn = 'arn:aws:ecs:us-east-1:123456789012:';
const definition = {
	family: 'web',
	containerDefinitions: [{ name: 'app', image: 'nginx', portMappings: [{ containerPort: 80 }] }]
};

describe('the stand-in', () => {
	it('makes, lists, describes and deletes clusters', async () => {
		const { ask } = account();
		expect((await ask('CreateCluster', { clusterName: 'demo' })).body).toMatchObject({
			cluster: {
				clusterArn: `${arn}cluster/demo`,
				clusterName: 'demo',
				status: 'ACTIVE',
				runningTasksCount: 0
			}
		});
		expect((await ask('ListClusters')).body).toEqual({ clusterArns: [`${arn}cluster/demo`] });
		expect((await ask('DescribeClusters', { clusters: ['demo', 'none'] })).body).toMatchObject({
			clusters: [{ clusterName: 'demo' }],
			failures: [{ arn: `${arn}cluster/none`, reason: 'MISSING' }]
		});
		expect((await ask('DeleteCluster', { cluster: `${arn}cluster/demo` })).body).toMatchObject({
			cluster: { status: 'INACTIVE' }
		});
		expect((await ask('ListClusters')).body).toEqual({ clusterArns: [] });
	});

	it('counts revisions', async () => {
		const { ask } = account();
		await ask('RegisterTaskDefinition', definition);
		const second = await ask('RegisterTaskDefinition', {
			...definition,
			tags: [{ key: 'a', value: 'b' }]
		});
		expect(second.body).toMatchObject({
			taskDefinition: {
				taskDefinitionArn: `${arn}task-definition/web:2`,
				revision: 2,
				containerDefinitions: [
					{
						name: 'app',
						essential: true,
						portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }]
					}
				]
			},
			tags: [{ key: 'a', value: 'b' }]
		});
		await ask('DeregisterTaskDefinition', { taskDefinition: 'web:2' });
		expect((await ask('DescribeTaskDefinition', { taskDefinition: 'web' })).body).toMatchObject({
			taskDefinition: { revision: 1 }
		});
		expect((await ask('ListTaskDefinitions', { familyPrefix: 'web' })).body).toEqual({
			taskDefinitionArns: [`${arn}task-definition/web:1`]
		});
		expect((await ask('ListTaskDefinitionFamilies')).body).toEqual({ families: ['web'] });
	});

	it('starts a service’s tasks, and replaces and stops them', async () => {
		const { ask, wait } = account();
		await ask('CreateCluster', {});
		await ask('RegisterTaskDefinition', definition);
		const service = {
			serviceName: 'web',
			taskDefinition: 'web',
			desiredCount: 2,
			launchType: 'FARGATE'
		};
		expect((await ask('CreateService', service)).body).toMatchObject({
			service: { serviceArn: `${arn}service/default/web`, pendingCount: 2, runningCount: 0 }
		});
		wait(30);
		const describe = async () => (await ask('DescribeServices', { services: ['web'] })).body;
		expect(await describe()).toMatchObject({
			services: [{ runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] }]
		});
		await ask('UpdateService', { service: 'web', desiredCount: 1 });
		expect(await describe()).toMatchObject({ services: [{ desiredCount: 1, runningCount: 1 }] });
		await ask('UpdateService', { service: 'web', forceNewDeployment: true });
		expect(await describe()).toMatchObject({ services: [{ pendingCount: 1, runningCount: 0 }] });
		expect((await ask('DeleteService', { service: 'web' })).body).toMatchObject({
			__type: 'InvalidParameterException'
		});
		await ask('UpdateService', { service: 'web', desiredCount: 0 });
		expect((await ask('DeleteService', { service: 'web' })).body).toMatchObject({
			service: { status: 'INACTIVE' }
		});
		expect((await ask('ListServices')).body).toEqual({ serviceArns: [] });
		expect((await ask('ListTasks')).body).toEqual({ taskArns: [] });
	});

	it('runs and stops tasks', async () => {
		const { ask, wait } = account();
		await ask('CreateCluster', {});
		await ask('RegisterTaskDefinition', definition);
		await ask('RunTask', { taskDefinition: 'web:1', count: 2, startedBy: 'me' });
		const { taskArns } = (await ask('ListTasks', { family: 'web' })).body as { taskArns: string[] };
		expect(taskArns).toHaveLength(2);
		wait(20);
		expect((await ask('DescribeTasks', { tasks: [taskArns[0], 'none'] })).body).toMatchObject({
			tasks: [
				{
					lastStatus: 'RUNNING',
					group: 'family:web',
					startedBy: 'me',
					containers: [{ name: 'app' }]
				}
			],
			failures: [{ reason: 'MISSING' }]
		});
		expect((await ask('StopTask', { task: taskArns[0], reason: 'done' })).body).toMatchObject({
			task: { lastStatus: 'STOPPED', stoppedReason: 'done' }
		});
		expect((await ask('ListTasks', { desiredStatus: 'STOPPED' })).body).toEqual({
			taskArns: [taskArns[0]]
		});
	});

	it('keeps tags', async () => {
		const { ask } = account();
		await ask('CreateCluster', { clusterName: 'demo', tags: [{ key: 'a', value: '1' }] });
		const resourceArn = `${arn}cluster/demo`;
		await ask('TagResource', {
			resourceArn,
			tags: [
				{ key: 'a', value: '2' },
				{ key: 'b', value: '3' }
			]
		});
		await ask('UntagResource', { resourceArn, tagKeys: ['b'] });
		expect((await ask('ListTagsForResource', { resourceArn })).body).toEqual({
			tags: [{ key: 'a', value: '2' }]
		});
	});

	it('gives pages', async () => {
		const { ask } = account();
		for (const clusterName of ['a', 'b', 'c']) await ask('CreateCluster', { clusterName });
		const first = (await ask('ListClusters', { maxResults: 2 })).body as { nextToken: string };
		expect(first).toMatchObject({ clusterArns: [`${arn}cluster/a`, `${arn}cluster/b`] });
		expect((await ask('ListClusters', { maxResults: 2, nextToken: first.nextToken })).body).toEqual(
			{ clusterArns: [`${arn}cluster/c`] }
		);
	});

	it('keeps regions apart, and knows who asks', async () => {
		const { ask } = account();
		await ask('CreateCluster', { clusterName: 'demo' });
		expect((await ask('ListClusters', {}, 'ecs', 'eu-west-1')).body).toEqual({ clusterArns: [] });
		expect((await ask('GetCallerIdentity', {}, 'sts')).body).toMatchObject({
			Account: '123456789012'
		});
	});

	it.each([
		[
			'CreateService',
			{ serviceName: 'x', taskDefinition: 'y' },
			'ClusterNotFoundException',
			'Cluster not found.'
		],
		['DescribeServices', { services: ['x'] }, 'ClusterNotFoundException', 'Cluster not found.'],
		[
			'DescribeTaskDefinition',
			{ taskDefinition: 'x' },
			'ClientException',
			'Unable to describe task definition.'
		],
		[
			'RegisterTaskDefinition',
			{ family: 'x', containerDefinitions: [] },
			'ClientException',
			'Container list cannot be empty.'
		],
		[
			'TagResource',
			{ resourceArn: 'arn:x' },
			'InvalidParameterException',
			'The specified resource could not be found.'
		],
		[
			'CreateCapacityProvider',
			{},
			'UnknownOperationException',
			'CreateCapacityProvider is not there yet: this account knows clusters, task definitions, services and tasks.'
		]
	])('answers %s %j with %s', async (operation, body, type, message) => {
		expect(await account().ask(operation, body)).toEqual({
			status: 400,
			body: { __type: type, message }
		});
	});
});
