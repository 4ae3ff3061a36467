import { describe, expect, it } from 'vitest';
import { loadModel } from '../../model/load';
import { waiterSentence } from './waiter-sentence';

async function sentence(service: string, name: string, wanted = ''): Promise<string> {
	const model = await loadModel(service);
	const waiter = model?.waiters.get(name);
	const operation = waiter && model?.operations.get(waiter.operation);
	if (!waiter || !operation) throw new Error('no such waiter');
	return waiterSentence(waiter, operation, wanted);
}

describe('a sentence about a waiter', () => {
	it('tells how it asks', async () => {
		expect(await sentence('ecs', 'TasksRunning')).toBe(
			'Asks with describe-tasks every 6 seconds, at most 100 times, until tasks[].lastStatus is RUNNING for each. Prints nothing; exits with 255 where that does not come about.'
		);
	});

	it.each([
		['ecs', 'ServicesInactive', 'services[].status is INACTIVE for one at least'],
		['iam', 'RoleExists', 'it is there'],
		['elbv2', 'TargetDeregistered', 'the service answers with the error InvalidTarget'],
		['cloudwatch', 'AlarmExists', 'MetricAlarms[] is not empty'],
		['ecr', 'ImageScanComplete', 'imageScanStatus.status is COMPLETE']
	])('%s %s', async (service, name, until) => {
		expect(await sentence(service, name)).toContain(` times, until ${until}. Prints`);
	});

	it('takes words of our own', async () => {
		expect(await sentence('ecs', 'ServicesStable', 'all is well')).toContain('until all is well.');
	});
});
