import type { Texts } from '../../service-words';

const revision: Texts = {
	arn: 'ARN of the revision.',
	capacityProviders: 'By capacity provider.',
	totalRunningCount: 'Tasks that run.',
	totalRunningInstanceCount: 'Instances on which it runs.',
	totalDrainingInstanceCount: 'Instances that drain.'
};

const managed: Texts = {
	arn: 'ARN of the resource.',
	status: 'Whether it is there yet.',
	statusReason: 'Why it stands there.',
	updatedAt: 'When it changed last.'
};

const ingress: Texts = {
	accessType: 'PUBLIC, or PRIVATE to the VPC.',
	endpoint: 'Address of the service.'
};

/** Daemons on Managed Instances, and Express services. Containers of a daemon are told like those of a task definition. */
export const daemonsAndExpress: Readonly<Record<string, Texts>> = {
	DaemonDeploymentConfiguration: {
		drainPercent: 'Share of the instances drained at a time, 0 to 100.',
		alarms: 'CloudWatch alarms that stop it and roll it back.',
		bakeTimeInMinutes: 'Minutes to wait after each step. Default: 0.'
	},
	DaemonAlarmConfiguration: {
		alarmNames: 'Names of alarms.',
		enable: 'Whether they are watched. Default: false.'
	},
	DaemonVolume: { name: 'Name that mount points use.', host: 'Directory of the instance.' },
	DaemonRevisionDetail: revision,
	DaemonDeploymentRevisionDetail: revision,
	DaemonCapacityProvider: { arn: 'ARN of the capacity provider.', runningCount: 'Tasks there.' },
	DaemonDeploymentCapacityProvider: {
		arn: 'ARN of the capacity provider.',
		runningInstanceCount: 'Instances there on which it runs.',
		drainingInstanceCount: 'Instances there that drain.'
	},
	DaemonTaskDefinitionSummary: { arn: 'ARN of the daemon task definition.' },
	ExpressGatewayContainer: {
		image: 'Image of a web application.',
		containerPort: 'Port on which it listens. Default: 80.',
		awsLogsConfiguration: 'Log group for its output.',
		repositoryCredentials: 'Secret with name and password of a private registry.',
		command: "In place of the image's CMD.",
		environment: 'Environment variables in plain text.',
		secrets: 'Environment variables from Secrets Manager or Parameter Store.'
	},
	ExpressGatewayServiceAwsLogsConfiguration: {
		logGroup: 'Log group.',
		logStreamPrefix: 'Beginning of stream names. Default: ecs.'
	},
	ExpressGatewayRepositoryCredentials: { credentialsParameter: 'ARN of the secret.' },
	ExpressGatewayServiceNetworkConfiguration: {
		securityGroups: 'Security groups of the tasks.',
		subnets: 'Subnets of the tasks.'
	},
	ExpressGatewayScalingTarget: {
		minTaskCount: 'Fewest tasks.',
		maxTaskCount: 'Most tasks.',
		autoScalingMetric: 'What scaling looks at. Default: CPU.',
		autoScalingTargetValue: 'Value that it aims at. Default: 60.'
	},
	ECSExpressGatewayService: {
		status: 'ACTIVE, DRAINING or INACTIVE, and why.',
		currentDeployment: 'ARN of the deployment under way.',
		activeConfigurations: 'What each active revision consists of.'
	},
	UpdatedExpressGatewayService: {
		status: 'ACTIVE, DRAINING or INACTIVE, and why.',
		targetConfiguration: 'What the new revision consists of.'
	},
	ExpressGatewayServiceStatus: {
		statusCode: 'ACTIVE, DRAINING or INACTIVE.',
		statusReason: 'Why it stands there.'
	},
	ExpressGatewayServiceConfiguration: {
		executionRoleArn: 'Role by which ECS pulls the image, writes logs and reads secrets.',
		taskRoleArn: 'Role of your code.',
		cpu: 'CPU units of each task.',
		memory: 'MiB of each task.',
		networkConfiguration: 'Subnets and security groups.',
		healthCheckPath: 'Path at which the load balancer asks.',
		primaryContainer: 'The container.',
		scalingTarget: 'Fewest and most tasks, and what scaling aims at.',
		ingressPaths: 'Addresses of the revision.'
	},
	IngressPathSummary: ingress,
	ECSManagedResources: {
		ingressPaths: 'Addresses, with the load balancer behind each.',
		autoScaling: 'What scales the service.',
		metricAlarms: 'Alarms made for it.',
		serviceSecurityGroups: 'Security groups made for it.',
		logGroups: 'Log groups made for it.'
	},
	ManagedIngressPath: {
		...ingress,
		loadBalancer: 'Load balancer.',
		loadBalancerSecurityGroups: 'Its security groups.',
		certificate: 'Its certificate.',
		listener: 'Its listener.',
		rule: 'Its rule for this service.',
		targetGroups: 'Target groups of the service.'
	},
	ManagedLoadBalancer: {
		...managed,
		scheme: 'internet-facing or internal.',
		subnetIds: 'Its subnets.',
		securityGroupIds: 'Its security groups.'
	},
	ManagedSecurityGroup: managed,
	ManagedCertificate: { ...managed, domainName: 'Name that it is for.' },
	ManagedListener: managed,
	ManagedListenerRule: managed,
	ManagedTargetGroup: {
		...managed,
		healthCheckPath: 'Path of health checks.',
		healthCheckPort: 'Port of health checks.',
		port: 'Port of the targets.'
	},
	ManagedAutoScaling: {
		scalableTarget: 'What is scaled, and within which bounds.',
		applicationAutoScalingPolicies: 'By which policies.'
	},
	ManagedScalableTarget: { ...managed, minCapacity: 'Fewest tasks.', maxCapacity: 'Most tasks.' },
	ManagedApplicationAutoScalingPolicy: {
		...managed,
		policyType: 'Kind of policy.',
		targetValue: 'Value that it aims at.',
		metric: 'What it looks at.'
	},
	ManagedMetricAlarm: managed,
	ManagedLogGroup: { ...managed, logGroupName: 'Name of the log group.' }
};
