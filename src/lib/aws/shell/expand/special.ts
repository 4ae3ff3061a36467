import { optionLetters } from '../interpret/options';
import type { Shell } from '../interpret/shell';

/** `$?`, `$#`, `$1` and their like. Undefined for names of variables, and where it is not set. */
export function specialText(shell: Shell, name: string): string | undefined {
	switch (name) {
		case '?':
			return String(shell.status);
		case '#':
			return String(shell.positional.length);
		case '$':
			return String(shell.world.mainPid);
		case '!':
			return shell.lastBackground === null ? undefined : String(shell.lastBackground);
		case '-':
			return optionLetters(shell.options, shell.world.name.kind === 'session' ? 'i' : '');
		case '_':
			return shell.lastArgument;
		case 'LINENO':
			return String(shell.line);
		case 'BASHPID':
			return String(shell.pid);
		case 'FUNCNAME':
			return shell.frames[0]?.kind === 'function' ? shell.frames[0].name : undefined;
		case '0':
			return shell.world.scriptName;
		default:
			return /^\d+$/.test(name) ? shell.positional[Number(name) - 1] : undefined;
	}
}

/** Arrays that describe the calls that run and the folders of `pushd`. Undefined for others. */
export function specialItems(shell: Shell, name: string): readonly string[] | undefined {
	const { frames, world } = shell;
	switch (name) {
		case 'FUNCNAME':
			return frames.length === 0 ? [] : [...frames.map((frame) => frame.name), 'main'];
		case 'BASH_LINENO':
			return [...frames.map((frame) => String(frame.line)), '0'];
		case 'BASH_SOURCE':
			return world.name.kind === 'script' || shell.sourceName !== null
				? [...frames.map(() => shell.sourceName ?? world.scriptName), world.scriptName]
				: [];
		case 'DIRSTACK':
			return [shell.workingDirectory, ...shell.directoryStack];
		default:
			return undefined;
	}
}
