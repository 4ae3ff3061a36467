import { expect, it, vi } from 'vitest';
import { deviceId } from '../../core/ids';
import { derivation } from '../../memory/derivation';
import { MemoryRows } from '../../progress/memory-database';
import { memoryStore } from '../../progress/memory-store';
import { StorageProblem } from '../../progress/problems';
import type { ShellStore } from '../../progress/shell-port';
import { SampleSession } from '../terminal/sample-session';
import { SandboxState } from './sandbox-state.svelte';

const host = {
	write: () => {},
	signal: new AbortController().signal,
	columns: 80,
	rows: 24,
	clear: () => {},
	edit: async () => {},
	isTerminal: true
};

function browser() {
	const rows = new MemoryRows();
	const store = async () => {
		const opened = memoryStore({ device: deviceId('d'), derivation, witness: null }, rows);
		await opened.open();
		return opened;
	};
	const tab = async (given?: ShellStore | null) => {
		const state = new SandboxState({
			id: 'sandbox',
			store: given === undefined ? await store() : given,
			openShell: async (kept) =>
				kept !== null && 'refused' in (kept as object)
					? { kind: 'refused', reason: 'no session of ours' }
					: { kind: 'open', session: new SampleSession(kept ?? {}), home: '/home/user' },
			nowMs: () => 5,
			locks: undefined,
			askUnsaved: async () => 'discard'
		});
		state.open();
		await vi.waitFor(() => expect(state.session ?? state.damage ?? state.failure).not.toBeNull());
		const run = async (text: string) => {
			await state.session?.run(text, host);
			await state.changed();
			await state.saved();
		};
		const write = async (path: string, text: string) => {
			await state.session?.files.write(path, text);
			await run(`echo ${path}`);
		};
		return { state, run, write };
	};
	return { store, tab };
}

it('finds what was there before the page was loaded', async () => {
	const { tab } = browser();
	const first = await tab();
	expect(first.state).toMatchObject({ entered: 0, files: [], scrollback: '' });
	first.state.terminal = {
		insert: () => {},
		focus: () => {},
		contents: async () => 'what stood there'
	};
	await first.write('/home/user/a.json', '{}');
	expect(first.state.files).toEqual([{ path: '/home/user/a.json', name: 'a.json' }]);
	const second = await tab();
	expect(second.state).toMatchObject({ entered: 1, scrollback: 'what stood there' });
	expect(second.state.files).toEqual(first.state.files);
	expect(second.state.session?.history).toEqual(['echo /home/user/a.json']);
});

it('tells where another tab has saved since, and loads that or keeps what is here', async () => {
	const { tab } = browser();
	const [one, two] = [await tab(), await tab()];
	await one.run('echo one');
	await two.run('echo two');
	expect(two.state.conflict).toBe(true);
	await two.state.load();
	expect(two.state.session?.history).toEqual(['echo one']);
	await one.run('echo more');
	await two.run('echo two');
	expect(two.state.conflict).toBe(true);
	two.state.keepMine();
	await two.state.saved();
	expect(two.state.conflict).toBe(false);
	expect((await tab()).state.session?.history).toEqual(['echo one', 'echo two']);
});

it('tells of a damaged session, with what is left of it, and starts afresh', async () => {
	const { store, tab } = browser();
	const damaged = [
		[{ version: 2, shell: {}, scrollback: '' }, '"version"'],
		[{ version: 1, shell: {}, scrollback: 7 }, '"scrollback"'],
		[{ version: 1, shell: { refused: true }, scrollback: '' }, 'no session of ours']
	] as const;
	for (const [content, reason] of damaged) {
		await (await store()).saveShell('sandbox', null, content, 1);
		const { state } = await tab();
		expect(state.session).toBeNull();
		expect(state.damage).toEqual({ reason: expect.stringContaining(reason), content });
	}
	const { state } = await tab();
	await state.startAfresh();
	expect(state.damage).toBeNull();
	await state.saved();
	expect((await tab()).state.damage).toBeNull();
});

it('starts afresh for good', async () => {
	const { tab } = browser();
	const { state, write } = await tab();
	await write('/home/user/x', 'x');
	await state.startAfresh();
	expect(state).toMatchObject({ files: [], entered: 0 });
	await state.saved();
	expect((await tab()).state.files).toEqual([]);
});

it('works without a store, and tells what keeps it from being kept', async () => {
	const { tab } = browser();
	const alone = await tab(null);
	await alone.run('echo x');
	expect(alone.state).toMatchObject({ entered: 1, problem: null });
	const closed = new StorageProblem('open-failed', 'closed');
	const failing = { shell: () => Promise.reject(closed), saveShell: () => Promise.reject(closed) };
	const { state, run } = await tab(failing);
	expect(state.problem).toBe(closed);
	await run('echo x');
	expect(state.entered).toBe(1);
	expect(state.problem).toBe(closed);
});

it('says why no shell could be opened', async () => {
	const state = new SandboxState({
		id: 'sandbox',
		store: null,
		openShell: () => Promise.reject(new TypeError('Failed to fetch')),
		nowMs: () => 5,
		locks: undefined,
		askUnsaved: async () => 'stay'
	});
	state.open();
	await vi.waitFor(() => expect(state.failure).toBe('Failed to fetch'));
});
