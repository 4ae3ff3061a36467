import type { OwnCommandDoc } from '../../own-command';
import { wordOption } from '../../own-option';

const required = { isRequired: true };

export const deployDoc: OwnCommandDoc = {
	service: 'ecs',
	name: 'deploy',
	summary:
		'Deploys a new task definition to a service whose deployments are made by CodeDeploy: registers the task definition, puts its ARN into the AppSpec, creates a deployment and waits until it has succeeded.',
	description: [
		'Waits for 30 minutes, or for 10 minutes more than the deployment group waits by itself, at most for 6 hours. Exits with 255 where the deployment has not succeeded by then.'
	],
	options: [
		wordOption('service', 'Name or ARN of the service.', { ...required, live: 'service' }),
		wordOption(
			'task-definition',
			'Path of a file with the task definition, in JSON as register-task-definition --generate-cli-skeleton prints it. No file:// in front.',
			required
		),
		wordOption(
			'codedeploy-appspec',
			'Path of the AppSpec file, in JSON or YAML. Its TaskDefinition is replaced by the ARN of the new revision. No file:// in front.',
			required
		),
		wordOption('cluster', 'Name or ARN of the cluster of the service.', {
			default: 'default',
			live: 'cluster'
		}),
		wordOption('codedeploy-application', 'Name of the CodeDeploy application.', {
			default: 'AppECS-CLUSTER-SERVICE',
			live: 'application'
		}),
		wordOption('codedeploy-deployment-group', 'Name of the deployment group.', {
			default: 'DgpECS-CLUSTER-SERVICE',
			live: 'deploymentGroup'
		})
	],
	isSimulated: true
};
