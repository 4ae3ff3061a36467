import type { Texts } from '../../service-words';

/** What a service and a single task are told: network, load balancers, placement, capacity, deployments. */
export const service: Readonly<Record<string, Texts>> = {
	NetworkConfiguration: { awsvpcConfiguration: 'Of tasks in network mode awsvpc.' },
	AwsVpcConfiguration: {
		subnets:
			'Subnets of one VPC, 1 to 16. Two in different Availability Zones survive the loss of one.',
		securityGroups:
			'Security groups of the network interface, at most 5. Left out: the default one of the VPC.',
		assignPublicIp:
			'ENABLED gives a public IP address; a Fargate task in a public subnet needs it to pull images without NAT or endpoints. Default: DISABLED.'
	},
	LoadBalancer: {
		targetGroupArn: 'ARN of a target group of an Application or Network Load Balancer.',
		loadBalancerName: 'Name of a Classic Load Balancer; left out for the others.',
		containerName: 'Container that gets the traffic.',
		containerPort: 'Its port, which must be in portMappings.',
		advancedConfiguration: 'Second target group, listener rules and role for blue/green by ECS.'
	},
	AdvancedConfiguration: {
		alternateTargetGroupArn: 'Target group that the new revision registers in.',
		productionListenerRule:
			'ARN of the rule (Network Load Balancer: the listener) that carries the traffic of users.',
		testListenerRule: 'ARN of the rule or listener that carries test traffic.',
		roleArn: 'Role by which ECS changes the load balancer.'
	},
	ServiceRegistry: {
		registryArn: 'ARN of the Cloud Map service.',
		port: 'Port for SRV records in awsvpc mode, where container name and port are left out.',
		containerName: 'Container for SRV records; needed in bridge and host mode.',
		containerPort: 'Its port; needed in bridge and host mode.'
	},
	CapacityProviderStrategyItem: {
		capacityProvider: 'FARGATE, FARGATE_SPOT or the name of your own one.',
		weight:
			'Share of the tasks beyond the base: weights 1 and 3 give one task in four to the first. 0 to 1000. Default: 0.',
		base: 'Tasks that go here before weights count. One capacity provider of a strategy may have it. 0 to 100,000. Default: 0.'
	},
	DeploymentConfiguration: {
		deploymentCircuitBreaker:
			'Gives a deployment up whose tasks keep failing, and can roll it back.',
		maximumPercent:
			'Most tasks during a deployment, in percent of the desired count, rounded down. Default: 200 (DAEMON: 100).',
		minimumHealthyPercent:
			'Fewest healthy tasks during a deployment, in percent of the desired count, rounded up. Default: 100 (DAEMON: 0).',
		alarms: 'CloudWatch alarms that fail a deployment.',
		strategy:
			'ROLLING replaces tasks bit by bit; BLUE_GREEN, LINEAR and CANARY move traffic to a second set of tasks. Default: ROLLING.',
		bakeTimeInMinutes:
			'How long the old tasks stay after the traffic has moved, for a quick way back. Also the time in which alarms are watched.',
		lifecycleHooks: 'Lambda functions, or pauses, at stages of a deployment.',
		linearConfiguration: 'Steps of the LINEAR strategy.',
		canaryConfiguration: 'First share of the CANARY strategy.'
	},
	DeploymentCircuitBreaker: {
		enable: 'Whether it is on.',
		rollback: 'Whether the last deployment that succeeded comes back.',
		resetOnHealthyTask:
			'Whether one healthy task sets the count of failures back to 0. Default: true.',
		thresholdConfiguration: 'How many failures are one too many.'
	},
	ThresholdConfiguration: {
		type: 'COUNT takes value as it is; the others take it as percent of the desired count. Default: BOUNDED_PERCENT, between 3 and 200 failures.',
		value: 'Failures, or percent. Default: 50.'
	},
	DeploymentAlarms: {
		alarmNames: 'Names of alarms.',
		rollback: 'Whether the last deployment that succeeded comes back.',
		enable: 'Whether alarms are watched.'
	},
	DeploymentLifecycleHook: {
		targetType:
			'AWS_LAMBDA asks a function, PAUSE waits for continue-service-deployment. Default: AWS_LAMBDA.',
		hookTargetArn: 'ARN of the function.',
		roleArn: 'Role by which ECS calls it.',
		lifecycleStages: 'Stages at which it is asked.',
		hookDetails: 'Any JSON object that the function is handed.',
		timeoutConfiguration: 'How long to wait for an answer, and what then.'
	},
	DeploymentLifecycleHookTimeoutConfiguration: {
		timeoutInMinutes: 'How long to wait.',
		action: 'CONTINUE goes on after that, ROLLBACK goes back.'
	},
	LinearConfiguration: {
		stepPercent: 'Share of the traffic moved at a time, 3 to 100. Default: 10.',
		stepBakeTimeInMinutes: 'Minutes between steps, 0 to 1440. Default: 6.'
	},
	CanaryConfiguration: {
		canaryPercent: 'Share of the traffic moved first, 0.1 to 100. Default: 5.',
		canaryBakeTimeInMinutes: 'Minutes before the rest follows, 0 to 1440. Default: 10.'
	},
	DeploymentController: {
		type: 'ECS, CODE_DEPLOY (blue/green by CodeDeploy) or EXTERNAL (task sets of your own). Default: ECS.'
	},
	PlacementConstraint: {
		type: 'distinctInstance: each task on an instance of its own. memberOf: instances that fit the expression.',
		expression:
			"Of memberOf, in the cluster query language: 'attribute:ecs.availability-zone == us-east-1a'."
	},
	PlacementStrategy: {
		type: 'spread: evenly over field. binpack: on as few instances as possible. random: anywhere.',
		field:
			'Of spread: instanceId or an attribute, such as attribute:ecs.availability-zone. Of binpack: cpu or memory.'
	},
	ServiceConnectConfiguration: {
		enabled: 'Whether the service takes part.',
		namespace: 'Cloud Map namespace. Left out: the default one of the cluster.',
		services: 'Ports that others may reach by name. Left out for a service that only calls others.',
		logConfiguration: 'Where the log of the proxy goes.',
		accessLogConfiguration: 'Log of each request; needs logConfiguration.'
	},
	ServiceConnectService: {
		portName: 'Name of the port mapping in the task definition.',
		discoveryName: 'Name in Cloud Map. Left out: portName.',
		clientAliases: 'Name and port for clients. One at most.',
		ingressPortOverride:
			'Port on which the proxy listens. Left out: that of the container (bridge mode: a free one).',
		timeout: 'When the proxy gives up.',
		tls: 'Encryption between proxies.'
	},
	ServiceConnectClientAlias: {
		port: 'Port that clients use.',
		dnsName: 'Name that clients use. Left out: discoveryName.namespace.',
		testTrafficRules: 'Which requests count as test traffic in blue/green.'
	},
	ServiceConnectTestTrafficRules: { header: 'By a header of the request.' },
	ServiceConnectTestTrafficHeaderRules: {
		name: 'Name of the header.',
		value: 'What it must hold.'
	},
	ServiceConnectTestTrafficHeaderMatchRules: { exact: 'Exactly this text.' },
	TimeoutConfiguration: {
		idleTimeoutSeconds:
			'Seconds without traffic until a connection is closed; 0 for never. Default: 5 minutes, TCP 1 hour.',
		perRequestTimeoutSeconds: 'Seconds until an answer must be complete; 0 for any. Not for TCP.'
	},
	ServiceConnectTlsConfiguration: {
		issuerCertificateAuthority: 'Who issues certificates.',
		kmsKey: 'KMS key for private keys.',
		roleArn: 'Role by which ECS gets certificates.'
	},
	ServiceConnectTlsCertificateAuthority: {
		awsPcaAuthorityArn: 'ARN of a private certificate authority.'
	},
	ServiceConnectAccessLogConfiguration: {
		format: 'TEXT for people, JSON for programs.',
		includeQueryParameters: 'Whether what follows ? in a URL is logged, too. Default: DISABLED.'
	},
	VpcLatticeConfiguration: {
		roleArn: 'Role by which ECS registers tasks.',
		targetGroupArn: 'ARN of the target group of VPC Lattice.',
		portName: 'Name of the port mapping in the task definition.'
	},
	MonitoringConfiguration: { metricConfigurations: 'Metrics, and how often each is measured.' },
	MetricConfiguration: {
		metricNames: 'CPUUtilization, MemoryUtilization.',
		resolutionSeconds: 'Seconds between values: 20 or 60.'
	},
	Scale: { value: 'Percent of the desired count, 0 to 100.', unit: 'PERCENT.' },
	CreatedAt: { before: 'Made before this time.', after: 'Made after this time.' },
	TaskOverride: {
		containerOverrides: 'What changes in containers, each by its name.',
		cpu: 'CPU units of the whole task.',
		inferenceAcceleratorOverrides: 'Elastic Inference, which AWS no longer offers.',
		executionRoleArn: 'Another execution role.',
		memory: 'MiB of the whole task.',
		taskRoleArn: 'Another task role.',
		ephemeralStorage: 'Other storage. Fargate only.'
	},
	ContainerOverride: {
		name: 'The container it is about.',
		command: 'In place of the command: one array element for each word.',
		environment: 'Variables added or changed.',
		environmentFiles: 'In place of the .env files.',
		cpu: 'Other CPU units.',
		memory: 'Another hard limit, in MiB.',
		memoryReservation: 'Another soft limit, in MiB.',
		resourceRequirements: 'Other GPUs.'
	},
	InferenceAcceleratorOverride: {
		deviceName: 'Name of the accelerator in the task definition.',
		deviceType: 'Kind of accelerator.'
	}
};
