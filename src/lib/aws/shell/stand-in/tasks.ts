import { clusterNamed } from './clusters';
import { ServiceError } from './errors';
import {
	arnOf,
	page,
	seconds,
	shortName,
	text,
	texts,
	type Body,
	type Operation,
	type Region,
	type Task,
	type TaskDefinition
} from './region';
import { definitionNamed } from './task-definitions';

/** How long a task takes to run. */
const startMs = 20_000;

export function statusOf(region: Region, task: Task): 'PENDING' | 'RUNNING' | 'STOPPED' {
	if (task.stoppedAtMs !== null) return 'STOPPED';
	return region.options.nowMs() < task.createdAtMs + startMs ? 'PENDING' : 'RUNNING';
}

export function startTask(
	region: Region,
	cluster: string,
	definition: TaskDefinition,
	rest: Pick<Task, 'group' | 'startedBy' | 'launchType'>
): Task {
	const id = region.options.newId();
	const task: Task = {
		...rest,
		id,
		arn: arnOf(region, `task/${cluster}/${id}`),
		cluster,
		definition,
		createdAtMs: region.options.nowMs(),
		stoppedAtMs: null,
		stoppedReason: undefined
	};
	region.tasks.push(task);
	return task;
}

export function endTask(region: Region, task: Task, reason: string): void {
	if (task.stoppedAtMs !== null) return;
	task.stoppedAtMs = region.options.nowMs();
	task.stoppedReason = reason;
}

function shown(region: Region, task: Task): Body {
	const status = statusOf(region, task);
	const { definition } = task;
	const containers = definition.members['containerDefinitions'] as readonly Body[];
	return {
		attachments: [],
		attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
		availabilityZone: `${region.name}a`,
		clusterArn: arnOf(region, `cluster/${task.cluster}`),
		connectivity: 'CONNECTED',
		containers: containers.map((one) => ({
			containerArn: arnOf(region, `container/${task.cluster}/${task.id}/${String(one['name'])}`),
			taskArn: task.arn,
			name: one['name'],
			image: one['image'],
			lastStatus: status,
			networkInterfaces: [],
			healthStatus: 'UNKNOWN',
			cpu: String(one['cpu'] ?? 0)
		})),
		cpu: definition.members['cpu'],
		createdAt: seconds(task.createdAtMs),
		desiredStatus: status === 'STOPPED' ? 'STOPPED' : 'RUNNING',
		enableExecuteCommand: false,
		group: task.group,
		healthStatus: 'UNKNOWN',
		lastStatus: status,
		launchType: task.launchType,
		memory: definition.members['memory'],
		overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [] },
		...(status === 'PENDING' ? {} : { startedAt: seconds(task.createdAtMs + startMs) }),
		startedBy: task.startedBy,
		...(task.stoppedAtMs === null
			? {}
			: {
					stopCode: 'UserInitiated',
					stoppedAt: seconds(task.stoppedAtMs),
					stoppedReason: task.stoppedReason
				}),
		tags: region.tags.get(task.arn) ?? [],
		taskArn: task.arn,
		taskDefinitionArn: definition.arn,
		version: status === 'PENDING' ? 1 : 3
	};
}

export const runTask: Operation = (region, body) => {
	const cluster = clusterNamed(region, body['cluster']);
	const definition = definitionNamed(region, body['taskDefinition'], 'TaskDefinition not found.');
	if (definition.status === 'INACTIVE')
		throw new ServiceError('ClientException', 'TaskDefinition is inactive');
	const started = Array.from({ length: Number(body['count'] ?? 1) }, () =>
		startTask(region, cluster.name, definition, {
			group: text(body['group']) ?? `family:${definition.family}`,
			startedBy: text(body['startedBy']),
			launchType: text(body['launchType']) ?? 'EC2'
		})
	);
	return { tasks: started.map((task) => shown(region, task)), failures: [] };
};

function tasksIn(region: Region, cluster: unknown): readonly Task[] {
	const { name } = clusterNamed(region, cluster);
	return region.tasks.filter((task) => task.cluster === name);
}

export const describeTasks: Operation = (region, body) => {
	const all = tasksIn(region, body['cluster']);
	const wanted = texts(body['tasks']);
	const found = wanted.map((one) => all.find((task) => task.id === shortName(one)));
	return {
		tasks: found.flatMap((task) => (task ? [shown(region, task)] : [])),
		failures: wanted.flatMap((one, index) =>
			found[index]
				? []
				: [
						{
							arn: one.startsWith('arn:')
								? one
								: arnOf(region, `task/${shortName(text(body['cluster']) ?? 'default')}/${one}`),
							reason: 'MISSING'
						}
					]
		)
	};
};

export const listTasks: Operation = (region, body) => {
	const service = text(body['serviceName']);
	const family = text(body['family']);
	const wanted = text(body['desiredStatus']) ?? 'RUNNING';
	const fitting = tasksIn(region, body['cluster']).filter((task) => {
		const isStopped = statusOf(region, task) === 'STOPPED';
		if (isStopped !== (wanted === 'STOPPED')) return false;
		if (service !== undefined && task.group !== `service:${shortName(service)}`) return false;
		return family === undefined || task.definition.family === family;
	});
	const [taskArns, rest] = page(
		fitting.map((task) => task.arn),
		body
	);
	return { taskArns, ...rest };
};

export const stopTask: Operation = (region, body) => {
	const id = shortName(text(body['task']) ?? '');
	const task = tasksIn(region, body['cluster']).find((one) => one.id === id);
	if (task === undefined)
		throw new ServiceError('InvalidParameterException', 'The referenced task was not found.');
	endTask(region, task, text(body['reason']) ?? 'Task stopped by user');
	return { task: shown(region, task) };
};
