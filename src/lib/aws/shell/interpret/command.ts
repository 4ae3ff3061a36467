import type { Command } from '../syntax/ast';
import { runCompound } from './compound';
import { withRedirects } from './redirect';
import type { Shell } from './shell';
import { runSimple } from './simple';

/** Runs one command; its status is also `$?`. `ownsInput`: its input is a pipe of its own. */
export async function runCommand(
	shell: Shell,
	command: Command,
	ownsInput: boolean
): Promise<number> {
	const pause = shell.step();
	if (pause !== undefined) await pause;
	shell.line = command.line;
	if (command.type === 'simple') shell.status = await runSimple(shell, command, ownsInput);
	else if (command.type === 'function') {
		const { name, body } = command;
		shell.functions.set(name, { name, body, source: shell.sourceName });
		shell.status = 0;
	} else if (command.redirects.length === 0) shell.status = await runCompound(shell, command);
	else {
		const run = () => runCompound(shell, command);
		shell.status = await withRedirects(shell, command.redirects, run);
	}
	return shell.status;
}
