import { attributeLetters } from '../expand/operations';
import { encodeText, isBinary } from '../files/bytes';
import type { Option } from '../interpret/options';
import type { Shell } from '../interpret/shell';
import { itemsOf, type Variable } from '../interpret/variables';
import { printFunction } from '../syntax/print';
import { readerOf, readUnit } from '../syntax/statements';
import type { ShellArray, ShellSnapshot } from '../types';
import { fromBase64, toBase64 } from '../files/base64';
import { learnersPaths } from './learners-files';

/** Bytes that a snapshot may hold. */
export const largestSnapshot = 4 * 1024 * 1024;

/** Why a session cannot be kept, or a kept one not be taken up again, in words for the learner. */
export class SnapshotTrouble extends Error {}

/** Set anew when a session begins. */
const computed = new Set(
	'BASH BASH_REMATCH BASH_VERSION COLUMNS EUID HOSTNAME HOSTTYPE LINES MACHTYPE OSTYPE PIPESTATUS PPID PWD SHLVL UID'.split(
		' '
	)
);

export async function takeSnapshot(shell: Shell): Promise<ShellSnapshot> {
	const files = await filesOf(shell);
	const bytes = [...Object.values(files.files), ...Object.values(files.binaryFiles)]
		.map((text) => encodeText(text).length)
		.reduce((sum, size) => sum + size, 0);
	if (bytes > largestSnapshot)
		throw new SnapshotTrouble(
			`The files of this session take ${megabytes(bytes)} MB; up to ${megabytes(largestSnapshot)} MB are kept. Remove some, with rm.`
		);
	const variables: Record<string, string> = {};
	const arrays: Record<string, ShellArray> = {};
	const attributes: Record<string, string> = {};
	for (const [name, variable] of shell.variables.globals()) {
		if (computed.has(name)) continue;
		const { value } = variable;
		if (value.type === 'scalar') variables[name] = value.text;
		else if (value.type !== 'unset')
			arrays[name] = { isAssociative: value.type === 'associative', items: itemsOf(value) };
		const letters = attributeLetters(variable).replace(/[aA]/, '');
		if (letters !== '') attributes[name] = letters;
	}
	const functions = [...shell.functions.values()].map(
		({ name, body }) => [name, printFunction(name, body)] as const
	);
	return {
		version: 1,
		...files,
		variables,
		arrays,
		attributes,
		functions: Object.fromEntries(functions),
		aliases: Object.fromEntries(shell.aliases),
		options: [...shell.options],
		traps: Object.fromEntries(shell.traps),
		directoryStack: [...shell.directoryStack],
		arguments: [...shell.positional],
		workingDirectory: shell.workingDirectory,
		history: [...shell.world.history],
		exitCode: shell.status
	};
}

function megabytes(bytes: number): string {
	return (bytes / 1024 / 1024).toFixed(1);
}

async function filesOf(shell: Shell) {
	const { files: store } = shell.world;
	const files: Record<string, string> = {};
	const binaryFiles: Record<string, string> = {};
	const links: Record<string, string> = {};
	const executables: string[] = [];
	const emptyFolders: string[] = [];
	for (const path of learnersPaths(store)) {
		const stat = await store.system.lstat(path);
		if (stat.isSymbolicLink) links[path] = await store.system.readlink(path);
		else if (stat.isDirectory) {
			if ((await store.names(path)).length === 0) emptyFolders.push(path);
		} else {
			const text = await store.read(path);
			if (isBinary(text)) binaryFiles[path] = toBase64(encodeText(text));
			else files[path] = text;
			if ((stat.mode & 0o111) !== 0) executables.push(path);
		}
	}
	return { files, binaryFiles, links, executables, emptyFolders };
}

/** Takes a kept session up again. */
export async function restore(shell: Shell, snapshot: ShellSnapshot): Promise<void> {
	await restoreFiles(shell, snapshot);
	const { variables, arrays = {} } = snapshot;
	for (const name of [...shell.variables.globals().keys()])
		if (!computed.has(name) && !(name in variables) && !(name in arrays))
			shell.variables.unset(name);
	for (const [name, text] of Object.entries(variables))
		shell.variables.make(name).value = { type: 'scalar', text };
	for (const [name, { isAssociative, items }] of Object.entries(arrays))
		shell.variables.make(name).value = isAssociative
			? { type: 'associative', items: new Map(items) }
			: { type: 'indexed', items: new Map(items.map(([key, text]) => [Number(key), text])) };
	for (const [name, variable] of shell.variables.globals())
		if (!computed.has(name)) setAttributes(variable, snapshot.attributes?.[name] ?? '');
	for (const source of Object.values(snapshot.functions ?? {})) define(shell, source);
	shell.aliases = new Map(Object.entries(snapshot.aliases ?? {}));
	if (snapshot.options !== undefined)
		shell.options = new Set(snapshot.options as readonly Option[]);
	shell.traps = new Map(Object.entries(snapshot.traps ?? {}));
	shell.directoryStack = [...(snapshot.directoryStack ?? [])];
	shell.positional = snapshot.arguments ?? [];
	shell.world.history.push(...snapshot.history);
	shell.status = snapshot.exitCode;
	const isThere = (await shell.world.files.kind(snapshot.workingDirectory)) === 'directory';
	if (isThere) shell.workingDirectory = snapshot.workingDirectory;
	shell.variables.make('PWD').value = { type: 'scalar', text: shell.workingDirectory };
}

async function restoreFiles(shell: Shell, snapshot: ShellSnapshot): Promise<void> {
	const { system } = shell.world.files;
	const folderOf = (path: string) => shell.world.files.resolve(path, '..');
	const put = async (path: string, content: string | Uint8Array) => {
		await system.mkdir(folderOf(path), { recursive: true });
		await system.writeFile(path, content);
	};
	for (const [path, text] of Object.entries(snapshot.files)) await put(path, text);
	for (const [path, text] of Object.entries(snapshot.binaryFiles ?? {}))
		await put(path, fromBase64(text));
	for (const path of snapshot.emptyFolders ?? []) await system.mkdir(path, { recursive: true });
	for (const path of snapshot.executables ?? []) await system.chmod(path, 0o755);
	for (const [path, target] of Object.entries(snapshot.links ?? {})) {
		await system.mkdir(folderOf(path), { recursive: true });
		await system.symlink(target, path);
	}
}

function setAttributes(variable: Variable, letters: string): void {
	variable.exported = letters.includes('x');
	variable.readonly = letters.includes('r');
	variable.integer = letters.includes('i');
	variable.reference = letters.includes('n');
	variable.letters = letters.includes('u') ? 'upper' : letters.includes('l') ? 'lower' : null;
}

function define(shell: Shell, source: string): void {
	const statement = readUnit(readerOf(source, { isLast: true }))?.[0];
	const command = statement?.pipelines[0]?.commands[0];
	if (command?.type !== 'function') return;
	const { name, body } = command;
	shell.functions.set(name, { name, body, source: null });
}
