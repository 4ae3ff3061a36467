import type { Acceptor } from './types';

/**
 * A service model as it is kept in `data/<command>.json`, small and legible in a diff. Types are written as
 *
 *     s i l f d b B t *      string, integer, long, float, double, boolean, blob, timestamp, document
 *     LaunchType             a structure or an enum by name
 *     [type]  {type:type}    a list, a map
 *     s>=1  [Tag]>=1  i>=0   with a least length, size or value
 *
 * and members as their type behind marks: `!` required, `@` idempotency token, `~` deprecated.
 */
export interface ModelJson {
	readonly fullName: string;
	readonly serviceId: string;
	readonly endpointPrefix: string;
	readonly targetPrefix: string;
	readonly apiVersion: string;
	/** Input, output (`-` where nothing goes in or out) and errors, divided by blanks; `~` in front of a deprecated one. */
	readonly operations: Readonly<Record<string, string>>;
	/** Structures of errors by code. */
	readonly errors: Readonly<Record<string, string>>;
	/** By name: members in the model's order. */
	readonly structures: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly unions: readonly string[];
	readonly enums: Readonly<Record<string, readonly string[]>>;
	readonly paginators: Readonly<Record<string, PaginatorJson>>;
	readonly waiters: Readonly<Record<string, WaiterJson>>;
}

export interface PaginatorJson {
	readonly input: readonly string[];
	readonly output: readonly string[];
	readonly result: readonly string[];
	readonly limit?: string;
	readonly more?: string;
	readonly nonAggregate?: readonly string[];
}

export interface WaiterJson {
	readonly operation: string;
	readonly delaySeconds: number;
	readonly maxAttempts: number;
	readonly acceptors: readonly Acceptor[];
}

/** Docs as they are kept in `docs/<command>.json`. */
export interface DocsJson {
	readonly service: string;
	readonly operations: Readonly<Record<string, string>>;
	readonly members: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
