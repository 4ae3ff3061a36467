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
	type Tag,
	type TaskDefinition
} from './region';

/** By `family`, `family:revision` or ARN; a family alone is its newest active revision. Throws where there is none. */
export function definitionNamed(region: Region, given: unknown, complaint: string): TaskDefinition {
	const [family, revision] = shortName(text(given) ?? '').split(':');
	const found = region.definitions.findLast(
		(one) =>
			one.family === family &&
			(revision === undefined ? one.status === 'ACTIVE' : one.revision === Number(revision))
	);
	if (found === undefined) throw new ServiceError('ClientException', complaint);
	return found;
}

function shown(definition: TaskDefinition): Body {
	const { arn, family, revision, status, members, registeredAtMs, deregisteredAtMs } = definition;
	return {
		...members,
		taskDefinitionArn: arn,
		family,
		revision,
		status,
		registeredAt: seconds(registeredAtMs),
		...(deregisteredAtMs === null ? {} : { deregisteredAt: seconds(deregisteredAtMs) })
	};
}

function container(given: Body): Body {
	const ports = Array.isArray(given['portMappings'])
		? (given['portMappings'] as readonly Body[])
		: [];
	return {
		cpu: 0,
		essential: true,
		environment: [],
		mountPoints: [],
		volumesFrom: [],
		systemControls: [],
		...given,
		portMappings: ports.map((port) => ({
			hostPort: port['containerPort'],
			protocol: 'tcp',
			...port
		}))
	};
}

export const registerTaskDefinition: Operation = (region, body) => {
	const { tags, ...given } = body;
	const family = text(given['family']) ?? '';
	const containers = Array.isArray(given['containerDefinitions'])
		? (given['containerDefinitions'] as readonly Body[])
		: [];
	if (containers.length === 0)
		throw new ServiceError('ClientException', 'Container list cannot be empty.');
	const needsFargate = texts(given['requiresCompatibilities']).includes('FARGATE');
	if (needsFargate && given['networkMode'] !== 'awsvpc')
		throw new ServiceError('ClientException', "Fargate only supports network mode 'awsvpc'.");
	const revision = region.definitions.filter((one) => one.family === family).length + 1;
	const definition: TaskDefinition = {
		arn: arnOf(region, `task-definition/${family}:${revision}`),
		family,
		revision,
		status: 'ACTIVE',
		deregisteredAtMs: null,
		registeredAtMs: region.options.nowMs(),
		members: {
			volumes: [],
			placementConstraints: [],
			...given,
			containerDefinitions: containers.map(container),
			compatibilities: needsFargate ? ['EC2', 'FARGATE'] : ['EC2'],
			registeredBy: `arn:aws:iam::${region.account}:user/learner`
		}
	};
	region.definitions.push(definition);
	if (Array.isArray(tags)) region.tags.set(definition.arn, tags as readonly Tag[]);
	return { taskDefinition: shown(definition), ...(tags === undefined ? {} : { tags }) };
};

export const describeTaskDefinition: Operation = (region, body) => {
	const found = definitionNamed(
		region,
		body['taskDefinition'],
		'Unable to describe task definition.'
	);
	const wantsTags = texts(body['include']).includes('TAGS');
	return {
		taskDefinition: shown(found),
		...(wantsTags ? { tags: region.tags.get(found.arn) ?? [] } : {})
	};
};

export const deregisterTaskDefinition: Operation = (region, body) => {
	const found = definitionNamed(
		region,
		body['taskDefinition'],
		'The specified task definition does not exist.'
	);
	found.status = 'INACTIVE';
	found.deregisteredAtMs ??= region.options.nowMs();
	return { taskDefinition: shown(found) };
};

export const listTaskDefinitions: Operation = (region, body) => {
	const family = text(body['familyPrefix']);
	const status = text(body['status']) ?? 'ACTIVE';
	const found = region.definitions.filter(
		(one) => one.status === status && (family === undefined || one.family === family)
	);
	found.sort((a, b) =>
		a.family === b.family ? a.revision - b.revision : a.family < b.family ? -1 : 1
	);
	if (body['sort'] === 'DESC') found.reverse();
	const [taskDefinitionArns, rest] = page(
		found.map((one) => one.arn),
		body
	);
	return { taskDefinitionArns, ...rest };
};

export const listFamilies: Operation = (region, body) => {
	const prefix = text(body['familyPrefix']) ?? '';
	const status = text(body['status']) ?? 'ACTIVE';
	const fitting = region.definitions.filter(
		(one) => one.family.startsWith(prefix) && (status === 'ALL' || one.status === status)
	);
	const [families, rest] = page([...new Set(fitting.map((one) => one.family))].sort(), body);
	return { families, ...rest };
};
