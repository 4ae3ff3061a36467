import type { Texts } from '../../service-words';

export const operations: Texts = {
	ContinueServiceDeployment:
		'Lets a deployment that waits at a PAUSE hook go on, or rolls it back. describe-service-deployments shows the id of the hook.',
	CreateCapacityProvider:
		'Makes a capacity provider out of an Auto Scaling group or of Managed Instances. FARGATE and FARGATE_SPOT are there already.',
	CreateCluster:
		'Makes a cluster: a name under which tasks and services run. A cluster by itself costs nothing.',
	CreateDaemon:
		'Makes a daemon: one task on each instance of the capacity providers named, started before all other tasks. Managed Instances only.',
	CreateExpressGatewayService:
		'Makes an Express service: from an image, ECS sets up Fargate tasks, load balancer, security groups and scaling by itself.',
	CreateService:
		'Makes a service, which keeps the desired number of tasks running and replaces those that stop. Load balancers, deployments and scaling hang on it.',
	CreateTaskSet:
		'Adds a task set to a service. Only for services whose deployment controller is EXTERNAL.',
	DeleteAccountSetting:
		'Takes back an account setting of a user or role, so that the default of the account holds again.',
	DeleteAttributes: 'Takes custom attributes off container instances.',
	DeleteCapacityProvider:
		'Removes a capacity provider that no service uses and no cluster is tied to. FARGATE and FARGATE_SPOT cannot be removed.',
	DeleteCluster:
		'Removes a cluster; it becomes INACTIVE. Services, tasks and container instances have to be gone before.',
	DeleteDaemon: 'Removes a daemon and stops its tasks; its instances are drained and replaced.',
	DeleteDaemonTaskDefinition:
		'Removes a revision of a daemon task definition. Daemons that use it keep running, new ones cannot take it.',
	DeleteExpressGatewayService:
		'Removes an Express service for good, together with the load balancer, scaling and security groups made for it.',
	DeleteService:
		'Removes a service. Scale it to 0 first, or add --force; it is DRAINING until its tasks have stopped, then INACTIVE.',
	DeleteTaskDefinitions:
		'Removes up to 10 revisions that were deregistered before. They stay DELETE_IN_PROGRESS while tasks or services still use them.',
	DeleteTaskSet: 'Removes a task set. Only for services whose deployment controller is EXTERNAL.',
	DeregisterContainerInstance:
		'Takes an EC2 instance out of the cluster. The instance itself runs on, and costs, until it is terminated.',
	DeregisterTaskDefinition:
		'Makes a revision INACTIVE: running tasks and services keep it, new ones cannot use it.',
	DescribeCapacityProviders: 'Shows capacity providers with their settings and status.',
	DescribeClusters:
		'Shows clusters with their counts of tasks, services and instances. Settings, tags and more only with --include.',
	DescribeContainerInstances:
		'Shows the EC2 instances of a cluster as ECS sees them: state, agent, CPU and memory registered and left.',
	DescribeDaemon: 'Shows a daemon: state, current revisions and newest deployment.',
	DescribeDaemonDeployments:
		'Shows up to 20 deployments of daemons: state, and how many instances run or drain.',
	DescribeDaemonRevisions:
		'Shows revisions of daemons: what was to run, and how, when a deployment began.',
	DescribeDaemonTaskDefinition:
		'Shows a daemon task definition: the revision named, or the newest ACTIVE one of a family.',
	DescribeExpressGatewayService:
		'Shows an Express service: state, address, and the revisions that are active.',
	DescribeServiceDeployments:
		'Shows deployments of a service: state, stage, tasks, alarms and rollback. For the failures of one, begin here.',
	DescribeServiceRevisions:
		'Shows what revisions of a service consist of: task definition, network, load balancers and image digests.',
	DescribeServices:
		'Shows up to 10 services: counts of tasks, deployments and the last 100 events. The events tell why tasks do not start.',
	DescribeTaskDefinition:
		'Shows a task definition: the revision named, or the newest ACTIVE one where only a family is given.',
	DescribeTaskSets: 'Shows the task sets of a service with an EXTERNAL deployment controller.',
	DescribeTasks:
		'Shows up to 100 tasks. stoppedReason, stopCode and exitCode tell why one stopped; stopped tasks are kept for about an hour.',
	DiscoverPollEndpoint: 'For the ECS agent only: asks for the address that the agent is to poll.',
	ExecuteCommand:
		'ECS Exec: runs a command in a container of a running task. Execute command must be on for the task, and its role must allow ssmmessages.',
	GetTaskProtection: 'Shows which tasks of a service are protected from scale-in, and until when.',
	ListAccountSettings:
		'Lists account settings of ECS; with --effective-settings also those that hold by default.',
	ListAttributes:
		'Lists attributes of the container instances of a cluster, by which placement constraints pick.',
	ListClusters: 'Lists the ARNs of the clusters of this region.',
	ListContainerInstances: 'Lists the ARNs of the EC2 instances that are registered in a cluster.',
	ListDaemonDeployments: 'Lists the deployments of a daemon, of one state or time if wanted.',
	ListDaemonTaskDefinitions: 'Lists daemon task definitions of the account.',
	ListDaemons: 'Lists daemons, of all clusters or of one.',
	ListServiceDeployments:
		'Lists the deployments of a service, with state and the revision that was to be reached.',
	ListServices: 'Lists the ARNs of the services of a cluster.',
	ListServicesByNamespace:
		'Lists the ARNs of services that use a Cloud Map namespace with Service Connect, in any cluster.',
	ListTagsForResource: 'Lists the tags of a resource of ECS.',
	ListTaskDefinitionFamilies:
		'Lists names of task definition families, also of those without an active revision unless --status ACTIVE is given.',
	ListTaskDefinitions:
		'Lists the ARNs of task definitions, revision by revision; ACTIVE ones unless --status says otherwise.',
	ListTasks:
		'Lists the ARNs of tasks that are to run. For stopped ones give --desired-status STOPPED.',
	PutAccountSetting:
		'Changes an account setting in this region for one user or role, or for all with the ARN of the root user.',
	PutAccountSettingDefault:
		'Changes an account setting in this region for everybody who has not set it for themselves.',
	PutAttributes:
		'Sets custom attributes on container instances, so that placement constraints can name them.',
	PutClusterCapacityProviders:
		'Sets all capacity providers of a cluster and its default strategy. What is left out is taken off the cluster.',
	RegisterContainerInstance: 'For the ECS agent only: enters an EC2 instance into a cluster.',
	RegisterDaemonTaskDefinition:
		'Adds a revision to a family of daemon task definitions. Revisions cannot be changed afterwards.',
	RegisterTaskDefinition:
		'Adds a revision to a family of task definitions: containers, CPU, memory, network mode and roles. Revisions cannot be changed afterwards.',
	RunTask:
		'Starts 1 to 10 tasks once, where ECS finds room; nothing restarts them when they stop. For tasks that are to stay use create-service.',
	StartTask:
		'Starts a task on container instances that you name yourself. EC2 only; run-task leaves the choice to ECS.',
	StopServiceDeployment:
		'Stops a deployment that is under way and rolls the service back to the revision before.',
	StopTask:
		'Stops a task: SIGTERM to its containers, SIGKILL after the stop timeout (30 seconds by default). A service replaces it.',
	SubmitAttachmentStateChanges:
		'For the ECS agent only: tells that an attachment is in another state.',
	SubmitContainerStateChange: 'For the ECS agent only: tells that a container is in another state.',
	SubmitTaskStateChange: 'For the ECS agent only: tells that a task is in another state.',
	TagResource: 'Adds tags to a resource, or changes their values. Other tags stay.',
	UntagResource: 'Takes tags off a resource.',
	UpdateCapacityProvider:
		'Changes how a capacity provider scales and protects its instances. Instances that are there already stay as they are.',
	UpdateCluster:
		'Changes settings, ECS Exec logging and the default Service Connect namespace of a cluster.',
	UpdateClusterSettings: 'Switches Container Insights on or off for a cluster.',
	UpdateContainerAgent:
		'Brings the ECS agent of an EC2 instance up to date. Tasks on it keep running.',
	UpdateContainerInstancesState:
		'Sets EC2 instances to DRAINING, so that tasks move elsewhere before maintenance, or back to ACTIVE.',
	UpdateDaemon:
		'Gives a daemon another task definition or other capacity providers, and rolls that out by replacing instances bit by bit.',
	UpdateExpressGatewayService:
		'Changes image, size, scaling or network of an Express service and rolls the change out. The infrastructure role stays.',
	UpdateService:
		'Changes a service. Another task definition, network or platform version starts a deployment; another desired count does not.',
	UpdateServicePrimaryTaskSet:
		'Makes one task set of a service the primary one. Only with the EXTERNAL deployment controller.',
	UpdateTaskProtection:
		'Protects tasks of a service from being stopped by scale-in or deployments, for 2 hours unless told otherwise, or ends that.',
	UpdateTaskSet:
		'Changes the scale of a task set. Only for services whose deployment controller is EXTERNAL.'
};
