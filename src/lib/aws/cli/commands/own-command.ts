import type { ServiceModel } from '../../model/types';
import type { OptionSpec } from '../arguments/types';
import type { LiveKind } from '../completion/live-kinds';
import type { Context } from '../run/context';

/** A command that the CLI adds to a service: it reads what stands behind its name by itself, and answers its exit code. */
export type OwnCommand = (
	context: Context,
	model: ServiceModel,
	words: readonly string[]
) => Promise<number>;

/** An option that no model tells of, with what its help says. */
export interface DocumentedOption extends OptionSpec {
	/** In our own words. */
	readonly summary: string;
	/** What holds where it is not on the line. */
	readonly default?: string;
	/** What exists and may be named here. */
	readonly live?: LiveKind;
}

/** What the help pages show of a command that the CLI adds; its line is read by the same table. */
export interface OwnCommandDoc {
	/** `ecs`. */
	readonly service: string;
	/** `deploy`. */
	readonly name: string;
	/** One line. */
	readonly summary: string;
	/** Further paragraphs. */
	readonly description?: readonly string[];
	/** A word without an option that the command demands: `group_name`. */
	readonly positional?: {
		readonly name: string;
		readonly summary: string;
		readonly live: LiveKind;
	};
	/** In the CLI's order, in which missing ones are told. */
	readonly options: readonly DocumentedOption[];
	/** False: the line is read and its mistakes are told, but nothing is done. */
	readonly isSimulated: boolean;
}
