import { Complaint } from '../interpret/signals';

/** What bash prints below `invalid option`. */
const usages: Readonly<Record<string, string>> = {
	alias: 'alias [-p] [name[=value] ... ]',
	builtin: 'builtin [shell-builtin [arg ...]]',
	cd: 'cd [-L|[-P [-e]] [-@]] [dir]',
	command: 'command [-pVv] command [arg ...]',
	declare: 'declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]',
	dirs: 'dirs [-clpv] [+N] [-N]',
	eval: 'eval [arg ...]',
	exec: 'exec [-cl] [-a name] [command [argument ...]] [redirection ...]',
	export: 'export [-fn] [name[=value] ...] or export -p',
	getopts: 'getopts optstring name [arg ...]',
	hash: 'hash [-lr] [-p pathname] [-dt] [name ...]',
	history: 'history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]',
	jobs: 'jobs [-lnprs] [jobspec ...] or jobs -x command [args]',
	kill: 'kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]',
	local: 'local [option] name[=value] ...',
	mapfile:
		'mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]',
	popd: 'popd [-n] [+N | -N]',
	printf: 'printf [-v var] format [arguments]',
	pushd: 'pushd [-n] [+N | -N | dir]',
	pwd: 'pwd [-LP]',
	read: 'read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]',
	readarray:
		'readarray [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]',
	readonly: 'readonly [-aAf] [name[=value] ...] or readonly -p',
	set: 'set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]',
	shift: 'shift [n]',
	shopt: 'shopt [-pqsu] [-o] [optname ...]',
	source: 'source filename [arguments]',
	'.': '. filename [arguments]',
	times: 'times',
	trap: 'trap [-lp] [[arg] signal_spec ...]',
	type: 'type [-afptP] name [name ...]',
	typeset: 'typeset [-aAfFgiIlnrtux] name[=value] ... or typeset -p [-aAfFilnrtux] [name ...]',
	umask: 'umask [-p] [-S] [mode]',
	ulimit: 'ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]',
	unalias: 'unalias [-a] name [name ...]',
	unset: 'unset [-f] [-v] [-n] [name ...]',
	wait: 'wait [-fn] [-p var] [id ...]'
};

export function usageLine(name: string): string {
	return `${name}: usage: ${usages[name] ?? name}`;
}

export function invalidOption(name: string, option: string): Complaint {
	return new Complaint(`${name}: ${option}: invalid option\n${usageLine(name)}`, 2);
}

/** Splits off leading options. `letters` as in getopts: a colon after those that take a value. */
export function readOptions(
	name: string,
	args: readonly string[],
	letters: string
): { readonly options: ReadonlyMap<string, string>; readonly operands: readonly string[] } {
	const options = new Map<string, string>();
	let at = 0;
	for (; at < args.length; at += 1) {
		const arg = args[at] ?? '';
		if (arg === '--') {
			at += 1;
			break;
		}
		if (!/^-./.test(arg)) break;
		for (let index = 1; index < arg.length; index += 1) {
			const letter = arg.charAt(index);
			const place = letter === ':' ? -1 : letters.indexOf(letter);
			if (place < 0) throw invalidOption(name, `-${letter}`);
			if (letters[place + 1] !== ':') {
				options.set(letter, '');
				continue;
			}
			const value = arg.slice(index + 1) || args[(at += 1)];
			if (value === undefined)
				throw new Complaint(
					`${name}: -${letter}: option requires an argument\n${usageLine(name)}`,
					2
				);
			options.set(letter, value);
			break;
		}
	}
	return { options, operands: args.slice(at) };
}
