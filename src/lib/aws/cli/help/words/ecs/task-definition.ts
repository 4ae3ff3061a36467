import type { Texts } from '../../service-words';

/** What a task definition is made of. */
export const taskDefinition: Readonly<Record<string, Texts>> = {
	ContainerDefinition: {
		name: 'Name of the container, by which load balancers, overrides and ECS Exec mean it. Up to 255 letters, digits, hyphens and underscores.',
		image:
			'Image as docker pull takes it: nginx, or ACCOUNT.dkr.ecr.REGION.amazonaws.com/web:1. A digest (web@sha256:…) always means the same image.',
		repositoryCredentials: 'Secret with name and password of a private registry other than ECR.',
		cpu: 'CPU units kept for the container, 1024 to a vCPU. On EC2 it may use more while others are idle.',
		memory:
			'Hard limit in MiB: a container that goes beyond is killed (exit code 137, out of memory).',
		memoryReservation:
			'Soft limit in MiB, kept free for the container on its instance; it may use more, up to memory. Must be less than memory.',
		links: 'Names of containers to reach without port mappings. Network mode bridge only.',
		portMappings:
			'Ports that others may reach. In awsvpc mode containerPort alone is enough; in bridge mode hostPort 0 picks a free port of the host.',
		essential:
			'Whether the whole task stops when this container does. At least one container must be essential. Default: true.',
		restartPolicy: 'Restarts the container by itself, without a new task.',
		entryPoint: "In place of the image's ENTRYPOINT.",
		command: "In place of the image's CMD: one array element for each word.",
		environment: 'Environment variables in plain text. For passwords use secrets.',
		environmentFiles:
			'Up to 10 .env files on S3 with lines NAME=value. What environment sets goes before them.',
		mountPoints: 'Where volumes of the task appear in the container.',
		volumesFrom: 'Containers of the task whose volumes appear here, too.',
		linuxParameters: 'Linux only: capabilities, devices, init process, shared memory and swap.',
		secrets:
			'Environment variables filled from Secrets Manager or Parameter Store when the container starts. The execution role must be allowed to read them.',
		dependsOn:
			'Containers that must have started, finished or become healthy before this one starts.',
		startTimeout:
			'Seconds that containers which depend on this one wait for it. Fargate: 2 to 120.',
		stopTimeout: 'Seconds between SIGTERM and SIGKILL. Default: 30; Fargate allows 120 at most.',
		versionConsistency:
			'Whether the tag is turned into a digest once, so that all tasks of a deployment run the same image. Default: enabled.',
		hostname: 'Host name inside the container. Not in awsvpc mode.',
		user: 'User, or user and group, that the process runs as: 1000:1000. Linux only.',
		workingDirectory: 'Directory in which the command starts.',
		disableNetworking: 'No network at all for the container. Linux only.',
		privileged: 'Rights of root on the host. EC2 only.',
		readonlyRootFilesystem: 'The root file system cannot be written to; volumes still can.',
		dnsServers: 'DNS servers that the container asks. Linux only.',
		dnsSearchDomains: 'Domains that short names are looked up in. Linux only.',
		extraHosts: 'Lines for /etc/hosts. Not in awsvpc mode.',
		dockerSecurityOptions: 'Labels for SELinux, AppArmor and credential specs. EC2 only.',
		interactive: 'Keeps standard input open.',
		pseudoTerminal: 'Gives the process a terminal.',
		dockerLabels: 'Labels of the container, as docker inspect shows them.',
		ulimits: 'Limits such as nofile, the number of open files. On Fargate only nofile counts.',
		logConfiguration:
			'Where the output goes. awslogs sends it to CloudWatch Logs; the execution role must be allowed to write there.',
		healthCheck:
			'A command that shows whether the container is well. A HEALTHCHECK of the image alone is not looked at.',
		systemControls: 'Kernel parameters (sysctl) of the container.',
		resourceRequirements: 'GPUs kept for the container. Not on Fargate.',
		firelensConfiguration:
			'Makes this container the log router (Fluent Bit or Fluentd) that others send to with awsfirelens.',
		credentialSpecs: 'Credential spec for Active Directory (gMSA). One at most.'
	},
	PortMapping: {
		containerPort: 'Port that the process listens on.',
		hostPort:
			'Port of the instance. awsvpc and host mode: the same as containerPort, or left out. bridge: 0 or left out picks a free one (dynamic port mapping).',
		protocol: 'tcp or udp. Default: tcp.',
		name: 'Name by which Service Connect and VPC Lattice mean this port.',
		appProtocol:
			'http, http2 or grpc, so that Service Connect treats and measures requests as such. Left out: plain TCP.',
		containerPortRange: 'Many ports at once: 8000-8010, bound to free ports of the host.'
	},
	HealthCheck: {
		command:
			'["CMD-SHELL", "curl -fs localhost/health"], or CMD without a shell. Exit code 0 means healthy.',
		interval: 'Seconds between checks, 5 to 300. Default: 30.',
		timeout: 'Seconds after which a check has failed, 2 to 60. Default: 5.',
		retries: 'Failures in a row after which the container is UNHEALTHY, 1 to 10. Default: 3.',
		startPeriod: 'Seconds after the start in which failures do not count, 0 to 300. Default: none.'
	},
	KeyValuePair: { name: 'Name, as of an environment variable.', value: 'Its value.' },
	Secret: {
		name: 'Name of the environment variable, or of the log option.',
		valueFrom:
			'ARN of a secret or a parameter; a parameter of the same region also by its name. ARN:KEY:: takes one JSON key of a secret.'
	},
	EnvironmentFile: {
		value: 'ARN of a .env file on S3: arn:aws:s3:::BUCKET/web.env.',
		type: 's3, the only place there is.'
	},
	LogConfiguration: {
		logDriver:
			'awslogs (CloudWatch Logs), awsfirelens or splunk; on EC2 also those of Docker, such as json-file and syslog.',
		options:
			'Of awslogs: awslogs-group, awslogs-region, awslogs-stream-prefix (needed on Fargate), awslogs-create-group, mode.',
		secretOptions: 'Options of the driver whose values are secrets, such as a token.'
	},
	FirelensConfiguration: {
		type: 'fluentbit or fluentd.',
		options:
			'enable-ecs-log-metadata, and config-file-type with config-file-value for a file of your own.'
	},
	MountPoint: {
		sourceVolume: 'Name of the volume, as the task definition calls it.',
		containerPath: 'Directory in the container at which it appears.',
		readOnly: 'Whether the container may only read it. Default: false.'
	},
	VolumeFrom: {
		sourceContainer: 'Container of the same task whose volumes to use.',
		readOnly: 'Whether they may only be read. Default: false.'
	},
	ContainerDependency: {
		containerName: 'The container that is waited for.',
		condition:
			'START: it runs. COMPLETE: it has ended. SUCCESS: it has ended with 0. HEALTHY: its health check says so.'
	},
	ContainerRestartPolicy: {
		enabled: 'Whether the container is restarted.',
		ignoredExitCodes: 'Exit codes after which it is not restarted; 50 at most.',
		restartAttemptPeriod:
			'Seconds that it must have run before it is restarted again, 60 to 1800. Default: 300.'
	},
	RepositoryCredentials: {
		credentialsParameter:
			'ARN of a secret with username and password; the execution role must be allowed to read it.'
	},
	ResourceRequirement: {
		type: 'What is wanted: GPU.',
		value: 'How many.'
	},
	Ulimit: {
		name: 'What is limited.',
		softLimit: 'Limit that the process may raise itself.',
		hardLimit: 'Limit up to which it may.'
	},
	SystemControl: {
		namespace: 'Kernel parameter, such as net.ipv4.tcp_keepalive_time.',
		value: 'What it is set to.'
	},
	HostEntry: { hostname: 'Name.', ipAddress: 'Address that it stands for.' },
	LinuxParameters: {
		capabilities: 'Rights of the kernel added or taken. Fargate can add SYS_PTRACE only.',
		devices: 'Devices of the host to hand in. EC2 only.',
		initProcessEnabled:
			'An init process passes signals on and clears up children. Recommended with ECS Exec.',
		sharedMemorySize: 'MiB of /dev/shm. EC2 only.',
		tmpfs: 'Directories kept in memory.',
		maxSwap: 'MiB of swap; 0 for none. EC2 only.',
		swappiness: 'How readily memory is swapped, 0 to 100. Needs maxSwap. EC2 only. Default: 60.'
	},
	DaemonLinuxParameters: {
		capabilities: 'Rights of the kernel added or taken.',
		devices: 'Devices of the host to hand in.',
		initProcessEnabled: 'An init process passes signals on and clears up children.',
		tmpfs: 'Directories kept in memory.'
	},
	KernelCapabilities: {
		add: 'Capabilities beyond those of Docker: SYS_PTRACE, NET_ADMIN.',
		drop: 'Capabilities to take away; ALL takes all.'
	},
	Device: {
		hostPath: 'Path on the host.',
		containerPath: 'Path in the container.',
		permissions: 'What the container may do with it. Default: all three.'
	},
	Tmpfs: {
		containerPath: 'Directory in the container, from the root.',
		size: 'MiB it may hold at most.',
		mountOptions: 'Options of mount, such as ro or noexec.'
	},
	Volume: {
		name: 'Name that mount points use.',
		host: 'Directory of the host; empty for one that lives as long as the task.',
		dockerVolumeConfiguration: 'Volume of Docker. EC2 only.',
		efsVolumeConfiguration:
			'EFS file system: shared by tasks, and it outlives them. Fargate and EC2.',
		s3filesVolumeConfiguration: 'S3 Files file system.',
		fsxWindowsFileServerVolumeConfiguration: 'FSx file system for Windows containers on EC2.',
		configuredAtLaunch:
			'An EBS volume that run-task or the service describes. One a task definition.'
	},
	HostVolumeProperties: {
		sourcePath: 'Path on the instance, made if it is missing. Not on Fargate.'
	},
	DockerVolumeConfiguration: {
		scope: 'task: goes with the task. shared: stays.',
		autoprovision: 'Whether a shared volume is made if it is missing.',
		driver: 'Driver, as docker plugin ls shows it.',
		driverOpts: 'Options of the driver.',
		labels: 'Labels of the volume.'
	},
	EFSVolumeConfiguration: {
		fileSystemId: 'Id of the file system: fs-12345678.',
		rootDirectory: 'Directory to mount; / or nothing with an access point. Default: /.',
		transitEncryption:
			'Whether data is encrypted on its way. Must be ENABLED for IAM and access points. Default: DISABLED.',
		transitEncryptionPort: 'Port for encrypted data. Left out: EFS picks one.',
		authorizationConfig: 'Access point and IAM.'
	},
	EFSAuthorizationConfig: {
		accessPointId: 'Access point, which fixes directory and user: fsap-….',
		iam: 'Whether EFS asks what the task role may do. Default: DISABLED.'
	},
	S3FilesVolumeConfiguration: {
		fileSystemArn: 'ARN of the file system.',
		rootDirectory: 'Directory to mount; / or nothing with an access point. Default: /.',
		transitEncryptionPort: 'Port for encrypted data. Left out: one is picked.',
		accessPointArn: 'ARN of an access point.'
	},
	FSxWindowsFileServerVolumeConfiguration: {
		fileSystemId: 'Id of the file system.',
		rootDirectory: 'Directory to mount.',
		authorizationConfig: 'Domain and credentials.'
	},
	FSxWindowsFileServerAuthorizationConfig: {
		credentialsParameter: 'ARN of the secret or parameter with the credentials.',
		domain: 'Domain of the Active Directory.'
	},
	TaskDefinitionPlacementConstraint: {
		type: 'memberOf.',
		expression: "What an instance must be: 'attribute:ecs.instance-type =~ t3.*'."
	},
	ProxyConfiguration: {
		type: 'APPMESH.',
		containerName: 'Container that is the proxy.',
		properties: 'Settings of the proxy: AppPorts, ProxyIngressPort, IgnoredUID and others.'
	},
	InferenceAccelerator: {
		deviceName: 'Name of the accelerator.',
		deviceType: 'Kind of accelerator.'
	},
	EphemeralStorage: {
		sizeInGiB: 'GiB in all, 21 to 200. Fargate gives 20 by itself.'
	},
	RuntimePlatform: {
		cpuArchitecture: 'X86_64 or ARM64 (Graviton). The image must fit. Default: X86_64.',
		operatingSystemFamily: 'LINUX or a Windows Server. Default: LINUX.'
	},
	TaskDefinition: {
		taskDefinitionArn: 'ARN, revision included.',
		containerDefinitions: 'The containers.',
		family: 'Name that the revisions share.',
		revision: 'Number of the revision. It only grows, also when older ones are gone.',
		taskRoleArn: 'Role of your code.',
		executionRoleArn: 'Role by which ECS pulls images, writes logs and reads secrets.',
		networkMode: 'How containers reach the network. Fargate: awsvpc.',
		volumes: 'Storage that containers mount by name.',
		status: 'ACTIVE, INACTIVE (deregistered) or DELETE_IN_PROGRESS.',
		requiresAttributes: 'Attributes that an instance must have for this task.',
		placementConstraints: 'What an instance must be. EC2 only.',
		compatibilities: 'Where the task could run, as ECS has found out.',
		requiresCompatibilities: 'Where it was asked to be able to run.',
		runtimePlatform: 'Operating system and processor.',
		cpu: 'CPU units of the whole task.',
		memory: 'MiB of the whole task.',
		pidMode: 'Whose processes containers see.',
		ipcMode: 'With whom containers share memory segments and queues.',
		proxyConfiguration: 'The App Mesh proxy.',
		inferenceAccelerators: 'Elastic Inference, which AWS no longer offers.',
		registeredAt: 'When it was registered.',
		deregisteredAt: 'When it was deregistered.',
		deleteRequestedAt: 'When it was to be deleted.',
		registeredBy: 'Who registered it.',
		ephemeralStorage: 'Storage of a Fargate task beyond 20 GiB.',
		enableFaultInjection: 'Whether containers may ask for faults.'
	}
};
