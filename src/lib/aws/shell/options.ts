import type { ShellClock, ShellName } from './interpret/world';
import type { ShellSnapshot } from './types';

/** What `aws` sees of the shell it was typed in. */
export interface AwsCall {
	/** Exported variables. */
	readonly env: Readonly<Record<string, string>>;
	/** Paths are as typed: relative to the working directory; `~` is the home directory. */
	readonly files: {
		read(path: string): Promise<Uint8Array | 'missing' | 'directory'>;
		write(path: string, text: string): Promise<void>;
	};
	readonly columns: number;
	/** Whether standard output is a terminal: false in a pipe, in `$(…)`, with `>`. */
	readonly isTerminal: boolean;
	/** Read when it is asked for. */
	standardInput(): Promise<string>;
	/** Standard output that is to be seen before the command is done. */
	print(text: string): Promise<void>;
	/** Ctrl+C. */
	readonly signal: AbortSignal;
}

export type RunAwsCommand = (
	argv: readonly string[],
	call: AwsCall
) => Promise<{ readonly stdout: string; readonly stderr: string; readonly exitCode: number }>;

export interface ShellOptions {
	readonly aws: RunAwsCommand;
	/** The session's clock: `sleep` moves it, `date`, `watch` and `$SECONDS` read it. */
	readonly clock: ShellClock;
	/** Lets the page do other work: resolves in a later task, not in this one. It is awaited every few hundred commands. */
	pause(): Promise<void>;
	/** Exported variables besides `HOME`, `USER`, `PATH` and their like: region and credentials. */
	readonly env?: Readonly<Record<string, string>>;
	/** Text files to begin with, by absolute path. Left out where a snapshot is given. */
	readonly files?: Readonly<Record<string, string>>;
	readonly snapshot?: ShellSnapshot;
	/** What may stand at `words[index]` behind `aws` (`words[0]` is `aws`). Null: nothing. */
	readonly completeAws?:
		((words: readonly string[], index: number) => Promise<readonly string[] | null>) | null;
	/** Whether the caller closes the terminal after `exit`. Otherwise the shell says that it stays open. */
	readonly endsOnExit?: boolean;
	/** `session` by default. The others run as scripts do: an `exit`, or `set -e`, ends them. */
	readonly name?: ShellName;
	/** `$1` and those after it. */
	readonly args?: readonly string[];
}
