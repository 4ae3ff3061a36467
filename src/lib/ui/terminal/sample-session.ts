import type { ShellHost, ShellSession, ShellSnapshot } from '../../aws/shell/types';

const words = ['aws', 'awk', 'echo', 'edit', 'fail', 'hang', 'late', 'print', 'size'];
const many = Array.from({ length: 120 }, (_, at) => `many-${String(at).padStart(3, '0')}`);

const untilAborted = (signal: AbortSignal) =>
	new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));

/**
 * A shell for tests. `echo` and `print` write (`print` without a newline), `late` writes later, `hang` waits for Ctrl+C, `fail` writes an error, `size` the
 * window's, `clear` empties it, `edit` opens a file, `read` asks for a line, `boom` throws.
 */
export class SampleSession implements ShellSession {
	readonly history: string[] = [];
	readonly kept = new Map<string, string>();
	readonly ran: string[] = [];
	workingDirectory = '/home/user';
	exitCode = 0;
	readonly hasEnded = false;

	constructor(from: Partial<ShellSnapshot> = {}) {
		this.history.push(...(from.history ?? []));
		for (const [path, text] of Object.entries(from.files ?? {})) this.kept.set(path, text);
	}

	prompt() {
		return '~ $ ';
	}

	/** An odd number of quotation marks or a backslash at the end ask for more. */
	isComplete(text: string) {
		return (text.match(/'/g) ?? []).length % 2 === 0 && !text.endsWith('\\');
	}

	async run(text: string, host: ShellHost) {
		this.history.push(text);
		this.ran.push(text);
		this.exitCode = await this.#run(text, host);
		return this.exitCode;
	}

	async #run(text: string, host: ShellHost): Promise<number> {
		const [name = '', ...rest] = text.split(' ');
		const argument = rest.join(' ');
		switch (name) {
			case 'echo':
				host.write(`${argument}\n`, 'out');
				return 0;
			case 'print':
				host.write(argument, 'out');
				return 0;
			case 'late':
				await new Promise((resolve) => setTimeout(resolve, 30));
				host.write(`${argument}\n`, 'out');
				return 0;
			case 'hang':
				host.write('waiting', 'out');
				await untilAborted(host.signal);
				return 130;
			case 'size':
				host.write(`${host.columns} x ${host.rows}\n`, 'out');
				return 0;
			case 'clear':
				host.clear();
				return 0;
			case 'edit':
				await host.edit(`/home/user/${argument}`);
				host.write('closed\n', 'out');
				return 0;
			case 'read': {
				host.write(argument, 'out');
				const line = await host.readLine?.();
				host.write(line === null ? '(end)\n' : `got ${JSON.stringify(line)}\n`, 'out');
				return line === null ? 1 : 0;
			}
			case 'boom':
				throw new Error('the shell broke');
			default:
				host.write(`bash: ${name}: command not found\n`, 'err');
				return 127;
		}
	}

	async complete(line: string, cursor: number) {
		const from =
			Math.max(line.lastIndexOf(' ', cursor - 1), line.lastIndexOf('\n', cursor - 1)) + 1;
		const word = line.slice(from, cursor);
		const candidates = [...words.map((one) => `${one} `), ...many].filter((one) =>
			one.startsWith(word)
		);
		return { from, candidates };
	}

	readonly files = {
		list: async () => [...this.kept.keys()].sort(),
		read: async (path: string) => this.kept.get(path) ?? null,
		write: async (path: string, text: string) => void this.kept.set(path, text),
		remove: async (path: string) => void this.kept.delete(path)
	};

	async snapshot(): Promise<ShellSnapshot> {
		return {
			version: 1,
			files: Object.fromEntries(this.kept),
			variables: {},
			workingDirectory: this.workingDirectory,
			history: [...this.history],
			exitCode: this.exitCode
		};
	}
}
