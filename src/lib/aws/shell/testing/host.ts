import { virtualClock } from '../virtual-clock';
import type { ShellClock } from '../interpret/world';
import type { AwsCall, ShellOptions } from '../options';
import type { ShellHost } from '../types';

export const startMs = Date.UTC(2026, 0, 15, 12);

/** Resolves when all that is ready to run has run. */
export const pause = () => new Promise<void>((done) => setImmediate(done));

/** A terminal that remembers what was written to it, in order; errors and the emptying of the screen among it. */
export class TestHost implements ShellHost {
	out = '';
	err = '';
	/** Everything, in the order in which it came. */
	both = '';
	readonly events: string[] = [];
	readonly edited: string[] = [];
	readonly typed: string[] = [];
	readonly columns = 80;
	readonly rows = 24;
	readonly isTerminal: boolean;
	private readonly stop = new AbortController();
	onWrite: (text: string) => void = () => undefined;

	constructor(isTerminal = true) {
		this.isTerminal = isTerminal;
	}

	get signal(): AbortSignal {
		return this.stop.signal;
	}

	interrupt(): void {
		this.stop.abort();
	}

	write(text: string, stream: 'out' | 'err'): void {
		this[stream] += text;
		this.both += text;
		this.events.push(text);
		this.onWrite(text);
	}

	clear(): void {
		this.events.push('<clear>');
	}

	async edit(path: string): Promise<void> {
		this.edited.push(path);
	}

	async readLine(): Promise<string | null> {
		return this.typed.shift() ?? null;
	}
}

export interface TestWorld extends ShellOptions {
	readonly clock: ShellClock;
	/** What `aws` was called with. */
	readonly calls: { readonly argv: readonly string[]; readonly call: AwsCall }[];
}

/** Options with a clock that begins at noon and an `aws` that prints its arguments as JSON. */
export function testOptions(more: Partial<ShellOptions> = {}): TestWorld {
	const calls: TestWorld['calls'] = [];
	return {
		calls,
		clock: virtualClock({ startMs, pause }),
		pause,
		aws: async (argv, call) => {
			calls.push({ argv, call });
			return { stdout: `${JSON.stringify(argv)}\n`, stderr: '', exitCode: 0 };
		},
		...more
	} as TestWorld;
}
