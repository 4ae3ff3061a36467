import type {
	DocsJson,
	ModelJson,
	PaginatorJson,
	WaiterJson
} from '../../lib/aws/model/model-json';
import { serviceHtml } from './comments';
import { beginningOf } from './docs-beginning';
import { memberNotation, namesIn } from './notation';
import { reachable } from './reachable';
import type { DeclaredCommand } from './read-commands';
import type { SchemaTypes } from './read-schemas';

/** A service's model in pieces, complete. */
export interface Parts extends SchemaTypes {
	readonly commands: ReadonlyMap<string, DeclaredCommand>;
	readonly enums: ReadonlyMap<string, readonly string[]>;
	readonly paginators: ReadonlyMap<string, PaginatorJson>;
	readonly waiters: ReadonlyMap<string, WaiterJson>;
}

type Names = Pick<
	ModelJson,
	'fullName' | 'serviceId' | 'endpointPrefix' | 'targetPrefix' | 'apiVersion'
>;

export function modelJson(names: Names, parts: Parts): ModelJson {
	const structures = allStructures(parts);
	const enums = new Set(
		structures.flatMap(({ members }) =>
			[...members.values()]
				.flatMap(({ type }) => namesIn(type))
				.flatMap(({ kind, name }) => (kind === 'enum' ? [name] : []))
		)
	);
	return {
		fullName: names.fullName,
		serviceId: names.serviceId,
		endpointPrefix: names.endpointPrefix,
		targetPrefix: names.targetPrefix,
		apiVersion: names.apiVersion,
		operations: record(parts.operations, ({ input, output }, name) => {
			const command = parts.commands.get(name);
			const errors = command?.errors.map((one) => parts.codes.get(one) ?? one) ?? [];
			return `${command?.isDeprecated ? '~' : ''}${[input || '-', output || '-', ...errors].join(' ')}`;
		}),
		errors: record(parts.errors, (name) => name),
		structures: Object.fromEntries(
			structures.map(({ name, members }) => [name, recordInOrder(members, memberNotation)])
		),
		unions: structures.filter((one) => one.isUnion).map((one) => one.name),
		enums: record(
			new Map([...enums].map((name) => [name, parts.enums.get(name) ?? []])),
			(one) => one
		),
		paginators: record(parts.paginators, (one) => one),
		waiters: record(parts.waiters, (one) => one)
	};
}

export function docsJson(client: string, parts: Parts): DocsJson {
	const inputs = [...parts.operations.values()].map(({ input }) => input);
	const members = reachable(parts.structures, inputs).flatMap(({ name, members }) => {
		const texts = [...members]
			.map(([key, { html }]) => [key, beginningOf(html)] as const)
			.filter(([, text]) => text !== '');
		return texts.length > 0 ? [[name, Object.fromEntries(texts)] as const] : [];
	});
	return {
		service: beginningOf(serviceHtml(client)),
		operations: record(parts.operations, (_, name) =>
			beginningOf(parts.commands.get(name)?.html ?? '')
		),
		members: Object.fromEntries(members)
	};
}

/** Structures that operations and errors lead to. */
const allStructures = ({ structures, operations, errors }: SchemaTypes) =>
	reachable(structures, [
		...[...operations.values()].flatMap(({ input, output }) => [input, output]),
		...errors.values()
	]);

const record = <From, To>(map: ReadonlyMap<string, From>, to: (value: From, key: string) => To) =>
	recordInOrder(new Map([...map].sort(byName)), to);

const recordInOrder = <From, To>(
	map: ReadonlyMap<string, From>,
	to: (value: From, key: string) => To
): Record<string, To> => Object.fromEntries([...map].map(([key, value]) => [key, to(value, key)]));

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
	one < other ? -1 : 1;
