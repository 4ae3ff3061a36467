import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments, usage, UsageError } from './lab/arguments';
import { runLines } from './lab/run-lines';
import { runTerminal } from './lab/terminal';

class InputError extends Error {}

/** npm runs a script in the project's root and tells in INIT_CWD where the caller stands. */
function readScript(path: string): string {
	try {
		return readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), path), 'utf8');
	} catch {
		throw new InputError(`bash: ${path}: No such file or directory\n`);
	}
}

async function standardInput(): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

async function run(argv: readonly string[]): Promise<number> {
	const given = readArguments(argv);
	if (given.command === 'help') {
		process.stdout.write(usage);
		return 0;
	}
	const { script, args } = given;
	if (script !== null)
		return runLines(readScript(script), { kind: 'script', path: script }, args, true);
	if (process.stdin.isTTY && process.stdout.isTTY) return runTerminal();
	return runLines(await standardInput(), { kind: 'input' }, args, false);
}

// Vite's server, under which this runs, leaves when standard input ends. We are not done then.
process.stdin.removeAllListeners('end');

// A reader that has seen enough (head) closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${usage}`);
	else if (error instanceof InputError) process.stderr.write(error.message);
	else throw error;
	process.exitCode = error instanceof UsageError ? 2 : 127;
}
