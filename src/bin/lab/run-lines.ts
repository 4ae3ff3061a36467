import { runScript } from '../../lib/aws/shell/session/create';
import type { ShellName } from '../../lib/aws/shell/interpret/world';
import type { ShellHost } from '../../lib/aws/shell/types';
import { labClock, shellOptions } from './shell-options';

/** Runs a script without a terminal, and gives its exit status. `readsInput`: standard input is the script's to read. */
export async function runLines(
	text: string,
	name: ShellName,
	args: readonly string[],
	readsInput: boolean
): Promise<number> {
	const stop = new AbortController();
	process.once('SIGINT', () => stop.abort());
	let input: AsyncIterator<string> | null = null;
	const host: ShellHost = {
		write: (written, stream) =>
			void (stream === 'out' ? process.stdout : process.stderr).write(written),
		signal: stop.signal,
		columns: Number(process.env['COLUMNS'] ?? 80) || 80,
		rows: 24,
		clear: () => undefined,
		edit: async () => undefined,
		isTerminal: false,
		async readLine() {
			if (!readsInput) return null;
			input ??= process.stdin.setEncoding('utf8')[Symbol.asyncIterator]();
			const next = await input.next();
			return next.done ? null : next.value;
		}
	};
	const options = shellOptions(labClock());
	try {
		return await runScript(text, { ...options, name, args }, host);
	} finally {
		// A pipe that stays open would keep us alive.
		if (input !== null) process.stdin.destroy();
	}
}
