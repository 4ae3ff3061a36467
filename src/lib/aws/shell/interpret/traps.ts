import { readerOf, readUnit } from '../syntax/statements';
import type { Shell } from './shell';

/** Runs what `trap` holds for an event. `$?` is the same before and after. */
export async function runTrap(
	shell: Shell,
	event: 'EXIT' | 'ERR' | 'INT' | 'DEBUG' | 'RETURN'
): Promise<void> {
	const action = shell.traps.get(event);
	if (action === undefined || action === '') return;
	if (event === 'EXIT') shell.traps.delete(event);
	const { status } = shell;
	const reader = readerOf(action, { ...shell.syntax(), isLast: true, firstLine: shell.line });
	shell.forgiving += 1;
	try {
		for (let unit = readUnit(reader); unit !== null; unit = readUnit(reader))
			await shell.execute(unit);
	} finally {
		shell.forgiving -= 1;
	}
	shell.status = status;
}
