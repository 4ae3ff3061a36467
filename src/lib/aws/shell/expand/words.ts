import { Capture } from '../interpret/streams';
import type { Shell } from '../interpret/shell';
import type { Part, Statement, Word } from '../syntax/ast';
import { expandBraces } from './braces';
import { computeOrDiscard } from './cells';
import { matchingPaths } from './glob';
import { expandParameter } from './parameter';
import { escapePattern, isPattern, unescapePattern } from './pattern';
import { fieldText, splitFields, type Field, type Piece } from './split';
import { openProcess } from './process';

export interface Style {
	/** Between double quotes, or in a here-document. */
	readonly quoted?: boolean;
	/** In the operand of an unquoted expansion, where plain text is split as well. */
	readonly operand?: boolean;
	/** `~` is expanded after each colon too. */
	readonly assignment?: boolean;
}

/** The fields that a word becomes: none, one or several. */
export async function expandWord(shell: Shell, word: Word): Promise<readonly string[]> {
	const only = word.parts.length === 1 ? word.parts[0] : undefined;
	if (only?.type === 'literal' && (only.quoted || !/[{~*?[]|[+@!]\(/.test(only.text)))
		return [only.text];
	const out: string[] = [];
	const words = shell.has('braceexpand') ? expandBraces(word) : [word];
	const style = { assignment: /^[A-Za-z_]\w*=/.test(word.source) };
	for (const one of words) {
		const pieces = await expandParts(shell, one.parts, style);
		for (const field of splitFields(pieces, separators(shell)))
			out.push(...(await expandPaths(shell, field)));
	}
	return out;
}

export function separators(shell: Shell): string {
	return shell.variables.text('IFS') ?? ' \t\n';
}

async function expandPaths(shell: Shell, field: Field): Promise<readonly string[]> {
	const text = fieldText(field);
	if (shell.has('noglob')) return [text];
	const pattern = patternOf(field);
	if (!isPattern(pattern, shell.has('extglob'))) return [text];
	const found = await matchingPaths(shell, pattern);
	if (found.length > 0) return found;
	return shell.has('nullglob') ? [] : [text];
}

/** One text: no splitting, no paths. For assignments, redirections and subjects of `case`. */
export async function expandText(shell: Shell, word: Word, style: Style = {}): Promise<string> {
	return textOf(shell, await expandParts(shell, word.parts, style));
}

export async function expandQuoted(shell: Shell, parts: readonly Part[]): Promise<string> {
	return textOf(shell, await expandParts(shell, parts, { quoted: true }));
}

function textOf(shell: Shell, pieces: readonly Piece[]): string {
	void shell;
	return pieces.map((piece) => (piece === 'break' ? ' ' : piece.text)).join('');
}

/** A pattern in which quoted characters stand for themselves. */
export async function expandPattern(shell: Shell, word: Word): Promise<string> {
	const pieces = await expandParts(shell, word.parts, {});
	return patternOf(
		pieces.map((piece) => (piece === 'break' ? { text: ' ', quoted: true } : piece))
	);
}

function patternOf(chunks: readonly { readonly text: string; readonly quoted: boolean }[]): string {
	return chunks
		.map(({ text, quoted }) => (quoted ? escapePattern(text) : text.replace(/\\$/, '\\\\')))
		.join('');
}

/** A replacement: its quotes are taken off, as nothing in it is special. */
export async function expandReplacement(shell: Shell, word: Word): Promise<string> {
	return unescapePattern(escapePattern(await expandText(shell, word)));
}

export async function expandParts(
	shell: Shell,
	parts: readonly Part[],
	style: Style
): Promise<Piece[]> {
	const out: Piece[] = [];
	const quoted = style.quoted ?? false;
	for (const [index, part] of parts.entries())
		switch (part.type) {
			case 'literal':
				if (part.quoted || quoted) out.push({ text: part.text, quoted: true, split: false });
				else {
					const isOnly = index === parts.length - 1;
					out.push(...tildes(shell, part.text, index === 0, isOnly, style));
				}
				break;
			case 'double':
				if (part.parts.length === 0) out.push({ text: '', quoted: true, split: false });
				else out.push(...(await expandParts(shell, part.parts, { quoted: true })));
				break;
			case 'parameter':
				out.push(...(await expandParameter(shell, part.parameter, quoted)));
				break;
			case 'command':
				out.push({ text: await substitute(shell, part.body), quoted, split: !quoted });
				break;
			case 'arithmetic': {
				const expression = await expandQuoted(shell, part.expression);
				const value = await computeOrDiscard(shell, expression.replaceAll('"', ''));
				out.push({ text: String(value), quoted, split: !quoted });
				break;
			}
			case 'process':
				out.push({ text: await openProcess(shell, part), quoted: true, split: false });
		}
	return out;
}

/** Plain text, with a leading `~` replaced where it is one. */
function tildes(
	shell: Shell,
	text: string,
	isFirst: boolean,
	isOnly: boolean,
	style: Style
): readonly Piece[] {
	const plain = (one: string): Piece => ({
		text: one,
		quoted: false,
		split: style.operand ?? false
	});
	if (!text.includes('~')) return [plain(text)];
	const prefix = style.assignment ? /(^|[:=])~([^/:]*)(?=\/|:|$)/g : /^()~([^/]*)(?=\/|$)/g;
	const out: Piece[] = [];
	let last = 0;
	for (const found of text.matchAll(prefix)) {
		const [whole, before = '', user = ''] = found;
		const endsWord = found.index + whole.length === text.length;
		if ((found.index === 0 && before === '' && !isFirst) || (endsWord && !isOnly)) continue;
		const home = homeOf(shell, user);
		if (home === null) continue;
		out.push(plain(text.slice(last, found.index) + before));
		out.push({ text: home, quoted: true, split: false });
		last = found.index + whole.length;
	}
	return last === 0 ? [plain(text)] : [...out, plain(text.slice(last))];
}

function homeOf(shell: Shell, user: string): string | null {
	const { variables } = shell;
	if (user === '') return variables.text('HOME') ?? null;
	if (user === '+') return shell.workingDirectory;
	if (user === '-') return variables.text('OLDPWD') ?? null;
	if (user === 'root') return '/root';
	return user === variables.text('USER') ? `/home/${user}` : null;
}

/** `$(…)`: what the statements print, without the newlines at its end. */
async function substitute(shell: Shell, body: readonly Statement[]): Promise<string> {
	const only = body.length === 1 ? body[0]?.pipelines[0]?.commands : undefined;
	const command = only?.length === 1 && body[0]?.pipelines.length === 1 ? only[0] : undefined;
	const reads =
		command?.type === 'simple' && command.words.length === 0 && command.assignments.length === 0
			? command.redirects[0]
			: undefined;
	const inner = shell.fork();
	inner.traceDepth += 1;
	if (!shell.has('inherit_errexit') && !shell.has('posix')) inner.options.delete('errexit');
	const capture = new Capture();
	inner.descriptors.set(1, { sink: capture });
	if (reads?.operator === '<' && command?.type === 'simple' && command.redirects.length === 1) {
		const path = inner.path(await expandText(inner, reads.target));
		if ((await shell.world.files.kind(path)) === 'file')
			return (await shell.world.files.read(path)).replace(/\n+$/, '');
	}
	shell.substituted = await inner.executeApart(body);
	shell.status = shell.substituted;
	return capture.text.replaceAll('\0', '').replace(/\n+$/, '');
}
