import type { Texts } from '../../service-words';

/** Clusters, capacity providers, container instances, settings. */
export const cluster: Readonly<Record<string, Texts>> = {
	Cluster: {
		clusterArn: 'ARN of the cluster.',
		clusterName: 'Name of the cluster.',
		configuration: 'ECS Exec and storage.',
		status: 'ACTIVE, PROVISIONING, DEPROVISIONING, FAILED, or INACTIVE once it was deleted.',
		registeredContainerInstancesCount: 'EC2 instances, those that drain included.',
		runningTasksCount: 'Tasks that run.',
		pendingTasksCount: 'Tasks on their way to running.',
		activeServicesCount: 'Services that are ACTIVE.',
		statistics: 'The counts by launch type.',
		settings: 'Whether Container Insights is on.',
		capacityProviders: 'Capacity providers that tasks may use.',
		defaultCapacityProviderStrategy: 'Holds where neither a strategy nor a launch type is named.',
		attachments: 'What hangs on the capacity providers, such as scaling plans.',
		attachmentsStatus: 'Whether a change of the capacity providers is through.',
		serviceConnectDefaults: 'Default namespace of Service Connect.'
	},
	ClusterSetting: {
		name: 'containerInsights, the only one.',
		value: 'enabled, enhanced or disabled.'
	},
	ClusterConfiguration: {
		executeCommandConfiguration: 'How sessions of ECS Exec are logged and encrypted.',
		managedStorageConfiguration: 'Keys for storage that ECS makes.'
	},
	ExecuteCommandConfiguration: {
		kmsKeyId: 'KMS key for what passes between you and the container.',
		logging:
			'NONE; DEFAULT, to where the awslogs driver writes; or OVERRIDE, to logConfiguration. Default: DEFAULT.',
		logConfiguration: 'Log group or bucket of OVERRIDE.'
	},
	ExecuteCommandLogConfiguration: {
		cloudWatchLogGroupName: 'Log group, which must be there.',
		cloudWatchEncryptionEnabled: 'Whether the log must be encrypted. Default: false.',
		s3BucketName: 'Bucket, which must be there.',
		s3EncryptionEnabled: 'Whether the log must be encrypted. Default: false.',
		s3KeyPrefix: 'Folder in the bucket.'
	},
	ManagedStorageConfiguration: {
		kmsKeyId: 'KMS key for EBS volumes of tasks.',
		fargateEphemeralStorageKmsKeyId: 'KMS key for the ephemeral storage of Fargate tasks.'
	},
	ClusterServiceConnectDefaultsRequest: {
		namespace: 'Name or ARN of a Cloud Map namespace; a new name makes one.'
	},
	ClusterServiceConnectDefaults: { namespace: 'ARN of the Cloud Map namespace.' },
	Setting: {
		name: 'Which setting.',
		value: 'What it is set to.',
		principalArn: 'For whom it holds.',
		type: 'Whether you may change it (user), or only AWS.'
	},
	Tag: { key: 'Key, up to 128 characters.', value: 'Value, up to 256 characters; may be empty.' },
	CapacityProvider: {
		capacityProviderArn: 'ARN of the capacity provider.',
		name: 'Its name.',
		cluster: 'The cluster it belongs to (Managed Instances).',
		status: 'ACTIVE, or INACTIVE once it was deleted.',
		autoScalingGroupProvider: 'Auto Scaling group and how it scales.',
		managedInstancesProvider: 'Managed Instances and how they are picked.',
		updateStatus: 'How a change or its removal is getting on.',
		updateStatusReason: 'Why it stands there.',
		type: 'What kind it is.'
	},
	AutoScalingGroupProvider: {
		autoScalingGroupArn: 'ARN or name of the Auto Scaling group.',
		managedScaling: 'Whether and how ECS scales the group (cluster auto scaling).',
		managedTerminationProtection:
			'Keeps instances with tasks from being scaled in. Needs managed scaling, and scale-in protection of the group. Default: DISABLED.',
		managedDraining: 'Whether instances that are to go drain first. Default: ENABLED.'
	},
	AutoScalingGroupProviderUpdate: {
		managedScaling: 'Whether and how ECS scales the group.',
		managedTerminationProtection:
			'Keeps instances with tasks from being scaled in. Needs managed scaling.',
		managedDraining: 'Whether instances that are to go drain first.'
	},
	ManagedScaling: {
		status: 'Whether ECS scales the group.',
		targetCapacity:
			'How full the instances are to be, 1 to 100 percent; 90 keeps a tenth spare. Default: 100.',
		minimumScalingStepSize: 'Fewest instances added at a time. Default: 1.',
		maximumScalingStepSize: 'Most instances added at a time. Default: 10,000.',
		instanceWarmupPeriod: 'Seconds until a new instance counts. Default: 300.'
	},
	Attribute: {
		name: 'Name, up to 128 characters: ecs.instance-type, or your own.',
		value: 'Value, up to 128 characters.',
		targetType: 'container-instance; needed where targetId is not an ARN.',
		targetId: 'Id or ARN of the container instance.'
	},
	ContainerInstance: {
		containerInstanceArn: 'ARN of the container instance.',
		ec2InstanceId: 'Id of the EC2 instance; of machines of your own, their id in Systems Manager.',
		capacityProviderName: 'Capacity provider that it belongs to.',
		version: 'Grows with each change.',
		versionInfo: 'Versions of agent and Docker.',
		remainingResources: 'What is left for tasks: CPU, MEMORY, and ports that are taken.',
		registeredResources: 'What there was when it was registered.',
		status: 'ACTIVE, DRAINING, INACTIVE, or on its way.',
		statusReason: 'Why it stands there.',
		agentConnected: 'Whether the agent is connected. Without it no task is placed there.',
		runningTasksCount: 'Tasks that are to run.',
		pendingTasksCount: 'Tasks on their way to running.',
		agentUpdateStatus: 'How the last update of the agent is getting on.',
		attributes: 'What placement constraints can ask for.',
		registeredAt: 'When it was registered.',
		attachments: 'Network interfaces and the like.',
		healthStatus: 'Health, with --include CONTAINER_INSTANCE_HEALTH.'
	},
	ContainerInstanceHealthStatus: {
		overallStatus: 'Of all checks together.',
		details: 'Of each check.'
	},
	InstanceHealthCheckResult: {
		type: 'What is checked.',
		status: 'What was found.',
		statusReason: 'Why.',
		lastUpdated: 'When it was checked last.',
		lastStatusChange: 'When it changed last.'
	},
	Resource: {
		name: 'CPU, MEMORY, PORTS, PORTS_UDP or another.',
		type: 'Kind of value.',
		doubleValue: 'Value of type DOUBLE.',
		longValue: 'Value of type LONG.',
		integerValue: 'Value of type INTEGER.',
		stringSetValue: 'Values of type STRINGSET, such as ports.'
	},
	VersionInfo: {
		agentVersion: 'Version of the ECS agent.',
		agentHash: 'Commit it was built from.',
		dockerVersion: 'Version of Docker.'
	},
	PlatformDevice: { id: 'Id of the device.', type: 'Kind of device, such as GPU.' }
};
