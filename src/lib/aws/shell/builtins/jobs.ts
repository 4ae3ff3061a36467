import { singleQuoted } from '../expand/quote';
import { Complaint } from '../interpret/signals';
import type { Program } from '../interpret/world';
import { readOptions, usageLine } from './usage';

const signals: readonly string[] = (
	'EXIT HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU ' +
	'URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS'
).split(' ');
const others = new Set(['ERR', 'DEBUG', 'RETURN']);

function signalName(word: string): string | null {
	if (/^\d+$/.test(word)) return signals[Number(word)] ?? null;
	const name = word.toUpperCase().replace(/^SIG/, '');
	return signals.includes(name) || others.has(name) ? name : null;
}

export const trap: Program = async ({ args, shell, output }) => {
	const { options, operands } = readOptions('trap', args[0] === '-' ? ['--', ...args] : args, 'lp');
	if (options.has('l')) {
		const lines = signals
			.slice(1)
			.map((name, index) => `${String(index + 1).padStart(2)}) SIG${name}\n`);
		await output.write(lines.join(''));
		return 0;
	}
	const shown = (name: string) => (name === 'EXIT' || others.has(name) ? name : `SIG${name}`);
	if (operands.length === 0 || options.has('p')) {
		const wanted = operands.map(signalName);
		for (const [name, action] of shell.traps)
			if (wanted.length === 0 || wanted.includes(name))
				await output.write(`trap -- ${singleQuoted(action)} ${shown(name)}\n`);
		return 0;
	}
	const [first = '', ...rest] = operands;
	const resets = first === '-' || (rest.length === 0 && signalName(first) !== null);
	const words = rest.length === 0 && resets ? [first] : rest;
	if (words.length === 0) throw new Complaint(usageLine('trap'), 2, true);
	let status = 0;
	for (const word of words) {
		const name = signalName(word);
		if (name === null) {
			await shell.complain(`trap: ${word}: invalid signal specification`);
			status = 1;
		} else if (resets) shell.traps.delete(name);
		else shell.traps.set(name, first);
	}
	return status;
};

export const wait: Program = async ({ args, shell }) => {
	const { operands } = readOptions('wait', args, 'fnp:');
	const { jobs } = shell.world;
	if (operands.length === 0) {
		for (const job of jobs) await job.running;
		jobs.length = 0;
		return 0;
	}
	let status = 0;
	for (const word of operands) {
		const number = Number(word.replace(/^%/, ''));
		const job = word.startsWith('%') ? jobs[number - 1] : jobs.find(({ pid }) => pid === number);
		if (job === undefined) {
			if (!/^%?\d+$/.test(word))
				throw new Complaint(`wait: \`${word}': not a pid or valid job spec`);
			const reason = word.startsWith('%')
				? `${word}: no such job`
				: `pid ${word} is not a child of this shell`;
			await shell.complain(`wait: ${reason}`);
			status = 127;
		} else status = await job.running;
	}
	return status;
};

export const jobsList: Program = () => 0;

export const noJobControl: Program = ({ name }) => {
	throw new Complaint(`${name}: no job control`);
};

export const kill: Program = async ({ args, shell, output }) => {
	if (args[0] === '-l') {
		await output.write(`${signals.slice(1).join(' ')}\n`);
		return 0;
	}
	const targets = args.filter(
		(arg, index) => !/^-/.test(arg) && args[index - 1] !== '-s' && args[index - 1] !== '-n'
	);
	if (targets.length === 0) throw new Complaint(usageLine('kill'), 2, true);
	const onlyAsks = args[0] === '-0' || (args[0] === '-s' && args[1] === '0');
	let status = 0;
	for (const target of targets) {
		const number = Number(target.replace(/^%/, ''));
		const { jobs, mainPid } = shell.world;
		const job = target.startsWith('%') ? jobs[number - 1] : jobs.find(({ pid }) => pid === number);
		if (job !== undefined) {
			if (!onlyAsks) job.kill();
			continue;
		}
		if (number === mainPid && onlyAsks) continue;
		status = 1;
		if (/^\d+$/.test(target)) await shell.complain(`kill: (${target}) - No such process`);
		else if (target.startsWith('%')) await shell.complain(`kill: ${target}: no such job`);
		else await shell.complain(`kill: ${target}: arguments must be process or job IDs`);
	}
	return status;
};

export const times: Program = async ({ output }) => {
	await output.write('0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n');
	return 0;
};

export const umask: Program = async ({ args, output }) => {
	if (args.length === 0) await output.write('0022\n');
	return 0;
};

export const ulimit: Program = async ({ output }) => {
	await output.write('unlimited\n');
	return 0;
};

export const nothing: Program = () => 0;
