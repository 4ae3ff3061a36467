import type { Shell } from '../interpret/shell';
import { Complaint } from '../interpret/signals';
import type { Program } from '../interpret/world';
import { readOptions, usageLine } from './usage';

function setDirectory(shell: Shell, path: string): void {
	shell.variables.assign('OLDPWD', shell.workingDirectory);
	shell.workingDirectory = path;
	shell.variables.assign('PWD', path);
}

async function enter(shell: Shell, command: string, shown: string): Promise<void> {
	const path = shell.path(shown);
	const kind = await shell.world.files.kind(path);
	if (kind === 'missing') throw new Complaint(`${command}: ${shown}: No such file or directory`);
	if (kind === 'file') throw new Complaint(`${command}: ${shown}: Not a directory`);
	setDirectory(shell, path);
}

export const cd: Program = async ({ args, shell, output }) => {
	const { operands } = readOptions('cd', args[0] === '-' ? ['--', ...args] : args, 'LPe@');
	const [target, ...others] = operands;
	if (others.length > 0) throw new Complaint('cd: too many arguments');
	if (target === undefined) {
		const home = shell.variables.text('HOME');
		if (home === undefined) throw new Complaint('cd: HOME not set');
		await enter(shell, 'cd', home);
	} else if (target === '-') {
		const old = shell.variables.text('OLDPWD');
		if (old === undefined) throw new Complaint('cd: OLDPWD not set');
		await enter(shell, 'cd', old);
		await output.write(`${shell.workingDirectory}\n`);
	} else if (target !== '') await enter(shell, 'cd', target);
	return 0;
};

export const pwd: Program = async ({ args, shell, output }) => {
	readOptions('pwd', args, 'LP');
	await output.write(`${shell.workingDirectory}\n`);
	return 0;
};

function shortened(shell: Shell, path: string): string {
	const home = shell.variables.text('HOME') ?? '';
	if (home === '' || (path !== home && !path.startsWith(`${home}/`))) return path;
	return `~${path.slice(home.length)}`;
}

function stackOf(shell: Shell): readonly string[] {
	return [shell.workingDirectory, ...shell.directoryStack];
}

export const dirs: Program = async ({ args, shell, output }) => {
	if (args.includes('-c')) {
		shell.directoryStack = [];
		return 0;
	}
	const long = args.some((arg) => /^-\w*l/.test(arg));
	const numbered = args.some((arg) => /^-\w*v/.test(arg));
	const lines = numbered || args.some((arg) => /^-\w*p/.test(arg));
	const shown = stackOf(shell).map((path) => (long ? path : shortened(shell, path)));
	const text = numbered
		? shown.map((path, index) => `${String(index).padStart(2)}  ${path}`)
		: shown;
	await output.write(text.join(lines ? '\n' : ' ') + '\n');
	return 0;
};

/** The place that `+2` or `-1` names; null for another word. */
function placeOf(shell: Shell, command: string, word: string | undefined): number | null {
	const found = /^([-+])(\d+)$/.exec(word ?? '');
	if (found === null) return null;
	const size = shell.directoryStack.length;
	const place = found[1] === '+' ? Number(found[2]) : size - Number(found[2]);
	if (place < 0 || place > size)
		throw new Complaint(`${command}: ${word}: directory stack index out of range`);
	return place;
}

export const pushd: Program = async (call) => {
	const { shell } = call;
	const [word] = call.args;
	const stack = [...stackOf(shell)];
	const place = placeOf(shell, 'pushd', word);
	if (word === undefined) {
		const [first, second, ...rest] = stack;
		if (first === undefined || second === undefined)
			throw new Complaint('pushd: no other directory');
		await enter(shell, 'pushd', second);
		shell.directoryStack = [first, ...rest];
	} else if (place !== null) {
		const turned = [...stack.slice(place), ...stack.slice(0, place)];
		await enter(shell, 'pushd', turned[0] ?? '/');
		shell.directoryStack = turned.slice(1);
	} else if (/^-./.test(word))
		throw new Complaint(`pushd: ${word}: invalid number\n${usageLine('pushd')}`, 2);
	else {
		await enter(shell, 'pushd', word);
		shell.directoryStack = stack;
	}
	return dirs({ ...call, args: [] });
};

export const popd: Program = async (call) => {
	const { shell } = call;
	const stack = [...stackOf(shell)];
	const place = placeOf(shell, 'popd', call.args[0]) ?? 0;
	if (stack.length < 2) throw new Complaint('popd: directory stack empty');
	stack.splice(place, 1);
	if (place === 0) await enter(shell, 'popd', stack[0] ?? '/');
	shell.directoryStack = stack.slice(1);
	return dirs({ ...call, args: [] });
};
