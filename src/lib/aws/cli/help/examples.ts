export interface Example {
	readonly title: string;
	readonly lines: readonly string[];
}

const example = (title: string, ...lines: readonly string[]): Example => ({ title, lines });

/** Of common operations of Amazon ECS, by command. */
export const ecsExamples: Readonly<Record<string, readonly Example[]>> = {
	'create-cluster': [
		example('To create a cluster:', 'aws ecs create-cluster --cluster-name demo'),
		example(
			'To create one for Fargate and Fargate Spot, with Container Insights:',
			'aws ecs create-cluster \\',
			'    --cluster-name demo \\',
			'    --capacity-providers FARGATE FARGATE_SPOT \\',
			'    --default-capacity-provider-strategy capacityProvider=FARGATE,weight=1 \\',
			'    --settings name=containerInsights,value=enabled'
		)
	],
	'list-clusters': [
		example(
			'To list clusters by name only:',
			"aws ecs list-clusters --query 'clusterArns[]' --output text"
		)
	],
	'describe-clusters': [
		example(
			'To see a cluster with its settings and tags:',
			'aws ecs describe-clusters --clusters demo --include SETTINGS TAGS'
		)
	],
	'delete-cluster': [
		example(
			'To delete a cluster without services and instances:',
			'aws ecs delete-cluster --cluster demo'
		)
	],
	'register-task-definition': [
		example(
			'To register what a file holds:',
			'aws ecs register-task-definition --cli-input-json file://web.json'
		),
		example(
			'To register a task definition for Fargate on the line:',
			'aws ecs register-task-definition \\',
			'    --family web \\',
			'    --requires-compatibilities FARGATE \\',
			'    --network-mode awsvpc \\',
			'    --cpu 256 --memory 512 \\',
			'    --container-definitions name=web,image=nginx,essential=true'
		)
	],
	'list-task-definitions': [
		example(
			'To see the revisions of a family, the newest first:',
			'aws ecs list-task-definitions --family-prefix web --sort DESC'
		)
	],
	'describe-task-definition': [
		example(
			'To see the newest active revision of a family:',
			'aws ecs describe-task-definition --task-definition web'
		)
	],
	'deregister-task-definition': [
		example(
			'To make a revision inactive:',
			'aws ecs deregister-task-definition --task-definition web:1'
		)
	],
	'run-task': [
		example(
			'To run a task on Fargate:',
			'aws ecs run-task \\',
			'    --cluster demo \\',
			'    --task-definition web \\',
			'    --launch-type FARGATE \\',
			"    --network-configuration 'awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}'"
		),
		example(
			'To run it with another command:',
			'aws ecs run-task \\',
			'    --cluster demo \\',
			'    --task-definition web \\',
			'    --overrides \'{"containerOverrides": [{"name": "web", "command": ["sleep", "60"]}]}\''
		)
	],
	'stop-task': [
		example(
			'To stop a task:',
			'aws ecs stop-task --cluster demo --task 0123456789abcdef0123456789abcdef --reason "No longer needed"'
		)
	],
	'list-tasks': [
		example(
			'To list the tasks of a service:',
			'aws ecs list-tasks --cluster demo --service-name web'
		),
		example(
			'To list tasks that have stopped:',
			'aws ecs list-tasks --cluster demo --desired-status STOPPED'
		)
	],
	'describe-tasks': [
		example(
			'To see why a task stopped:',
			'aws ecs describe-tasks --cluster demo --tasks 0123456789abcdef0123456789abcdef \\',
			"    --query 'tasks[].{status: lastStatus, reason: stoppedReason}'"
		)
	],
	'create-service': [
		example(
			'To keep two tasks running on Fargate behind a load balancer:',
			'aws ecs create-service \\',
			'    --cluster demo \\',
			'    --service-name web \\',
			'    --task-definition web \\',
			'    --desired-count 2 \\',
			'    --launch-type FARGATE \\',
			"    --network-configuration 'awsvpcConfiguration={subnets=[subnet-1,subnet-2],securityGroups=[sg-1]}' \\",
			'    --load-balancers targetGroupArn=ARN,containerName=web,containerPort=80'
		)
	],
	'update-service': [
		example(
			'To change the number of tasks:',
			'aws ecs update-service --cluster demo --service web --desired-count 3'
		),
		example(
			'To start tasks of the same task definition anew:',
			'aws ecs update-service --cluster demo --service web --force-new-deployment'
		)
	],
	'describe-services': [
		example(
			'To see the last events of a service:',
			'aws ecs describe-services --cluster demo --services web \\',
			"    --query 'services[0].events[:3].message' --output text"
		)
	],
	'delete-service': [
		example(
			'To delete a service whose tasks are still running:',
			'aws ecs delete-service --cluster demo --service web --force'
		)
	],
	'execute-command': [
		example(
			'To run a command in a container, where the service allows it:',
			'aws ecs execute-command --cluster demo --task 0123456789abcdef0123456789abcdef \\',
			'    --container web --interactive --command "/bin/sh"'
		)
	],
	'put-cluster-capacity-providers': [
		example(
			'To spread tasks over Fargate and Fargate Spot:',
			'aws ecs put-cluster-capacity-providers \\',
			'    --cluster demo \\',
			'    --capacity-providers FARGATE FARGATE_SPOT \\',
			'    --default-capacity-provider-strategy \\',
			'        capacityProvider=FARGATE,base=1,weight=1 capacityProvider=FARGATE_SPOT,weight=3'
		)
	],
	'services-stable': [
		example(
			'To go on when a deployment is through:',
			'aws ecs wait services-stable --cluster demo --services web && echo done'
		)
	],
	'tasks-running': [
		example(
			'To go on when a task runs:',
			'aws ecs wait tasks-running --cluster demo --tasks 0123456789abcdef0123456789abcdef'
		)
	]
};
