import type { WaiterJson } from '../../lib/aws/model/model-json';
import type { Acceptor } from '../../lib/aws/model/types';
import type { SchemaTypes } from './read-schemas';
import type { Table } from './read-table';

const poll = /^(\w+) every (\d+) s, (\d+) times$/;
const condition = /^(success|failure|retry) (path|pathAll|pathAny|status|error)(?: (.+))? == (.+)$/;

/** Waiters of a table by name. */
export function readWaiters(table: Table, schemas: SchemaTypes): Map<string, WaiterJson> {
	return new Map(
		Object.entries(table.waiters).map(([name, waiter]) => {
			const [, operation = '', delay, times] = poll.exec(waiter.poll) ?? [];
			if (!schemas.operations.has(operation))
				throw new Error(`Unexpected waiter ${name}: "${waiter.poll}", expected ${poll.source}`);
			const acceptors = waiter.until.map(readAcceptor);
			return [
				name,
				{ operation, delaySeconds: Number(delay), maxAttempts: Number(times), acceptors }
			];
		})
	);
}

function readAcceptor(text: string): Acceptor {
	const found = condition.exec(text);
	if (!found) throw new Error(`Unexpected condition "${text}", expected ${condition.source}`);
	const [, state, matcher, argument, expected = ''] = found;
	return {
		state,
		matcher,
		...(argument && { argument }),
		expected: valueOf(expected)
	} as Acceptor;
}

function valueOf(text: string): string | number | boolean {
	if (text === 'true' || text === 'false') return text === 'true';
	return /^\d+$/.test(text) ? Number(text) : text;
}
