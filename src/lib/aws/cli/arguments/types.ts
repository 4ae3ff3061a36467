/** One option of a table. A boolean is two of them with one `dest`: `--force`, `--no-force`. */
export interface OptionSpec {
	/** `--cluster`. */
	readonly flag: string;
	/** Under which name its value is kept; the last one on the line wins. */
	readonly dest: string;
	readonly takes: 'nothing' | 'word' | 'maybe-word' | 'words';
	/** Of an option that takes words: how few it may have; none where absent. */
	readonly least?: 1;
	/** Of an option that takes nothing: what its presence means. */
	readonly sets?: boolean | string;
	/** Of an option that may take a word: what stands for none. */
	readonly defaultWord?: string;
	readonly isRequired?: boolean;
	/** Nothing behind it is read, nothing more is demanded. */
	readonly ends?: true;
	readonly choices?: readonly string[];
	/** Throws an `ArgumentProblem` for a word that is none of the kind. */
	readonly convert?: (word: string, flag: string) => unknown;
}

export interface PositionalSpec {
	/** As an error names it: `command`, `operation`. */
	readonly name: string;
	readonly isRequired: boolean;
	readonly choices?: readonly string[];
}

export interface Parsed {
	/** By `dest`; only what was on the line. */
	readonly values: ReadonlyMap<string, unknown>;
	readonly positional: string | null;
	/** What the table does not know, in the order of the line. */
	readonly extras: readonly string[];
}
