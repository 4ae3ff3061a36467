import type { Texts } from '../../service-words';

const strategy =
	'Which capacity providers share the tasks, by base and weight. Not together with --launch-type; without both the default strategy of the cluster holds.';
const forAgent = 'Filled in by the ECS agent.';

/** Options of more than one operation, and those with a meaning of their own by operation. */
export const options: Texts = {
	action:
		'CONTINUE goes on to the next stage, ROLLBACK returns to the revision before. Default: CONTINUE.',
	attachments: forAgent,
	attributeName: 'Only attributes of this name.',
	attributeValue: 'Only attributes of this value; needs --attribute-name.',
	'PutAttributes.attributes':
		'Up to 10 attributes: name, value, and the container instance as targetId.',
	'DeleteAttributes.attributes': 'Up to 10 attributes by name and targetId; a value is not wanted.',
	'RegisterContainerInstance.attributes': forAgent,
	autoScalingGroupProvider:
		'The Auto Scaling group behind the capacity provider, and how ECS scales, drains and protects its instances.',
	availabilityZoneRebalancing:
		'Whether tasks move so that Availability Zones stay even. ENABLED by default in a new service.',
	'UpdateService.availabilityZoneRebalancing':
		'Whether tasks move so that Availability Zones stay even. Stays as it is where it is left out.',
	capacityProvider: 'Name or ARN of the capacity provider.',
	capacityProviderArns: 'ARNs of the capacity providers on whose instances the daemon runs.',
	'ListDaemons.capacityProviderArns': 'Only daemons on these capacity providers.',
	capacityProviderStrategy: strategy,
	capacityProviders:
		'Names of the capacity providers that tasks of the cluster may use: FARGATE, FARGATE_SPOT or your own.',
	'DescribeCapacityProviders.capacityProviders':
		'Names or ARNs, at most 100. Left out: all of them, FARGATE and FARGATE_SPOT included.',
	clientToken:
		'A word of your choice; a request sent twice with the same one is carried out only once.',
	'RunTask.clientToken':
		'A word of your choice; sent again with the same one, no second task starts. The CLI makes one up.',
	cluster: 'Name or ARN of the cluster. Left out: the cluster named default.',
	'CreateCapacityProvider.cluster':
		'The cluster the capacity provider belongs to. Needed for Managed Instances, not used for Auto Scaling groups.',
	'UpdateCapacityProvider.cluster':
		'The cluster the capacity provider belongs to. Managed Instances only.',
	'DeleteCapacityProvider.cluster':
		'The cluster the capacity provider belongs to. Managed Instances only.',
	'DescribeCapacityProviders.cluster':
		'Only capacity providers that belong to this cluster (Managed Instances).',
	'CreateTaskSet.cluster': 'Name or ARN of the cluster that the service is in.',
	'DeleteTaskSet.cluster': 'Name or ARN of the cluster that the service is in.',
	'DescribeTaskSets.cluster': 'Name or ARN of the cluster that the service is in.',
	'UpdateServicePrimaryTaskSet.cluster': 'Name or ARN of the cluster that the service is in.',
	'UpdateTaskSet.cluster': 'Name or ARN of the cluster that the service is in.',
	'GetTaskProtection.cluster': 'Name or ARN of the cluster.',
	'UpdateTaskProtection.cluster': 'Name or ARN of the cluster.',
	'PutClusterCapacityProviders.cluster': 'Name or ARN of the cluster.',
	'DeleteCluster.cluster': 'Name or ARN of the cluster to remove.',
	'UpdateCluster.cluster': 'Name of the cluster to change.',
	'UpdateClusterSettings.cluster': 'Name of the cluster to change.',
	clusterArn: 'ARN of the cluster that the daemon runs in.',
	'ListDaemons.clusterArn': 'Only daemons of this cluster. Left out: those of all clusters.',
	clusterName: 'A name of up to 255 letters, digits, hyphens and underscores. Left out: default.',
	clusters: 'Names or ARNs, at most 100. Left out: the cluster named default.',
	command: 'What to run in the container: "/bin/sh".',
	configuration: 'How sessions of ECS Exec are logged and encrypted, and keys for storage.',
	container: 'Name of the container. May be left out where the task has only one.',
	containerDefinitions:
		'The containers of the task. Each needs a name and an image, and at least one must be essential.',
	'RegisterDaemonTaskDefinition.containerDefinitions':
		'The containers of the daemon task, each with a name and an image.',
	containerInstance: 'Id or ARN of the container instance.',
	'ListTasks.containerInstance': 'Only tasks on this container instance.',
	containerInstanceArn: 'ARN that the instance had when it was registered before.',
	containerInstances: 'Ids or ARNs of container instances, at most 100.',
	'StartTask.containerInstances': 'Ids or ARNs of up to 10 instances; one task starts on each.',
	'UpdateContainerInstancesState.containerInstances':
		'Ids or ARNs of container instances, at most 10.',
	containerName: forAgent,
	containers: forAgent,
	count: 'How many tasks to start, 1 to 10. Default: 1.',
	cpu: 'CPU units of the whole task, 1024 to a vCPU. Fargate: needed, 256 to 16384, and it limits the choice of memory. EC2: may be left out.',
	'CreateExpressGatewayService.cpu': 'CPU units of each task, 1024 to a vCPU. Default: 256.',
	'UpdateExpressGatewayService.cpu': 'CPU units of each task, 1024 to a vCPU.',
	'RegisterDaemonTaskDefinition.cpu': 'CPU units of the daemon task, 1024 to a vCPU.',
	createdAt: 'Only deployments made within this time: before=TIME,after=TIME.',
	daemonArn: 'ARN of the daemon.',
	daemonDeploymentArns: 'ARNs of deployments, at most 20.',
	daemonName: 'A name of up to 255 letters, digits, hyphens and underscores.',
	'ListTasks.daemonName': 'Only tasks of this daemon.',
	daemonRevisionArns: 'ARNs of revisions, at most 20.',
	daemonTaskDefinition: 'Family and revision (agent:3), or an ARN.',
	'DescribeDaemonTaskDefinition.daemonTaskDefinition':
		'Family and revision (agent:3), an ARN, or a family alone for its newest ACTIVE revision.',
	daemonTaskDefinitionArn: 'ARN of the daemon task definition to run.',
	defaultCapacityProviderStrategy:
		'The strategy for services and tasks that name neither a strategy nor a launch type.',
	'PutClusterCapacityProviders.defaultCapacityProviderStrategy':
		'The strategy for services and tasks that name neither a strategy nor a launch type; [] for none.',
	deploymentConfiguration:
		'How deployments go: minimum and maximum percent, strategy, circuit breaker, alarms and hooks.',
	'CreateDaemon.deploymentConfiguration':
		'How changes are rolled out: share of instances drained at a time, alarms and waiting time.',
	'UpdateDaemon.deploymentConfiguration':
		'How the change is rolled out: share of instances drained at a time, alarms and waiting time.',
	deploymentController:
		'Who replaces tasks: ECS (also with blue/green of its own), CODE_DEPLOY, or EXTERNAL. Default: ECS.',
	desiredCount: 'How many tasks to keep running. Needed, except with --scheduling-strategy DAEMON.',
	'UpdateService.desiredCount':
		'How many tasks to keep running; 0 stops them all. Starts no deployment.',
	desiredStatus:
		'RUNNING or STOPPED tasks. PENDING finds nothing, because ECS never wants a task to be pending. Default: RUNNING.',
	effectiveSettings:
		'Also shows what holds by default. Without it, only settings made for the principal itself are shown.',
	enableECSManagedTags:
		'Whether tasks get the tags aws:ecs:clusterName and aws:ecs:serviceName, by which costs can be told apart.',
	enableExecuteCommand:
		'Whether ECS Exec may run commands in the containers. The task needs a task role that allows ssmmessages.',
	enableFaultInjection:
		'Whether containers may ask for faults, such as lost packets, to be tried out. Default: off.',
	ephemeralStorage:
		'More than the 20 GiB of storage that a Fargate task has: sizeInGiB, 21 to 200. Fargate only.',
	executionRoleArn:
		'Role of ECS and Fargate themselves: to pull images from ECR, write logs and read secrets. Not seen by your code.',
	'CreateExpressGatewayService.executionRoleArn':
		'Role by which ECS pulls the image, writes logs and reads secrets.',
	'UpdateExpressGatewayService.executionRoleArn':
		'Role by which ECS pulls the image, writes logs and reads secrets.',
	executionStoppedAt: forAgent,
	exitCode: forAgent,
	expiresInMinutes: 'For how long tasks are protected: 1 to 2880 minutes (48 hours). Default: 120.',
	externalId: 'An id by which another system knows the task set.',
	family:
		'Name under which revisions are counted: the first is web:1, the next web:2. Up to 255 letters, digits, hyphens and underscores.',
	'ListTasks.family': 'Only tasks of this task definition family.',
	'ListDaemonTaskDefinitions.family': 'Only revisions of exactly this family.',
	familyPrefix: 'Only revisions of this family, by its whole name.',
	'ListTaskDefinitionFamilies.familyPrefix': 'Only families whose names begin like this.',
	'ListDaemonTaskDefinitions.familyPrefix': 'Only families whose names begin like this.',
	filter:
		"Only instances that fit, in the cluster query language: 'attribute:ecs.instance-type =~ t3.*'.",
	'DeleteService.force':
		'Removes the service even though it is not scaled to 0. Not needed for DAEMON services.',
	'DeleteTaskSet.force': 'Removes the task set even though it is not scaled to 0.',
	'DeregisterContainerInstance.force':
		'Deregisters even while tasks run on the instance. They run on as orphans that ECS no longer watches.',
	forceNewDeployment:
		'Replaces all tasks though nothing has changed: to pull an image again under the same tag, or to get a new platform version.',
	group: 'Task group, a name that placement constraints can use. Default: family:NAME.',
	healthCheckGracePeriodSeconds:
		'For how long after a start bad health checks are overlooked. Raise it for slow starters. Default: 0.',
	healthCheckPath: 'Path at which the load balancer asks whether a task is well. Default: /ping.',
	'UpdateExpressGatewayService.healthCheckPath':
		'Path at which the load balancer asks whether a task is well.',
	hookId: 'Id of the hook that waits, from lifecycleHookDetails of describe-service-deployments.',
	include: 'What to show besides. TAGS shows tags, which are left out otherwise.',
	'DescribeClusters.include':
		'What to show besides: SETTINGS (Container Insights), CONFIGURATIONS (ECS Exec), STATISTICS, ATTACHMENTS, TAGS.',
	'DescribeContainerInstances.include':
		'What to show besides: TAGS, or the health of the instances.',
	inferenceAccelerators: 'Elastic Inference, which AWS no longer offers.',
	infrastructureRoleArn:
		'Role by which ECS makes and changes load balancer, security groups and scaling for you.',
	instanceIdentityDocument: forAgent,
	instanceIdentityDocumentSignature: forAgent,
	interactive: 'Has to be given: ECS Exec knows only interactive sessions.',
	ipcMode:
		'Whether containers share memory segments and queues: with the host, within the task, or not at all. Not on Fargate.',
	'RegisterDaemonTaskDefinition.ipcMode':
		'Whether containers share memory segments and queues: none or shared. Default: none.',
	launchType:
		'What tasks run on: FARGATE, EC2, or EXTERNAL for machines of your own. Not together with --capacity-provider-strategy.',
	'ListServices.launchType': 'Only services of this launch type.',
	'ListTasks.launchType': 'Only tasks of this launch type.',
	loadBalancers:
		'Target groups that tasks register in: targetGroupArn, containerName, containerPort. Fargate and awsvpc need target type ip.',
	'UpdateService.loadBalancers':
		'Target groups in place of those there are; [] for none. Starts a deployment.',
	managedAgents: forAgent,
	managedInstancesProvider:
		'How ECS starts and replaces EC2 instances for you: roles, network, storage and kinds of instances.',
	memory:
		'MiB of memory of the whole task. Fargate: needed, from a range that depends on --cpu (256 goes with 512 to 2048). EC2: needed unless each container has its own.',
	'CreateExpressGatewayService.memory': 'MiB of memory of each task. Default: 512.',
	'UpdateExpressGatewayService.memory': 'MiB of memory of each task.',
	'RegisterDaemonTaskDefinition.memory': 'MiB of memory of the daemon task.',
	monitoring:
		'How often CPU and memory of the service are measured: every 60 seconds by default, or every 20.',
	name: 'Name of the capacity provider: letters, digits, hyphens and underscores; not beginning with aws, ecs or fargate.',
	'UpdateCapacityProvider.name': 'Name of the capacity provider.',
	'DeleteAccountSetting.name': 'Which setting to take back.',
	'ListAccountSettings.name': 'Only this setting.',
	'PutAccountSetting.name':
		'Which setting: containerInsights, awsvpcTrunking (more network interfaces an instance), fargateTaskRetirementWaitPeriod and others.',
	'PutAccountSettingDefault.name':
		'Which setting: containerInsights, awsvpcTrunking (more network interfaces an instance), fargateTaskRetirementWaitPeriod and others.',
	namespace: 'Name or ARN of the Cloud Map namespace.',
	networkBindings: forAgent,
	networkConfiguration:
		'Subnets, security groups and public IP address of the tasks. Needed with network mode awsvpc, so always on Fargate; refused with any other.',
	'CreateExpressGatewayService.networkConfiguration':
		'Subnets and security groups of the tasks. Left out: the default VPC, with security groups made for the service.',
	'UpdateExpressGatewayService.networkConfiguration': 'Subnets and security groups of the tasks.',
	networkMode:
		'awsvpc gives each task a network interface (Fargate: the only one). bridge maps ports of the host, host uses them, none has no network. EC2 default: bridge.',
	overrides:
		'What this run changes: command, environment, CPU or memory of containers by name, roles of the task. At most 8192 characters of JSON.',
	pidMode:
		'Whether containers see the processes of the task, or of the host. Fargate: task only. Default: each sees its own.',
	'RegisterDaemonTaskDefinition.pidMode':
		'Whether containers see processes of one another: none or shared. Default: none.',
	placementConstraints:
		'Rules an instance must meet: distinctInstance, or memberOf with an expression. At most 10. EC2 only.',
	'UpdateService.placementConstraints':
		'Rules an instance must meet, in place of those there are; [] for none. EC2 only.',
	placementStrategy:
		'How ECS picks among instances: spread, binpack or random; the first rule counts first. At most 5. EC2 only.',
	'UpdateService.placementStrategy':
		'How ECS picks among instances, in place of what there is; [] for none. EC2 only.',
	platformDevices: forAgent,
	platformVersion: 'Version of the Fargate platform, such as 1.4.0. Fargate only. Default: LATEST.',
	primaryContainer:
		'The container that gets the traffic: image, port (80 by default), environment, secrets, command.',
	primaryTaskSet: 'Id or ARN of the task set that becomes the primary one.',
	principalArn:
		'ARN of the user, role or root user it is about. Left out: whoever sends the request.',
	propagateTags:
		'Where new tasks get tags from: TASK_DEFINITION, SERVICE, or NONE. Tasks that run keep theirs. Default: NONE.',
	'RunTask.propagateTags':
		'TASK_DEFINITION copies the tags of the task definition to the tasks. SERVICE is refused here.',
	'StartTask.propagateTags': 'TASK_DEFINITION copies the tags of the task definition to the tasks.',
	'CreateDaemon.propagateTags': 'DAEMON copies the tags of the daemon to its tasks.',
	'UpdateDaemon.propagateTags': 'DAEMON copies the tags of the daemon to tasks started later.',
	protectionEnabled: 'On protects the tasks, --no-protection-enabled ends that.',
	proxyConfiguration: 'The App Mesh proxy of the task.',
	pullStartedAt: forAgent,
	pullStoppedAt: forAgent,
	reason: 'Why, in your own words; describe-tasks shows it as stoppedReason.',
	'SubmitContainerStateChange.reason': forAgent,
	'SubmitTaskStateChange.reason': forAgent,
	referenceId: 'Used by AWS itself; leave it out.',
	requiresCompatibilities:
		'What the task must be able to run on: FARGATE, EC2, EXTERNAL, MANAGED_INSTANCES. Mistakes show when it is registered, not when it runs.',
	resourceArn: 'ARN of a cluster, service, task, task definition, instance or capacity provider.',
	resourceManagementType:
		'Only services run by ECS (Express services), or only those run by the CUSTOMER.',
	revision: 'LAST_REGISTERED shows only the newest revision of each family.',
	role: 'Role by which ECS registers tasks at a Classic Load Balancer. Left out today: the service-linked role does that.',
	runtimeId: forAgent,
	runtimePlatform:
		'Operating system (LINUX or a Windows Server) and processor: X86_64, or ARM64 for Graviton. Default: LINUX, X86_64.',
	scale: 'How many tasks the task set has, in percent of the desired count: value=50,unit=PERCENT.',
	scalingTarget:
		'Fewest and most tasks, and the metric with the value that scaling aims at (CPU at 60 % by default).',
	schedulingStrategy:
		'REPLICA keeps a number of tasks, DAEMON one task on each instance (EC2 only). Cannot be changed later. Default: REPLICA.',
	'ListServices.schedulingStrategy': 'Only services of this scheduling strategy.',
	service: 'Name or ARN of the service.',
	serviceArn: 'ARN of the Express service.',
	serviceConnectConfiguration:
		'Service Connect: the namespace, and the names and ports under which other services reach this one.',
	serviceConnectDefaults:
		'The Cloud Map namespace that new services with Service Connect join if they name none.',
	serviceDeploymentArn: 'ARN of the deployment, as list-service-deployments shows it.',
	serviceDeploymentArns: 'ARNs of deployments, at most 20.',
	serviceName:
		'A name of its own within the cluster: up to 255 letters, digits, hyphens and underscores.',
	'CreateExpressGatewayService.serviceName':
		'A name of its own within the cluster, which cannot be changed. Left out: ECS makes one up.',
	'ListTasks.serviceName': 'Only tasks of this service.',
	serviceRegistries:
		'The Cloud Map service in which tasks are entered, so that others find them by DNS. One at most.',
	serviceRevisionArns: 'ARNs of revisions, at most 20; describe-services shows them.',
	services: 'Names or ARNs of services, at most 10.',
	settings:
		'Container Insights: name=containerInsights,value=enabled. Values: enabled, enhanced, disabled.',
	sort: 'ASC or DESC by family and revision; DESC puts the newest first. Default: ASC.',
	startedBy:
		'A word of your own that marks these tasks, so that list-tasks --started-by finds them. Up to 128 characters.',
	'ListTasks.startedBy': 'Only tasks started with this word; no other filter may stand beside it.',
	'StartTask.startedBy':
		'A word of your own that marks these tasks, so that list-tasks --started-by finds them. Up to 36 characters.',
	'ListContainerInstances.status':
		'Only instances in this state. Left out: all but the INACTIVE ones.',
	'ListDaemonTaskDefinitions.status': 'Only revisions in this state. Default: ACTIVE.',
	'ListServiceDeployments.status': 'Only deployments in one of these states.',
	'ListDaemonDeployments.status': 'Only deployments in one of these states.',
	'ListTaskDefinitionFamilies.status':
		'ACTIVE: only families with an active revision. INACTIVE: only families without one. Default: both.',
	'ListTaskDefinitions.status': 'Only revisions in this state. Default: ACTIVE.',
	'UpdateContainerInstancesState.status':
		'DRAINING takes no new tasks and moves those of services elsewhere; ACTIVE takes tasks again.',
	'SubmitContainerStateChange.status': forAgent,
	'SubmitTaskStateChange.status': forAgent,
	stopType: 'ROLLBACK goes back to the revision before, even where no rollback was set up.',
	tagKeys: 'Keys of the tags to take off.',
	tags: 'Up to 50 tags: key=env,value=prod. Keys have up to 128 characters, values up to 256.',
	targetType: 'What the attributes belong to: container-instance.',
	task: 'Id or ARN of the task.',
	taskDefinition:
		'Family (web), family and revision (web:3), or an ARN. Without a revision the newest ACTIVE one is taken.',
	'CreateService.taskDefinition':
		'Family (web), family and revision (web:3), or an ARN. Needed, except with the EXTERNAL controller.',
	'UpdateService.taskDefinition':
		'Family (web: newest ACTIVE revision), family and revision (web:3), or an ARN. Another one starts a deployment.',
	'DeregisterTaskDefinition.taskDefinition': 'Family and revision (web:3), or an ARN.',
	taskDefinitionArn:
		'ARN of a task definition to run instead of one made from --primary-container.',
	taskDefinitions: 'Families with revision (web:3), or ARNs; at most 10, all of them INACTIVE.',
	taskRoleArn:
		'Role that your code in the containers has when it calls AWS: to read S3 or DynamoDB, say. Also for ECS Exec.',
	'RegisterDaemonTaskDefinition.taskRoleArn': 'Role that the code in the containers has.',
	'CreateExpressGatewayService.taskRoleArn': 'Role that your code in the container has.',
	'UpdateExpressGatewayService.taskRoleArn': 'Role that your code in the container has.',
	taskSet: 'Id or ARN of the task set.',
	taskSets: 'Ids or ARNs of task sets. Left out: all of the service.',
	tasks: 'Ids or ARNs of tasks, at most 100.',
	'GetTaskProtection.tasks': 'Ids or ARNs of tasks, at most 100.',
	'UpdateTaskProtection.tasks': 'Ids or ARNs of tasks, at most 10.',
	totalResources: forAgent,
	value:
		'What to set it to: enabled, disabled, enhanced, on or off; 0, 7 or 14 days for fargateTaskRetirementWaitPeriod.',
	'ListAccountSettings.value': 'Only settings with this value; needs --name.',
	versionInfo: forAgent,
	volumeConfigurations:
		'The EBS volume that each task gets, for a volume of the task definition with configuredAtLaunch.',
	volumes:
		'Storage that containers mount by name: host directories, EFS, Docker volumes (EC2 only), or EBS set at launch.',
	'RegisterDaemonTaskDefinition.volumes': 'Storage that the containers mount by name.',
	vpcLatticeConfigurations: 'Target groups of VPC Lattice that tasks register in.'
};
