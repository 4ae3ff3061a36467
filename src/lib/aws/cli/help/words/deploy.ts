import type { ServiceWords } from '../service-words';

const appName = 'Name of the application.';
const groupName = 'Name of the deployment group.';

export const words: ServiceWords = {
	operations: {
		BatchGetApplications: 'Shows several applications.',
		BatchGetDeploymentGroups: 'Shows several deployment groups.',
		BatchGetDeploymentTargets: 'Shows several targets of a deployment, with their stages.',
		BatchGetDeployments: 'Shows up to 25 deployments.',
		ContinueDeployment: 'Moves the traffic now, or ends the wait before the old tasks are stopped.',
		CreateApplication: 'Makes an application, a name for deployment groups. Platform: ECS.',
		CreateDeployment:
			'Starts a deployment. Of ECS: new tasks come up, traffic moves over, old tasks are stopped.',
		CreateDeploymentConfig: 'Makes a way of moving traffic: all at once, canary or linear.',
		CreateDeploymentGroup:
			'Makes a deployment group. Of ECS: one service, two target groups, a listener, and how to go back.',
		DeleteApplication: 'Removes an application with its deployment groups.',
		DeleteDeploymentConfig: 'Removes a way of moving traffic that you made.',
		DeleteDeploymentGroup: 'Removes a deployment group.',
		GetApplication: 'Shows an application.',
		GetApplicationRevision: 'Shows a revision.',
		GetDeployment: 'Shows a deployment: state, error, rollback.',
		GetDeploymentConfig: 'Shows a way of moving traffic.',
		GetDeploymentGroup: 'Shows a deployment group.',
		GetDeploymentTarget: 'Shows the stages of a deployment, with times and errors.',
		ListApplicationRevisions: 'Lists revisions of an application.',
		ListApplications: 'Lists applications.',
		ListDeploymentConfigs: 'Lists ways of moving traffic, such as CodeDeployDefault.ECSAllAtOnce.',
		ListDeploymentGroups: 'Lists deployment groups of an application.',
		ListDeploymentTargets: 'Lists targets of a deployment; of ECS the service.',
		ListDeployments: 'Lists deployments, of one group or all.',
		ListTagsForResource: 'Lists the tags of an application or deployment group.',
		PutLifecycleEventHookExecutionStatus:
			'Tells how a Lambda hook of a deployment has gone. The function itself calls this.',
		RegisterApplicationRevision: 'Enters a revision without deploying it.',
		StopDeployment: 'Stops a deployment, and rolls it back where that is wanted.',
		TagResource: 'Adds tags to an application or deployment group.',
		UntagResource: 'Takes tags off an application or deployment group.',
		UpdateApplication: 'Gives an application another name.',
		UpdateDeploymentGroup: 'Changes a deployment group.'
	},
	options: {
		alarmConfiguration: 'CloudWatch alarms that stop a deployment.',
		applicationName: appName,
		applicationNames: 'Names of applications.',
		autoRollbackConfiguration: 'When to go back: enabled=true,events=DEPLOYMENT_FAILURE.',
		autoRollbackEnabled: 'Whether to go back to the revision before.',
		autoScalingGroups: 'Auto Scaling groups. Not for ECS.',
		blueGreenDeploymentConfiguration:
			'Whether traffic moves by itself, and how long the old tasks stay.',
		computePlatform: 'ECS, Lambda or Server. Default: Server.',
		createTimeRange: 'Only those made within this time.',
		currentDeploymentGroupName: groupName,
		deployed: 'Whether only those that are deployed, or only the others.',
		deploymentConfigName:
			'How traffic moves: CodeDeployDefault.ECSAllAtOnce, …ECSCanary10Percent5Minutes, …ECSLinear10PercentEvery1Minutes.',
		deploymentGroupName: groupName,
		deploymentGroupNames: 'Names of deployment groups.',
		deploymentId: 'Id of the deployment: d-….',
		deploymentIds: 'Ids of deployments.',
		deploymentStyle: 'Of ECS: deploymentType=BLUE_GREEN,deploymentOption=WITH_TRAFFIC_CONTROL.',
		deploymentWaitType:
			'READY_WAIT moves the traffic now, TERMINATION_WAIT stops the old tasks now.',
		description: 'What it is for.',
		ec2TagFilters: 'Instances by tag. Not for ECS.',
		ec2TagSet: 'Instances by several tags. Not for ECS.',
		ecsServices: 'The service: serviceName=web,clusterName=demo.',
		externalId: 'Only those with this id of another system.',
		fileExistsBehavior: 'What becomes of files that are there already. Not for ECS.',
		ignoreApplicationStopFailures: 'Goes on where stopping the old one fails. Not for ECS.',
		includeOnlyStatuses: 'Only deployments in one of these states.',
		lifecycleEventHookExecutionId: 'Id that the function was handed.',
		loadBalancerInfo: 'The pair of target groups, and listeners for users and for tests.',
		minimumHealthyHosts: 'How many instances must stay healthy. Not for ECS.',
		newApplicationName: 'New name.',
		newDeploymentGroupName: 'New name.',
		onPremisesInstanceTagFilters: 'Machines of your own by tag. Not for ECS.',
		onPremisesTagSet: 'Machines of your own by several tags. Not for ECS.',
		outdatedInstancesStrategy: 'Whether instances left behind are brought up to date. Not for ECS.',
		overrideAlarmConfiguration: 'Other alarms, for this deployment only.',
		revision: 'What to deploy. Of ECS: an AppSpec, as text or on S3.',
		s3Bucket: 'Only those in this bucket.',
		s3KeyPrefix: 'Only those whose names begin like this.',
		serviceRoleArn: 'Role by which CodeDeploy acts; of ECS with AWSCodeDeployRoleForECS.',
		sortBy: 'By what to sort.',
		sortOrder: 'Up or down.',
		status: 'Succeeded or Failed.',
		targetFilters: 'Only targets in this state, or blue or green ones.',
		targetId: 'Id of the target; of ECS: CLUSTER:SERVICE.',
		targetIds: 'Ids of targets; of ECS: CLUSTER:SERVICE.',
		targetInstances: 'Instances of a blue/green deployment. Not for ECS.',
		terminationHookEnabled: 'Whether scaling in waits for the deployment. Not for ECS.',
		trafficRoutingConfig: 'Canary or linear, with share and minutes.',
		triggerConfigurations: 'SNS topics that are told.',
		updateOutdatedInstancesOnly: 'Only instances left behind. Not for ECS.',
		zonalConfig: 'One Availability Zone after another. Not for ECS.'
	},
	structures: {
		RevisionLocation: {
			revisionType: 'AppSpecContent or S3 for ECS.',
			s3Location: 'File on S3.',
			string: 'AppSpec of Lambda, as text.',
			appSpecContent: 'AppSpec of ECS or Lambda, as text.'
		},
		AppSpecContent: {
			content: 'AppSpec in YAML or JSON: task definition, container and port.',
			sha256: 'Its SHA-256, in hex.'
		},
		S3Location: {
			bucket: 'Bucket.',
			key: 'Name of the file.',
			bundleType: 'YAML or JSON for ECS.',
			version: 'Version of the file.',
			eTag: 'ETag of the file.'
		},
		LoadBalancerInfo: {
			targetGroupPairInfoList: 'Of ECS: two target groups, and the listeners before them.'
		},
		TargetGroupPairInfo: {
			targetGroups: 'Two, by name.',
			prodTrafficRoute: 'Listener of users.',
			testTrafficRoute: 'Listener of tests.'
		},
		TrafficRoute: { listenerArns: 'ARN of one listener.' },
		ECSService: { serviceName: 'Name of the service.', clusterName: 'Name of its cluster.' },
		DeploymentStyle: {
			deploymentType: 'BLUE_GREEN for ECS.',
			deploymentOption: 'WITH_TRAFFIC_CONTROL for ECS.'
		},
		BlueGreenDeploymentConfiguration: {
			terminateBlueInstancesOnDeploymentSuccess: 'What becomes of the old tasks.',
			deploymentReadyOption: 'Whether traffic moves by itself.',
			greenFleetProvisioningOption: 'Where new instances come from. Not for ECS.'
		},
		BlueInstanceTerminationOption: {
			action: 'TERMINATE or KEEP_ALIVE.',
			terminationWaitTimeInMinutes: 'Minutes until then, a time for going back. At most 2880.'
		},
		DeploymentReadyOption: {
			actionOnTimeout:
				'CONTINUE_DEPLOYMENT moves the traffic at once, STOP_DEPLOYMENT waits for you.',
			waitTimeInMinutes: 'Minutes that it waits for you.'
		},
		AutoRollbackConfiguration: { enabled: 'Whether it is on.', events: 'What sets it off.' },
		AlarmConfiguration: {
			enabled: 'Whether alarms are watched.',
			ignorePollAlarmFailure: 'Whether to go on where alarms cannot be read.',
			alarms: 'Alarms: name=cpu.'
		},
		TimeBasedCanary: {
			canaryPercentage: 'Share moved first.',
			canaryInterval: 'Minutes before the rest follows.'
		},
		TimeBasedLinear: {
			linearPercentage: 'Share moved at a time.',
			linearInterval: 'Minutes between steps.'
		}
	},
	members: {
		applicationId: 'Id of the application.',
		applications: 'Names of the applications.',
		deploymentGroupId: 'Id of the deployment group.',
		deploymentId: 'Id of the deployment.',
		deploymentInfo: 'The deployment.',
		deployments: 'Ids of the deployments.',
		errorInformation: 'What went wrong.',
		rollbackInfo: 'Which deployment went back, and why.'
	}
};
