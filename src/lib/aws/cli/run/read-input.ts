import { commandName } from '../../model/command-name';
import type { Dict, Value } from '../../model/value';
import type { OperationOptions } from '../arguments/operation-options';
import type { Parsed } from '../arguments/types';
import { unpackValue } from '../values/unpack';
import type { CliWorld } from '../world';
import type { PageOptions } from './paging';

/** The input that the options of a line give, read in the order of the model. Throws `CliError`. */
export async function readInput(
	options: OperationOptions,
	parsed: Parsed,
	pages: PageOptions | null,
	world: CliWorld
): Promise<Dict> {
	const input: Dict = new Map();
	for (const { flag, member, shape } of options.members) {
		const value = parsed.values.get(member) ?? unjoined(member, parsed, pages);
		if (value === undefined) continue;
		const isRead = typeof value !== 'string' && !Array.isArray(value);
		input.set(
			member,
			isRead ? (value as Value) : await unpackValue(flag, shape, value as string | string[], world)
		);
	}
	return input;
}

/** Where pages are not joined, `--max-items` is the operation's own option again, if it has one. */
function unjoined(member: string, parsed: Parsed, pages: PageOptions | null): unknown {
	return pages && !pages.isJoined ? parsed.values.get(commandName(member)) : undefined;
}
