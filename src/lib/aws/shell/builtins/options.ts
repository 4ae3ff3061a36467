import {
	setOptions,
	shoptNames,
	type Option,
	type SetOption,
	type ShoptOption
} from '../interpret/options';
import type { Shell } from '../interpret/shell';
import { Complaint } from '../interpret/signals';
import type { Program } from '../interpret/world';
import { shownPlainly } from './declare';
import { invalidOption, readOptions } from './usage';

const names = Object.keys(setOptions) as SetOption[];
const byLetter = new Map(
	names.filter((name) => setOptions[name] !== '').map((name) => [setOptions[name] as string, name])
);

function turn(shell: Shell, option: Option, on: boolean): void {
	if (on) shell.options.add(option);
	else shell.options.delete(option);
}

export const set: Program = async ({ args, shell, output }) => {
	if (args.length === 0) {
		for (const name of shell.variables.names()) {
			const variable = shell.variables.find(name);
			if (variable !== undefined && variable.value.type !== 'unset')
				await output.write(`${shownPlainly(name, variable)}\n`);
		}
		return 0;
	}
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at] ?? '';
		if (arg === '--' || arg === '-') {
			if (arg === '--' || at + 1 < args.length) shell.positional = args.slice(at + 1);
			return 0;
		}
		if (!/^[-+]./.test(arg)) {
			shell.positional = args.slice(at);
			return 0;
		}
		const on = arg.startsWith('-');
		for (const letter of arg.slice(1)) {
			if (letter === 'o') {
				const name = args[(at += 1)];
				if (name === undefined) await output.write(listed(shell, on));
				else if (!(name in setOptions)) throw new Complaint(`set: ${name}: invalid option name`, 2);
				else turn(shell, name as SetOption, on);
				continue;
			}
			const option = byLetter.get(letter);
			if (option === undefined) throw invalidOption('set', `${arg[0]}${letter}`);
			turn(shell, option, on);
		}
	}
	return 0;
};

function listed(shell: Shell, isTable: boolean): string {
	return names
		.map((name) => {
			const on = shell.has(name);
			return isTable
				? `${name.padEnd(15)}\t${on ? 'on' : 'off'}\n`
				: `set ${on ? '-' : '+'}o ${name}\n`;
		})
		.join('');
}

export const shopt: Program = async ({ args, shell, output }) => {
	const { options, operands } = readOptions('shopt', args, 'pqsuo');
	const known: readonly string[] = options.has('o') ? names : shoptNames;
	const sets = options.has('s');
	const unsets = options.has('u');
	let status = 0;
	for (const name of operands) {
		if (!known.includes(name)) {
			await shell.complain(
				`shopt: ${name}: invalid ${options.has('o') ? '' : 'shell '}option name`
			);
			status = 1;
			continue;
		}
		const option = name as ShoptOption;
		if (sets || unsets) turn(shell, option, sets);
		else {
			if (!shell.has(option)) status = 1;
			if (!options.has('q')) await output.write(shown(shell, option, options.has('p')));
		}
	}
	if (operands.length > 0) return status;
	for (const name of known as readonly ShoptOption[]) {
		const on = shell.has(name);
		if ((sets && !on) || (unsets && on)) continue;
		await output.write(shown(shell, name, options.has('p')));
	}
	return 0;
};

function shown(shell: Shell, option: ShoptOption, asCommand: boolean): string {
	const on = shell.has(option);
	return asCommand
		? `shopt ${on ? '-s' : '-u'} ${option}\n`
		: `${option.padEnd(15)}\t${on ? 'on' : 'off'}\n`;
}
