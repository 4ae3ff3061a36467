import type { Statement } from '../syntax/ast';
import type { Reader } from '../syntax/reader';
import { readerOf, readUnit } from '../syntax/statements';
import { SyntaxTrouble, Unfinished } from '../syntax/trouble';
import type { Shell } from './shell';
import { BrokenPipe, Discard, Exit } from './signals';
import { runTrap } from './traps';

/** Runs a whole script to its end, and gives its exit status. */
export async function runText(shell: Shell, text: string): Promise<number> {
	try {
		await runUnits(shell, text, { origin: shell.world.name.kind === 'command' ? '-c: ' : '' });
	} catch (signal) {
		if (!(signal instanceof Exit || signal instanceof BrokenPipe)) throw signal;
		shell.status = signal.status;
	}
	try {
		await runTrap(shell, 'EXIT');
	} catch (signal) {
		if (!(signal instanceof Exit)) throw signal;
		shell.status = signal.status;
	}
	return shell.status;
}

export interface Origin {
	/** What stands before `line N:` in syntax errors: `-c: `, `eval: `. */
	readonly origin: string;
	readonly firstLine?: number;
}

/** Reads and runs one line of commands after the other, as bash does: what stands before a mistake has run. */
export async function runUnits(shell: Shell, text: string, origin: Origin): Promise<void> {
	const { firstLine } = origin;
	const reader = readerOf(text, { ...shell.syntax(), isLast: true, firstLine });
	for (;;) {
		const unit = await nextUnit(shell, reader, text, origin);
		if (unit === null) return;
		try {
			await shell.execute(unit);
		} catch (signal) {
			if (!(signal instanceof Discard) || shell.isSubshell) throw signal;
			shell.status = signal.status;
		}
		// An alias or `shopt -s extglob` counts from the next line on.
		Object.assign(reader.options, shell.syntax());
	}
}

async function nextUnit(
	shell: Shell,
	reader: Reader,
	text: string,
	{ origin, firstLine = 1 }: Origin
): Promise<readonly Statement[] | null> {
	try {
		const unit = readUnit(reader);
		for (const { line, message } of reader.warnings.splice(0))
			await shell.complain(`warning: ${message}`, line);
		return unit;
	} catch (trouble) {
		if (!(trouble instanceof SyntaxTrouble || trouble instanceof Unfinished)) throw trouble;
		const { line, message } = trouble;
		await shell.complainOfSyntax(origin, message, line);
		const showsLine = trouble instanceof SyntaxTrouble && trouble.showsLine;
		const shown = text.split('\n')[line - firstLine] ?? '';
		if (showsLine && shell.world.name.kind !== 'session')
			await shell.complainOfSyntax(origin, `\`${shown}'`, line);
		throw new Exit(2, 'syntax');
	}
}
