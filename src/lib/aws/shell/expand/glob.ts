import type { Shell } from '../interpret/shell';
import { isPattern, patternRegExp, unescapePattern } from './pattern';

/** Paths that match, sorted. Empty where none does. */
export async function matchingPaths(shell: Shell, pattern: string): Promise<readonly string[]> {
	const absolute = pattern.startsWith('/');
	const steps = pattern.split('/').filter((step, index) => step !== '' || index > 0);
	let found = [absolute ? '/' : ''];
	for (const [index, step] of steps.entries()) {
		const isLast = index === steps.length - 1;
		const next: string[] = [];
		for (const prefix of found) next.push(...(await expandStep(shell, prefix, step, isLast)));
		found = next;
	}
	return [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
}

async function expandStep(
	shell: Shell,
	prefix: string,
	step: string,
	isLast: boolean
): Promise<readonly string[]> {
	const { files } = shell.world;
	const directory = shell.path(prefix === '' ? '.' : prefix);
	const ending = isLast ? '' : '/';
	const extended = shell.has('extglob');
	if (step === '') return (await files.kind(directory)) === 'directory' ? [prefix] : [];
	if (step === '**' && shell.has('globstar')) return below(shell, prefix, isLast);
	if (!isPattern(step, extended)) {
		const path = prefix + unescapePattern(step);
		const kind = await files.kind(shell.path(path));
		return kind === 'missing' || (!isLast && kind !== 'directory') ? [] : [path + ending];
	}
	const matcher = patternRegExp(step, { extended, ignoreCase: shell.has('nocaseglob') });
	const out: string[] = [];
	for (const name of await files.names(directory)) {
		if (name.startsWith('.') && !step.startsWith('.') && !shell.has('dotglob')) continue;
		if (!matcher.test(name)) continue;
		const isDirectory = isLast || (await files.kind(`${directory}/${name}`)) === 'directory';
		if (isDirectory) out.push(prefix + name + ending);
	}
	return out;
}

async function below(shell: Shell, prefix: string, isLast: boolean): Promise<readonly string[]> {
	const out = isLast ? [] : [prefix];
	for (const name of await shell.world.files.names(shell.path(prefix === '' ? '.' : prefix))) {
		if (name.startsWith('.') && !shell.has('dotglob')) continue;
		const isDirectory = (await shell.world.files.kind(shell.path(prefix + name))) === 'directory';
		if (isLast) out.push(prefix + name);
		if (isDirectory) out.push(...(await below(shell, `${prefix}${name}/`, isLast)));
	}
	return out;
}
