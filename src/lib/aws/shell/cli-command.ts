import { Interrupted, type CliWorld, type RunAws } from '../cli/world';
import { onInterrupt } from './interpret/interrupts';
import { BrokenPipe } from './interpret/signals';
import type { ShellClock } from './interpret/world';
import type { AwsCall, RunAwsCommand } from './options';

/** What the AWS command line needs besides the shell it is typed in. */
export type CliParts = Pick<CliWorld, 'send' | 'uuid' | 'model' | 'docs'> & {
	readonly clock: ShellClock;
};

/** The AWS command line as a command of the shell: its files, variables, terminal and Ctrl+C. */
export function cliCommand(runAws: RunAws, parts: CliParts): RunAwsCommand {
	return async (argv, call) => {
		const { clock, send, uuid, model, docs } = parts;
		const readsInput = argv.some((arg) => arg === '-' || arg.includes('/dev/stdin'));
		return runAws(argv, {
			env: call.env,
			files: call.files,
			columns: call.columns,
			isTerminal: call.isTerminal,
			standardInput: readsInput ? await call.standardInput() : '',
			clock: {
				nowMs: () => clock.nowMs(),
				sleep: (seconds) => interruptible(call, clock.sleep(seconds))
			},
			uuid,
			model,
			docs,
			send: (request) => interruptible(call, send(request)),
			print: (text) => print(call, text)
		});
	};
}

async function print(call: AwsCall, text: string): Promise<void> {
	if (call.signal.aborted) throw new Interrupted();
	try {
		await call.print(text);
	} catch (signal) {
		throw signal instanceof BrokenPipe ? new Interrupted() : signal;
	}
}

/** Waits, but not beyond Ctrl+C. */
async function interruptible<T>({ signal }: AwsCall, work: Promise<T>): Promise<T> {
	if (signal.aborted) throw new Interrupted();
	let stop: () => void = () => undefined;
	const stopped = new Promise<never>((_, refuse) => (stop = () => refuse(new Interrupted())));
	const forget = onInterrupt(signal, () => stop());
	try {
		return await Promise.race([work, stopped]);
	} finally {
		forget();
	}
}
