/** What each service is for, in a line, by its command. */
export const serviceLines: Readonly<Record<string, string>> = {
	'application-autoscaling':
		'Changes the number of tasks of an ECS service by load, by time or in steps.',
	cloudwatch: 'Metrics and alarms: measures what runs, and tells or acts when a bound is passed.',
	configure: 'Region, keys and output format of this command line.',
	deploy: 'CodeDeploy: blue/green deployments of ECS services, with tests and a way back.',
	ec2: 'Networks (VPC, subnets, security groups) and virtual machines.',
	ecr: 'Registry for container images: repositories, scans and rules that clear up old images.',
	ecs: 'Runs containers as tasks and services, on Fargate or on EC2 instances of a cluster.',
	elbv2: 'Load balancers (Application, Network, Gateway) with listeners, rules and target groups.',
	iam: 'Who may do what: users, groups, roles and policies.',
	logs: 'CloudWatch Logs: where the output of containers is kept and searched.',
	secretsmanager: 'Passwords and keys, encrypted, and changed by themselves where that is set up.',
	ssm: 'Systems Manager: parameters that tasks read, sessions and commands on machines.',
	sts: 'Credentials for a short time, by assuming a role; also tells who you are.'
};
