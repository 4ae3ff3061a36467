import { runCommand } from './command';
import type { Frame, FunctionDefinition, Shell } from './shell';
import { Discard, Return } from './signals';
import { runTrap } from './traps';

/** Calls that may wait for one another: more is a function that calls itself for ever. */
export const deepest = 400;

export async function callFunction(
	shell: Shell,
	definition: FunctionDefinition,
	args: readonly string[]
): Promise<number> {
	if (shell.frames.length >= deepest) {
		await shell.complain(
			`${definition.name}: maximum function nesting level exceeded (${deepest})`
		);
		throw new Discard(1);
	}
	const { positional, loops, sourceName } = shell;
	shell.sourceName = definition.source;
	shell.positional = args;
	shell.loops = 0;
	shell.variables.pushScope();
	try {
		const frame: Frame = { kind: 'function', name: definition.name, line: shell.line };
		return await inFrame(shell, frame, () => runCommand(shell, definition.body, false));
	} finally {
		shell.variables.popScope();
		shell.positional = positional;
		shell.loops = loops;
		shell.sourceName = sourceName;
	}
}

/** Runs what `return` can leave. */
export async function inFrame(
	shell: Shell,
	frame: Frame,
	run: () => Promise<number>
): Promise<number> {
	const { frames } = shell;
	shell.frames = [frame, ...frames];
	try {
		return await run();
	} catch (signal) {
		if (!(signal instanceof Return)) throw signal;
		shell.status = signal.status;
		return signal.status;
	} finally {
		await runTrap(shell, 'RETURN');
		shell.frames = frames;
	}
}
