/** A service as its model tells it: operations with the shapes that go in and come out, in the model's own order. */
export interface ServiceModel {
	/** The command of the AWS CLI: `ecs`, `elbv2`, `deploy`. */
	readonly command: string;
	/** `Amazon Elastic Container Service`. */
	readonly fullName: string;
	/** `ECS`. */
	readonly serviceId: string;
	/** Host of an endpoint without its region: `ecs`, `elasticloadbalancing`. */
	readonly endpointPrefix: string;
	/** `AmazonEC2ContainerServiceV20141113`; the service's id where its protocol has no target. */
	readonly targetPrefix: string;
	readonly apiVersion: string;
	/** By name, in alphabetical order: `CreateCluster`. */
	readonly operations: ReadonlyMap<string, Operation>;
	/** Errors that the model knows, by code: `ClientException`. */
	readonly errors: ReadonlyMap<string, StructureShape>;
	/** By operation name. */
	readonly paginators: ReadonlyMap<string, Paginator>;
	/** By name as the model writes it: `ServicesStable`. */
	readonly waiters: ReadonlyMap<string, Waiter>;
}

export interface Operation {
	/** `CreateCluster`. */
	readonly name: string;
	/** `create-cluster`. */
	readonly command: string;
	readonly input: StructureShape;
	readonly output: StructureShape;
	readonly errors: readonly string[];
	readonly isDeprecated: boolean;
}

export type Shape = StructureShape | ListShape | MapShape | StringShape | NumberShape | PlainShape;

export interface StructureShape {
	readonly type: 'structure';
	readonly name: string;
	/** In the model's order. */
	readonly members: ReadonlyMap<string, Member>;
	readonly required: readonly string[];
	/** Exactly one member is to be set. */
	readonly isUnion: boolean;
	/** Any JSON: its members are not known. */
	readonly isDocument: boolean;
}

export interface Member {
	readonly shape: Shape;
	/** A random UUID is sent where the caller gives none. */
	readonly isIdempotencyToken: boolean;
	readonly isDeprecated: boolean;
}

export interface ListShape {
	readonly type: 'list';
	readonly name: string;
	readonly member: Shape;
	/** Least number of members. */
	readonly min: number | null;
}

export interface MapShape {
	readonly type: 'map';
	readonly name: string;
	readonly key: Shape;
	readonly value: Shape;
	readonly min: number | null;
}

export interface StringShape {
	readonly type: 'string';
	readonly name: string;
	readonly enum: readonly string[] | null;
	/** Least length. */
	readonly min: number | null;
}

export interface NumberShape {
	readonly type: 'integer' | 'long' | 'float' | 'double';
	readonly name: string;
	/** Least value. */
	readonly min: number | null;
}

export interface PlainShape {
	readonly type: 'boolean' | 'blob' | 'timestamp';
	readonly name: string;
}

/** As in botocore's `paginators-1.json`: expressions are JMESPath. */
export interface Paginator {
	readonly inputToken: readonly string[];
	readonly outputToken: readonly string[];
	readonly limitKey: string | null;
	readonly moreResults: string | null;
	readonly resultKey: readonly string[];
	readonly nonAggregateKeys: readonly string[];
}

/** As in botocore's `waiters-2.json`. */
export interface Waiter {
	readonly operation: string;
	readonly delaySeconds: number;
	readonly maxAttempts: number;
	readonly acceptors: readonly Acceptor[];
}

export type Acceptor = { readonly state: 'success' | 'failure' | 'retry' } & (
	| {
			readonly matcher: 'path' | 'pathAll' | 'pathAny';
			readonly argument: string;
			readonly expected: string | boolean | number;
	  }
	| { readonly matcher: 'status'; readonly expected: number }
	| { readonly matcher: 'error'; readonly expected: string | boolean }
);

/** Beginnings of the documentation, as HTML, by operation and member: `operations.CreateCluster`, `CreateClusterRequest.clusterName`. Loaded only where it is shown. */
export interface ServiceDocs {
	/** Of the service. */
	readonly service: string;
	/** By operation name. */
	readonly operations: ReadonlyMap<string, string>;
	/** By structure name, then member. */
	readonly members: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
