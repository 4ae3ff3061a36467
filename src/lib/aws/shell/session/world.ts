import { compute } from '../expand/cells';
import { awsProgram } from '../commands/aws';
import { programs } from '../commands/registry';
import { builtins } from '../builtins/registry';
import { engineOn } from '../engine';
import { ClockedFiles } from '../files/clocked-files';
import { Files } from '../files/files';
import { execute, executeApart } from '../interpret/execute';
import { alwaysOn, interactiveOn } from '../interpret/options';
import { Shell } from '../interpret/shell';
import { Source, type Sink } from '../interpret/streams';
import { altered, type Run, type ShellName, type World } from '../interpret/world';
import type { ShellOptions } from '../options';
import type { ShellHost } from '../types';
import { dynamicVariables, environment, firstVariables, home } from './defaults';

/** Bytes that a session's files may take. */
const largest = 64 * 1024 * 1024;

/** A host for the time in which nothing runs. */
const nobody: ShellHost = {
	write: () => undefined,
	signal: new AbortController().signal,
	columns: 80,
	rows: 24,
	clear: () => undefined,
	edit: async () => undefined,
	isTerminal: false
};

/** The files, the commands and the clock of a session, and its shell. */
export async function beginSession(options: ShellOptions): Promise<Shell> {
	const { clock } = options;
	const system = new ClockedFiles(() => clock.nowMs(), largest);
	const engine = engineOn(system);
	const all = new Map([...programs, ['aws', awsProgram(options.aws)] as const]);
	for (const name of all.keys())
		system.writeFileSync(`/usr/bin/${name}`, '', undefined, { mode: 0o755 });
	for (const [path, text] of Object.entries(options.files ?? {})) system.writeFileSync(path, text);
	for (const folder of [home, '/tmp', '/dev/fd']) await system.mkdir(folder, { recursive: true });
	let lastPid = 1000;
	const run: Run = { host: nobody, signal: nobody.signal };
	const sinkTo = (stream: 'out' | 'err'): Sink => ({
		get isTerminal() {
			return run.host.isTerminal;
		},
		write: (text) => run.host.write(text, stream)
	});
	const output = sinkTo('out');
	const typed = new Source(
		async () => (await run.host.readLine?.()) ?? null,
		() => run.host.isTerminal
	);
	const dynamic = dynamicVariables(clock);
	const name: ShellName = options.name ?? { kind: 'session' };
	const world: World = {
		files: new Files(system),
		engine,
		builtins,
		programs: all,
		clock,
		name,
		scriptName: nameText(name),
		pause: () => options.pause(),
		run,
		steps: 0,
		stepsBetweenPauses: 400,
		history: [],
		jobs: [],
		processes: { live: 0 },
		mainPid: lastPid,
		terminal: { sink: output, source: typed },
		nextPid: () => (lastPid += 1),
		execute,
		executeApart,
		child: (shell, childName) => childOf(shell, childName, dynamic)
	};
	const given = { ...environment, SHLVL: '1', ...options.env };
	const shell = new Shell(world, {
		variables: firstVariables(dynamic, given, home),
		workingDirectory: home
	});
	begin(shell, name);
	shell.positional = options.args ?? [];
	shell.descriptors.set(0, { source: typed });
	shell.descriptors.set(1, { sink: output });
	shell.descriptors.set(2, { sink: sinkTo('err') });
	if (name.kind === 'session') shell.variables.assign('HISTCONTROL', 'ignoreboth');
	return shell;
}

function nameText(name: ShellName): string {
	return ('path' in name ? name.path : undefined) ?? 'bash';
}

function begin(shell: Shell, name: ShellName): void {
	for (const option of alwaysOn) shell.options.add(option);
	if (name.kind === 'session') for (const option of interactiveOn) shell.options.add(option);
	shell.variables.compute = (expression) => String(compute(shell, expression));
}

/** `bash script.sh`: exported variables, open files and the working directory, and nothing else. */
function childOf(
	shell: Shell,
	name: ShellName,
	dynamic: ReturnType<typeof dynamicVariables>
): Shell {
	const exported = shell.variables.environment();
	const level = String(Number(exported['SHLVL'] ?? 0) + 1);
	const { workingDirectory } = shell;
	const variables = firstVariables(dynamic, { ...exported, SHLVL: level }, workingDirectory);
	const mainPid = shell.world.nextPid();
	const world = altered(shell.world, { name, scriptName: nameText(name), mainPid, jobs: [] });
	const child = new Shell(world, { variables, workingDirectory });
	child.descriptors = new Map(shell.descriptors);
	begin(child, name);
	return child;
}
