import type { Files } from '../files/files';
import type { Statement } from '../syntax/ast';
import type { ShellHost } from '../types';
import type { Assigned } from './assign';
import type { Descriptor, Shell } from './shell';
import type { Sink, Source } from './streams';

/** A command as it is started: by its name, with the streams of the shell it runs in. */
export interface Call {
	readonly name: string;
	readonly args: readonly string[];
	readonly shell: Shell;
	readonly input: Source;
	/** Whether the input is this command's own (a pipe, a file), not shared with what surrounds it. */
	readonly ownsInput: boolean;
	readonly output: Sink;
	readonly errors: Sink;
	/** Arguments that are assignments, by their position: those of `declare` and its like. */
	readonly declared: ReadonlyMap<number, Assigned>;
}

/** Returns the exit status. May throw a Complaint. */
export type Program = (call: Call) => Promise<number> | number;

export interface ShellClock {
	nowMs(): number;
	/** Resolves when so much time has passed on this clock. */
	sleep(seconds: number): Promise<void>;
}

/** Who speaks in error messages. */
export type ShellName =
	| { readonly kind: 'session' }
	| { readonly kind: 'input' }
	| { readonly kind: 'command'; readonly path?: string }
	| { readonly kind: 'script'; readonly path: string };

/** One thing typed or one script, from start to end. */
export interface Run {
	host: ShellHost;
	signal: AbortSignal;
}

/** A command that runs beside the shell: `sleep 5 &`. */
export interface Job {
	readonly pid: number;
	/** Its exit status, once it has ended. */
	readonly running: Promise<number>;
	kill(): void;
}

export interface Engine {
	/** Names of the commands that just-bash runs for us. */
	readonly names: ReadonlySet<string>;
	run(
		name: string,
		args: readonly string[],
		context: {
			readonly input: string;
			readonly environment: Readonly<Record<string, string>>;
			readonly workingDirectory: string;
			readonly signal: AbortSignal;
		}
	): Promise<{ readonly output: string; readonly errors: string; readonly status: number }>;
}

/** What all shells of a session share. */
export interface World {
	readonly files: Files;
	readonly engine: Engine;
	readonly builtins: ReadonlyMap<string, Program>;
	/** Commands of our own that are programs, not part of the shell. */
	readonly programs: ReadonlyMap<string, Program>;
	readonly clock: ShellClock;
	readonly name: ShellName;
	/** `$0`. */
	readonly scriptName: string;
	/** Lets other work of the page run. */
	pause(): Promise<void>;
	readonly run: Run;
	steps: number;
	readonly stepsBetweenPauses: number;
	/** Lines entered; the shell's own, which `history -c` empties. */
	readonly history: string[];
	nextPid(): number;
	readonly mainPid: number;
	/** Shells that run at the same time, in pipes and as jobs. */
	readonly processes: { live: number };
	/** Commands that run beside the shell. */
	readonly jobs: Job[];
	/** The terminal of the run, for `/dev/tty`. */
	readonly terminal: Descriptor;
	execute(shell: Shell, statements: readonly Statement[]): Promise<number>;
	executeApart(shell: Shell, statements: readonly Statement[]): Promise<number>;
	/** A shell of its own with only the environment of this one: `bash script.sh`. */
	child(shell: Shell, name: ShellName): Shell;
}

/** The same world with some things replaced. */
export function altered(world: World, changes: Partial<World>): World {
	return Object.create(world, Object.getOwnPropertyDescriptors(changes)) as World;
}
