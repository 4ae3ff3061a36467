import type { DocsJson, ModelJson } from '../../lib/aws/model/model-json';
import { serviceHtml } from './comments';
import { beginningOf } from './docs-beginning';
import { memberNotation, namesIn } from './notation';
import type { DeclaredCommand } from './read-commands';
import type { SchemaTypes } from './read-schemas';
import type { StructureTree } from './shape-tree';
import type { Table } from './table';

/** A service's model in pieces, complete. */
export interface Parts extends SchemaTypes {
	readonly commands: ReadonlyMap<string, DeclaredCommand>;
	readonly enums: ReadonlyMap<string, readonly string[]>;
	readonly table: Table;
}

type Names = Pick<
	ModelJson,
	'fullName' | 'serviceId' | 'endpointPrefix' | 'targetPrefix' | 'apiVersion'
>;

export function modelJson(names: Names, parts: Parts): ModelJson {
	const structures = reachable(parts);
	const codes = new Map([...parts.errors].map(([code, name]) => [name, code]));
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
			const errors = command?.errors.map((one) => codes.get(one) ?? one) ?? [];
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
		paginators: parts.table.paginators,
		waiters: parts.table.waiters
	};
}

export function docsJson(client: string, parts: Parts): DocsJson {
	const members = reachable(parts).flatMap(({ name, members }) => {
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

/** Structures that operations and errors lead to, in alphabetical order. */
function reachable({ structures, operations, errors }: SchemaTypes): StructureTree[] {
	const reached = new Map<string, StructureTree>();
	const visit = (name: string): void => {
		const structure = structures.get(name);
		if (!structure || reached.has(name)) return;
		reached.set(name, structure);
		for (const { type } of structure.members.values())
			for (const one of namesIn(type)) if (one.kind === 'structure') visit(one.name);
	};
	for (const { input, output } of operations.values()) [input, output].forEach(visit);
	for (const name of errors.values()) visit(name);
	return [...reached].sort(byName).map(([, structure]) => structure);
}

const record = <From, To>(map: ReadonlyMap<string, From>, to: (value: From, key: string) => To) =>
	recordInOrder(new Map([...map].sort(byName)), to);

const recordInOrder = <From, To>(
	map: ReadonlyMap<string, From>,
	to: (value: From, key: string) => To
): Record<string, To> => Object.fromEntries([...map].map(([key, value]) => [key, to(value, key)]));

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
	one < other ? -1 : 1;
