import { backslashed, quotedIfNeeded } from '../expand/quote';
import type { Shell } from '../interpret/shell';
import type { ShellOptions } from '../options';
import type { Completion } from '../types';
import { locate, type Place } from './locate';

const keywords = 'if then else elif fi for while until do done case esac function time'.split(' ');

const none = (from: number): Completion => ({ from, candidates: [] });

/** What may stand at the cursor. Commands, files, variables; behind `aws` what the command line says. */
export async function complete(
	shell: Shell,
	completeAws: ShellOptions['completeAws'],
	line: string,
	cursor: number
): Promise<Completion> {
	const place = locate(line, cursor);
	const { words, from, variable } = place;
	if (place.isComment) return none(cursor);
	if (variable !== null) return completeVariable(shell, place, variable);
	const word = words.at(-1) ?? '';
	if (place.isRedirect) return { from, candidates: await paths(shell, word, place, 'any') };
	const [command = ''] = words;
	if (words.length === 1) {
		if (word.includes('/') || word.startsWith('~'))
			return { from, candidates: await paths(shell, word, place, 'any') };
		return { from, candidates: commandNames(shell, word) };
	}
	if (command === 'aws') return completeForAws(shell, completeAws, place, word, line, cursor);
	const option = /^(-[\w-]*=|[A-Za-z_]\w*=)/.exec(word)?.[0] ?? '';
	const rest = word.slice(option.length);
	const kind = /^(?:cd|pushd|rmdir)$/.test(command) ? 'directories' : 'any';
	const start = option === '' ? from : cursor - rawLength(line.slice(from, cursor), rest);
	return { from: start, candidates: await paths(shell, rest, place, kind) };
}

/** How many characters at the end of the typed word make up `rest`, quotes and backslashes among them. */
function rawLength(typed: string, rest: string): number {
	const at = typed.indexOf('=');
	return rest === '' && at === typed.length - 1 ? 0 : typed.length - at - 1;
}

function completeVariable(
	shell: Shell,
	place: Place,
	variable: NonNullable<Place['variable']>
): Completion {
	const closing = variable.opening === '${' ? '}' : '';
	const ending = place.quote === '' ? ' ' : '';
	const candidates = shell.variables
		.names()
		.filter(
			(name) => name.startsWith(variable.name) && shell.variables.find(name)?.value.type !== 'unset'
		)
		.map((name) => `${variable.opening}${name}${closing}${ending}`);
	return { from: variable.from, candidates };
}

function commandNames(shell: Shell, prefix: string): readonly string[] {
	const { world } = shell;
	const names = [
		...keywords,
		...world.builtins.keys(),
		...world.programs.keys(),
		...world.engine.names,
		...shell.functions.keys(),
		...shell.aliases.keys()
	];
	const fitting = [...new Set(names)].filter((name) => name.startsWith(prefix) && /^\w/.test(name));
	return fitting.sort((a, b) => (a < b ? -1 : 1)).map((name) => `${name} `);
}

async function completeForAws(
	shell: Shell,
	completeAws: ShellOptions['completeAws'],
	place: Place,
	word: string,
	line: string,
	cursor: number
): Promise<Completion> {
	const { from, words } = place;
	const file = /^((?:--[\w-]+=)?fileb?:\/\/)(.*)$/s.exec(word);
	if (file !== null) {
		const [, scheme = '', path = ''] = file;
		const found = await paths(shell, path, { ...place, quote: '' }, 'any');
		const opening = place.quote;
		const at = line.slice(from, cursor).indexOf('=');
		const option = scheme.startsWith('--') ? scheme.slice(scheme.indexOf('=') + 1) : scheme;
		const start = scheme.startsWith('--') ? from + at + 1 : from;
		return { from: start, candidates: found.map((one) => `${opening}${option}${one}`) };
	}
	const found = await completeAws?.(words, words.length - 1);
	if (found === null || found === undefined) return none(from);
	const fitting = found.filter((one) => one.startsWith(word));
	const finished = fitting.map((one) => {
		const bare = one.replace(/ $/, '');
		const open = /[=/]$/.test(bare) || bare.endsWith('://');
		const quoted =
			place.quote === '' ? quotedIfNeeded(bare) : place.quote + bare + (open ? '' : place.quote);
		return open ? quoted : `${quoted} `;
	});
	return { from, candidates: [...new Set(finished)].sort((a, b) => (a < b ? -1 : 1)) };
}

/** Files that begin as `typed` does, quoted as it is. */
async function paths(
	shell: Shell,
	typed: string,
	place: Place,
	kind: 'any' | 'directories'
): Promise<readonly string[]> {
	const { files } = shell.world;
	const slash = typed.lastIndexOf('/') + 1;
	const folder = typed.slice(0, slash);
	const prefix = typed.slice(slash);
	const home = shell.variables.text('HOME') ?? '/';
	const real = shell.path(folder === '' ? '.' : folder.replace(/^~(?=\/)/, home));
	const out: string[] = [];
	if (typed === '~') return ['~/'];
	for (const name of await files.names(real)) {
		if (!name.startsWith(prefix) || (name.startsWith('.') && !prefix.startsWith('.'))) continue;
		const isDirectory = (await files.kind(`${real}/${name}`)) === 'directory';
		if (kind === 'directories' && !isDirectory) continue;
		out.push(quoted(folder + name, place.quote, isDirectory));
	}
	return out;
}

function quoted(path: string, quote: Place['quote'], isDirectory: boolean): string {
	const ending = isDirectory ? '/' : ' ';
	if (quote === "'") return `'${path.replaceAll("'", "'\\''")}${isDirectory ? '/' : "' "}`;
	if (quote === '"') return `"${path.replace(/["$`\\]/g, '\\$&')}${isDirectory ? '/' : '" '}`;
	const tilde = /^~\//.exec(path)?.[0] ?? '';
	return tilde + backslashed(path.slice(tilde.length)) + ending;
}
