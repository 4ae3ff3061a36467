import { describe, expect, it } from 'vitest';
import { runWith } from '../commands/testing/run-with';

const warning = 'warning: Non-positive values for --max-items may result in undefined behavior.\n';
const unknown = (members: string) =>
	`\naws: [ERROR]: An error occurred (ParamValidation): Parameter validation failed:\nUnknown parameter in input: "PaginationConfig", must be one of: ${members}\n`;
const together = (options: string) =>
	`\naws: [ERROR]: An error occurred (ParamValidation): Cannot specify --no-paginate along with pagination arguments: ${options}\n`;
const ofClusters = 'nextToken, maxResults';
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('paging options', () => {
	it.each([
		[
			'that are zero where pages are not joined',
			'--no-paginate --max-items 0',
			warning + unknown(ofClusters)
		],
		[
			'that are zero beside the service’s own token',
			'--next-token t --page-size 0',
			unknown(ofClusters)
		],
		[
			'that say something where pages are not joined',
			'--no-paginate --max-items 1',
			together('--max-items')
		],
		[
			'beside the service’s own limit',
			'--max-results 1 --page-size 2 --max-items 1',
			together('--page-size, --max-items')
		],
		['of a made-up answer', '--max-items 5 --generate-cli-skeleton output', unknown(ofClusters)]
	])('%s', async (_, more, stderr) => {
		const result = await runWith(`ecs list-clusters ${more}`);
		expect(result).toMatchObject({ exitCode: 252, stderr, requests: [] });
	});

	it('turn joining off where the service’s own limit has the same name', async () => {
		const answers = { DescribeListeners: [{ body: { Listeners: [], NextMarker: 'm' } }] };
		const result = await runWith('elbv2 describe-listeners --page-size 100', { answers });
		expect(result.requests).toEqual([['DescribeListeners', { PageSize: 100 }]]);
	});

	it('may stand in the whole input', async () => {
		const answers = { ListClusters: [{ body: { clusterArns: ['a', 'b'] } }] };
		const result = await runWith(
			['ecs', 'list-clusters', '--cli-input-json', '{"PaginationConfig":{"MaxItems":1}}'],
			{ answers }
		);
		expect(JSON.parse(result.stdout)).toMatchObject({ clusterArns: ['a'] });
	});
});

describe('--starting-token', () => {
	it.each([
		['"x"', "'str' object has no attribute 'pop'"],
		['1.5', "'float' object has no attribute 'pop'"],
		['null', "'NoneType' object has no attribute 'pop'"]
	])('base64 of %s', async (json, message) => {
		const result = await runWith(`ecs list-clusters --starting-token ${base64(json)}`);
		expect(result).toMatchObject({ exitCode: 255, stderr: `\naws: [ERROR]: ${message}\n` });
	});

	it('that is base64 of a list is the service’s own', async () => {
		const { requests } = await runWith(`ecs list-clusters --starting-token ${base64('[]')}`);
		expect(requests).toEqual([['ListClusters', { nextToken: base64('[]') }]]);
	});

	it('without the service’s token cannot be gone on from', async () => {
		const answers = { ListClusters: [{ body: { clusterArns: ['a', 'b'] } }] };
		const line = `ecs list-clusters --max-items 1 --starting-token ${base64('{}')}`;
		const { stderr } = await runWith(line, { answers });
		expect(stderr).toBe("\naws: [ERROR]: Bad starting token: {'boto_truncate_amount': 1}\n");
	});
});

describe('joined pages', () => {
	const page = (findings: unknown, more: object = {}) => ({
		body: { registryId: 'r', imageScanFindings: findings, ...more }
	});
	const line = 'ecr describe-image-scan-findings --repository-name repo --image-id imageTag=t';

	it('are whole also in what is told once', async () => {
		const answers = {
			DescribeImageScanFindings: [
				page({ findings: [{ name: 'a' }], enhancedFindings: [] }, { nextToken: 't' }),
				page({ findings: [{ name: 'b' }], enhancedFindings: [{ title: 'c' }] })
			]
		};
		const { stdout } = await runWith(line, { answers });
		expect(JSON.parse(stdout)).toMatchObject({
			imageScanFindings: {
				findings: [{ name: 'a' }, { name: 'b' }],
				enhancedFindings: [{ title: 'c' }]
			}
		});
	});

	it('have null for further results of a first page that was partly shown before', async () => {
		const answers = { DescribeImageScanFindings: [page({ findings: [{ name: 'a' }] })] };
		const token = base64('{"nextToken":null,"boto_truncate_amount":0}');
		const { stdout } = await runWith(`${line} --starting-token ${token}`, { answers });
		expect(JSON.parse(stdout)).toMatchObject({
			imageScanFindings: { findings: [{ name: 'a' }], enhancedFindings: null }
		});
	});
});
