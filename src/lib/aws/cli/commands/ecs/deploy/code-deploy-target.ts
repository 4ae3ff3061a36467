import { isInteger, type Value } from '../../../../model/value';
import { general } from '../../../errors/failure';
import { iterated, member, memberAt } from '../../../python/member';
import { dict, type Client } from '../../client';
import { demand } from './demand';
import type { ServiceDetails } from './service-details';

/** Application and deployment group of CodeDeploy. */
export interface CodeDeployNames {
	readonly application: string;
	readonly deploymentGroup: string;
}

/** Names that are not given follow from cluster and service, each cut to 46 characters. */
export function codeDeployNames(
	{ clusterName, serviceName }: ServiceDetails,
	application: string | null,
	deploymentGroup: string | null
): CodeDeployNames {
	const suffix = [clusterName, serviceName]
		.map((name) => [...name].slice(0, 46).join(''))
		.join('-');
	return {
		application: application ?? `AppECS-${suffix}`,
		deploymentGroup: deploymentGroup ?? `DgpECS-${suffix}`
	};
}

/** Minutes that CodeDeploy may take beyond what the deployment group waits by itself. */
const bufferMinutes = 10;

/** Checks that both exist and deploy to the service. How many minutes a deployment may take. Throws a general `CliError`. */
export async function checkCodeDeploy(
	client: Client,
	names: CodeDeployNames,
	service: ServiceDetails
): Promise<number> {
	const application = await demand(
		client,
		'GetApplication',
		dict({ applicationName: names.application }),
		'describe Code Deploy application'
	);
	const group = await demand(
		client,
		'GetDeploymentGroup',
		dict({ applicationName: names.application, deploymentGroupName: names.deploymentGroup }),
		'describe Code Deploy deployment group'
	);
	demandEcs(memberAt(application, 'application'), 'Application', names.application);
	const info = member(group, 'deploymentGroupInfo');
	demandEcs(info, 'Deployment Group', names.deploymentGroup);
	demandTargets(info, names.deploymentGroup, service);
	const blueGreen = member(info, 'blueGreenDeploymentConfiguration');
	const ready = memberAt(blueGreen, 'deploymentReadyOption', 'waitTimeInMinutes');
	const termination = memberAt(
		blueGreen,
		'terminateBlueInstancesOnDeploymentSuccess',
		'terminationWaitTimeInMinutes'
	);
	return minutes(ready) + minutes(termination) + bufferMinutes;
}

function demandEcs(details: Value, resource: string, name: string): void {
	if (member(details, 'computePlatform') === 'ECS') return;
	throw general(`${resource} '${name}' must support 'ECS' compute platform`);
}

/** Both names and ARNs are taken. */
function demandTargets(info: Value, group: string, details: ServiceDetails): void {
	const { serviceName, serviceArn, clusterName, clusterArn } = details;
	for (const target of iterated(member(info, 'ecsServices'))) {
		const service = member(target, 'serviceName');
		if (service !== serviceName && service !== serviceArn) {
			throw untargeted(group, 'service', serviceName);
		}
		const cluster = member(target, 'clusterName');
		if (cluster !== clusterName && cluster !== clusterArn) {
			throw untargeted(group, 'cluster', clusterName);
		}
	}
}

const untargeted = (group: string, resource: string, name: string) =>
	general(`deployment group '${group}' does not target ECS ${resource} '${name}'`);

const minutes = (value: Value) => (isInteger(value) ? Number(value) : 0);
