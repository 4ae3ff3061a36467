/** Options of the commands below that take a value of their own. */
const valued: Readonly<Record<string, RegExp>> = {
	grep: /^(?:-[ABCmefd]|--(?:regexp|file|max-count|include|exclude))$/,
	egrep: /^-[ABCmef]$/,
	fgrep: /^-[ABCmef]$/,
	sed: /^-[efl]$|^--(?:expression|file)$/,
	awk: /^-[Ffv]$/,
	jq: /^--(?:indent|tab|from-file)$|^-f$/,
	head: /^-[nc]$/,
	tail: /^-[nc]$/,
	sort: /^-[kotTS]$/,
	cut: /^-[dfcb]$|^--(?:delimiter|fields)$/,
	fold: /^-w$/,
	paste: /^-d$/,
	nl: /^-[bhfnswv]$/,
	column: /^-[csto]$/,
	base64: /^-w$/,
	od: /^-[AjNtw]$/,
	split: /^-[lban]$/,
	xargs: /^-[InPLsdaE]$/
};

/** How many operands come before the files. */
const before: Readonly<Record<string, number>> = {
	grep: 1,
	egrep: 1,
	fgrep: 1,
	rg: 1,
	sed: 1,
	awk: 1,
	jq: 1
};

const always = new Set(['tr', 'tee', 'xargs']);
const files = new Set(
	(
		'cat head tail wc grep egrep fgrep sed awk sort uniq cut paste rev nl fold expand unexpand strings split ' +
		'column jq base64 md5sum sha1sum sha256sum od tac comm join diff html-to-markdown'
	).split(' ')
);

/**
 * Whether a command reads an input that it shares with what surrounds it, a loop's say. just-bash wants all input before it
 * starts a command, so one that reads none must not be handed it.
 */
export function readsInput(name: string, args: readonly string[]): boolean {
	if (always.has(name)) return true;
	if (!files.has(name)) return false;
	const operands: string[] = [];
	let needed = before[name] ?? 0;
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at] ?? '';
		if (arg === '--') {
			operands.push(...args.slice(at + 1));
			break;
		}
		if (arg === '-' || !arg.startsWith('-')) {
			operands.push(arg);
			continue;
		}
		if (name === 'jq') {
			if (arg === '-n' || arg === '--null-input' || /^-[a-zA-Z]*n/.test(arg)) return false;
			if (/^--(?:arg|argjson|slurpfile|rawfile)$/.test(arg)) at += 2;
			if (/^--(?:args|jsonargs)$/.test(arg)) return operands.length <= 1;
		}
		if (/^-[ef]|^--(?:regexp|expression|file)/.test(arg) && needed > 0) needed = 0;
		if (valued[name]?.test(arg)) at += 1;
	}
	return operands.length <= needed || operands.slice(needed).includes('-');
}
