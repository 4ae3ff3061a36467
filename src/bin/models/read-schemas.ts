import type { MemberTree, StructureTree, TypeTree } from './shape-tree';

/** What the schemas of a client tell: which structures there are, and of what type their members are. */
export interface SchemaTypes {
	readonly structures: ReadonlyMap<string, StructureTree>;
	/** Names of the structures that go in and come out; empty where nothing does. */
	readonly operations: ReadonlyMap<string, { readonly input: string; readonly output: string }>;
	/** Structures of errors by the code that goes over the wire. */
	readonly errors: ReadonlyMap<string, string>;
	/** Codes of errors by structure. */
	readonly codes: ReadonlyMap<string, string>;
}

const structure = 3;
const error = -3;
const union = 4;
const list = 1;
const map = 2;
const simple = 0;
const operation = 9;
const listModifier = 64;
const mapModifier = 128;
const idempotencyToken = 4;

/** Codes of the notation by the schemas' numbers, without modifiers. */
const scalars: Readonly<Record<number, string>> = {
	0: 's',
	1: '#',
	2: 'b',
	4: 't',
	5: 't',
	6: 't',
	7: 't',
	15: '*',
	21: 'B',
	42: 'B'
};

/**
 * Walks the exported schemas of a client and all that they refer to. `hasQueryCodes`: errors go by the codes of the query protocol, else by their names.
 */
export function readSchemas(
	exports: Readonly<Record<string, unknown>>,
	hasQueryCodes: boolean
): SchemaTypes {
	const structures = new Map<string, StructureTree>();
	const operations = new Map<string, { input: string; output: string }>();
	const codes = new Map<string, string>();

	const add = (schema: readonly unknown[]): string => {
		const name = String(schema[2]);
		if (structures.has(name)) return name;
		const members = new Map<string, MemberTree>();
		structures.set(name, { name, isUnion: schema[0] === union && !isStream(schema[3]), members });
		const types = schema[5] as readonly unknown[];
		(schema[4] as readonly string[]).forEach((member, index) => {
			const [type, traits] = split(types[index]);
			members.set(member, {
				type: typeOf(type),
				isIdempotencyToken: isToken(traits),
				isRequired: index < Number(schema[6] ?? 0),
				isDeprecated: false,
				html: ''
			});
		});
		return name;
	};

	const typeOf = (given: unknown): TypeTree => {
		const schema = typeof given === 'function' ? (given() as unknown) : given;
		if (typeof schema === 'number') return typeOfNumber(schema);
		if (!Array.isArray(schema)) throw new Error(`Unexpected schema ${String(schema)}`);
		const [kind, , name] = schema as readonly unknown[];
		if (kind === structure || kind === union || kind === error)
			return { type: 'structure', name: add(schema) };
		if (kind === list) return { type: 'list', member: typeOf(split(schema[4])[0]), min: null };
		if (kind === map) {
			const [key, value] = [split(schema[4])[0], split(schema[5])[0]];
			return { type: 'map', key: typeOf(key), value: typeOf(value), min: null };
		}
		if (kind === simple) return typeOf(schema[4]);
		throw new Error(`Unexpected kind ${String(kind)} of schema ${String(name)}`);
	};

	for (const [exported, schema] of Object.entries(exports)) {
		if (!exported.endsWith('$') || !Array.isArray(schema)) continue;
		const [kind, , name, traits] = schema as readonly unknown[];
		if (kind === operation) {
			const [input, output] = [schema[4], schema[5]].map((one: () => unknown) => one());
			operations.set(String(name), { input: nameOf(input, add), output: nameOf(output, add) });
		} else if (kind === error && !String(schema[1]).startsWith('smithy.ts.sdk.synthetic')) {
			codes.set(add(schema), (hasQueryCodes && codeOf(traits)) || String(name));
		}
	}
	const errors = new Map([...codes].map(([name, code]) => [code, name]));
	return { structures, operations, errors, codes };
}

function typeOfNumber(code: number): TypeTree {
	if (code & listModifier)
		return { type: 'list', member: typeOfNumber(code - listModifier), min: null };
	if (code & mapModifier) {
		const key: TypeTree = { type: 'scalar', code: 's', min: null };
		return { type: 'map', key, value: typeOfNumber(code - mapModifier), min: null };
	}
	const scalar = scalars[code];
	if (!scalar) throw new Error(`Unexpected type ${code} in a schema`);
	return { type: 'scalar', code: scalar, min: null };
}

/** Traits are a number of bits, or an object where a trait has a value. */
const isToken = (traits: unknown) =>
	typeof traits === 'number'
		? (traits & idempotencyToken) !== 0
		: typeof traits === 'object' && traits !== null && 'idempotencyToken' in traits;

/** A member's schema stands alone or in a pair with its traits. */
function split(given: unknown): readonly [unknown, unknown] {
	if (Array.isArray(given) && given.length === 2) return [given[0], given[1]];
	return [given, 0];
}

/** A stream of events is a union of them to the SDK, and a structure to the AWS CLI. */
const isStream = (traits: unknown) =>
	typeof traits === 'object' && traits !== null && 'streaming' in traits;

/** The unit type stands for nothing: `"unit"`. */
const nameOf = (schema: unknown, add: (schema: readonly unknown[]) => string) =>
	Array.isArray(schema) ? add(schema as readonly unknown[]) : '';

function codeOf(traits: unknown): string | undefined {
	if (typeof traits !== 'object' || traits === null || !('awsQueryError' in traits))
		return undefined;
	return String((traits.awsQueryError as readonly unknown[])[0]);
}
