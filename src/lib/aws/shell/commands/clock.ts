import { Shell } from '../interpret/shell';
import { onInterrupt } from '../interpret/interrupts';
import { Complaint, Interrupted } from '../interpret/signals';
import { invoke } from '../interpret/simple';
import { altered, type Call, type Program } from '../interpret/world';

const seconds: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** Null where the text is no duration: `5`, `0.5s`, `2m`. */
export function durationSeconds(text: string): number | null {
	const found = /^(\d+\.?\d*|\.\d+)([smhd]?)$/.exec(text);
	return found === null ? null : Number(found[1]) * (seconds[found[2] ?? ''] ?? 1);
}

/** Waits on the session's clock, or until Ctrl+C. */
export async function sleepFor(shell: Shell, duration: number): Promise<void> {
	const { signal } = shell.world.run;
	if (signal.aborted) throw new Interrupted();
	let stop: () => void = () => undefined;
	const stopped = new Promise<void>((done) => (stop = done));
	const forget = onInterrupt(signal, () => stop());
	try {
		await Promise.race([shell.world.clock.sleep(duration), stopped]);
	} finally {
		forget();
	}
	if (signal.aborted) throw new Interrupted();
}

const hint = (name: string) => `\nTry '${name} --help' for more information.`;

export const sleep: Program = async ({ args, shell }) => {
	if (args.length === 0) throw new Complaint(`sleep: missing operand${hint('sleep')}`);
	let total = 0;
	for (const arg of args) {
		const duration = arg === 'infinity' ? 1e12 : durationSeconds(arg);
		if (duration === null)
			throw new Complaint(`sleep: invalid time interval ‘${arg}’${hint('sleep')}`);
		total += duration;
	}
	await sleepFor(shell, total);
	return 0;
};

export const timeout: Program = async (call) => {
	const words = [...call.args];
	while (/^-/.test(words[0] ?? '')) if (/^-[ks]$/.test(words.shift() ?? '')) words.shift();
	const [given = '', ...command] = words;
	if (command.length === 0) throw new Complaint(`timeout: missing operand${hint('timeout')}`, 125);
	const duration = durationSeconds(given);
	if (duration === null)
		throw new Complaint(`timeout: invalid time interval ‘${given}’${hint('timeout')}`, 125);
	return duration === 0 ? start(call, call.shell, command) : limited(call, duration, command);
};

function start(call: Call, shell: Shell, command: readonly string[]): Promise<number> {
	return invoke(shell, command, { owns: call.ownsInput, declared: new Map() }, true);
}

async function limited(call: Call, duration: number, command: readonly string[]): Promise<number> {
	const { world } = call.shell;
	const stop = new AbortController();
	const forget = onInterrupt(world.run.signal, () => stop.abort());
	const inner = new Shell(
		altered(world, { run: { ...world.run, signal: stop.signal } }),
		call.shell
	);
	let isLate = false;
	let isDone = false;
	void world.clock.sleep(duration).then(() => {
		if (!isDone) isLate = true;
		stop.abort();
	});
	try {
		return await start(call, inner, command);
	} catch (signal) {
		if (signal instanceof Interrupted && isLate && !world.run.signal.aborted) return 124;
		throw signal;
	} finally {
		isDone = true;
		forget();
	}
}
