import type { PaginatorJson } from '../../lib/aws/model/model-json';
import type { SchemaTypes } from './read-schemas';
import type { Table } from './read-table';

type Entry = NonNullable<Table['paginators'][string]>;

const call = /createPaginator\(\w+, (\w+)Command, "([^"]*)", "([^"]*)", "([^"]*)"\)/;

/**
 * Paginators of a service by operation: tokens and limit as the client's own have them, the result is the one list of the output,
 * and the table corrects both.
 */
export function readPaginators(
	files: readonly string[],
	table: Table,
	schemas: SchemaTypes
): Map<string, PaginatorJson> {
	const entries = new Map<string, Entry>();
	for (const file of files) {
		const found = call.exec(file);
		if (!found) throw new Error(`Unexpected paginator, expected ${call.source}`);
		const [, operation = '', input = '', output = '', limit = ''] = found;
		entries.set(operation, { input: [input], output: [output], ...(limit && { limit }) });
	}
	for (const [operation, correction] of Object.entries(table.paginators)) {
		if (!schemas.operations.has(operation))
			throw new Error(`Unexpected paginator "${operation}" in the table, expected an operation`);
		if (correction) entries.set(operation, { ...entries.get(operation), ...correction });
		else entries.delete(operation);
	}
	return new Map(
		[...entries].map(([operation, entry]) => {
			const every = { ...table.everyPaginator, ...entry };
			const { input, output, result = listsOf(schemas, operation) } = every;
			if (!input || !output || result.length === 0)
				throw new Error(`Expected input, output and result of ${operation} in the table`);
			return [operation, { ...every, input, output, result }];
		})
	);
}

/** The list of an operation's output; none where there are several. */
function listsOf({ operations, structures }: SchemaTypes, operation: string): string[] {
	const output = structures.get(operations.get(operation)?.output ?? '');
	const lists = [...(output?.members ?? [])].filter(([, { type }]) => type.type === 'list');
	return lists.length === 1 ? lists.map(([name]) => name) : [];
}
