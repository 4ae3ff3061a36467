import type { OptionSpec, Parsed } from '../../arguments/types';
import type { Dict } from '../../../model/value';
import type { Given } from '../given';
import type { CliWorld } from '../../world';
import type { DocumentedOption } from '../own-command';

/** What the CLI changes in the options of an operation. */
export interface Adjustment {
	/** Options that it adds behind those of the members. */
	readonly options?: readonly DocumentedOption[];
	/** Options of members that it reads in another way; null where there is none. By member. */
	readonly members?: ReadonlyMap<string, OptionSpec | null>;
	/** Members whose option is not demanded, since others may stand for it. */
	readonly undemanded?: readonly string[];
	/** Looks at the line as a whole, before values are read. Throws `CliError`. */
	check?(parsed: Parsed): void;
	/** Puts into the input what the added options say, after the members' own. Throws `CliError`. */
	fill?(input: Dict, given: Given, world: CliWorld): Promise<void> | void;
}

/** As Python's `bool(value)` of what a line gives to an option. */
export const isGiven = (parsed: Parsed, dest: string): boolean => {
	const value = parsed.values.get(dest);
	return Array.isArray(value) ? value.length > 0 : Boolean(value);
};
