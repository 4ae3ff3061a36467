import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { createShell } from '../../lib/aws/shell/session/create';
import type { ShellHost, ShellSession } from '../../lib/aws/shell/types';
import { labClock, shellOptions } from './shell-options';

/** Real seconds that a long sleep takes: it is the account's clock that moves. */
const longestWait = 0.3;

const wait = (seconds: number) =>
	new Promise<void>((done) => setTimeout(done, Math.min(seconds, longestWait) * 1000));

/** The shell at this terminal, until `exit` or Ctrl+D. Gives the last status. */
export async function runTerminal(): Promise<number> {
	const options = shellOptions(labClock(wait));
	const session = await createShell({ ...options, endsOnExit: true });
	return new Terminal(session).run();
}

class Terminal {
	private readonly session: ShellSession;
	private readonly lines: Interface;
	private running: AbortController | null = null;
	/** A command that waits for a line. */
	private reader: ((line: string | null) => void) | null = null;

	constructor(session: ShellSession) {
		this.session = session;
		this.lines = createInterface({
			input: process.stdin,
			output: process.stdout,
			historySize: 1000,
			completer: (line: string, answer: (error: null, found: [string[], string]) => void) => {
				void session
					.complete(line, line.length)
					.then(({ from, candidates }) => answer(null, [[...candidates], line.slice(from)]));
			}
		});
	}

	run(): Promise<number> {
		let typed = '';
		const ask = () => {
			this.lines.setPrompt(typed === '' ? this.session.prompt() : '> ');
			this.lines.prompt();
		};
		return new Promise((done) => {
			this.lines.on('SIGINT', () => {
				if (this.running !== null) return this.running.abort();
				typed = '';
				process.stdout.write('^C\n');
				// The line that was typed so far goes with it.
				this.lines.write('', { ctrl: true, name: 'e' });
				this.lines.write('', { ctrl: true, name: 'u' });
				ask();
			});
			this.lines.on('line', (line) => {
				if (this.reader !== null) return this.reader(`${line}\n`);
				typed += typed === '' ? line : `\n${line}`;
				if (!this.session.isComplete(typed)) return ask();
				const text = typed;
				typed = '';
				void this.command(text).then(() => (this.session.hasEnded ? this.lines.close() : ask()));
			});
			this.lines.on('close', () => done(this.session.exitCode));
			ask();
		});
	}

	private async command(text: string): Promise<void> {
		this.running = new AbortController();
		await this.session.run(text, this.host(this.running.signal));
		this.running = null;
	}

	private host(signal: AbortSignal): ShellHost {
		return {
			write: (text, stream) =>
				void (stream === 'out' ? process.stdout : process.stderr).write(text),
			signal,
			columns: process.stdout.columns || 80,
			rows: process.stdout.rows || 24,
			clear: () => void process.stdout.write('\x1b[H\x1b[2J\x1b[3J'),
			edit: (path) => this.edit(path),
			isTerminal: true,
			readLine: () => this.readLine(signal)
		};
	}

	private async readLine(signal: AbortSignal): Promise<string | null> {
		const line = await new Promise<string | null>((done) => {
			this.reader = done;
			signal.addEventListener('abort', () => done(null), { once: true });
		});
		this.reader = null;
		return line;
	}

	/** The editor of this machine, on a copy. */
	private async edit(path: string): Promise<void> {
		const folder = mkdtempSync(join(tmpdir(), 'lab-'));
		const copy = join(folder, basename(path));
		writeFileSync(copy, (await this.session.files.read(path)) ?? '');
		this.lines.pause();
		const editor = process.env['EDITOR'] ?? 'vi';
		const { error } = spawnSync(editor, [copy], { stdio: 'inherit' });
		this.lines.resume();
		if (error) process.stderr.write(`${editor}: ${error.message}\n`);
		else await this.session.files.write(path, readFileSync(copy, 'utf8'));
		rmSync(folder, { recursive: true });
	}
}
