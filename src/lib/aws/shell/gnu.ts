/**
 * Where a command of just-bash takes other options than GNU's, or words its errors otherwise. Each rule is a difference that
 * was seen; a command without a rule is passed on as it is.
 */
export interface Rewritten {
	readonly args: readonly string[];
	/** Errors are not shown: `grep -s`. */
	readonly isSilent: boolean;
}

export function gnuArguments(name: string, args: readonly string[]): Rewritten {
	if (/^[ef]?grep$/.test(name)) return grepArguments(args);
	if (name === 'awk') return { args: awkArguments(args), isSilent: false };
	if (name === 'sed') return { args: args.flatMap(sedArgument), isSilent: false };
	return { args, isSilent: false };
}

function grepArguments(args: readonly string[]): Rewritten {
	let isSilent = false;
	let isNamed = false;
	const kept = args.flatMap((arg) => {
		if (arg === '--no-messages') isSilent = true;
		else if (arg === '--with-filename') isNamed = true;
		else if (arg.startsWith('--color') || arg.startsWith('--colour')) return [];
		else if (/^-[a-zA-Z]*[sH][a-zA-Z]*$/.test(arg) && !/^-[ABCmef]/.test(arg)) {
			isSilent ||= arg.includes('s');
			isNamed ||= arg.includes('H');
			const rest = arg.replace(/[sH]/g, '');
			return rest === '-' ? [] : [rest];
		} else return [arg];
		return [];
	});
	// A second file makes grep name them.
	return { args: isNamed ? [...kept, '/dev/null'] : kept, isSilent };
}

/** `-v OFS=:` does nothing there: it goes into the program. */
function awkArguments(args: readonly string[]): readonly string[] {
	const out: string[] = [];
	let begin = '';
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at] ?? '';
		const given = arg === '-v' ? args[at + 1] : /^-v(.+)$/s.exec(arg)?.[1];
		const separator = /^(OFS|ORS|SUBSEP)=([^]*)$/.exec(given ?? '');
		if (separator !== null) {
			if (arg === '-v') at += 1;
			begin += `${separator[1]} = "${(separator[2] ?? '').replaceAll('"', '\\"')}"; `;
		} else if (arg === '-v' || arg === '-F' || arg === '-f') {
			out.push(arg, args[at + 1] ?? '');
			at += 1;
		} else if (begin !== '' && !arg.startsWith('-')) {
			out.push(`BEGIN { ${begin}} ${arg}`, ...args.slice(at + 1));
			return out;
		} else out.push(arg);
	}
	return out;
}

function sedArgument(arg: string): readonly string[] {
	const long = /^--(expression|file)=([^]*)$/.exec(arg);
	if (long !== null) return [long[1] === 'file' ? '-f' : '-e', long[2] ?? ''];
	const short: Readonly<Record<string, string>> = {
		'--expression': '-e',
		'--in-place': '-i',
		'--quiet': '-n',
		'--silent': '-n',
		'--regexp-extended': '-E'
	};
	return [short[arg] ?? arg];
}

const noFile = 'No such file or directory';

const wordings: readonly (readonly [names: RegExp, from: RegExp, to: string, status?: number])[] = [
	[/^(?:mkdir)$/, /cannot create directory '(.+)'/, 'cannot create directory ‘$1’'],
	[/^touch$/, /^touch: cannot touch '(.+)': ENOENT.*$/, `touch: cannot touch '$1': ${noFile}`, 1],
	[
		/^(?:head|tail)$/,
		/^(head|tail): (.+): No such/,
		"$1: cannot open '$2' for reading: No such",
		1
	],
	[/^sort$/, /^sort: (.+): No such/, 'sort: cannot read: $1: No such', 2],
	[/^sed$/, /^sed: (.+): No such/, "sed: can't read $1: No such", 2],
	[/^find$/, /^find: ([^‘].*): No such/, 'find: ‘$1’: No such'],
	[/^tac$/, /^tac: (.+): No such/, "tac: failed to open '$1' for reading: No such"],
	[/^stat$/, /cannot stat /, 'cannot statx '],
	[/^awk$/, /^awk: (.+): No such.*$/, `awk: cannot open $1 (${noFile})`, 2],
	[/^grep$/, /^grep: invalid regular expression: .*\(.*$/, 'grep: Unmatched ( or \\(', 2],
	[/^(?:nl|fold|join|column|expand|unexpand|rev)$/, /^(\w+): ENOENT: .*$/, `$1: ${noFile}`, 1],
	[/^seq$/, /: '(.+)'$/, ': ‘$1’'],
	[/^ln$/, /^ln: EEXIST: .*$/, 'ln: failed to create symbolic link: File exists', 1],
	[
		/^(?:cp|mv|rm|ls|cut|tr|ln|chmod|touch|seq|basename|dirname)$/,
		/^(\w+): (?:missing |invalid option|you must specify).*$/,
		"$&\nTry '$1 --help' for more information."
	]
];

export function gnuErrors(
	name: string,
	errors: string,
	status: number
): { readonly errors: string; readonly status: number } {
	if (errors === '') return { errors, status };
	let ended = status;
	const lines = errors.split('\n').map((line) => {
		for (const [names, from, to, code] of wordings) {
			if (!names.test(name) || !from.test(line)) continue;
			ended = code ?? ended;
			return line.replace(from, to);
		}
		return line;
	});
	return { errors: lines.join('\n'), status: ended };
}

export function gnuOutput(name: string, args: readonly string[], output: string): string {
	const counts = name === 'uniq' && args.some((arg) => /^-\w*c/.test(arg) || arg === '--count');
	return counts
		? output.replace(/^ *(\d+) /gm, (_, count: string) => `${count.padStart(7)} `)
		: output;
}
