import { Complaint } from '../interpret/signals';
import { findCommand, findInPath } from '../interpret/lookup';
import { invoke } from '../interpret/simple';
import type { Program } from '../interpret/world';

export const env: Program = async (call) => {
	const inner = call.shell.fork();
	let at = 0;
	for (; at < call.args.length; at += 1) {
		const arg = call.args[at] ?? '';
		const assignment = /^([^=]+)=(.*)$/s.exec(arg);
		if (arg === '-i' || arg === '-' || arg === '--ignore-environment')
			for (const name of Object.keys(inner.variables.environment()))
				inner.variables.make(name).exported = false;
		else if (arg === '-u') inner.variables.unset(call.args[(at += 1)] ?? '');
		else if (arg.startsWith('--unset=')) inner.variables.unset(arg.slice(8));
		else if (assignment !== null) {
			inner.variables.assign(assignment[1] ?? '', assignment[2] ?? '');
			inner.variables.make(assignment[1] ?? '').exported = true;
		} else if (arg.startsWith('-') && arg !== '--')
			throw new Complaint(
				`env: invalid option -- '${arg.charAt(1)}'\nTry 'env --help' for more information.`,
				125
			);
		else break;
	}
	const command = call.args.slice(call.args[at] === '--' ? at + 1 : at);
	if (command.length === 0) {
		for (const [name, text] of Object.entries(inner.variables.environment()))
			await call.output.write(`${name}=${text}\n`);
		return 0;
	}
	inner.functions.clear();
	if ((await findCommand(inner, command[0] ?? '')) === null)
		throw new Complaint(`env: ‘${command[0]}’: No such file or directory`, 127);
	return invoke(inner, command, { owns: call.ownsInput, declared: new Map() });
};

export const printenv: Program = async ({ args, shell, output }) => {
	const environment = shell.variables.environment();
	const names = args.filter((arg) => !arg.startsWith('-'));
	if (names.length === 0)
		for (const [name, text] of Object.entries(environment)) await output.write(`${name}=${text}\n`);
	let status = 0;
	for (const name of names) {
		const text = environment[name];
		if (text === undefined) status = 1;
		else await output.write(`${text}\n`);
	}
	return status;
};

export const which: Program = async ({ args, shell, output }) => {
	let status = 0;
	for (const name of args.filter((arg) => !arg.startsWith('-'))) {
		const path = await findInPath(shell, name);
		if (path === null) status = 1;
		else await output.write(`${path}\n`);
	}
	return status;
};

export const whoami: Program = async ({ shell, output }) => {
	await output.write(`${shell.variables.text('USER') ?? 'learner'}\n`);
	return 0;
};

export const id: Program = async ({ args, shell, output }) => {
	const user = shell.variables.text('USER') ?? 'learner';
	const named = args.some((arg) => /^-\w*n/.test(arg));
	const text = args.some((arg) => /^-\w*[ugG]/.test(arg))
		? named
			? user
			: '1000'
		: `uid=1000(${user}) gid=1000(${user}) groups=1000(${user})`;
	await output.write(`${text}\n`);
	return 0;
};

export const uname: Program = async ({ args, shell, output }) => {
	const host = shell.variables.text('HOSTNAME') ?? 'localhost';
	const parts: Readonly<Record<string, string>> = {
		s: 'Linux',
		n: host,
		r: '6.1.0',
		v: '#1 SMP',
		m: 'x86_64',
		o: 'GNU/Linux'
	};
	const letters = args.join('').replaceAll('-', '') || 's';
	const wanted = letters.includes('a')
		? Object.keys(parts)
		: Object.keys(parts).filter((one) => letters.includes(one));
	await output.write(`${wanted.map((one) => parts[one]).join(' ')}\n`);
	return 0;
};
