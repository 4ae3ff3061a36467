import type { StandInOptions } from './stand-in';

/** A request's or an answer's body, in the model's member names. */
export type Body = Readonly<Record<string, unknown>>;
export type Operation = (region: Region, body: Body) => Body;

export interface Tag {
	readonly key: string;
	readonly value?: string;
}

export interface Cluster {
	readonly arn: string;
	readonly name: string;
	status: 'ACTIVE' | 'INACTIVE';
	readonly settings: unknown;
}

export interface TaskDefinition {
	readonly arn: string;
	readonly family: string;
	readonly revision: number;
	status: 'ACTIVE' | 'INACTIVE';
	deregisteredAtMs: number | null;
	readonly registeredAtMs: number;
	/** As registered, with the defaults filled in. */
	readonly members: Body;
}

export interface Task {
	readonly id: string;
	readonly arn: string;
	readonly cluster: string;
	readonly definition: TaskDefinition;
	/** `service:web`, `family:web`. */
	readonly group: string;
	readonly startedBy: string | undefined;
	readonly launchType: string;
	readonly createdAtMs: number;
	stoppedAtMs: number | null;
	stoppedReason: string | undefined;
}

export interface Service {
	readonly arn: string;
	readonly name: string;
	readonly cluster: string;
	status: 'ACTIVE' | 'INACTIVE';
	definition: TaskDefinition;
	desiredCount: number;
	deploymentId: string;
	readonly createdAtMs: number;
	updatedAtMs: number;
	readonly members: Body;
}

export interface Region {
	readonly name: string;
	readonly account: string;
	readonly options: StandInOptions;
	readonly clusters: Map<string, Cluster>;
	readonly definitions: TaskDefinition[];
	readonly services: Service[];
	readonly tasks: Task[];
	/** Tags by ARN. */
	readonly tags: Map<string, readonly Tag[]>;
}

export function newRegion(name: string, options: StandInOptions): Region {
	return {
		name,
		account: '123456789012',
		options,
		clusters: new Map(),
		definitions: [],
		services: [],
		tasks: [],
		tags: new Map()
	};
}

export function arnOf(region: Region, resource: string): string {
	return `arn:aws:ecs:${region.name}:${region.account}:${resource}`;
}

/** What stands behind the last slash of a name or an ARN. */
export function shortName(nameOrArn: string): string {
	return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}

export const texts = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.map(String) : [];
export const text = (value: unknown): string | undefined =>
	typeof value === 'string' ? value : undefined;
export const seconds = (ms: number): number => Math.round(ms) / 1000;

/** A page of a list, and where the next begins. */
export function page(
	all: readonly string[],
	body: Body
): readonly [items: readonly string[], rest: Body] {
	const from = Number(body['nextToken'] ?? 0);
	const to = from + Number(body['maxResults'] ?? 100);
	return [all.slice(from, to), to < all.length ? { nextToken: String(to) } : {}];
}
