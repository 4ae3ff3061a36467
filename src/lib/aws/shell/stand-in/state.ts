/** JSON as it came and as it goes. */
export type Json =
	null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Input = Readonly<Record<string, Json | undefined>>;
export type Row = Record<string, Json>;

export type Operation = (state: State, input: Input) => object;
export type Operations = Readonly<Record<string, Operation>>;

export interface State {
	readonly region: string;
	readonly account: string;
	/** By name. */
	readonly clusters: Map<string, Row>;
	/** By family, revision 1 first. */
	readonly definitions: Map<string, Row[]>;
	/** By cluster and name, divided by a slash. */
	readonly services: Map<string, Row>;
	/** By cluster and id. */
	readonly tasks: Map<string, Row>;
	/** By ARN. */
	readonly tags: Map<string, Row[]>;
	nowSeconds(): number;
	newId(): string;
}

/** An error as the service answers it. */
export class Fault extends Error {
	constructor(
		readonly code: string,
		message: string
	) {
		super(message);
	}
}

export const text = (value: Json | undefined): string | null =>
	typeof value === 'string' ? value : null;
export const list = (value: Json | undefined): readonly Json[] =>
	Array.isArray(value) ? (value as readonly Json[]) : [];
export const texts = (value: Json | undefined): string[] =>
	list(value).filter((one) => typeof one === 'string');

/** The last part of an ARN, or the name as it is. */
export const nameOf = (reference: string): string => reference.split('/').at(-1) ?? reference;

export const arn = ({ region, account }: State, resource: string) =>
	`arn:aws:ecs:${region}:${account}:${resource}`;

/** Rows from `nextToken` on, as many as `maxResults` wants. */
export function page<T>(all: readonly T[], input: Input): { rows: readonly T[]; next: object } {
	const from = Number(text(input['nextToken']) ?? 0) || 0;
	const wanted = typeof input['maxResults'] === 'number' ? input['maxResults'] : 100;
	const to = from + Math.max(1, wanted);
	return { rows: all.slice(from, to), next: to < all.length ? { nextToken: String(to) } : {} };
}

/** The members that are not named. */
export const without = (input: Input, names: readonly string[]): Row =>
	Object.fromEntries(
		Object.entries(input).filter(
			(entry): entry is [string, Json] => !names.includes(entry[0]) && entry[1] !== undefined
		)
	);
