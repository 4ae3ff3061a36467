/** `set -o` names with their letters. */
export const setOptions = {
	allexport: 'a',
	braceexpand: 'B',
	emacs: '',
	errexit: 'e',
	errtrace: 'E',
	functrace: 'T',
	hashall: 'h',
	histexpand: 'H',
	history: '',
	ignoreeof: '',
	'interactive-comments': '',
	keyword: 'k',
	monitor: 'm',
	noclobber: 'C',
	noexec: 'n',
	noglob: 'f',
	nolog: '',
	notify: 'b',
	nounset: 'u',
	onecmd: 't',
	physical: 'P',
	pipefail: '',
	posix: '',
	privileged: 'p',
	verbose: 'v',
	vi: '',
	xtrace: 'x'
} as const;

/** Names that `shopt` knows. */
export const shoptNames = [
	'autocd',
	'cdspell',
	'checkwinsize',
	'cmdhist',
	'dotglob',
	'execfail',
	'expand_aliases',
	'extglob',
	'failglob',
	'globstar',
	'histappend',
	'inherit_errexit',
	'lastpipe',
	'nocaseglob',
	'nocasematch',
	'nullglob',
	'sourcepath',
	'xpg_echo'
] as const;

export type SetOption = keyof typeof setOptions;
export type ShoptOption = (typeof shoptNames)[number];
export type Option = SetOption | ShoptOption;

export const alwaysOn: readonly Option[] = [
	'braceexpand',
	'hashall',
	'interactive-comments',
	'checkwinsize',
	'cmdhist',
	'sourcepath'
];
export const interactiveOn: readonly Option[] = [
	'emacs',
	'expand_aliases',
	'histexpand',
	'history',
	'monitor'
];

/** `$-`. */
export function optionLetters(options: ReadonlySet<Option>, mode: string): string {
	const letters = Object.entries(setOptions)
		.filter(([name, letter]) => letter !== '' && options.has(name as SetOption))
		.map(([, letter]) => letter)
		.sort((a, b) =>
			a.toLowerCase() < b.toLowerCase() || (a > b && a.toLowerCase() === b.toLowerCase()) ? -1 : 1
		);
	return letters.join('') + mode;
}
