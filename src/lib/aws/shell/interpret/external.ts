import { readsInput } from '../commands/reads-input';
import { runText } from './run-text';
import type { Shell } from './shell';
import type { Call } from './world';

/** Scripts that may start one another: more is one that starts itself for ever. */
const deepest = 100;

/** How long a just-bash command takes beside a builtin. */
const weight = 40;

/** Runs a command of just-bash: it gets all of its input first, and its output comes when it is done. */
export async function runExternal(call: Call): Promise<number> {
	const { shell, name, args } = call;
	await shell.step(weight);
	const wants = call.ownsInput || readsInput(name, args);
	const input = wants ? await call.input.all() : '';
	const result = await shell.world.engine.run(name, args, {
		input,
		environment: shell.variables.environment(),
		workingDirectory: shell.workingDirectory,
		signal: shell.world.run.signal
	});
	await shell.step();
	if (result.errors !== '') await call.errors.write(result.errors);
	if (result.output !== '') await call.output.write(result.output);
	return result.status;
}

/** An executable file, run by the shell named in its first line. */
export async function runScriptFile(
	shell: Shell,
	path: string,
	shown: string,
	args: readonly string[]
): Promise<number> {
	const text = await shell.world.files.read(path);
	const interpreter = /^#![ \t]*(\S+)(?:[ \t]+(\S+))?/.exec(text);
	const program = interpreter?.[1]?.endsWith('/env') ? interpreter[2] : interpreter?.[1];
	if (program !== undefined && !/(?:^|\/)(?:ba|da)?sh$/.test(program)) {
		await shell.complain(`${shown}: cannot execute: required file not found`);
		return 127;
	}
	return runChild(shell, text, { kind: 'script', path: shown }, args);
}

/** Runs a script as a process of its own: it gets the environment and the open files, nothing else. */
export async function runChild(
	shell: Shell,
	text: string,
	name: Parameters<Shell['world']['child']>[1],
	args: readonly string[]
): Promise<number> {
	if (Number(shell.variables.text('SHLVL') ?? 0) > deepest) {
		await shell.complain('fork: retry: Resource temporarily unavailable');
		return 254;
	}
	const child = shell.world.child(shell, name);
	child.positional = args;
	return runText(child, text);
}
