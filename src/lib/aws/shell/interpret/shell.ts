import type { CompoundCommand, Statement } from '../syntax/ast';
import type { ScriptOptions } from '../syntax/statements';
import type { Option } from './options';
import { Exit, Interrupted } from './signals';
import type { Sink, Source } from './streams';
import type { Variables } from './variables';
import type { World } from './world';

export interface FunctionDefinition {
	readonly name: string;
	readonly body: CompoundCommand;
	readonly source: string | null;
}

/** What a file descriptor leads to. */
export interface Descriptor {
	readonly sink?: Sink;
	readonly source?: Source;
}

/** A function or sourced file that runs. */
export interface Frame {
	readonly kind: 'function' | 'source';
	readonly name: string;
	readonly line: number;
}

/** Everything that a subshell gets a copy of. */
export class Shell {
	readonly world: World;
	variables: Variables;
	functions: Map<string, FunctionDefinition>;
	aliases: Map<string, string>;
	options: Set<Option>;
	descriptors: Map<number, Descriptor>;
	traps: Map<string, string>;
	directoryStack: string[];
	workingDirectory: string;
	positional: readonly string[] = [];
	frames: readonly Frame[] = [];
	/** `$?`. */
	status = 0;
	/** `$_`. */
	lastArgument = '';
	/** `$!`. */
	lastBackground: number | null = null;
	pid: number;
	line = 1;
	loops = 0;
	/** Above zero a failing command does not end the shell under `set -e`. */
	forgiving = 0;
	isSubshell = false;
	/** How deep in command substitutions `set -x` shows a command. */
	traceDepth = 0;
	/** Where `getopts` stands inside `-abc`. */
	optionPlace: { readonly index: number; readonly letter: number } | null = null;
	/** The file that is being sourced, or that the running function stands in. */
	sourceName: string | null = null;
	/** The status of the last command substitution of the command that is being expanded. */
	substituted: number | null = null;

	constructor(world: World, from: Shell | { variables: Variables; workingDirectory: string }) {
		this.world = world;
		this.pid = world.nextPid();
		this.workingDirectory = from.workingDirectory;
		if (!(from instanceof Shell)) {
			this.variables = from.variables;
			this.functions = new Map();
			this.aliases = new Map();
			this.options = new Set();
			this.descriptors = new Map();
			this.traps = new Map();
			this.directoryStack = [];
			return;
		}
		this.variables = from.variables.clone();
		this.functions = new Map(from.functions);
		this.aliases = new Map(from.aliases);
		this.options = new Set(from.options);
		this.descriptors = new Map(from.descriptors);
		this.traps = new Map([...from.traps].filter(([, action]) => action === ''));
		this.directoryStack = [...from.directoryStack];
		this.positional = from.positional;
		this.frames = from.frames;
		this.status = from.status;
		this.lastArgument = from.lastArgument;
		this.lastBackground = from.lastBackground;
		this.line = from.line;
		this.loops = from.loops;
		this.forgiving = from.forgiving;
		this.traceDepth = from.traceDepth;
		this.sourceName = from.sourceName;
		this.isSubshell = true;
	}

	fork(): Shell {
		return new Shell(this.world, this);
	}

	sink(fd: number): Sink | undefined {
		return this.descriptors.get(fd)?.sink;
	}

	source(fd: number): Source | undefined {
		return this.descriptors.get(fd)?.source;
	}

	async write(text: string): Promise<void> {
		await this.sink(1)?.write(text);
	}

	/** An error in bash's words: `message` follows `bash: ` or `script.sh: line 3: `. */
	async complain(message: string, line = this.line): Promise<void> {
		const { name } = this.world;
		const prefix = name.kind === 'session' ? 'bash: ' : `${this.errorName()}: line ${line}: `;
		await this.sink(2)?.write(`${prefix}${message}\n`);
	}

	private errorName(): string {
		const { name } = this.world;
		if (name.kind === 'session') return 'bash';
		if (this.sourceName !== null) return this.sourceName;
		// Functions of `bash -c` and of standard input come from no file.
		const isFunction = this.frames[0]?.kind === 'function';
		if (isFunction && name.kind !== 'script')
			return name.kind === 'command' ? 'environment' : 'main';
		return this.world.scriptName;
	}

	/** A mistake in what bash reads; `origin` is `eval: ` or the like, empty for the text itself. */
	async complainOfSyntax(origin: string, message: string, line: number): Promise<void> {
		const typed = this.world.name.kind === 'session' && origin === '';
		const prefix = typed ? 'bash: ' : `${this.errorName()}: ${origin}line ${line}: `;
		await this.sink(2)?.write(`${prefix}${message}\n`);
	}

	readonly has = (option: Option): boolean => this.options.has(option);

	/** Stops here after Ctrl+C, and lets the page breathe every so often. `weight`: how long the step takes beside a builtin. */
	step(weight = 1): Promise<void> | undefined {
		if (this.world.run.signal.aborted) throw new Interrupted();
		this.world.steps += weight;
		if (this.world.steps < this.world.stepsBetweenPauses) return undefined;
		this.world.steps = 0;
		return this.world.pause().then(() => {
			if (this.world.run.signal.aborted) throw new Interrupted();
		});
	}

	/** Runs statements in this shell. */
	execute(statements: readonly Statement[]): Promise<number> {
		return this.world.execute(this, statements);
	}

	/** Runs statements as a subshell does: an `exit` in it ends only it. */
	async executeApart(statements: readonly Statement[]): Promise<number> {
		return this.world.executeApart(this, statements);
	}

	syntax(): ScriptOptions {
		return {
			aliases: this.has('expand_aliases') ? this.aliases : undefined,
			extendedPatterns: this.has('extglob')
		};
	}

	/** `set -u` and `${x:?}`: the end of a script, and only of the command line in a session. */
	fatal(): Exit {
		return new Exit(this.world.name.kind === 'command' && !this.isSubshell ? 127 : 1, 'expansion');
	}

	path(path: string): string {
		return this.world.files.resolve(this.workingDirectory, path);
	}
}
