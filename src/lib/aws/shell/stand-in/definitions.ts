import {
	arn,
	Fault,
	list,
	nameOf,
	page,
	text,
	type Input,
	type Json,
	type Operations,
	type Row,
	type State
} from './state';

/** A definition by `family`, `family:revision` or ARN; a family alone means its latest active revision. Null where there is none. */
export function definitionNamed(state: State, reference: string | null): Row | null {
	const [family = '', revision] = nameOf(reference ?? '').split(':');
	const rows = state.definitions.get(family) ?? [];
	if (revision !== undefined) return rows[Number(revision) - 1] ?? null;
	return rows.filter((row) => row['status'] === 'ACTIVE').at(-1) ?? null;
}

const containers = (input: Input): Json =>
	list(input['containerDefinitions']).map((one) => ({
		cpu: 0,
		portMappings: [],
		essential: true,
		environment: [],
		mountPoints: [],
		volumesFrom: [],
		...(one as Record<string, Json>)
	}));

export const definitionOperations: Operations = {
	RegisterTaskDefinition(state, input) {
		const family = text(input['family']) ?? '';
		if (list(input['containerDefinitions']).length === 0) {
			throw new Fault('ClientException', 'Container list cannot be empty.');
		}
		const rows = state.definitions.get(family) ?? [];
		const revision = rows.length + 1;
		const { tags, ...given } = input;
		const row: Row = {
			...(given as Row),
			taskDefinitionArn: arn(state, `task-definition/${family}:${revision}`),
			containerDefinitions: containers(input),
			revision,
			status: 'ACTIVE',
			networkMode: input['networkMode'] ?? 'bridge',
			volumes: input['volumes'] ?? [],
			placementConstraints: input['placementConstraints'] ?? [],
			compatibilities: input['requiresCompatibilities'] ?? ['EC2'],
			registeredAt: state.nowSeconds(),
			registeredBy: `arn:aws:iam::${state.account}:user/learner`
		};
		state.definitions.set(family, [...rows, row]);
		return { taskDefinition: row, ...(tags === undefined ? {} : { tags }) };
	},

	DescribeTaskDefinition(state, input) {
		const row = definitionNamed(state, text(input['taskDefinition']));
		if (!row) throw new Fault('ClientException', 'Unable to describe task definition.');
		return { taskDefinition: row, tags: [] };
	},

	DeregisterTaskDefinition(state, input) {
		const row = definitionNamed(state, text(input['taskDefinition']));
		if (!row) throw new Fault('ClientException', 'Unable to describe task definition.');
		Object.assign(row, { status: 'INACTIVE', deregisteredAt: state.nowSeconds() });
		return { taskDefinition: row };
	},

	ListTaskDefinitions(state, input) {
		const status = text(input['status']) ?? 'ACTIVE';
		const prefix = text(input['familyPrefix']);
		const found = [...state.definitions]
			.filter(([family]) => prefix === null || family === prefix)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([, rows]) => rows)
			.filter((row) => row['status'] === status);
		if (input['sort'] === 'DESC') found.reverse();
		const { rows, next } = page(found, input);
		return { taskDefinitionArns: rows.map((row) => row['taskDefinitionArn']), ...next };
	},

	ListTaskDefinitionFamilies(state, input) {
		const prefix = text(input['familyPrefix']) ?? '';
		const status = text(input['status']) ?? 'ACTIVE';
		const found = [...state.definitions]
			.filter(([family]) => family.startsWith(prefix))
			.filter(([, rows]) => status === 'ALL' || rows.some((row) => row['status'] === status))
			.map(([family]) => family)
			.sort();
		const { rows, next } = page(found, input);
		return { families: rows, ...next };
	}
};
