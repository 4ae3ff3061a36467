/** What exists and has a name to be completed. */
export type LiveKind =
	| 'alarm'
	| 'application'
	| 'capacityProvider'
	| 'cluster'
	| 'container'
	| 'containerInstance'
	| 'daemon'
	| 'daemonTaskDefinition'
	| 'deployment'
	| 'deploymentGroup'
	| 'family'
	| 'instance'
	| 'listener'
	| 'loadBalancer'
	| 'logGroup'
	| 'logStream'
	| 'parameter'
	| 'policy'
	| 'profile'
	| 'repository'
	| 'resource'
	| 'role'
	| 'rule'
	| 'scalableTarget'
	| 'secret'
	| 'securityGroup'
	| 'service'
	| 'serviceDeployment'
	| 'serviceRevision'
	| 'subnet'
	| 'targetGroup'
	| 'task'
	| 'taskDefinition'
	| 'taskSet'
	| 'vpc';

type Kinds = Readonly<Record<string, LiveKind>>;

/** By service, then by member, of an operation's input or of a structure in it. */
const members: Readonly<Record<string, Kinds>> = {
	ecs: {
		capacityProvider: 'capacityProvider',
		capacityProviderArns: 'capacityProvider',
		capacityProviders: 'capacityProvider',
		cluster: 'cluster',
		clusterArn: 'cluster',
		clusters: 'cluster',
		container: 'container',
		containerInstance: 'containerInstance',
		containerInstances: 'containerInstance',
		daemonArn: 'daemon',
		daemonTaskDefinition: 'daemonTaskDefinition',
		daemonTaskDefinitionArn: 'daemonTaskDefinition',
		executionRoleArn: 'role',
		family: 'family',
		familyPrefix: 'family',
		infrastructureRoleArn: 'role',
		primaryTaskSet: 'taskSet',
		resourceArn: 'resource',
		role: 'role',
		roleArn: 'role',
		securityGroups: 'securityGroup',
		service: 'service',
		serviceArn: 'service',
		serviceDeploymentArn: 'serviceDeployment',
		serviceDeploymentArns: 'serviceDeployment',
		serviceRevisionArns: 'serviceRevision',
		services: 'service',
		subnets: 'subnet',
		targetGroupArn: 'targetGroup',
		task: 'task',
		taskDefinition: 'taskDefinition',
		taskDefinitionArn: 'taskDefinition',
		taskDefinitions: 'taskDefinition',
		taskRoleArn: 'role',
		taskSet: 'taskSet',
		taskSets: 'taskSet',
		tasks: 'task'
	},
	ec2: {
		GroupId: 'securityGroup',
		GroupIds: 'securityGroup',
		InstanceId: 'instance',
		InstanceIds: 'instance',
		SecurityGroupIds: 'securityGroup',
		SubnetId: 'subnet',
		SubnetIds: 'subnet',
		VpcId: 'vpc',
		VpcIds: 'vpc'
	},
	elbv2: {
		ListenerArn: 'listener',
		ListenerArns: 'listener',
		LoadBalancerArn: 'loadBalancer',
		LoadBalancerArns: 'loadBalancer',
		RuleArn: 'rule',
		RuleArns: 'rule',
		SecurityGroups: 'securityGroup',
		Subnets: 'subnet',
		TargetGroupArn: 'targetGroup',
		TargetGroupArns: 'targetGroup',
		VpcId: 'vpc'
	},
	iam: { PolicyArn: 'policy', RoleName: 'role' },
	logs: { logGroupName: 'logGroup', logGroupNames: 'logGroup', logStreamName: 'logStream' },
	cloudwatch: { AlarmName: 'alarm', AlarmNames: 'alarm' },
	'application-autoscaling': { ResourceId: 'scalableTarget', ResourceIds: 'scalableTarget' },
	ecr: { repositoryName: 'repository', repositoryNames: 'repository' },
	deploy: {
		applicationName: 'application',
		deploymentGroupName: 'deploymentGroup',
		deploymentId: 'deployment',
		deploymentIds: 'deployment',
		ecsCluster: 'cluster',
		serviceRoleArn: 'role'
	},
	secretsmanager: { SecretId: 'secret' },
	ssm: { Name: 'parameter', Names: 'parameter' }
};

/** Where a member means something else in one operation; null: a name yet to be found. */
const exceptions: Readonly<Record<string, LiveKind | null>> = {
	'ecs.ListTasks.serviceName': 'service',
	'ecs.UpdateCapacityProvider.name': 'capacityProvider',
	'ecs.ListDaemonTaskDefinitions.family': null,
	'ecs.ListDaemonTaskDefinitions.familyPrefix': null,
	'ecs.RegisterDaemonTaskDefinition.family': null,
	'ecr.CreateRepository.repositoryName': null,
	'iam.CreateRole.RoleName': null,
	'logs.CreateLogGroup.logGroupName': null,
	'logs.CreateLogStream.logStreamName': null,
	'deploy.CreateApplication.applicationName': null,
	'deploy.CreateDeploymentGroup.deploymentGroupName': null
};

/** Which names may stand for a member; null where none are known. */
export function liveKind(service: string, operation: string, member: string): LiveKind | null {
	const exception = exceptions[`${service}.${operation}.${member}`];
	if (exception !== undefined) return exception;
	if (service === 'ssm' && !operation.includes('Parameter')) return null;
	return members[service]?.[member] ?? null;
}
