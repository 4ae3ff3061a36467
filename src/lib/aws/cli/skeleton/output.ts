import type { Operation } from '../../model/types';
import type { Dict } from '../../model/value';
import { placeholder } from './placeholder';

/** As all formats but JSON have it. */
export const plainTime = '1970-01-01 00:00:00';

/**
 * `--generate-cli-skeleton output`: a made-up answer, each string being its member's name. It is checked against the operation's output before it is shown
 * (a zero where the model wants one at least is refused, exit code 252), then goes through `--query` and `--output`.
 * `isJson`: the CLI writes a time as `1970-01-01T00:00:00` in JSON, with a blank for the `T` in other formats.
 */
export const outputSkeleton = (operation: Operation, isJson = true): Dict =>
	placeholder(operation.output, {
		string: (_, name) => name,
		timestamp: isJson ? '1970-01-01T00:00:00' : plainTime
	});
