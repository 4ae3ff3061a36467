import { clusterNamed } from './clusters';
import { ServiceError, serviceNotFound } from './errors';
import {
	arnOf,
	page,
	seconds,
	shortName,
	text,
	texts,
	type Body,
	type Cluster,
	type Operation,
	type Region,
	type Service,
	type Tag,
	type Task
} from './region';
import { definitionNamed } from './task-definitions';
import { endTask, startTask, statusOf } from './tasks';

export function activeServices(region: Region, cluster: Cluster): readonly Service[] {
	return region.services.filter((one) => one.cluster === cluster.name && one.status === 'ACTIVE');
}

function tasksOf(region: Region, service: Service): readonly Task[] {
	return region.tasks.filter(
		(task) =>
			task.cluster === service.cluster &&
			task.group === `service:${service.name}` &&
			statusOf(region, task) !== 'STOPPED'
	);
}

/** Starts and stops tasks until as many run as are wanted, of the revision that is wanted. */
function settle(region: Region, service: Service, replaces: boolean): void {
	for (const task of tasksOf(region, service))
		if (replaces || task.definition !== service.definition)
			endTask(region, task, 'Scaling activity initiated by deployment');
	const running = tasksOf(region, service);
	for (const task of running.slice(service.desiredCount))
		endTask(region, task, 'Scaling activity initiated by deployment');
	for (let count = running.length; count < service.desiredCount; count += 1)
		startTask(region, service.cluster, service.definition, {
			group: `service:${service.name}`,
			startedBy: service.deploymentId,
			launchType: text(service.members['launchType']) ?? 'EC2'
		});
}

function shown(region: Region, service: Service): Body {
	const statuses = tasksOf(region, service).map((task) => statusOf(region, task));
	const runningCount = statuses.filter((status) => status === 'RUNNING').length;
	const pendingCount = statuses.filter((status) => status === 'PENDING').length;
	const { desiredCount } = service;
	const isDone = runningCount === desiredCount;
	const launchType = service.members['launchType'];
	const counts = { desiredCount, pendingCount, runningCount };
	return {
		...service.members,
		...counts,
		serviceArn: service.arn,
		serviceName: service.name,
		clusterArn: arnOf(region, `cluster/${service.cluster}`),
		status: service.status,
		taskDefinition: service.definition.arn,
		deployments: [
			{
				...counts,
				id: service.deploymentId,
				status: 'PRIMARY',
				taskDefinition: service.definition.arn,
				failedTasks: 0,
				createdAt: seconds(service.updatedAtMs),
				updatedAt: seconds(service.updatedAtMs),
				launchType,
				networkConfiguration: service.members['networkConfiguration'],
				rolloutState: isDone ? 'COMPLETED' : 'IN_PROGRESS',
				rolloutStateReason: `ECS deployment ${service.deploymentId} ${isDone ? 'completed' : 'in progress'}.`
			}
		],
		events: [],
		createdAt: seconds(service.createdAtMs),
		createdBy: `arn:aws:iam::${region.account}:user/learner`
	};
}

const deploymentId = (region: Region) =>
	`ecs-svc/${parseInt(region.options.newId().slice(0, 12), 16).toString().padStart(19, '1')}`;

export const createService: Operation = (region, body) => {
	const cluster = clusterNamed(region, body['cluster']);
	const name = text(body['serviceName']) ?? '';
	if (activeServices(region, cluster).some((one) => one.name === name))
		throw new ServiceError('InvalidParameterException', 'Creation of service was not idempotent.');
	const definition = definitionNamed(region, body['taskDefinition'], 'TaskDefinition not found.');
	const now = region.options.nowMs();
	const { tags, ...given } = body;
	for (const member of ['cluster', 'serviceName', 'taskDefinition', 'desiredCount', 'clientToken'])
		delete (given as Record<string, unknown>)[member];
	const service: Service = {
		arn: arnOf(region, `service/${cluster.name}/${name}`),
		name,
		cluster: cluster.name,
		status: 'ACTIVE',
		definition,
		desiredCount: Number(body['desiredCount'] ?? 0),
		deploymentId: deploymentId(region),
		createdAtMs: now,
		updatedAtMs: now,
		members: {
			loadBalancers: [],
			serviceRegistries: [],
			launchType: 'EC2',
			deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 },
			placementConstraints: [],
			placementStrategy: [],
			schedulingStrategy: 'REPLICA',
			enableECSManagedTags: false,
			propagateTags: 'NONE',
			enableExecuteCommand: false,
			...given
		}
	};
	region.services.push(service);
	if (Array.isArray(tags)) region.tags.set(service.arn, tags as readonly Tag[]);
	settle(region, service, false);
	return { service: shown(region, service) };
};

/** Throws where the cluster has no such active service. */
function serviceNamed(region: Region, body: Body): Service {
	const cluster = clusterNamed(region, body['cluster']);
	const name = shortName(text(body['service']) ?? '');
	const found = activeServices(region, cluster).find((one) => one.name === name);
	if (found === undefined) throw serviceNotFound();
	return found;
}

export const updateService: Operation = (region, body) => {
	const service = serviceNamed(region, body);
	if (body['desiredCount'] !== undefined) service.desiredCount = Number(body['desiredCount']);
	const replaces = body['forceNewDeployment'] === true || body['taskDefinition'] !== undefined;
	if (body['taskDefinition'] !== undefined)
		service.definition = definitionNamed(
			region,
			body['taskDefinition'],
			'TaskDefinition not found.'
		);
	if (replaces) {
		service.deploymentId = deploymentId(region);
		service.updatedAtMs = region.options.nowMs();
	}
	settle(region, service, body['forceNewDeployment'] === true);
	return { service: shown(region, service) };
};

export const deleteService: Operation = (region, body) => {
	const service = serviceNamed(region, body);
	if (service.desiredCount > 0 && body['force'] !== true)
		throw new ServiceError(
			'InvalidParameterException',
			'The service cannot be stopped while it is scaled above 0.'
		);
	service.desiredCount = 0;
	settle(region, service, false);
	service.status = 'INACTIVE';
	return { service: shown(region, service) };
};

export const describeServices: Operation = (region, body) => {
	const cluster = clusterNamed(region, body['cluster']);
	const wanted = texts(body['services']);
	const found = wanted.map((name) =>
		region.services.findLast((one) => one.cluster === cluster.name && one.name === shortName(name))
	);
	return {
		services: found.flatMap((service) => (service ? [shown(region, service)] : [])),
		failures: wanted.flatMap((name, index) =>
			found[index]
				? []
				: [{ arn: arnOf(region, `service/${cluster.name}/${shortName(name)}`), reason: 'MISSING' }]
		)
	};
};

export const listServices: Operation = (region, body) => {
	const cluster = clusterNamed(region, body['cluster']);
	const arns = activeServices(region, cluster).map((one) => one.arn);
	const [serviceArns, rest] = page(arns, { maxResults: 10, ...body });
	return { serviceArns, ...rest };
};
