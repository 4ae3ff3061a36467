import type { FunctionDefinition, Shell } from './shell';
import type { Program } from './world';

export type Found =
	| { readonly type: 'function'; readonly definition: FunctionDefinition }
	| { readonly type: 'builtin' | 'program'; readonly name: string; readonly run: Program }
	| { readonly type: 'engine'; readonly name: string }
	| { readonly type: 'file'; readonly path: string };

export interface Problem {
	readonly problem: 'missing' | 'directory' | 'permission';
}

/** Where the programs are that are no files. */
const home = ['/usr/bin', '/bin'];

/** Null where nothing has the name. */
export async function findCommand(
	shell: Shell,
	name: string,
	skipsFunctions = false
): Promise<Found | Problem | null> {
	const definition = skipsFunctions ? undefined : shell.functions.get(name);
	if (definition !== undefined) return { type: 'function', definition };
	const builtin = shell.world.builtins.get(name);
	if (builtin !== undefined) return { type: 'builtin', name, run: builtin };
	if (name.includes('/')) return findFile(shell, name);
	const path = await findInPath(shell, name);
	return path === null ? null : findFile(shell, path);
}

function programNamed(shell: Shell, name: string): Found | null {
	const run = shell.world.programs.get(name);
	if (run !== undefined) return { type: 'program', name, run };
	return shell.world.engine.names.has(name) ? { type: 'engine', name } : null;
}

/** The file that `PATH` leads to. */
export async function findInPath(shell: Shell, name: string): Promise<string | null> {
	if (name === '') return null;
	for (const folder of (shell.variables.text('PATH') ?? '').split(':')) {
		const path = `${folder === '' ? '.' : folder.replace(/\/$/, '')}/${name}`;
		if (home.includes(folder) && programNamed(shell, name) !== null) return path;
		const full = shell.path(path);
		if (home.includes(shell.world.files.resolve(full, '..'))) continue;
		if ((await shell.world.files.kind(full)) !== 'file') continue;
		if (await shell.world.files.isExecutable(full)) return path;
	}
	return null;
}

async function findFile(shell: Shell, name: string): Promise<Found | Problem> {
	const path = shell.path(name);
	const { files } = shell.world;
	const at = path.lastIndexOf('/');
	if (home.includes(path.slice(0, at))) {
		const program = programNamed(shell, path.slice(at + 1));
		if (program !== null) return program;
	}
	const kind = await files.kind(path);
	if (kind !== 'file') return { problem: kind };
	return (await files.isExecutable(path)) ? { type: 'file', path } : { problem: 'permission' };
}

export async function notFound(
	shell: Shell,
	name: string,
	problem: Problem | null
): Promise<number> {
	if (problem === null) await shell.complain(`${name}: command not found`);
	else {
		const reasons = {
			missing: 'No such file or directory',
			directory: 'Is a directory',
			permission: 'Permission denied'
		};
		await shell.complain(`${name}: ${reasons[problem.problem]}`);
	}
	return problem === null || problem.problem === 'missing' ? 127 : 126;
}
