import { expect, it } from 'vitest';
import { StorageProblem } from '../../progress/problems';
import type { KeptShell, ShellSave } from '../../progress/shell-port';
import { SessionKeeper } from './session-keeper';

function place() {
	let row: KeptShell | null = null;
	const store = {
		failing: null as StorageProblem | null,
		shell: async () => row,
		async saveShell(id: string, from: number | null, content: unknown, savedAtMs: number) {
			await Promise.resolve();
			if (store.failing) throw store.failing;
			if (from !== null && from !== (row?.revision ?? 0))
				return { kind: 'conflict', now: row } satisfies ShellSave;
			row = { id, revision: (row?.revision ?? 0) + 1, content, savedAtMs };
			return { kind: 'saved', revision: row.revision } satisfies ShellSave;
		}
	};
	const tab = () => {
		const told: string[] = [];
		const keeper = new SessionKeeper({
			store,
			id: 'sandbox',
			nowMs: () => 7,
			onconflict: (now) => told.push(`conflict with ${now?.revision}`),
			onproblem: (problem) => problem && told.push(problem.code),
			onunkept: (reason) => reason !== null && told.push(reason)
		});
		return { keeper, told };
	};
	return { store, tab, row: () => row };
}

const of = (content: unknown) => async () => content;

it('saves the newest state, one save at a time', async () => {
	const { tab, row } = place();
	const { keeper, told } = tab();
	expect(await keeper.load()).toBeNull();
	for (let at = 1; at <= 5; at++) keeper.save(of(at));
	await keeper.settled();
	expect(row()).toEqual({ id: 'sandbox', revision: 2, content: 5, savedAtMs: 7 });
	keeper.save(of(6));
	await keeper.settled();
	expect(row()).toMatchObject({ revision: 3, content: 6 });
	expect(told).toEqual([]);
});

it('never writes over what another tab wrote, unless it is told to', async () => {
	const { tab, row } = place();
	const [one, two] = [tab(), tab()];
	await one.keeper.load();
	await two.keeper.load();
	one.keeper.save(of('one'));
	await one.keeper.settled();
	two.keeper.save(of('two'));
	await two.keeper.settled();
	expect(two.told).toEqual(['conflict with 1']);
	two.keeper.save(of('two again'));
	await two.keeper.settled();
	expect(row()?.content).toBe('one');
	two.keeper.overwrite(of('two at last'));
	await two.keeper.settled();
	expect(row()).toMatchObject({ revision: 2, content: 'two at last' });
	await one.keeper.load();
	one.keeper.save(of('one on'));
	await one.keeper.settled();
	expect(row()?.content).toBe('one on');
});

it('tells of a problem and tries again with the next state', async () => {
	const { store, tab, row } = place();
	const { keeper, told } = tab();
	await keeper.load();
	store.failing = new StorageProblem('quota', 'full');
	keeper.save(of(1));
	await keeper.settled();
	keeper.save(() => Promise.reject(new Error('too large to keep')));
	await keeper.settled();
	expect(told).toEqual(['quota', 'too large to keep']);
	store.failing = null;
	keeper.save(of(2));
	await keeper.settled();
	expect(row()?.content).toBe(2);
});

it('saves nothing once it was stopped', async () => {
	const { tab, row } = place();
	const { keeper } = tab();
	await keeper.load();
	keeper.save(of(1));
	keeper.stop();
	await keeper.settled();
	keeper.save(of(2));
	await keeper.settled();
	expect(row()).toBeNull();
});
