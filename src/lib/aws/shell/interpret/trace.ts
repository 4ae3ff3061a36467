import type { Shell } from './shell';

/** A line of `set -x`. */
export async function trace(shell: Shell, text: string): Promise<void> {
	if (!shell.has('xtrace')) return;
	const prefix = shell.variables.text('PS4') ?? '+ ';
	await shell.sink(2)?.write(prefix.charAt(0).repeat(shell.traceDepth) + prefix + text + '\n');
}
