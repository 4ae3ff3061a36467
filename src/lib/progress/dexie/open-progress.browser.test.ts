import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { derivation } from '../../memory/derivation';
import { restoreBackup } from '../backup/restore';
import { problemCode } from '../contract/recording';
import { placed, review } from '../contract/sample';
import { answer, begin, kept, submit } from '../contract/sample-attempt';
import type { ProgressStore, StoreSnapshot } from '../port';
import { deleteDatabase } from './dexie-store';
import { clearLeftOver, openProgress, openSecond } from './open-progress';

let made = 0;
const newId = () => `id${++made}`;
const open: ProgressStore[] = [];
const second = () => openSecond(derivation, newId);

/** A start of the app, as a tab of its own. */
async function start(): Promise<ProgressStore> {
	const store = await openProgress(derivation, newId);
	open.push(store);
	expect((await store.open()).problem).toBeNull();
	return store;
}

const ids = async (store: ProgressStore) =>
	(await store.entries(0, 100)).map(({ id }) => id).sort();
const databases = async () =>
	(await indexedDB.databases())
		.flatMap(({ name }) => (name?.startsWith('examark') ? [name] : []))
		.sort();
const backupOf = (...entries: StoreSnapshot['entries']): StoreSnapshot => ({
	entries,
	settings: [],
	courses: [],
	values: [],
	attempts: [],
	shells: []
});

async function wipe() {
	for (const store of open.splice(0)) await store.close();
	for (const name of await databases()) await deleteDatabase(name);
	localStorage.clear();
}
beforeEach(wipe);
afterEach(wipe);

it('an answer given in another tab during a restore is brought over before that database goes', async () => {
	const [here, other] = [await start(), await start()];
	await here.record([review('a', 1)]);
	const kept = placed(review('k', 0));
	await restoreBackup(here, backupOf(kept), 'replace', second);
	const late = review('b', 2);
	await other.record([late]);

	const next = await start();
	await vi.waitFor(async () => expect(await ids(next)).toEqual([kept.id, late.id].sort()));
	expect(await problemCode(other.record([review('c', 3)]))).toBe('outdated-tab');
	await clearLeftOver();
	expect(await databases()).toHaveLength(1);
	expect((await next.verify()).problem).toBeNull();
});

it('an attempt that went on in another tab during a restore is brought over, and only that', async () => {
	const [here, other] = [await start(), await start()];
	const [begun, old, known] = [begin('begun'), begin('old', -60), begin('known', -30)];
	await here.mergeAttempts([kept(old, [submit(0)]), kept(known, [answer(0)])]);
	const backup = { ...backupOf(), attempts: [kept(known, [answer(0), answer(1)])] };
	await restoreBackup(here, backup, 'replace', second);
	await other.appendAttempt('known', 1, [answer(5), submit(6)]);
	await other.beginAttempt(begun);

	const next = await start();
	await vi.waitFor(async () => expect(await databases()).toHaveLength(1));
	expect((await next.snapshot()).attempts).toEqual([
		kept(begun),
		kept(known, [answer(0), answer(1)]),
		kept({ ...known, id: 'known~2' }, [answer(0), answer(5), submit(6)])
	]);
	expect((await next.verify()).problem).toBeNull();
});

it('the start of another tab does not clear away what is being restored', async () => {
	const here = await start();
	const restored = await second();
	await restored.store.open();
	const clearing = clearLeftOver();
	const answer = review('a', 1);
	await restored.store.record([answer]);
	await restored.store.close();
	restored.adopt({ entries: await here.entryCount(), attempts: {} });
	await here.close();
	await clearing;
	expect(await ids(await start())).toEqual([answer.id]);
});

it('one tab at a time restores', async () => {
	await start();
	const first = await second();
	await expect(second()).rejects.toThrow('Another tab is restoring');
	await first.discard();
	await (await second()).discard();
	expect(await databases()).toEqual(['examark']);
});

it.each([
	['is lost', null],
	['is damaged', 'elsewhere'],
	['is that of an older restore', 'examark-restored-older']
])('what was restored is found again where the pointer to it %s', async (_, pointer) => {
	const here = await start();
	const kept = placed(review('k', 0));
	await restoreBackup(here, backupOf(kept), 'replace', second);
	const next = await start();
	await vi.waitFor(async () => expect(await databases()).toHaveLength(1));
	await next.close();
	if (pointer === null) localStorage.removeItem('examark-database');
	else localStorage.setItem('examark-database', pointer);
	expect(await ids(await start())).toEqual([kept.id]);
});

it('what was restored is opened where only the pointer is lost, and both are there', async () => {
	const here = await start();
	await here.record([review('a', 1)]);
	const kept = placed(review('k', 0));
	await restoreBackup(here, backupOf(kept), 'replace', second);
	localStorage.removeItem('examark-database');
	expect(await ids(await start())).toEqual([kept.id]);
});

it.each(['examark-database', 'examark-replaced'])(
	'a restore that could not be adopted for want of room for "%s" leaves the database in use',
	async (key) => {
		const here = await start();
		const answer = review('a', 1);
		await here.record([answer]);
		const setItem = vi.spyOn(Storage.prototype, 'setItem');
		setItem.mockImplementation(function (this: Storage, name: string, value: string) {
			if (name === key) throw new DOMException('full', 'QuotaExceededError');
			Reflect.set(this, name, value);
		});
		const restoring = restoreBackup(here, backupOf(placed(review('k', 0))), 'replace', second);
		await expect(restoring).rejects.toThrow('full');
		setItem.mockRestore();
		expect(await ids(await start())).toEqual([answer.id]);
		expect(await databases()).toEqual(['examark']);
	}
);

it('what was replaced never passes for the newest where the restored database is gone', async () => {
	const here = await start();
	await here.record([review('a', 1)]);
	await restoreBackup(here, backupOf(placed(review('k', 0))), 'replace', second);
	const restored = (await databases()).find((name) => name !== 'examark');
	await deleteDatabase(restored ?? '');
	const next = await openProgress(derivation, newId);
	open.push(next);
	expect((await next.open()).problem?.code).toBe('missing');
});
