import { describe, expect, it } from 'vitest';
import { loadDocs, loadModel } from './load';

describe('loadModel', () => {
	it('gives null for a service that is not known', async () => {
		expect(await loadModel('s3')).toBeNull();
	});

	it('gives the same model twice', async () => {
		expect(await loadModel('ecs')).toBe(await loadModel('ecs'));
	});

	it('knows every operation of ECS', async () => {
		const ecs = await loadModel('ecs');
		expect(ecs?.operations.size).toBe(77);
		expect(ecs?.targetPrefix).toBe('AmazonEC2ContainerServiceV20141113');
		const runTask = ecs?.operations.get('RunTask');
		expect(runTask?.command).toBe('run-task');
		expect(runTask?.input.required).toEqual(['taskDefinition']);
		expect([...(runTask?.input.members.keys() ?? [])].slice(0, 3)).toEqual([
			'capacityProviderStrategy',
			'cluster',
			'count'
		]);
		expect(runTask?.input.members.get('clientToken')?.isIdempotencyToken).toBe(true);
		expect(runTask?.errors).toContain('ClusterNotFoundException');
	});
});

describe('loadDocs', () => {
	it('gives the documentation of operations and members', async () => {
		const docs = await loadDocs('ecs');
		expect(docs.operations.get('RunTask')).toMatch(/^<p>Starts a new task/);
		expect(docs.members.get('RunTaskRequest')?.get('count')).toContain(
			'The number of instantiations'
		);
	});

	it('is empty for a service that is not known', async () => {
		expect((await loadDocs('s3')).operations.size).toBe(0);
	});
});
