import { describe, expect, it } from 'vitest';
import { loadModel } from '../../model/load';
import { completeAws, type CompletionSources } from './complete-aws';

const names: Readonly<Record<string, readonly string[]>> = {
	cluster: ['default', 'demo', 'prod'],
	taskDefinition: ['api:1', 'api:2', 'web:7'],
	family: ['api', 'web'],
	subnet: ['subnet-1', 'subnet-2'],
	securityGroup: ['sg-1'],
	targetGroup: ['arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/web/1'],
	capacityProvider: ['FARGATE', 'FARGATE_SPOT'],
	containerInstance: ['ci-1'],
	profile: ['default', 'staging'],
	logGroup: ['/ecs/api', '/ecs/web'],
	role: ['ecsTaskExecutionRole']
};

const sources: CompletionSources = {
	model: loadModel,
	complete: async (kind, prefix, options) => {
		const cluster = options.get('--cluster') ?? 'default';
		if (kind === 'service') return [`${cluster}-api`, `${cluster}-web`];
		if (kind === 'task') return [`${cluster}-task-1`, `${cluster}-task-2`];
		if (kind === 'container') return options.has('--task') ? ['app', 'sidecar'] : [];
		return (names[kind] ?? []).filter((name) => name.startsWith(prefix));
	}
};

/** `|` is the cursor; its word ends there. */
function complete(line: string): Promise<readonly string[]> {
	const words = line.split(' ');
	const index = words.findIndex((word) => word.includes('|'));
	return completeAws(
		words.map((word) => word.replace('|', '')),
		index,
		sources
	);
}

