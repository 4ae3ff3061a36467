import { closeProcesses } from '../expand/process';
import { expandQuoted, expandText, expandWord } from '../expand/words';
import type { Redirect } from '../syntax/ast';
import type { Descriptor, Shell } from './shell';
import { Complaint } from './signals';
import { Source, type Sink } from './streams';

const nowhere: Sink = { isTerminal: false, write: () => undefined };

/** Runs with the redirections in force. One that cannot be made is complained about; then nothing runs and the status is 1. */
export async function withRedirects(
	shell: Shell,
	redirects: readonly Redirect[],
	run: () => Promise<number>
): Promise<number> {
	const saved = shell.descriptors;
	shell.descriptors = new Map(saved);
	try {
		await applyRedirects(shell, redirects);
		return await run();
	} catch (trouble) {
		if (!(trouble instanceof Complaint)) throw trouble;
		shell.descriptors = saved;
		await shell.complain(trouble.message);
		return trouble.status;
	} finally {
		shell.descriptors = saved;
		await closeProcesses(shell);
	}
}

/** Changes the shell's descriptors. Throws a Complaint. */
export async function applyRedirects(shell: Shell, redirects: readonly Redirect[]): Promise<void> {
	for (const redirect of redirects) await apply(shell, redirect);
}

async function apply(shell: Shell, redirect: Redirect): Promise<void> {
	const { operator } = redirect;
	const reads = operator.startsWith('<') && operator !== '<>';
	const { descriptors } = shell;
	const set = (descriptor: Descriptor | null, fallback: number) => {
		const fd = descriptorOf(shell, redirect, fallback, descriptor === null);
		if (descriptor === null) descriptors.delete(fd);
		else descriptors.set(fd, descriptor);
	};
	if (operator === '<<' || operator === '<<<') {
		const text =
			operator === '<<'
				? await expandQuoted(shell, redirect.document ?? [])
				: `${await expandText(shell, redirect.target)}\n`;
		return set({ source: Source.of(text) }, 0);
	}
	const target = await targetOf(shell, redirect);
	if (operator === '>&' || operator === '<&') {
		const copied = /^(\d+)(-?)$/.exec(target);
		if (target === '-') return set(null, reads ? 0 : 1);
		if (copied !== null) {
			const from = descriptors.get(Number(copied[1]));
			if (from === undefined) throw new Complaint(`${target}: Bad file descriptor`);
			set(from, reads ? 0 : 1);
			if (copied[2] === '-') descriptors.delete(Number(copied[1]));
			return;
		}
		if (reads || redirect.fd !== null)
			throw new Complaint(`${redirect.target.source}: ambiguous redirect`);
	}
	const both = operator === '&>' || operator === '&>>' || operator === '>&';
	const opened = reads
		? await openInput(shell, target)
		: operator === '<>'
			? { ...(await openOutput(shell, target, true, true)), ...(await openInput(shell, target)) }
			: await openOutput(shell, target, operator.endsWith('>>'), operator === '>|');
	set(opened, reads || operator === '<>' ? 0 : 1);
	if (both) descriptors.set(2, opened);
}

/** The number on the left; a free one, remembered in the variable, for `{name}>file`. */
function descriptorOf(shell: Shell, redirect: Redirect, fallback: number, closes: boolean): number {
	if (typeof redirect.fd !== 'string') return redirect.fd ?? fallback;
	if (closes) return Number(shell.variables.text(redirect.fd) ?? NaN);
	let free = 10;
	while (shell.descriptors.has(free)) free += 1;
	shell.variables.assign(redirect.fd, String(free));
	return free;
}

async function targetOf(shell: Shell, redirect: Redirect): Promise<string> {
	const [target, ...others] = await expandWord(shell, redirect.target);
	if (target === undefined || others.length > 0)
		throw new Complaint(`${redirect.target.source}: ambiguous redirect`);
	return target;
}

/** Devices lead to what is open already. Undefined for a file. */
function device(shell: Shell, path: string): Descriptor | undefined {
	if (path === '/dev/null') return { sink: nowhere, source: Source.of('') };
	if (path === '/dev/tty') return shell.world.terminal;
	const named = { '/dev/stdin': 0, '/dev/stdout': 1, '/dev/stderr': 2 }[path];
	const fd = named ?? Number(/^\/dev\/fd\/(\d+)$/.exec(path)?.[1] ?? NaN);
	return shell.descriptors.get(fd);
}

async function openInput(shell: Shell, shown: string): Promise<Descriptor> {
	const { files } = shell.world;
	const path = shell.path(shown);
	const known = device(shell, path);
	if (known !== undefined) return known;
	const kind = shown === '' ? 'missing' : await files.kind(path);
	if (kind === 'missing') throw new Complaint(`${shown}: No such file or directory`);
	if (kind === 'directory') throw new Complaint(`${shown}: Is a directory`);
	return { source: Source.of(await files.read(path)) };
}

async function openOutput(
	shell: Shell,
	shown: string,
	append: boolean,
	force: boolean
): Promise<Descriptor> {
	const { files } = shell.world;
	const path = shell.path(shown);
	const known = device(shell, path);
	if (known !== undefined) return known;
	const kind = shown === '' ? 'missing' : await files.kind(path);
	if (kind === 'directory') throw new Complaint(`${shown}: Is a directory`);
	const parent = files.resolve(path, '..');
	if (shown === '' || (await files.kind(parent)) !== 'directory')
		throw new Complaint(`${shown}: No such file or directory`);
	if (kind === 'file' && !append && !force && shell.has('noclobber'))
		throw new Complaint(`${shown}: cannot overwrite existing file`);
	if (!append || kind === 'missing') await files.write(path, '');
	return { sink: { isTerminal: false, write: (text) => files.append(path, text) } };
}
