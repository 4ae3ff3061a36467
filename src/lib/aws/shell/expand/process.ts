import type { Shell } from '../interpret/shell';
import { Capture, Source } from '../interpret/streams';
import type { Part } from '../syntax/ast';

type ProcessPart = Extract<Part, { type: 'process' }>;

/** Files that stand for `<(…)` and `>(…)` of the command that is being run, and what is left to do with them. */
const opened = new WeakMap<Shell, { path: string; after: (() => Promise<void>) | null }[]>();

/** `<(…)`: the path of a file that holds what the statements print; `>(…)`: of one that they read when the command is done. */
export async function openProcess(shell: Shell, part: ProcessPart): Promise<string> {
	const { files } = shell.world;
	const list = opened.get(shell) ?? [];
	opened.set(shell, list);
	const path = `/dev/fd/${63 - list.length}`;
	const inner = shell.fork();
	if (part.direction === '<') {
		const capture = new Capture();
		inner.descriptors.set(1, { sink: capture });
		list.push({ path, after: null });
		await files.write(path, '');
		await inner.executeApart(part.body);
		await files.write(path, capture.text);
		return path;
	}
	await files.write(path, '');
	const after = async () => {
		inner.descriptors.set(0, { source: Source.of(await files.read(path)) });
		await inner.executeApart(part.body);
	};
	list.push({ path, after });
	return path;
}

/** Runs what waits for the command's end, and takes the files away. */
export async function closeProcesses(shell: Shell): Promise<void> {
	const list = opened.get(shell);
	if (list === undefined) return;
	opened.delete(shell);
	for (const { path, after } of list) {
		await after?.();
		await shell.world.files.system.rm(path, { force: true });
	}
}
