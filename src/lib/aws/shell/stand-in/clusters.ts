import {
	arn,
	Fault,
	nameOf,
	page,
	text,
	texts,
	type Input,
	type Operations,
	type Row,
	type State
} from './state';

/** Name of the cluster that an input means. Throws where there is none of it. */
export function clusterNamed(state: State, input: Input): string {
	const name = nameOf(text(input['cluster']) ?? 'default');
	if (state.clusters.get(name)?.['status'] !== 'ACTIVE') {
		throw new Fault('ClusterNotFoundException', 'Cluster not found.');
	}
	return name;
}

function described(state: State, row: Row): Row {
	const name = String(row['clusterName']);
	const tasks = [...state.tasks.values()].filter(
		(task) => task['clusterArn'] === row['clusterArn'] && task['lastStatus'] === 'RUNNING'
	);
	const services = [...state.services].filter(
		([key, service]) => key.startsWith(`${name}/`) && service['status'] === 'ACTIVE'
	);
	return { ...row, runningTasksCount: tasks.length, activeServicesCount: services.length };
}

export const clusterOperations: Operations = {
	CreateCluster(state, input) {
		const name = text(input['clusterName']) ?? 'default';
		if (!/^[\w-]{1,255}$/.test(name)) {
			throw new Fault(
				'InvalidParameterException',
				'Identifier is for cluster. Your identifier is not valid. Use up to 255 letters, numbers, hyphens and underscores.'
			);
		}
		const before = state.clusters.get(name);
		const row: Row =
			before?.['status'] === 'ACTIVE'
				? before
				: {
						clusterArn: arn(state, `cluster/${name}`),
						clusterName: name,
						status: 'ACTIVE',
						registeredContainerInstancesCount: 0,
						runningTasksCount: 0,
						pendingTasksCount: 0,
						activeServicesCount: 0,
						statistics: [],
						tags: input['tags'] ?? [],
						settings: input['settings'] ?? [{ name: 'containerInsights', value: 'disabled' }],
						capacityProviders: input['capacityProviders'] ?? [],
						defaultCapacityProviderStrategy: input['defaultCapacityProviderStrategy'] ?? []
					};
		state.clusters.set(name, row);
		return { cluster: described(state, row) };
	},

	DescribeClusters(state, input) {
		const asked = texts(input['clusters']);
		const include = texts(input['include']);
		const clusters: Row[] = [];
		const failures: Row[] = [];
		for (const name of (asked.length === 0 ? ['default'] : asked).map(nameOf)) {
			const row = state.clusters.get(name);
			if (!row) failures.push({ arn: arn(state, `cluster/${name}`), reason: 'MISSING' });
			else {
				const { tags, settings, ...rest } = described(state, row);
				clusters.push({
					...rest,
					tags: include.includes('TAGS') ? (tags ?? []) : [],
					settings: include.includes('SETTINGS') ? (settings ?? []) : []
				});
			}
		}
		return { clusters, failures };
	},

	ListClusters(state, input) {
		const active = [...state.clusters.values()].filter((row) => row['status'] === 'ACTIVE');
		const { rows, next } = page(active, input);
		return { clusterArns: rows.map((row) => row['clusterArn']), ...next };
	},

	DeleteCluster(state, input) {
		const name = clusterNamed(state, input);
		const row = described(state, state.clusters.get(name)!);
		if (row['activeServicesCount'] !== 0) {
			throw new Fault(
				'ClusterContainsServicesException',
				'The Cluster cannot be deleted while Services are active.'
			);
		}
		if (row['runningTasksCount'] !== 0) {
			throw new Fault(
				'ClusterContainsTasksException',
				'The Cluster cannot be deleted while Tasks are active.'
			);
		}
		const inactive: Row = { ...row, status: 'INACTIVE' };
		state.clusters.set(name, inactive);
		return { cluster: inactive };
	}
};
