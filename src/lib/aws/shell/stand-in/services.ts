import { clusterNamed } from './clusters';
import { definitionNamed } from './definitions';
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
	type State,
	without
} from './state';

function deployment(state: State, definition: Row, desiredCount: number): Row {
	const now = state.nowSeconds();
	return {
		id: `ecs-svc/${BigInt(`0x${state.newId().slice(0, 15)}`)
			.toString()
			.padStart(19, '0')}`,
		status: 'PRIMARY',
		taskDefinition: definition['taskDefinitionArn'] ?? '',
		desiredCount,
		pendingCount: 0,
		runningCount: 0,
		failedTasks: 0,
		createdAt: now,
		updatedAt: now,
		rolloutState: 'IN_PROGRESS'
	};
}

function demandDefinition(state: State, input: Input): Row {
	const row = definitionNamed(state, text(input['taskDefinition']));
	if (!row) throw new Fault('ClientException', 'TaskDefinition not found.');
	if (row['status'] !== 'ACTIVE') {
		throw new Fault('ClientException', 'TaskDefinition is inactive');
	}
	return row;
}

function demandService(state: State, input: Input): Row {
	const row = state.services.get(
		`${clusterNamed(state, input)}/${nameOf(text(input['service']) ?? '')}`
	);
	if (!row) throw new Fault('ServiceNotFoundException', 'Service not found.');
	if (row['status'] !== 'ACTIVE') {
		throw new Fault('ServiceNotActiveException', 'Service was not ACTIVE.');
	}
	return row;
}

export const serviceOperations: Operations = {
	CreateService(state, input) {
		const cluster = clusterNamed(state, input);
		const definition = demandDefinition(state, input);
		const name = text(input['serviceName']) ?? '';
		const key = `${cluster}/${name}`;
		if (state.services.get(key)?.['status'] === 'ACTIVE') {
			throw new Fault('InvalidParameterException', 'Creation of service was not idempotent.');
		}
		const desiredCount = Number(input['desiredCount'] ?? 0);
		const row: Row = {
			...without(input, ['cluster', 'clientToken']),
			serviceArn: arn(state, `service/${key}`),
			clusterArn: arn(state, `cluster/${cluster}`),
			loadBalancers: input['loadBalancers'] ?? [],
			serviceRegistries: input['serviceRegistries'] ?? [],
			status: 'ACTIVE',
			desiredCount,
			runningCount: 0,
			pendingCount: 0,
			launchType: input['launchType'] ?? 'EC2',
			taskDefinition: definition['taskDefinitionArn'] ?? '',
			deploymentConfiguration: input['deploymentConfiguration'] ?? {
				maximumPercent: 200,
				minimumHealthyPercent: 100
			},
			deployments: [deployment(state, definition, desiredCount)],
			events: [],
			createdAt: state.nowSeconds(),
			schedulingStrategy: input['schedulingStrategy'] ?? 'REPLICA',
			propagateTags: input['propagateTags'] ?? 'NONE'
		};
		state.services.set(key, row);
		return { service: row };
	},

	UpdateService(state, input) {
		const row = demandService(state, input);
		const given = without(input, ['cluster', 'service', 'forceNewDeployment']);
		const definition =
			input['taskDefinition'] === undefined
				? definitionNamed(state, text(row['taskDefinition']))!
				: demandDefinition(state, input);
		Object.assign(row, given, { taskDefinition: definition['taskDefinitionArn'] });
		if (input['forceNewDeployment'] === true || input['taskDefinition'] !== undefined) {
			row['deployments'] = [deployment(state, definition, Number(row['desiredCount']))];
		}
		return { service: row };
	},

	DescribeServices(state, input) {
		const cluster = clusterNamed(state, input);
		const names = texts(input['services']).map(nameOf);
		const found = names.map((name) => ({ name, row: state.services.get(`${cluster}/${name}`) }));
		return {
			services: found.flatMap(({ row }) => (row ? [row] : [])),
			failures: found
				.filter(({ row }) => !row)
				.map(({ name }) => ({ arn: arn(state, `service/${cluster}/${name}`), reason: 'MISSING' }))
		};
	},

	ListServices(state, input) {
		const cluster = clusterNamed(state, input);
		const found = [...state.services]
			.filter(([key, row]) => key.startsWith(`${cluster}/`) && row['status'] === 'ACTIVE')
			.map(([, row]) => row)
			.filter(
				(row) => input['launchType'] === undefined || row['launchType'] === input['launchType']
			);
		const { rows, next } = page(found, { maxResults: 10, ...input });
		return { serviceArns: rows.map((row) => row['serviceArn']), ...next };
	},

	DeleteService(state, input) {
		const row = demandService(state, input);
		if (Number(row['desiredCount']) > 0 && input['force'] !== true) {
			throw new Fault(
				'InvalidParameterException',
				'The service cannot be stopped while it is scaled above 0.'
			);
		}
		Object.assign(row, { status: 'INACTIVE', desiredCount: 0 });
		return { service: row };
	}
};
