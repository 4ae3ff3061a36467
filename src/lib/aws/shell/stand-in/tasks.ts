import { clusterNamed } from './clusters';
import { definitionNamed } from './definitions';
import {
	arn,
	Fault,
	list,
	nameOf,
	page,
	text,
	texts,
	type Json,
	type Operations,
	type Row
} from './state';

export const taskOperations: Operations = {
	RunTask(state, input) {
		const cluster = clusterNamed(state, input);
		const definition = definitionNamed(state, text(input['taskDefinition']));
		if (!definition) throw new Fault('ClientException', 'TaskDefinition not found.');
		if (definition['status'] !== 'ACTIVE') {
			throw new Fault('InvalidParameterException', 'TaskDefinition is inactive');
		}
		const isOwnNetwork = definition['networkMode'] === 'awsvpc';
		if (isOwnNetwork && input['networkConfiguration'] === undefined) {
			throw new Fault(
				'InvalidParameterException',
				"Network Configuration must be provided when networkMode 'awsvpc' is specified."
			);
		}
		const count = Number(input['count'] ?? 1);
		const tasks = Array.from({ length: count }, (): Row => {
			const id = state.newId();
			const taskArn = arn(state, `task/${cluster}/${id}`);
			const task: Row = {
				taskArn,
				clusterArn: arn(state, `cluster/${cluster}`),
				taskDefinitionArn: definition['taskDefinitionArn'] ?? '',
				group: text(input['group']) ?? `family:${String(definition['family'])}`,
				launchType: input['launchType'] ?? 'EC2',
				lastStatus: 'RUNNING',
				desiredStatus: 'RUNNING',
				containers: list(definition['containerDefinitions']).map((one): Json => {
					const { name, image } = one as Record<string, Json>;
					return { name: name ?? '', image: image ?? '', taskArn, lastStatus: 'RUNNING' };
				}),
				overrides: input['overrides'] ?? { containerOverrides: [] },
				attachments: [],
				tags: input['tags'] ?? [],
				createdAt: state.nowSeconds(),
				startedAt: state.nowSeconds(),
				version: 1
			};
			state.tasks.set(`${cluster}/${id}`, task);
			return task;
		});
		return { tasks, failures: [] };
	},

	DescribeTasks(state, input) {
		const cluster = clusterNamed(state, input);
		const ids = texts(input['tasks']).map(nameOf);
		if (ids.length === 0) throw new Fault('InvalidParameterException', 'Tasks cannot be empty.');
		const found = ids.map((id) => ({ id, row: state.tasks.get(`${cluster}/${id}`) }));
		return {
			tasks: found.flatMap(({ row }) => (row ? [row] : [])),
			failures: found
				.filter(({ row }) => !row)
				.map(({ id }) => ({ arn: arn(state, `task/${cluster}/${id}`), reason: 'MISSING' }))
		};
	},

	ListTasks(state, input) {
		const cluster = clusterNamed(state, input);
		const desired = text(input['desiredStatus']) ?? 'RUNNING';
		const family = text(input['family']);
		const found = [...state.tasks]
			.filter(([key]) => key.startsWith(`${cluster}/`))
			.map(([, row]) => row)
			.filter((row) => row['desiredStatus'] === desired)
			.filter(
				(row) =>
					family === null || nameOf(String(row['taskDefinitionArn'])).startsWith(`${family}:`)
			);
		const { rows, next } = page(found, input);
		return { taskArns: rows.map((row) => row['taskArn']), ...next };
	},

	StopTask(state, input) {
		const cluster = clusterNamed(state, input);
		const row = state.tasks.get(`${cluster}/${nameOf(text(input['task']) ?? '')}`);
		if (!row) {
			throw new Fault('InvalidParameterException', 'The referenced task was not found.');
		}
		Object.assign(row, {
			desiredStatus: 'STOPPED',
			lastStatus: 'STOPPED',
			stopCode: 'UserInitiated',
			stoppedReason: text(input['reason']) ?? 'Task stopped by user',
			stoppedAt: state.nowSeconds()
		});
		return { task: row };
	}
};
