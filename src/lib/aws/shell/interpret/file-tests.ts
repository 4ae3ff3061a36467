import { elementText } from '../expand/cells';
import type { Option } from './options';
import type { Shell } from './shell';

/** `-f`, `-z`, `-v` and their like. */
export async function unaryHolds(
	shell: Shell,
	operator: string,
	operand: string
): Promise<boolean> {
	switch (operator) {
		case '-z':
			return operand === '';
		case '-n':
			return operand !== '';
		case '-v':
			return isSet(shell, operand);
		case '-o':
			return shell.has(operand as Option);
		case '-R':
			return shell.variables.find(operand)?.reference ?? false;
		case '-t':
			return isTerminal(shell, Number(operand));
		default:
			return operand !== '' && fileHolds(shell, operator, operand);
	}
}

function isTerminal(shell: Shell, fd: number): boolean {
	const found = shell.descriptors.get(fd);
	return found?.sink?.isTerminal ?? found?.source?.isTerminal ?? false;
}

function isSet(shell: Shell, name: string): boolean {
	const element = /^(\w+)\[(.*)\]$/s.exec(name);
	if (element === null) return shell.variables.text(name) !== undefined;
	const [, array = '', key = ''] = element;
	if (key !== '@' && key !== '*') return elementText(shell, array, key) !== undefined;
	return shell.variables.text(array) !== undefined;
}

async function fileHolds(shell: Shell, operator: string, shown: string): Promise<boolean> {
	const { system } = shell.world.files;
	const path = shell.path(shown);
	const link = operator === '-h' || operator === '-L';
	try {
		const stat = link ? await system.lstat(path) : await system.stat(path);
		switch (operator) {
			case '-f':
				return stat.isFile;
			case '-d':
				return stat.isDirectory;
			case '-h':
			case '-L':
				return stat.isSymbolicLink;
			case '-s':
				return stat.size > 0;
			case '-r':
				return (stat.mode & 0o444) !== 0;
			case '-w':
				return (stat.mode & 0o222) !== 0;
			case '-x':
				return (stat.mode & 0o111) !== 0;
			case '-a':
			case '-e':
			case '-O':
			case '-G':
			case '-N':
				return true;
			case '-c':
				return path.startsWith('/dev/');
			default:
				return false;
		}
	} catch {
		return false;
	}
}

export async function filesCompare(
	shell: Shell,
	left: string,
	operator: string,
	right: string
): Promise<boolean> {
	const { system } = shell.world.files;
	const time = async (shown: string) => {
		try {
			return (await system.stat(shell.path(shown))).mtime.getTime();
		} catch {
			return null;
		}
	};
	if (operator === '-ef')
		try {
			return (
				(await system.realpath(shell.path(left))) === (await system.realpath(shell.path(right)))
			);
		} catch {
			return false;
		}
	const [a, b] = operator === '-nt' ? [left, right] : [right, left];
	const newer = await time(a);
	const older = await time(b);
	return newer !== null && (older === null || newer > older);
}
