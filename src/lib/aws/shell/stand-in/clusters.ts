import { clusterNotFound, ServiceError } from './errors';
import {
	arnOf,
	page,
	shortName,
	text,
	texts,
	type Cluster,
	type Operation,
	type Region,
	type Tag
} from './region';
import { activeServices } from './services';
import { statusOf } from './tasks';

/** Throws where there is no such active cluster. */
export function clusterNamed(region: Region, given: unknown): Cluster {
	const found = region.clusters.get(shortName(text(given) ?? 'default'));
	if (found?.status !== 'ACTIVE') throw clusterNotFound();
	return found;
}

function shown(region: Region, cluster: Cluster) {
	const tasks = region.tasks
		.filter((task) => task.cluster === cluster.name)
		.map((task) => statusOf(region, task));
	return {
		clusterArn: cluster.arn,
		clusterName: cluster.name,
		status: cluster.status,
		registeredContainerInstancesCount: 0,
		runningTasksCount: tasks.filter((status) => status === 'RUNNING').length,
		pendingTasksCount: tasks.filter((status) => status === 'PENDING').length,
		activeServicesCount: activeServices(region, cluster).length,
		statistics: [],
		tags: region.tags.get(cluster.arn) ?? [],
		settings: cluster.settings,
		capacityProviders: [],
		defaultCapacityProviderStrategy: []
	};
}

export const createCluster: Operation = (region, body) => {
	const name = text(body['clusterName']) ?? 'default';
	if (!/^[\w-]{1,255}$/.test(name))
		throw new ServiceError(
			'InvalidParameterException',
			'Cluster name contains invalid characters.'
		);
	const before = region.clusters.get(name);
	if (before?.status === 'ACTIVE') return { cluster: shown(region, before) };
	const settings = body['settings'] ?? [{ name: 'containerInsights', value: 'disabled' }];
	const cluster: Cluster = {
		arn: arnOf(region, `cluster/${name}`),
		name,
		status: 'ACTIVE',
		settings
	};
	region.clusters.set(name, cluster);
	if (Array.isArray(body['tags'])) region.tags.set(cluster.arn, body['tags'] as readonly Tag[]);
	return { cluster: shown(region, cluster) };
};

export const describeClusters: Operation = (region, body) => {
	const wanted = texts(body['clusters'] ?? ['default']);
	const found = wanted.map((name) => region.clusters.get(shortName(name)));
	return {
		clusters: found.flatMap((cluster) => (cluster ? [shown(region, cluster)] : [])),
		failures: wanted.flatMap((name, index) =>
			found[index] ? [] : [{ arn: arnOf(region, `cluster/${shortName(name)}`), reason: 'MISSING' }]
		)
	};
};

export const listClusters: Operation = (region, body) => {
	const active = [...region.clusters.values()].filter((cluster) => cluster.status === 'ACTIVE');
	const [clusterArns, rest] = page(
		active.map((cluster) => cluster.arn),
		body
	);
	return { clusterArns, ...rest };
};

export const deleteCluster: Operation = (region, body) => {
	const cluster = clusterNamed(region, body['cluster']);
	if (activeServices(region, cluster).length > 0)
		throw new ServiceError(
			'ClusterContainsServicesException',
			'The Cluster cannot be deleted while Services are active.'
		);
	if (
		region.tasks.some(
			(task) => task.cluster === cluster.name && statusOf(region, task) !== 'STOPPED'
		)
	)
		throw new ServiceError(
			'ClusterContainsTasksException',
			'The Cluster cannot be deleted while Tasks are active.'
		);
	cluster.status = 'INACTIVE';
	return { cluster: shown(region, cluster) };
};
