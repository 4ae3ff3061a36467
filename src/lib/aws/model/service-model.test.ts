import { describe, expect, it } from 'vitest';
import { loadModel } from './load';
import { services } from './services';
import type { Shape, StructureShape } from './types';

async function modelOf(command: string) {
	const model = await loadModel(command);
	if (!model) throw new Error(`Expected a model of ${command}`);
	return model;
}

/** Structures that can be reached, each once. */
function walk(shape: Shape, seen: Set<StructureShape>): void {
	if (shape.type === 'list') walk(shape.member, seen);
	else if (shape.type === 'map') [shape.key, shape.value].forEach((one) => walk(one, seen));
	else if (shape.type === 'structure' && !seen.has(shape)) {
		seen.add(shape);
		for (const member of shape.members.values()) walk(member.shape, seen);
	}
}

describe('every model', () => {
	it.each(services.map(({ command }) => command))(
		'%s can be decoded to the last shape',
		async (command) => {
			const model = await modelOf(command);
			const seen = new Set<StructureShape>();
			for (const { input, output } of model.operations.values())
				[input, output].forEach((one) => walk(one, seen));
			for (const shape of model.errors.values()) walk(shape, seen);
			expect(seen.size).toBeGreaterThan(model.operations.size);
			for (const { required, members } of seen)
				for (const name of required) expect(members.has(name)).toBe(true);
			for (const name of model.paginators.keys()) expect(model.operations.has(name)).toBe(true);
			for (const { operation } of model.waiters.values())
				expect(model.operations.has(operation)).toBe(true);
			const commands = [...model.operations.values()].map((one) => one.command);
			expect(new Set(commands).size).toBe(commands.length);
		}
	);
});

describe('decodeModel', () => {
	it('makes one object of a structure', async () => {
		const { operations } = await modelOf('ecs');
		const tags = [...operations.values()]
			.map(({ input }) => input.members.get('tags')?.shape)
			.flatMap((shape) => (shape?.type === 'list' ? [shape.member] : []));
		expect(tags.length).toBeGreaterThan(5);
		expect(new Set(tags).size).toBe(1);
	});

	it('closes cycles', async () => {
		const { operations } = await modelOf('ssm');
		const aggregators = operations.get('GetInventory')?.input.members.get('Aggregators')?.shape;
		const aggregator = aggregators?.type === 'list' ? aggregators.member : null;
		const own =
			aggregator?.type === 'structure' ? aggregator.members.get('Aggregators')?.shape : null;
		expect(own?.type === 'list' ? own.member : null).toBe(aggregator);
	});

	it('keeps kinds of numbers, minima, enums in order, unions, documents', async () => {
		const ecs = await modelOf('ecs');
		const revisions = ecs.operations
			.get('CreateDaemon')
			?.input.members.get('deploymentConfiguration')?.shape;
		const drain =
			revisions?.type === 'structure' ? revisions.members.get('drainPercent')?.shape : null;
		expect(drain).toEqual({ type: 'double', name: 'Double', min: 0 });
		const launchType = ecs.operations.get('RunTask')?.input.members.get('launchType')?.shape;
		expect(launchType?.type === 'string' && launchType.enum).toEqual([
			'EC2',
			'FARGATE',
			'EXTERNAL',
			'MANAGED_INSTANCES'
		]);
		const service = ecs.operations.get('CreateService')?.output.members.get('service')?.shape;
		expect([...(service?.type === 'structure' ? service.members.keys() : [])].slice(0, 3)).toEqual([
			'serviceArn',
			'serviceName',
			'clusterArn'
		]);
		expect(ecs.errors.get('ConflictException')?.members.has('resourceIds')).toBe(true);
	});

	it('knows pages and waiters', async () => {
		const ecs = await modelOf('ecs');
		expect(ecs.paginators.get('ListTasks')).toEqual({
			inputToken: ['nextToken'],
			outputToken: ['nextToken'],
			limitKey: 'maxResults',
			moreResults: null,
			resultKey: ['taskArns'],
			nonAggregateKeys: []
		});
		expect(ecs.waiters.get('TasksRunning')).toEqual({
			operation: 'DescribeTasks',
			delaySeconds: 6,
			maxAttempts: 100,
			acceptors: [
				{
					state: 'failure',
					matcher: 'pathAny',
					argument: 'tasks[].lastStatus',
					expected: 'STOPPED'
				},
				{
					state: 'failure',
					matcher: 'pathAny',
					argument: 'failures[].reason',
					expected: 'MISSING'
				},
				{
					state: 'success',
					matcher: 'pathAll',
					argument: 'tasks[].lastStatus',
					expected: 'RUNNING'
				}
			]
		});
		expect((await modelOf('iam')).paginators.get('ListRoles')?.moreResults).toBe('IsTruncated');
		expect((await modelOf('elbv2')).paginators.get('DescribeListeners')?.limitKey).toBe('PageSize');
		expect((await modelOf('secretsmanager')).paginators.has('BatchGetSecretValue')).toBe(false);
	});

	it('takes nothing for an empty structure', async () => {
		const ec2 = await modelOf('ec2');
		expect(ec2.operations.get('DeleteVpc')?.output.members.size).toBe(0);
	});
});
