import type { DocsJson, ModelJson } from '../../lib/aws/model/model-json';
import type { Service } from '../../lib/aws/model/services';
import type { Client } from './clients';
import { join } from './join';
import { readCommand } from './read-commands';
import { ExampleReader } from './read-examples';
import { readNames } from './read-names';
import { readSchemas } from './read-schemas';
import { readTypes } from './read-types';
import type { Table } from './read-table';
import { readWaiters } from './read-waiters';
import { applyTable } from './apply-table';
import { readPaginators } from './read-paginators';
import { docsJson, modelJson } from './to-json';

export interface Derived {
	readonly model: ModelJson;
	readonly docs: DocsJson;
}

/** Joins what the schemas, the types, the examples and the hand-kept table tell of a service. */
export function derive(service: Service, client: Client, table: Table): Derived {
	const types = readTypes(client.types);
	const schemas = readSchemas(client.exports, !client.config.includes('AwsJson1_1Protocol'));
	const { structures, operations } = schemas;
	for (const structure of structures.values()) join(structure, types);

	const commands = new Map(
		client.commands.map(({ operation, text }) => [operation, readCommand(operation, text)])
	);
	const examples = new ExampleReader(structures);
	for (const [name, { input, output }] of operations) {
		const command = commands.get(name);
		if (!command) throw new Error(`Unexpected operation ${name}, expected a command of that name`);
		if (input) examples.read({ type: 'structure', name: input }, command.input);
		if (output) examples.read({ type: 'structure', name: output }, command.output);
	}
	applyTable(table, schemas);

	const parts = {
		...schemas,
		commands,
		enums: new Map([...types.enums, ...examples.enums, ...Object.entries(table.enums)]),
		paginators: readPaginators(client.paginators, table, schemas),
		waiters: readWaiters(table, schemas)
	};
	return {
		model: modelJson({ ...readNames(client.config), ...service }, parts),
		docs: docsJson(client.client, parts)
	};
}
