import { describe, expect, it } from 'vitest';
import type { AwsRequest } from '../../cli/world';
import { standIn } from './stand-in';

function account() {
	let ids = 0;
	const { send } = standIn({
		nowMs: () => 1_700_000_000_000,
		newId: () => String(++ids).padStart(32, '0')
	});
	return async (operation: string, input: object, region = 'us-east-1') => {
		const request: AwsRequest = {
			service: operation === 'GetCallerIdentity' ? 'sts' : 'ecs',
			operation,
			target: operation,
			body: JSON.stringify(input),
			region,
			endpoint: null,
			accessKeyId: ''
		};
		const answer = await send(request);
		if (answer.type !== 'answer') throw new Error('nothing answered');
		const body = JSON.parse(answer.body) as Record<string, never>;
		return answer.status === 200 ? body : { error: `${body['__type']}: ${body['message']}` };
	};
}

describe('standIn', () => {
	it('keeps what is created, describes and deletes it', async () => {
		const call = account();
		await call('CreateCluster', { clusterName: 'web' });
		await call('RegisterTaskDefinition', { family: 'app', containerDefinitions: [{ name: 'a' }] });
		await call('RegisterTaskDefinition', { family: 'app', containerDefinitions: [{ name: 'b' }] });
		expect(
			await call('CreateService', {
				cluster: 'web',
				serviceName: 's',
				taskDefinition: 'app',
				desiredCount: 2
			})
		).toMatchObject({
			service: {
				serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/web/s',
				taskDefinition: 'arn:aws:ecs:us-east-1:123456789012:task-definition/app:2',
				deployments: [{ status: 'PRIMARY', desiredCount: 2 }]
			}
		});
		expect(await call('DeleteCluster', { cluster: 'web' })).toEqual({
			error:
				'ClusterContainsServicesException: The Cluster cannot be deleted while Services are active.'
		});
		await call('UpdateService', { cluster: 'web', service: 's', desiredCount: 0 });
		expect(await call('DeleteService', { cluster: 'web', service: 's' })).toMatchObject({
			service: { status: 'INACTIVE' }
		});
		expect(await call('DeleteCluster', { cluster: 'web' })).toMatchObject({
			cluster: { status: 'INACTIVE', activeServicesCount: 0 }
		});
		expect(await call('ListClusters', {})).toEqual({ clusterArns: [] });
	});

	it('runs, lists and stops tasks', async () => {
		const call = account();
		await call('CreateCluster', {});
		await call('RegisterTaskDefinition', {
			family: 'app',
			networkMode: 'awsvpc',
			containerDefinitions: [{ name: 'a', image: 'nginx' }]
		});
		expect(await call('RunTask', { taskDefinition: 'app' })).toEqual({
			error:
				"InvalidParameterException: Network Configuration must be provided when networkMode 'awsvpc' is specified."
		});
		await call('RunTask', { taskDefinition: 'app', count: 2, networkConfiguration: {} });
		const { taskArns } = (await call('ListTasks', {})) as unknown as { taskArns: string[] };
		expect(taskArns).toHaveLength(2);
		expect(await call('StopTask', { task: taskArns[0] })).toMatchObject({
			task: { lastStatus: 'STOPPED', stoppedReason: 'Task stopped by user' }
		});
		expect(await call('ListTasks', {})).toEqual({ taskArns: [taskArns[1]] });
	});

	it('has one state a region, and says what it does not know', async () => {
		const call = account();
		await call('CreateCluster', { clusterName: 'web' });
		expect(await call('ListClusters', {}, 'eu-west-1')).toEqual({ clusterArns: [] });
		expect(await call('ListTasks', { cluster: 'nope' })).toEqual({
			error: 'ClusterNotFoundException: Cluster not found.'
		});
		expect(await call('CreateTaskSet', {})).toEqual({
			error: 'UnsupportedFeatureException: ecs CreateTaskSet is not simulated here.'
		});
		expect(await call('GetCallerIdentity', {})).toMatchObject({ Account: '123456789012' });
	});
});
