import { expect, it } from 'vitest';
import type { AwsRequest } from '../../aws/cli/world';
import { liveNames } from './live-names';

it('asks the account for what exists', async () => {
	const asked: AwsRequest[] = [];
	const answers: Record<string, unknown> = {
		ListServices: {
			serviceArns: ['arn:aws:ecs:r:1:service/c/web', 'arn:aws:ecs:r:1:service/c/api']
		},
		ListClusters: { clusterArns: [] }
	};
	const account = {
		region: 'us-east-1',
		accessKeyId: 'A',
		send: async (request: AwsRequest) => {
			asked.push(request);
			const body = answers[request.operation];
			return body
				? ({ type: 'answer', status: 200, body: JSON.stringify(body) } as const)
				: ({ type: 'answer', status: 400, body: '{}' } as const);
		}
	};
	const options = new Map([
		['--cluster', 'c'],
		['--region', 'eu-west-1']
	]);
	expect(await liveNames(account, 'service', '', options)).toEqual(['api', 'web']);
	expect(asked[0]).toMatchObject({ region: 'eu-west-1', body: '{"cluster":"c"}' });
	expect(await liveNames(account, 'service', 'w', options)).toEqual(['web']);
	expect(await liveNames(account, 'cluster', '', new Map())).toEqual([]);
	expect(await liveNames(account, 'family', '', new Map())).toEqual([]);
	expect(await liveNames(account, 'bucket' as never, '', new Map())).toEqual([]);
	expect(asked).toHaveLength(4);
});
