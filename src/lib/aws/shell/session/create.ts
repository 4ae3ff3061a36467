import { Complaint, Discard, Exit, Interrupted } from '../interpret/signals';
import type { Shell } from '../interpret/shell';
import { runText, runUnits } from '../interpret/run-text';
import { runTrap } from '../interpret/traps';
import { isComplete } from '../syntax/statements';
import { SyntaxTrouble } from '../syntax/trouble';
import type { Completion, ShellHost, ShellSession, ShellSnapshot } from '../types';
import type { ShellOptions } from '../options';
import { complete } from './complete';
import { expandHistory } from './history';
import { learnersPaths } from './learners-files';
import { restore, takeSnapshot } from './snapshot';
import { beginSession } from './world';

/** Runs a script from start to end. Gives its exit status; Ctrl+C gives 130. */
export async function runScript(
	text: string,
	options: ShellOptions,
	host: ShellHost
): Promise<number> {
	const shell = await beginSession(options);
	setHost(shell, host);
	try {
		const status = await runText(shell, text);
		for (const job of shell.world.jobs) await job.running;
		return status;
	} catch (signal) {
		if (!(signal instanceof Interrupted)) throw signal;
		return interrupted(shell);
	}
}

/** A bash to type in. A snapshot that has been decoded is taken up where it was left. */
export async function createShell(options: ShellOptions): Promise<ShellSession> {
	const shell = await beginSession({ ...options, name: { kind: 'session' } });
	if (options.snapshot !== undefined) await restore(shell, options.snapshot);
	return new Session(shell, options);
}

function setHost(shell: Shell, host: ShellHost): void {
	const { run } = shell.world;
	run.host = host;
	run.signal = host.signal;
	for (const [name, count] of [
		['COLUMNS', host.columns],
		['LINES', host.rows]
	] as const)
		shell.variables.make(name).value = { type: 'scalar', text: String(count) };
}

/** After Ctrl+C: what `trap … INT` asks for still runs. */
async function interrupted(shell: Shell): Promise<number> {
	shell.world.run.signal = new AbortController().signal;
	shell.status = 130;
	try {
		await runTrap(shell, 'INT');
		if (shell.world.name.kind !== 'session') await runTrap(shell, 'EXIT');
	} catch (signal) {
		if (!(signal instanceof Exit || signal instanceof Discard)) throw signal;
	}
	shell.status = 130;
	return 130;
}

class Session implements ShellSession {
	hasEnded = false;
	private readonly shell: Shell;
	private readonly completeAws: ShellOptions['completeAws'];
	private readonly endsOnExit: boolean;

	constructor(shell: Shell, { completeAws, endsOnExit = false }: ShellOptions) {
		this.shell = shell;
		this.completeAws = completeAws;
		this.endsOnExit = endsOnExit;
	}

	prompt(): string {
		const { workingDirectory, variables } = this.shell;
		const home = variables.text('HOME') ?? '';
		const isBelow =
			home !== '' && (workingDirectory === home || workingDirectory.startsWith(`${home}/`));
		return `${isBelow ? `~${workingDirectory.slice(home.length)}` : workingDirectory} $ `;
	}

	isComplete(text: string): boolean {
		return isComplete(text, this.shell.syntax());
	}

	complete(line: string, cursor: number): Promise<Completion> {
		return complete(this.shell, this.completeAws, line, cursor);
	}

	get history(): readonly string[] {
		return this.shell.world.history;
	}

	get workingDirectory(): string {
		return this.shell.workingDirectory;
	}

	get exitCode(): number {
		return this.shell.status;
	}

	snapshot(): Promise<ShellSnapshot> {
		return takeSnapshot(this.shell);
	}

	readonly files: ShellSession['files'] = {
		list: async () => {
			const { files } = this.shell.world;
			const found: string[] = [];
			for (const path of learnersPaths(files))
				if ((await files.kind(path)) === 'file') found.push(path);
			return found;
		},
		read: async (path) => {
			const { files } = this.shell.world;
			return (await files.kind(path)) === 'file' ? files.read(path) : null;
		},
		write: async (path, text) => {
			const { files } = this.shell.world;
			await files.system.mkdir(files.resolve(path, '..'), { recursive: true });
			await files.write(path, text);
		},
		remove: (path) => this.shell.world.files.system.rm(path, { force: true })
	};

	async run(text: string, host: ShellHost): Promise<number> {
		const { shell } = this;
		setHost(shell, host);
		const line = await this.recalled(text, host);
		if (line === null) return shell.status;
		try {
			await runUnits(shell, line, { origin: '' });
			for (const job of shell.world.jobs.splice(0)) await job.running;
		} catch (signal) {
			await this.recover(signal, host);
		}
		return shell.status;
	}

	/** The line with `!!` and its like replaced, and remembered. Null where nothing is to be run. */
	private async recalled(text: string, host: ShellHost): Promise<string | null> {
		const { shell } = this;
		const { history } = shell.world;
		let line = text.replace(/\n$/, '');
		try {
			const expanded = shell.has('histexpand') ? expandHistory(line, history) : null;
			if (expanded !== null) {
				line = expanded.text;
				host.write(`${line}\n`, 'err');
			}
			if (expanded?.printsOnly) {
				history.push(line);
				return null;
			}
		} catch (trouble) {
			if (!(trouble instanceof SyntaxTrouble)) throw trouble;
			await shell.complain(trouble.message);
			shell.status = 1;
			return null;
		}
		const control = shell.variables.text('HISTCONTROL') ?? '';
		const isHidden = /ignorespace|ignoreboth/.test(control) && /^\s/.test(line);
		const isAgain = /ignoredups|ignoreboth/.test(control) && line === history.at(-1);
		if (line.trim() !== '' && !isHidden && !isAgain && shell.has('history')) history.push(line);
		return line;
	}

	private async recover(signal: unknown, host: ShellHost): Promise<void> {
		const { shell } = this;
		if (signal instanceof Interrupted) {
			await interrupted(shell);
			return;
		}
		if (signal instanceof Discard || signal instanceof Complaint) {
			shell.status = signal.status;
			return;
		}
		if (!(signal instanceof Exit)) throw signal;
		shell.status = signal.status;
		if (signal.reason === 'errexit') {
			shell.options.delete('errexit');
			host.write(
				`bash: set -e would have closed this terminal (status ${signal.status}). It stays open, with set +e.\n`,
				'err'
			);
		}
		if (signal.reason === 'exit') {
			const stays =
				'\nThis terminal stays open. Its files, variables and history are as they were.';
			host.write(`exit${this.endsOnExit ? '' : stays}\n`, 'err');
			this.hasEnded = true;
		}
	}
}
