import type { Texts } from '../../service-words';

/** What describes tell of services and tasks. */
export const answers: Readonly<Record<string, Texts>> = {
	Failure: {
		arn: 'What it is about.',
		reason: 'Why: MISSING, or RESOURCE:MEMORY where no instance has room.',
		detail: 'More on it.'
	},
	Service: {
		loadBalancers: 'Target groups that its tasks register in.',
		status: 'ACTIVE, DRAINING, or INACTIVE once it was deleted.',
		desiredCount: 'How many tasks there are to be.',
		runningCount: 'How many run.',
		pendingCount: 'How many are on their way.',
		launchType: 'What its tasks run on. Missing where a capacity provider strategy is used.',
		capacityProviderStrategy: 'Strategy of its tasks. Missing where a launch type is used.',
		taskDefinition: 'ARN of the task definition, revision included.',
		deployments: 'The deployment under way first: PRIMARY. One alone means that all is settled.',
		roleArn: 'Role by which ECS registers tasks at the load balancer.',
		events:
			'The last 100 messages, the newest first: what was started, stopped, or could not be placed.',
		currentServiceDeployment: 'ARN of the deployment under way.',
		currentServiceRevisions: 'Revisions with tasks.',
		createdBy: 'Who made it.',
		resourceManagementType: 'ECS for an Express service, CUSTOMER for the others.'
	},
	ServiceCurrentRevisionSummary: { arn: 'ARN of the revision.' },
	ServiceRevisionSummary: {
		arn: 'ARN of the revision.',
		requestedTestTrafficWeight: 'Percent of test traffic.',
		requestedProductionTrafficWeight: 'Percent of the traffic of users.'
	},
	ServiceEvent: {
		id: 'Id of the event.',
		createdAt: 'When it was.',
		message: 'What happened, in words.'
	},
	Deployment: {
		id: 'Id of the deployment. Its tasks carry it as startedBy.',
		status: 'PRIMARY is the newest, ACTIVE one is being replaced, INACTIVE one is gone.',
		failedTasks:
			'Failures in a row: tasks that did not start, or whose health checks failed. The circuit breaker counts them.',
		rolloutState: 'IN_PROGRESS, COMPLETED, or FAILED by the circuit breaker or an alarm.',
		rolloutStateReason: 'Why it stands there.',
		desiredCount: 'How many tasks of it there are to be.',
		pendingCount: 'How many of its tasks are on their way.',
		runningCount: 'How many of its tasks run.',
		serviceConnectResources: 'What it has entered in Cloud Map.'
	},
	ServiceConnectServiceResource: {
		discoveryName: 'Name in Cloud Map.',
		discoveryArn: 'ARN in Cloud Map.'
	},
	TaskSet: {
		id: 'Id of the task set.',
		startedBy: 'CODE_DEPLOY where CodeDeploy made it.',
		externalId: 'Id by which another system, such as CodeDeploy, knows it.',
		status: 'PRIMARY takes the traffic, ACTIVE does not, DRAINING is being stopped.',
		computedDesiredCount: 'Desired count times scale, rounded up.',
		pendingCount: 'How many of its tasks are on their way.',
		runningCount: 'How many of its tasks run.',
		stabilityStatus: 'STEADY_STATE once all its tasks run and are healthy.',
		stabilityStatusAt: 'When that was looked at.',
		scale: 'Percent of the desired count.'
	},
	ServiceDeployment: {
		sourceServiceRevisions: 'Revisions that are replaced.',
		targetServiceRevision: 'Revision that is to be reached.',
		status: 'How it is getting on.',
		lifecycleStage: 'Stage of a blue/green deployment.',
		lifecycleHookDetails: 'Hooks that are waited for.',
		rollback: 'Why and to what it was rolled back.',
		deploymentCircuitBreaker: 'Failures so far, and how many are allowed.',
		alarms: 'Alarms that are watched, and those that went off.'
	},
	DeploymentLifecycleHookDetail: {
		hookId: 'Id for continue-service-deployment.',
		targetType: 'AWS_LAMBDA or PAUSE.',
		targetArn: 'ARN of the function.',
		status: 'How it is getting on; AWAITING_ACTION waits for you.',
		expiresAt: 'When the time is up.',
		timeoutAction: 'What happens then.'
	},
	Rollback: {
		reason: 'Why.',
		startedAt: 'When it began.',
		serviceRevisionArn: 'To which revision.'
	},
	DaemonRollback: {
		reason: 'Why.',
		startedAt: 'When it began.',
		rollbackTargetDaemonRevisionArn: 'To which revision.',
		rollbackCapacityProviders: 'On which capacity providers.'
	},
	ServiceDeploymentCircuitBreaker: {
		status: 'Whether it watches, or was triggered.',
		failureCount: 'Failures so far.',
		threshold: 'Failures at which it gives up.'
	},
	DaemonCircuitBreaker: {
		status: 'Whether it watches, or was triggered.',
		failureCount: 'Failures so far.',
		threshold: 'Failures at which it gives up.'
	},
	ServiceDeploymentAlarms: {
		status: 'Whether alarms are watched, or went off.',
		alarmNames: 'Alarms that are watched.',
		triggeredAlarmNames: 'Alarms that went off.'
	},
	DaemonDeploymentAlarms: {
		status: 'Whether alarms are watched, or went off.',
		alarmNames: 'Alarms that are watched.',
		triggeredAlarmNames: 'Alarms that went off.'
	},
	ServiceRevision: {
		containerImages: 'Images with their digests.',
		guardDutyEnabled: 'Whether GuardDuty watches the tasks.',
		resolvedConfiguration: 'Target groups and rules that were really used.',
		ecsManagedResources: 'What ECS made for an Express service.',
		overrides: 'What differs from the task definition.'
	},
	ServiceRevisionOverrides: { runtimePlatform: 'Another platform.' },
	RuntimePlatformOverride: { cpuArchitecture: 'Processor that the tasks run on.' },
	ResolvedConfiguration: { loadBalancers: 'Target groups that were used.' },
	ServiceRevisionLoadBalancer: {
		targetGroupArn: 'ARN of the target group.',
		productionListenerRule: 'ARN of the rule that leads to it.'
	},
	ContainerImage: { image: 'Image as the task definition names it.' },
	DaemonContainerImage: { image: 'Image as the task definition names it.' },
	Task: {
		attachments: 'Network interface (awsvpc) or volume, with its id and addresses in details.',
		attributes: 'Attributes of the task.',
		availabilityZone: 'Where it runs.',
		capacityProviderName: 'Capacity provider that it uses.',
		connectivity: 'Whether its agent is connected.',
		connectivityAt: 'When it was connected last.',
		containerInstanceArn: 'Instance that it runs on. Missing on Fargate.',
		containers: 'Its containers, each with exit code and reason.',
		cpu: 'CPU units of the task.',
		createdAt: 'When it became PENDING.',
		desiredStatus: 'What ECS wants of it: RUNNING or STOPPED.',
		executionStoppedAt: 'When its last container ended.',
		group: 'service:NAME or family:NAME.',
		healthStatus: 'HEALTHY once all essential containers with a health check are.',
		lastStatus:
			'Where it is: PROVISIONING, PENDING, ACTIVATING, RUNNING, DEACTIVATING, STOPPING, DEPROVISIONING, STOPPED.',
		launchType: 'What it runs on.',
		memory: 'MiB of the task.',
		overrides: 'What this run changed.',
		pullStartedAt: 'When pulling the images began.',
		pullStoppedAt: 'When the images were there.',
		startedAt: 'When it became RUNNING.',
		startedBy: 'Who started it; of a service, the id of the deployment.',
		stopCode: 'Kind of reason why it stopped.',
		stoppedAt: 'When it became STOPPED.',
		stoppedReason: 'Why it stopped: begin here.',
		stoppingAt: 'When it began to stop.',
		version: 'Grows with each change.',
		ephemeralStorage: 'Storage of a Fargate task.',
		fargateEphemeralStorage: 'Storage of a Fargate task, with its key.'
	},
	Container: {
		containerArn: 'ARN of the container.',
		name: 'Name in the task definition.',
		image: 'Image as the task definition names it.',
		runtimeId: 'Id of the container in Docker.',
		lastStatus: 'PENDING, RUNNING or STOPPED.',
		exitCode:
			'0: all well. 1 to 127: what the program returned. 137: killed, often for want of memory. 143: ended by SIGTERM.',
		reason: 'Why it is so: CannotPullContainerError, OutOfMemoryError.',
		networkBindings: 'Ports of the host that lead to it (bridge and host mode).',
		networkInterfaces: 'Its addresses (awsvpc mode).',
		healthStatus: 'UNKNOWN without a health check.',
		managedAgents: 'Agents in it, such as that of ECS Exec.',
		cpu: 'CPU units of the container.',
		memory: 'Hard limit in MiB.',
		memoryReservation: 'Soft limit in MiB.',
		gpuIds: 'Its GPUs.',
		neuronDeviceIds: 'Its Neuron devices.'
	},
	NetworkBinding: {
		bindIP: 'Address of the host.',
		containerPort: 'Port of the container.',
		hostPort: 'Port of the host.',
		protocol: 'tcp or udp.',
		containerPortRange: 'Ports of the container.',
		hostPortRange: 'Ports of the host.'
	},
	NetworkInterface: {
		attachmentId: 'Id of its attachment.',
		privateIpv4Address: 'Address in the VPC.',
		ipv6Address: 'IPv6 address.'
	},
	ManagedAgent: {
		lastStartedAt: 'When it was started last.',
		name: 'ExecuteCommandAgent.',
		reason: 'Why it is so.',
		lastStatus: 'RUNNING when ECS Exec can be used.'
	},
	Attachment: {
		id: 'Id of the attachment.',
		type: 'ElasticNetworkInterface, AmazonElasticBlockStorage or Service Connect.',
		status: 'ATTACHED once it is there.',
		details: 'Names and values: subnetId, networkInterfaceId, privateIPv4Address.'
	},
	TaskEphemeralStorage: { sizeInGiB: 'GiB in all.', kmsKeyId: 'KMS key for it.' },
	DeploymentEphemeralStorage: { kmsKeyId: 'KMS key for it.' },
	Session: {
		sessionId: 'Id of the session.',
		streamUrl: 'Address that the Session Manager plugin connects to.',
		tokenValue: 'What it proves itself with.'
	},
	ProtectedTask: {
		protectionEnabled: 'Whether it is protected.',
		expirationDate: 'Until when.'
	},
	DiscoverPollEndpointResponse: {
		endpoint: 'Address for the agent.',
		telemetryEndpoint: 'Address for metrics.',
		serviceConnectEndpoint: 'Address for Service Connect.'
	},
	ExecuteCommandResponse: {
		interactive: 'Always true.',
		session: 'The session that the plugin opens.'
	}
};
