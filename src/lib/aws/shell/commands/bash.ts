import { runChild } from '../interpret/external';
import { setOptions, type SetOption } from '../interpret/options';
import { Complaint } from '../interpret/signals';
import type { Program, ShellName } from '../interpret/world';
import { singleQuoted } from '../expand/quote';

/** `bash script.sh`, `bash -c 'commands'`, `bash < script.sh`. */
export const bash: Program = async (call) => {
	const { shell, args } = call;
	const settings: string[] = [];
	let command: string | null = null;
	let at = 0;
	for (; at < args.length; at += 1) {
		const arg = args[at] ?? '';
		if (arg === '--') {
			at += 1;
			break;
		}
		if (/^--(?:norc|noprofile|posix|login)$/.test(arg) || /^-[lis]$/.test(arg)) continue;
		if (!/^[-+]\w/.test(arg)) break;
		for (const letter of arg.slice(1))
			if (letter === 'c') command = '';
			else if (letter === 'o')
				settings.push(`set ${arg[0]}o ${singleQuoted(args[(at += 1)] ?? '')}`);
			else if (!isOption(letter)) throw new Complaint(`bash: -${letter}: invalid option`, 2);
			else settings.push(`set ${arg[0]}${letter}`);
	}
	const rest = args.slice(at);
	const prefix = settings.map((one) => `${one}; `).join('');
	if (command !== null) {
		const [text, path, ...positional] = rest;
		if (text === undefined) throw new Complaint('bash: -c: option requires an argument', 2);
		return runChild(shell, prefix + text, { kind: 'command', path }, positional);
	}
	const [file, ...positional] = rest;
	if (file === undefined) {
		if (call.input.isTerminal) throw new Complaint('This is bash already.', 0);
		return runChild(shell, prefix + (await call.input.all()), { kind: 'input' }, []);
	}
	const path = shell.path(file);
	const kind = await shell.world.files.kind(path);
	if (kind === 'missing') throw new Complaint(`bash: ${file}: No such file or directory`, 127);
	if (kind === 'directory') throw new Complaint(`bash: ${file}: Is a directory`, 126);
	const name: ShellName = { kind: 'script', path: file };
	return runChild(shell, prefix + (await shell.world.files.read(path)), name, positional);
};

function isOption(letter: string): boolean {
	return Object.keys(setOptions).some((name) => setOptions[name as SetOption] === letter);
}
