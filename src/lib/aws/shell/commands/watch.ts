import { runChild } from '../interpret/external';
import { Complaint } from '../interpret/signals';
import { Capture } from '../interpret/streams';
import type { Call, Program } from '../interpret/world';
import { durationSeconds, sleepFor } from './clock';
import { strftime } from './strftime';

interface Settings {
	readonly interval: number;
	readonly marksChanges: boolean;
	readonly title: boolean;
	readonly endsOnChange: boolean;
	readonly endsOnError: boolean;
	readonly command: string;
}

const usage = 'Usage:\n watch [options] command';

function readSettings(args: readonly string[]): Settings {
	const flags = { d: false, t: false, g: false, e: false };
	let interval = 2;
	let at = 0;
	const setInterval = (text: string | undefined) => {
		const value = durationSeconds(text ?? '');
		if (value === null) throw new Complaint(`watch: failed to parse argument: '${text ?? ''}'`);
		interval = Math.max(0.1, value);
	};
	for (; at < args.length; at += 1) {
		const arg = args[at] ?? '';
		const long =
			/^--(interval|differences|no-title|chgexit|errexit|color|exec|beep|precise)(?:=(.*))?$/.exec(
				arg
			);
		if (arg === '--' || !arg.startsWith('-')) break;
		if (long === null && !/^-[bcdegptx]*(?:n.*)?$/.test(arg))
			throw new Complaint(`watch: unrecognized option '${arg}'\n\n${usage}`);
		if (long?.[1] === 'interval') setInterval(long[2] ?? args[(at += 1)]);
		const names = { differences: 'd', 'no-title': 't', chgexit: 'g', errexit: 'e' } as const;
		const letters = long ? (names[long[1] as 'chgexit'] ?? '') : arg.slice(1);
		for (const letter of letters.replace(/n.*$/s, ''))
			if (letter in flags) flags[letter as 'd'] = true;
		const joined = long ? undefined : /n(.*)$/s.exec(letters)?.[1];
		if (joined !== undefined) setInterval(joined === '' ? args[(at += 1)] : joined);
	}
	const words = args.slice(args[at] === '--' ? at + 1 : at);
	if (words.length === 0) throw new Complaint(usage);
	return {
		interval,
		marksChanges: flags.d,
		title: !flags.t,
		endsOnChange: flags.g,
		endsOnError: flags.e,
		command: words.join(' ')
	};
}

/** Runs a command again and again, and shows its output in place of the screen, until Ctrl+C. */
export const watch: Program = async (call) => {
	const settings = readSettings(call.args);
	const { shell } = call;
	if (!call.output.isTerminal) throw new Complaint('Error opening terminal: unknown.');
	let before: readonly string[] | null = null;
	for (;;) {
		const { text, status } = await once(call, settings.command);
		const { host } = shell.world.run;
		const height = Math.max(1, host.rows - (settings.title ? 2 : 0));
		const lines = text
			.split('\n')
			.slice(0, height)
			.map((line) => line.slice(0, host.columns));
		const changed = before !== null && before.join('\n') !== lines.join('\n');
		const shown = settings.marksChanges && before !== null ? marked(lines, before) : lines;
		host.clear();
		if (settings.title) host.write(`${title(call, settings, host.columns)}\n\n`, 'out');
		host.write(shown.join('\n').replace(/\n+$/, '') + '\n', 'out');
		if (settings.endsOnError && status !== 0) return 8;
		if (settings.endsOnChange && changed) return 0;
		before = lines;
		await shell.step(1e9);
		await sleepFor(shell, settings.interval);
	}
};

async function once(
	call: Call,
	command: string
): Promise<{ readonly text: string; readonly status: number }> {
	const inner = call.shell.fork();
	const capture = new Capture();
	inner.descriptors.set(1, { sink: capture });
	inner.descriptors.set(2, { sink: capture });
	const status = await runChild(inner, command, { kind: 'command' }, []);
	return { text: capture.text, status };
}

function title(call: Call, { interval, command }: Settings, columns: number): string {
	const { variables, world } = call.shell;
	const left = `Every ${interval.toFixed(1)}s: ${command}`;
	const time = strftime('%a %b %e %H:%M:%S %Y', world.clock.nowMs());
	const right = `${variables.text('HOSTNAME') ?? 'localhost'}: ${time}`;
	if (left.length + right.length + 1 <= columns)
		return left + ' '.repeat(columns - left.length - right.length) + right;
	return `${left.slice(0, Math.max(0, columns - right.length - 4))}... ${right}`.slice(0, columns);
}

/** Characters that are not what they were stand in reverse video. */
function marked(lines: readonly string[], before: readonly string[]): readonly string[] {
	return lines.map((line, row) => {
		const old = before[row] ?? '';
		return [...line]
			.map((point, column) => (point === [...old][column] ? point : `\x1b[7m${point}\x1b[27m`))
			.join('')
			.replaceAll('\x1b[27m\x1b[7m', '');
	});
}