describe('completeAws', () => {
	it.each<[string, readonly string[]]>([
		['aws ec|', ['ec2', 'ecr', 'ecs']],
		['aws he|', ['help']],
		['aws conf|', ['configure']],
		['aws nope |', []],
		['aws nope x|', []],
		['aws ecs run|', ['run-task']],
		['aws ecs depl|', ['deploy']],
		['aws ecr get-login|', ['get-login-password']],
		['aws deploy push|', []],
		['aws ecs deploy --codedeploy-d|', ['--codedeploy-deployment-group']],
		['aws ecs deploy --cluster d|', ['default', 'demo']],
		['aws ecs deploy --cluster demo --service demo-a|', ['demo-api']],
		['aws logs tail /ecs/a|', ['/ecs/api']],
		['aws logs tail --format d|', ['detailed']],
		['aws logs tail /ecs/api /ecs|', []],
		['aws ec2 authorize-security-group-ingress --proto|', ['--protocol']],
		['aws ecs wait|', ['wait']],
		[
			'aws ecs describe-task|',
			['describe-task-definition', 'describe-task-sets', 'describe-tasks']
		],
		['aws --region us-east-1 ecs run|', ['run-task']],
		['aws ecs --output json run|', ['run-task']],
		['aws ecs wait ser|', ['services-inactive', 'services-stable']],
		['aws ecs wait tasks-running --t|', ['--tasks']],
		['aws ecs wait nope --|', globalFlags()],
		['aws ecs run-task he|', ['help']],
		['aws ecs run-task --task-definition x he|', []],
		[
			'aws ecs run-task --cl|',
			[
				'--cli-auto-prompt',
				'--cli-binary-format',
				'--cli-connect-timeout',
				'--cli-error-format',
				'--cli-input-json',
				'--cli-input-yaml',
				'--cli-read-timeout',
				'--client-token',
				'--cluster'
			]
		],
		['aws ecs run-task --launch|', ['--launch-type']],
		['aws ecs run-task --launch-type EC2 --launch|', []],
		['aws ecs run-task --launch| --launch-type EC2', []],
		['aws ecs run-task --launch-type |', ['EC2', 'EXTERNAL', 'FARGATE', 'MANAGED_INSTANCES']],
		['aws ecs run-task --launch-type FAR|', ['FARGATE']],
		['aws ecs run-task --launch-type=FAR|', ['--launch-type=FARGATE']],
		['aws ecs run-task --launch-t FAR|', ['FARGATE']],
		['aws ecs run-task --enable-e|', ['--enable-ecs-managed-tags', '--enable-execute-command']],
		['aws ecs run-task --disable|', ['--disable-execute-command']],
		['aws ecs run-task --enable-execute-command --disable|', []],
		['aws ecs run-task --no-enable|', ['--no-enable-ecs-managed-tags']],
		['aws ecs run-task --count |', []],
		['aws ecs run-task --count 2 --cou|', []],
		['aws ecs run-task --cluster |', ['default', 'demo', 'prod']],
		['aws ecs run-task --cluster d|', ['default', 'demo']],
		['aws ecs run-task --cluster=d|', ['--cluster=default', '--cluster=demo']],
		['aws ecs run-task --task-definition api|', ['api:1', 'api:2']],
		['aws ecs update-service --service |', ['default-api', 'default-web']],
		['aws ecs update-service --cluster prod --service |', ['prod-api', 'prod-web']],
		['aws ecs update-service --service | --cluster prod', ['prod-api', 'prod-web']],
		['aws ecs update-service --clus prod --service prod-w|', ['prod-web']],
		['aws ecs describe-tasks --cluster prod --tasks prod-task-1 prod|', ['prod-task-2']],
		['aws ecs describe-services --services default-api d|', ['default-web']],
		['aws ecs describe-services --services default-api --incl|', ['--include']],
		[
			'aws ecs describe-services --services a --include |',
			expect.arrayContaining(['TAGS', '--cluster']) as unknown as string[]
		],
		['aws ecs list-tasks --service-name |', ['default-api', 'default-web']],
		['aws ecs list-tasks --family w|', ['web']],
		['aws ecs list-tasks --desired-status |', ['PENDING', 'RUNNING', 'STOPPED']],
		['aws ecs create-service --service-name |', []],
		['aws ecs create-cluster --cluster-name |', []],
		['aws ecs register-task-definition --family w|', ['web']],
		['aws ecs register-task-definition --requires-compatibilities FAR|', ['FARGATE']],
		['aws ecs register-task-definition --execution-role-arn |', ['ecsTaskExecutionRole']],
		['aws ecs execute-command --task t --container |', ['app', 'sidecar']],
		['aws ecs execute-command --non|', ['--non-interactive']],
		[
			'aws ecs create-cluster --capacity-providers FARGATE |',
			expect.arrayContaining(['FARGATE_SPOT']) as unknown as string[]
		],
		['aws ecs run-task --network-configuration |', ['awsvpcConfiguration={']],
		[
			'aws ecs run-task --network-configuration awsvpcConfiguration={sub|',
			['awsvpcConfiguration={subnets=']
		],
		[
			'aws ecs run-task --network-configuration awsvpcConfiguration={subnets=|',
			['awsvpcConfiguration={subnets=subnet-1', 'awsvpcConfiguration={subnets=subnet-2']
		],
		[
			'aws ecs run-task --network-configuration awsvpcConfiguration={subnets=[subnet-1,|',
			[
				'awsvpcConfiguration={subnets=[subnet-1,subnet-1',
				'awsvpcConfiguration={subnets=[subnet-1,subnet-2'
			]
		],
		[
			'aws ecs run-task --network-configuration awsvpcConfiguration={subnets=[subnet-1],s|',
			['awsvpcConfiguration={subnets=[subnet-1],securityGroups=']
		],
		[
			'aws ecs run-task --network-configuration awsvpcConfiguration={subnets=subnet-1,s|',
			[
				'awsvpcConfiguration={subnets=subnet-1,securityGroups=',
				'awsvpcConfiguration={subnets=subnet-1,subnet-1',
				'awsvpcConfiguration={subnets=subnet-1,subnet-2'
			]
		],
		[
			'aws ecs run-task --network-configuration awsvpcConfiguration={subnets=[a],assignPublicIp=|',
			[
				'awsvpcConfiguration={subnets=[a],assignPublicIp=DISABLED',
				'awsvpcConfiguration={subnets=[a],assignPublicIp=ENABLED'
			]
		],
		['aws ecs run-task --network-configuration awsvpcConfiguration={subnets=[a]}|', []],
		['aws ecs run-task --network-configuration nope={|', []],
		['aws ecs run-task --network-configuration {|', []],
		['aws ecs run-task --network-configuration file://|', []],
		[
			'aws ecs run-task --capacity-provider-strategy |',
			expect.arrayContaining(['capacityProvider=', 'weight=']) as unknown as string[]
		],
		[
			'aws ecs run-task --capacity-provider-strategy capacityProvider=F|',
			['capacityProvider=FARGATE', 'capacityProvider=FARGATE_SPOT']
		],
		[
			'aws ecs run-task --capacity-provider-strategy capacityProvider=FARGATE,|',
			['capacityProvider=FARGATE,base=', 'capacityProvider=FARGATE,weight=']
		],
		[
			'aws ecs run-task --capacity-provider-strategy capacityProvider=FARGATE,weight=1 capacityProvider=FARGATE_S|',
			['capacityProvider=FARGATE_SPOT']
		],
		['aws ecs run-task --overrides containerOverrides=[{na|', ['containerOverrides=[{name=']],
		[
			'aws ecs run-task --overrides containerOverrides=[{name=app,envir|',
			[
				'containerOverrides=[{name=app,environment=[{',
				'containerOverrides=[{name=app,environmentFiles=[{'
			]
		],
		['aws ecs run-task --overrides cont|', ['containerOverrides=[{']],
		[
			'aws ecs create-service --load-balancers targetGroupArn=|',
			['targetGroupArn=arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/web/1']
		],
		[
			'aws ecs create-service --deployment-configuration deploymentCircuitBreaker={enable=t|',
			['deploymentCircuitBreaker={enable=true']
		],
		['aws ecs create-service --tags k|', ['key=']],
		['aws ecs create-service --tags key=a,|', ['key=a,value=']],
		['aws ecs run-task --generate-cli-skeleton y|', ['yaml-input']],
		['aws --out|', ['--output']],
		['aws --output |', ['json', 'off', 'table', 'text', 'yaml', 'yaml-stream']],
		['aws ecs list-clusters --output t|', ['table', 'text']],
		['aws ecs list-clusters --output=ya|', ['--output=yaml', '--output=yaml-stream']],
		['aws ecs list-clusters --region us-e|', ['us-east-1', 'us-east-2']],
		['aws ecs list-clusters --profile s|', ['staging']],
		['aws ecs list-clusters --color |', ['auto', 'off', 'on']],
		['aws ecs list-clusters --query |', []],
		['aws ecs list-clusters --max|', ['--max-items']],
		['aws ecs list-clusters --no-pag|', ['--no-paginate']],
		['aws logs tail|', ['tail']],
		['aws logs get-log-events --log-group-name /ecs/w|', ['/ecs/web']],
		[
			'aws configure |',
			expect.arrayContaining(['get', 'list', 'list-profiles', 'set']) as unknown as string[]
		],
		['aws configure set re|', ['region']],
		['aws configure set region eu-w|', ['eu-west-1', 'eu-west-2', 'eu-west-3']],
		['aws configure set output |', ['json', 'off', 'table', 'text', 'yaml', 'yaml-stream']],
		['aws configure get out|', ['output']],
		['aws configure list --prof|', ['--profile']],
		['aws configure list --profile |', ['default', 'staging']]
	])('%s', async (line, expected) => {
		expect(await complete(line)).toEqual(expected);
	});

	it('offers unused options where a word may begin', async () => {
		const candidates = await complete('aws ecs update-service --service a |');
		expect(candidates).toContain('--desired-count');
		expect(candidates).not.toContain('--service');
	});
});

function globalFlags(): readonly string[] {
	return expect.arrayContaining(['--output', '--region']) as unknown as string[];
}
