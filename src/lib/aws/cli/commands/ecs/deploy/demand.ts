import type { Dict } from '../../../../model/value';
import { general } from '../../../errors/failure';
import type { Client } from '../../client';

/** Asks, and says of the service's error what was being done: such an error exits with 255, not with 254. */
export async function demand(
	client: Client,
	operation: string,
	input: Dict,
	action: string
): Promise<Dict> {
	const reply = await client.reply(operation, input);
	if (reply.error === null) return reply.response;
	throw general(`Failed to ${action}:\n${reply.message}`);
}
