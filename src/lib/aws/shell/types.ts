/** One bash with files, variables and history, in which `aws` is a command. It outlives the page: `snapshot` is plain JSON. */
export interface ShellSession {
	/** `~ $ `, from the working directory. */
	prompt(): string;
	/** Whether bash would run `text`, or ask for more: an open quote, a here-document, a trailing backslash, an open `if` or `for`. */
	isComplete(text: string): boolean;
	/** Runs one or more complete lines as typed. Output comes piece by piece through `host.write`. Never throws: an abort exits with 130. */
	run(text: string, host: ShellHost): Promise<number>;
	complete(line: string, cursor: number): Promise<Completion>;
	readonly files: ShellFiles;
	/** Lines as they were entered, oldest first, several-line commands as one entry. */
	readonly history: readonly string[];
	/** Working directory, absolute. */
	readonly workingDirectory: string;
	/** `$?` of the last command. */
	readonly exitCode: number;
	/** Whether `exit` was typed. A page may go on with the session all the same. */
	readonly hasEnded: boolean;
	/** Throws a SnapshotTrouble where the files are too large to keep. */
	snapshot(): Promise<ShellSnapshot>;
}

/** What a running command needs of the terminal it runs in. */
export interface ShellHost {
	write(text: string, stream: 'out' | 'err'): void;
	/** Ctrl+C. */
	readonly signal: AbortSignal;
	readonly columns: number;
	readonly rows: number;
	/** Empties the screen: `clear`, `watch`. */
	clear(): void;
	/** Opens the editor on a file and resolves when it is closed: `edit FILE`, `nano FILE`, `vi FILE`. */
	edit(path: string): Promise<void>;
	/** False for scripts from standard input. */
	readonly isTerminal: boolean;
	/**
	 * A line typed while a command reads its input (`read name`, `cat > file`), with its newline; null for Ctrl+D or Ctrl+C.
	 * Left out, such a command finds its input at an end.
	 */
	readLine?(): Promise<string | null>;
}

export interface Completion {
	/** Where the word that is completed begins in the line. */
	readonly from: number;
	/** Full words that may stand there, sorted; with a trailing space or slash where the word is finished. */
	readonly candidates: readonly string[];
}

export interface ShellFiles {
	/** Absolute paths of all files of the learner, sorted. */
	list(): Promise<readonly string[]>;
	/** Null where there is none. */
	read(path: string): Promise<string | null>;
	write(path: string, text: string): Promise<void>;
	remove(path: string): Promise<void>;
}

/** Plain JSON. Decoded at the edge: an unknown version is refused in words. */
export interface ShellSnapshot {
	readonly version: 1;
	/** Text files by absolute path. */
	readonly files: Readonly<Record<string, string>>;
	/** Variables with a single value. */
	readonly variables: Readonly<Record<string, string>>;
	readonly workingDirectory: string;
	readonly history: readonly string[];
	readonly exitCode: number;
	/** Files that are no text, as base64. */
	readonly binaryFiles?: Readonly<Record<string, string>>;
	/** Folders with nothing in them. */
	readonly emptyFolders?: readonly string[];
	/** Files that may be run. */
	readonly executables?: readonly string[];
	/** Symbolic links and where they lead. */
	readonly links?: Readonly<Record<string, string>>;
	readonly arrays?: Readonly<Record<string, ShellArray>>;
	/** The letters of `declare`: `x` exported, `r` read-only, `i` integer, `l` and `u` lower and upper case, `n` a reference. */
	readonly attributes?: Readonly<Record<string, string>>;
	/** Functions as `declare -f` prints them. */
	readonly functions?: Readonly<Record<string, string>>;
	readonly aliases?: Readonly<Record<string, string>>;
	/** Names of `set -o` and `shopt` that are on. */
	readonly options?: readonly string[];
	/** `pushd`'s folders, without the working directory. */
	readonly directoryStack?: readonly string[];
	/** `$1` and those after it. */
	readonly arguments?: readonly string[];
	/** Actions of `trap` by event. */
	readonly traps?: Readonly<Record<string, string>>;
}

export interface ShellArray {
	readonly isAssociative: boolean;
	/** Keys and values; keys of an indexed array are numbers as text. */
	readonly items: readonly (readonly [key: string, text: string])[];
}
