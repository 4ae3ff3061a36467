import { describe, expect, it } from 'vitest';
import { runWith, type Canned } from '../../testing/run-with';

const arn = (name: string) => `arn:aws:ecs:us-east-1:123456789012:${name}`;

const group = (changes: Readonly<Record<string, unknown>> = {}): readonly Canned[] => [
	{
		body: {
			deploymentGroupInfo: {
				computePlatform: 'ECS',
				ecsServices: [{ serviceName: 'web', clusterName: 'demo' }],
				blueGreenDeploymentConfiguration: waiting(0, 5),
				...changes
			}
		}
	}
];
const waiting = (ready: number, termination: number) => ({
	deploymentReadyOption: { waitTimeInMinutes: ready },
	terminateBlueInstancesOnDeploymentSuccess: { terminationWaitTimeInMinutes: termination }
});
const status = (...all: readonly string[]) =>
	all.map((one) => ({ body: { deploymentInfo: { status: one } } }));

const answers: Readonly<Record<string, readonly Canned[]>> = {
	DescribeServices: [
		{
			body: {
				services: [
					{
						serviceArn: arn('service/demo/web'),
						serviceName: 'web',
						clusterArn: arn('cluster/demo')
					}
				]
			}
		}
	],
	GetApplication: [{ body: { application: { computePlatform: 'ECS' } } }],
	GetDeploymentGroup: group(),
	RegisterTaskDefinition: [
		{ body: { taskDefinition: { taskDefinitionArn: arn('task-definition/web:3') } } }
	],
	CreateDeployment: [{ body: { deploymentId: 'd-ABC' } }],
	GetDeployment: status('Created', 'InProgress', 'Succeeded')
};

const taskDefinition = { family: 'web', containerDefinitions: [{ name: 'web', image: 'nginx' }] };
const appspec = `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: "<TASK_DEFINITION>"
        LoadBalancerInfo: { ContainerName: web, ContainerPort: 80 }
`;
const files = { 'td.json': JSON.stringify(taskDefinition), 'spec.yaml': appspec };

const plain = 'ecs deploy --service web --task-definition td.json --codedeploy-appspec spec.yaml';
const deploy = (
	changes: Readonly<Record<string, readonly Canned[]>> = {},
	line = plain,
	otherFiles: Readonly<Record<string, string>> = {}
) => runWith(line, { files: { ...files, ...otherFiles }, answers: { ...answers, ...changes } });

const failure = (code: string, message: string): readonly Canned[] => [
	{ status: 400, body: { __type: code, message } }
];

const registered = `Successfully registered new ECS task definition ${arn('task-definition/web:3')}\n`;
const created = `${registered}Successfully created deployment d-ABC\n`;
const waitingFor = (minutes: number) =>
	`${created}Waiting for d-ABC to succeed (will wait up to ${minutes} minutes)...\n`;
const done = (minutes = 30) =>
	`${waitingFor(minutes)}Successfully deployed ${arn('task-definition/web:3')} to service 'web'\n`;

