/** A service of AWS that Examark knows. */
export interface Service {
	/** The command of the AWS CLI. */
	readonly command: string;
	readonly fullName: string;
	/** Host of an endpoint without its region. */
	readonly endpointPrefix: string;
	/** The package its model is derived from. */
	readonly client: string;
}

const service = (
	command: string,
	fullName: string,
	client: string = command,
	endpointPrefix: string = command
): Service => ({ command, fullName, endpointPrefix, client: `@aws-sdk/client-${client}` });

/** In alphabetical order of their commands. */
export const services: readonly Service[] = [
	service('application-autoscaling', 'Application Auto Scaling', 'application-auto-scaling'),
	service('cloudwatch', 'Amazon CloudWatch', 'cloudwatch', 'monitoring'),
	service('deploy', 'AWS CodeDeploy', 'codedeploy', 'codedeploy'),
	service('ec2', 'Amazon Elastic Compute Cloud'),
	service('ecr', 'Amazon Elastic Container Registry', 'ecr', 'api.ecr'),
	service('ecs', 'Amazon Elastic Container Service'),
	service('elbv2', 'Elastic Load Balancing', 'elastic-load-balancing-v2', 'elasticloadbalancing'),
	service('iam', 'AWS Identity and Access Management'),
	service('logs', 'Amazon CloudWatch Logs', 'cloudwatch-logs'),
	service('secretsmanager', 'AWS Secrets Manager', 'secrets-manager'),
	service('ssm', 'AWS Systems Manager'),
	service('sts', 'AWS Security Token Service')
];
