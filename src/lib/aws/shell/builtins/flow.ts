import { compute } from '../expand/cells';
import { deepest, inFrame } from '../interpret/function';
import { findCommand, findInPath } from '../interpret/lookup';
import { runUnits } from '../interpret/run-text';
import type { Shell } from '../interpret/shell';
import { Break, Complaint, Continue, Exit, Return } from '../interpret/signals';
import { invoke } from '../interpret/simple';
import type { Call, Program } from '../interpret/world';
import { describe } from './names';
import { invalidOption, readOptions, usageLine } from './usage';

function numberOf(command: string, text: string): number {
	if (/^[-+]?\d+$/.test(text)) return Number(text);
	throw new Complaint(`${command}: ${text}: numeric argument required`, 2);
}

function loopLeaver(make: (levels: number) => Break | Continue): Program {
	return async ({ name, args, shell }) => {
		if (shell.loops === 0) {
			await shell.complain(`${name}: only meaningful in a \`for', \`while', or \`until' loop`);
			return 0;
		}
		const levels = args[0] === undefined ? 1 : numberOf(name, args[0]);
		if (levels < 1) throw new Complaint(`${name}: ${args[0]}: loop count out of range`);
		throw make(levels);
	};
}

export const breakLoop = loopLeaver((levels) => new Break(levels));
export const continueLoop = loopLeaver((levels) => new Continue(levels));

export const returnFromFunction: Program = ({ args, shell }) => {
	if (shell.frames.length === 0)
		throw new Complaint("return: can only `return' from a function or sourced script", 2);
	throw new Return((args[0] === undefined ? shell.status : numberOf('return', args[0])) & 255);
};

export const exit: Program = async ({ args, shell }) => {
	if (args.length > 1) throw new Complaint('exit: too many arguments');
	let status = shell.status;
	try {
		if (args[0] !== undefined) status = numberOf('exit', args[0]);
	} catch (trouble) {
		if (!(trouble instanceof Complaint)) throw trouble;
		await shell.complain(trouble.message);
		status = 2;
	}
	throw new Exit(status & 255, 'exit');
};

export const shift: Program = ({ args, shell }) => {
	const count = args[0] === undefined ? 1 : Number(args[0]);
	if (!/^\d+$/.test(args[0] ?? '1')) {
		const reason = /^-\d+$/.test(args[0] ?? '')
			? 'shift count out of range'
			: 'numeric argument required';
		throw new Complaint(`shift: ${args[0]}: ${reason}`);
	}
	if (count > shell.positional.length) return 1;
	shell.positional = shell.positional.slice(count);
	return 0;
};

export const evaluate: Program = async ({ args, shell }) => {
	const words = args[0] === '--' ? args.slice(1) : args;
	if (/^-./.test(args[0] ?? '') && args[0] !== '--')
		throw invalidOption('eval', (args[0] ?? '').slice(0, 2));
	shell.status = 0;
	const text = words.join(' ');
	return contain(shell, () => runUnits(shell, text, { origin: 'eval: ', firstLine: shell.line }));
};

/** A mistake in what is read ends only the reading of it. */
async function contain(shell: Shell, run: () => Promise<void>): Promise<number> {
	try {
		await run();
		return shell.status;
	} catch (signal) {
		if (signal instanceof Exit && signal.reason === 'syntax') return signal.status;
		throw signal;
	}
}

export const source: Program = async ({ name, args, shell }) => {
	const { operands } = readOptions(name, args, '');
	const [file, ...rest] = operands;
	if (file === undefined)
		throw new Complaint(`${name}: filename argument required\n${usageLine(name)}`, 2);
	const found = file.includes('/') ? file : ((await findInPath(shell, file)) ?? file);
	if (shell.frames.length >= deepest)
		throw new Complaint(`${file}: maximum source nesting level exceeded (${deepest})`);
	const path = shell.path(found);
	const kind = await shell.world.files.kind(path);
	if (kind === 'missing') throw new Complaint(`${file}: No such file or directory`);
	if (kind === 'directory') throw new Complaint(`${name}: ${file}: is a directory`);
	const text = await shell.world.files.read(path);
	const { positional, sourceName } = shell;
	if (rest.length > 0) shell.positional = rest;
	shell.sourceName = file;
	shell.status = 0;
	const origin = shell.world.name.kind === 'session' ? `${file}: ` : '';
	try {
		return await inFrame(shell, { kind: 'source', name: 'source', line: shell.line }, () =>
			contain(shell, () => runUnits(shell, text, { origin }))
		);
	} finally {
		if (rest.length > 0) shell.positional = positional;
		shell.sourceName = sourceName;
	}
};

function again(call: Call, args: readonly string[], skipsFunctions: boolean): Promise<number> {
	return invoke(call.shell, args, { owns: call.ownsInput, declared: new Map() }, skipsFunctions);
}

export const exec: Program = async (call) => {
	const { operands } = readOptions('exec', call.args, 'cla:');
	if (operands.length === 0) return 0;
	if ((await findCommand(call.shell, operands[0] ?? '', true)) === null) {
		await call.shell.complain(`exec: ${operands[0]}: not found`);
		throw new Exit(127, 'exit');
	}
	throw new Exit(await again(call, operands, true), 'exit');
};

export const command: Program = async (call) => {
	const { options, operands } = readOptions('command', call.args, 'pVv');
	if (operands.length === 0) return 0;
	if (!options.has('v') && !options.has('V')) return again(call, operands, true);
	let status = 1;
	for (const name of operands)
		if (await describe(call, name, options.has('v') ? 'path' : 'words')) status = 0;
		else if (options.has('V')) await call.shell.complain(`command: ${name}: not found`);
	return status;
};

export const builtin: Program = (call) => {
	const [name] = call.args;
	if (name === undefined) return 0;
	if (/^-./.test(name)) throw invalidOption('builtin', name.slice(0, 2));
	if (!call.shell.world.builtins.has(name))
		throw new Complaint(`builtin: ${name}: not a shell builtin`);
	return again(call, call.args, true);
};

export const letNumbers: Program = ({ args, shell }) => {
	if (args.length === 0) throw new Complaint('let: expression expected');
	let value = 0n;
	for (const expression of args)
		try {
			value = compute(shell, expression);
		} catch (trouble) {
			throw trouble instanceof Complaint ? new Complaint(`let: ${trouble.message}`) : trouble;
		}
	return Number(value === 0n);
};