describe('aws ecs deploy', () => {
	it('checks, registers, deploys and waits', async () => {
		const { stdout, stderr, exitCode, requests, sleeps } = await deploy();
		expect({ stdout, stderr, exitCode }).toEqual({ stdout: done(), stderr: '', exitCode: 0 });
		expect(sleeps).toEqual([15, 15]);
		const content = `{"version": 0.0, "Resources": [{"TargetService": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": "${arn('task-definition/web:3')}", "LoadBalancerInfo": {"ContainerName": "web", "ContainerPort": 80}}}}]}`;
		expect(requests).toEqual([
			['DescribeServices', { cluster: 'default', services: ['web'] }],
			['GetApplication', { applicationName: 'AppECS-demo-web' }],
			[
				'GetDeploymentGroup',
				{ applicationName: 'AppECS-demo-web', deploymentGroupName: 'DgpECS-demo-web' }
			],
			['RegisterTaskDefinition', taskDefinition],
			[
				'CreateDeployment',
				{
					applicationName: 'AppECS-demo-web',
					deploymentGroupName: 'DgpECS-demo-web',
					revision: {
						revisionType: 'AppSpecContent',
						appSpecContent: {
							content,
							sha256: '0945e36fbee78416a3346f5a4c4bcd8f9740fd153046e61fa416a305e1891260'
						}
					}
				}
			],
			['GetDeployment', { deploymentId: 'd-ABC' }],
			['GetDeployment', { deploymentId: 'd-ABC' }],
			['GetDeployment', { deploymentId: 'd-ABC' }]
		]);
	});

	it('takes names as given, and sends only the requests to ECS to the endpoint', async () => {
		const { requests, sent } = await deploy(
			{},
			`--endpoint-url http://127.0.0.1:1 ${plain} --cluster c --codedeploy-application A --codedeploy-deployment-group G`
		);
		expect(requests.slice(0, 3)).toEqual([
			['DescribeServices', { cluster: 'c', services: ['web'] }],
			['GetApplication', { applicationName: 'A' }],
			['GetDeploymentGroup', { applicationName: 'A', deploymentGroupName: 'G' }]
		]);
		expect(sent.map(({ service, endpoint }) => [service, endpoint]).slice(0, 4)).toEqual([
			['ecs', 'http://127.0.0.1:1'],
			['deploy', null],
			['deploy', null],
			['ecs', 'http://127.0.0.1:1']
		]);
	});

	it('cuts long names', async () => {
		const name = 'n'.repeat(60);
		const cut = 'n'.repeat(46);
		const service = { serviceArn: 'x', serviceName: name, clusterArn: `y/${name}` };
		const { requests } = await deploy({ DescribeServices: [{ body: { services: [service] } }] });
		expect(requests[1]).toEqual(['GetApplication', { applicationName: `AppECS-${cut}-${cut}` }]);
	});

	it.each([
		[60, 30, 100],
		[6000, 0, 360]
	])('waits as long as the deployment group: %i + %i', async (ready, termination, minutes) => {
		const blueGreenDeploymentConfiguration = waiting(ready, termination);
		const { stdout } = await deploy({
			GetDeploymentGroup: group({ blueGreenDeploymentConfiguration })
		});
		expect(stdout).toBe(done(minutes));
	});

	it('takes ARNs for the targets of the deployment group', async () => {
		const ecsServices = [
			{ serviceName: arn('service/demo/web'), clusterName: arn('cluster/demo') }
		];
		const { exitCode } = await deploy({ GetDeploymentGroup: group({ ecsServices }) });
		expect(exitCode).toBe(0);
	});

	it('takes an AppSpec in JSON', async () => {
		const json = JSON.stringify({
			version: 1,
			resources: [{ S: { properties: { taskDefinition: 'é', n: [1.5, null, true] } } }]
		});
		const { requests } = await deploy({}, plain, { 'spec.yaml': json });
		expect(requests[4]).toMatchObject([
			'CreateDeployment',
			{
				revision: {
					appSpecContent: {
						content: `{"version": 1, "resources": [{"S": {"properties": {"taskDefinition": "${arn('task-definition/web:3')}", "n": [1.5, null, true]}}}]}`
					}
				}
			}
		]);
	});

	it.each<[string, string, Readonly<Record<string, readonly Canned[]>>, string]>([
		[
			"Service 'web' not found in cluster 'default'",
			'',
			{ DescribeServices: [{ body: { services: [] } }] },
			''
		],
		[
			'Failed to describe ECS service:\nAn error occurred (ClusterNotFoundException) when calling the DescribeServices operation: Cluster not found.',
			'',
			{ DescribeServices: failure('ClusterNotFoundException', 'Cluster not found.') },
			''
		],
		[
			'Failed to describe Code Deploy application:\nAn error occurred (ApplicationDoesNotExistException) when calling the GetApplication operation: No application found',
			'',
			{ GetApplication: failure('ApplicationDoesNotExistException', 'No application found') },
			''
		],
		[
			'Failed to describe Code Deploy deployment group:\nAn error occurred (DeploymentGroupDoesNotExistException) when calling the GetDeploymentGroup operation: no',
			'',
			{ GetDeploymentGroup: failure('DeploymentGroupDoesNotExistException', 'no') },
			''
		],
		[
			"Application 'AppECS-demo-web' must support 'ECS' compute platform",
			'',
			{ GetApplication: [{ body: { application: { computePlatform: 'Server' } } }] },
			''
		],
		[
			"Deployment Group 'DgpECS-demo-web' must support 'ECS' compute platform",
			'',
			{ GetDeploymentGroup: group({ computePlatform: 'Lambda' }) },
			''
		],
		[
			"deployment group 'DgpECS-demo-web' does not target ECS service 'web'",
			'',
			{
				GetDeploymentGroup: group({ ecsServices: [{ serviceName: 'x', clusterName: 'demo' }] })
			},
			''
		],
		[
			"deployment group 'DgpECS-demo-web' does not target ECS cluster 'demo'",
			'',
			{ GetDeploymentGroup: group({ ecsServices: [{ serviceName: 'web', clusterName: 'x' }] }) },
			''
		],
		[
			"'blueGreenDeploymentConfiguration'",
			'',
			{ GetDeploymentGroup: group({ blueGreenDeploymentConfiguration: null }) },
			''
		],
		[
			'Failed to register ECS task definition:\nAn error occurred (ClientException) when calling the RegisterTaskDefinition operation: bad',
			'',
			{ RegisterTaskDefinition: failure('ClientException', 'bad') },
			''
		],
		[
			'Failed to create deployment:\nAn error occurred (DeploymentLimitExceededException) when calling the CreateDeployment operation: many',
			registered,
			{ CreateDeployment: failure('DeploymentLimitExceededException', 'many') },
			''
		],
		[
			'Waiter DeploymentSuccessful failed: Waiter encountered a terminal failure state: For expression "deploymentInfo.status" we matched expected path: "Failed"',
			waitingFor(30),
			{ GetDeployment: status('InProgress', 'Failed') },
			''
		],
		[
			'Waiter DeploymentSuccessful failed: Max attempts exceeded',
			waitingFor(30),
			{ GetDeployment: status('InProgress') },
			''
		],
		["Resource 'codedeploy-appspec' must include property 'resources'", registered, {}, '{}'],
		["Resource 'S' must include property 'properties'", registered, {}, 'resources: [{S: }]'],
		[
			"Resource 'Properties' must include property 'taskDefinition'",
			registered,
			{},
			'resources: [{S: {Properties: {Type: x}}}]'
		],
		["'str' object has no attribute 'keys'", registered, {}, 'words'],
		["'int' object is not iterable", registered, {}, 'resources: 1'],
		["string indices must be integers, not 'str'", registered, {}, 'resources: [words]'],
		['The AppSpec file is neither JSON nor YAML.', '', {}, 'a: [b']
	])('%s', async (message, stdout, changes, spec) => {
		const result = await deploy(changes, plain, spec === '' ? {} : { 'spec.yaml': spec });
		expect(result).toMatchObject({
			exitCode: 255,
			stdout,
			stderr: `\naws: [ERROR]: ${message}\n`
		});
	});

	it.each([
		['nope.json', "[Errno 2] No such file or directory: 'nope.json'"],
		['~/nope', "[Errno 2] No such file or directory: '/home/user/nope'"],
		['$HOME/nope', "[Errno 2] No such file or directory: '/home/user/nope'"]
	])('says that %s cannot be read', async (path, why) => {
		const { stderr, exitCode, requests } = await deploy({}, plain.replace('td.json', path));
		expect(stderr).toBe(`\naws: [ERROR]: Unable to load file at ${path}: ${why}\n`);
		expect({ exitCode, requests }).toEqual({ exitCode: 255, requests: [] });
	});

	it.each([
		['{', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
		[
			'[1]',
			'botocore.client.ClientCreator._create_api_method.<locals>._api_call() argument after ** must be a mapping, not list'
		]
	])('says what is wrong with the task definition %s', async (text, message) => {
		const { stderr, exitCode } = await deploy({}, plain, { 'td.json': text });
		expect({ stderr, exitCode }).toEqual({
			stderr: `\naws: [ERROR]: ${message}\n`,
			exitCode: 255
		});
	});

	it('validates the task definition by the model', async () => {
		const { stderr, exitCode } = await deploy({}, plain, { 'td.json': '{"family": 1}' });
		expect(exitCode).toBe(252);
		expect(stderr).toBe(
			"\naws: [ERROR]: An error occurred (ParamValidation): Parameter validation failed:\nMissing required parameter in input: \"containerDefinitions\"\nInvalid type for parameter family, value: 1, type: <class 'int'>, valid types: <class 'str'>\n"
		);
	});

	it('shows what it does before it waits, and ends with Ctrl+C', async () => {
		const { printed, stdout, exitCode } = await runWith(plain, {
			files,
			answers: { ...answers, GetDeployment: status('InProgress') },
			isFollowed: true,
			interruptedAt: 3
		});
		expect(printed.join('')).toBe(waitingFor(30));
		expect({ stdout, exitCode }).toEqual({ stdout: '\n', exitCode: 130 });
	});
});
