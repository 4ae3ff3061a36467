import { describe, expect, it } from 'vitest';
import { deviceId } from '../../core/ids';
import { derivation } from '../../memory/derivation';
import { defaultSettings } from '../../memory/settings';
import { answer, begin, kept, submit } from '../contract/sample-attempt';
import { memoryStore } from '../memory-store';
import type { ProgressStore, StoreSnapshot } from '../port';
import { archivedKey } from '../archived';
import { decodeArchived, decodeSnapshot } from '../codec';
import { decodeBackup } from './format';
import { isCopyDue, noCopy, shelveCopy } from './keeper';
import { memoryShelf } from './memory-shelf';
import { copyName } from './shelf';
import { restoreBackup, RestoreFailed, type SecondStore, type Taken } from './restore';
import { sampleSnapshot } from './sample-snapshot';

const device = deviceId('device');

async function storeWith(snapshot: StoreSnapshot | null): Promise<ProgressStore> {
	const store = memoryStore({ device, derivation, witness: null });
	await store.open();
	if (snapshot) await store.replace(snapshot);
	return store;
}

/** A second store that stays open after it was adopted, so that it can be looked into. */
async function second(change: Partial<ProgressStore> = {}) {
	const store = await storeWith(null);
	const fate = { adopted: false, discarded: false, taken: null as Taken | null };
	const opened: SecondStore = {
		store: { ...store, close: async () => undefined, ...change },
		adopt: (taken) => Object.assign(fate, { adopted: true, taken }),
		discard: async () => void (fate.discarded = true)
	};
	return { store, fate, open: async () => opened };
}

const mine = sampleSnapshot(30, defaultSettings, 'mine');
const theirs = sampleSnapshot(20, { ...defaultSettings, newPerDay: 5 }, 'theirs');
const ids = (snapshot: StoreSnapshot) => snapshot.entries.map((entry) => entry.id).sort();
const everything = async (store: ProgressStore) => ({
	snapshot: await store.snapshot(),
	cards: await store.browse(mine.settings[0]!.course, null, 1000),
	tallies: [...(await store.tallies(mine.settings[0]!.course, 0, 1e6))]
});

describe('restoring', () => {
	it('export, wipe, restore gives back the same to the last field', async () => {
		const store = await storeWith(mine);
		const before = await everything(store);
		const shelf = memoryShelf();
		const copy = await shelveCopy(store, shelf, Date.UTC(2026, 10, 23));
		const { snapshot } = await decodeBackup(await shelf.read(copy.name), decodeSnapshot);
		const wiped = await storeWith(null);
		const into = await second();
		await restoreBackup(wiped, snapshot, 'replace', into.open);
		expect(into.fate).toMatchObject({ adopted: true, discarded: false });
		expect(await everything(into.store)).toEqual(before);
	});

	it('replaces: only what the backup has is left', async () => {
		const into = await second();
		await restoreBackup(await storeWith(mine), theirs, 'replace', into.open);
		const after = await into.store.snapshot();
		expect(ids(after)).toEqual(ids(theirs));
		expect(after.settings).toEqual(theirs.settings);
	});

	it('merges: the logs are united, and what is here wins', async () => {
		const into = await second();
		await restoreBackup(await storeWith(mine), theirs, 'merge', into.open);
		const after = await into.store.snapshot();
		expect(ids(after)).toEqual([...ids(mine), ...ids(theirs)].sort());
		expect(after.settings).toEqual(mine.settings);
		const other = await second();
		await restoreBackup(await storeWith(theirs), mine, 'merge', other.open);
		const cards = (store: ProgressStore) => store.browse(mine.settings[0]!.course, null, 1000);
		expect(await cards(other.store)).toEqual(await cards(into.store));
	});

	it('merges into a device that has another version of the course, and keeps what the answers were about', async () => {
		const { course } = mine.settings[0]!;
		const card = theirs.entries[0]!.card;
		const told = { id: card, kind: 'definition', subject: 'old', statement: 'An old name' };
		const backup = { ...theirs, courses: [{ course, hash: 'old', cards: [told] }] };
		const into = await second();
		await restoreBackup(await storeWith(mine), backup, 'merge', into.open);
		expect(decodeArchived(await into.store.value(archivedKey(course)))).toEqual([
			{ ...told, position: 0 }
		]);
		const fresh = await second();
		await restoreBackup(await storeWith(null), backup, 'merge', fresh.open);
		expect((await fresh.store.snapshot()).courses).toEqual(backup.courses);
	});

	it('merges attempts: further copies go on, those that went apart are both kept', async () => {
		const [one, two] = [begin('one'), begin('two', 60)];
		const here = {
			...mine,
			attempts: [kept(one, [answer(0), answer(1)]), kept(two, [answer(0)])]
		};
		const backup = {
			...theirs,
			attempts: [kept(one, [answer(0), answer(2)]), kept(two, [answer(0), submit(9)])]
		};
		const into = await second();
		await restoreBackup(await storeWith(here), backup, 'merge', into.open);
		const { attempts } = await into.store.snapshot();
		expect(attempts).toEqual([
			kept(one, [answer(0), answer(1)]),
			kept({ ...one, id: 'one~2' }, [answer(0), answer(2)]),
			kept(two, [answer(0), submit(9)])
		]);
		const again = await second();
		await restoreBackup(into.store, backup, 'merge', again.open);
		expect((await again.store.snapshot()).attempts).toEqual(attempts);
		const replaced = await second();
		await restoreBackup(into.store, backup, 'replace', replaced.open);
		expect((await replaced.store.snapshot()).attempts).toEqual(backup.attempts);
	});

	it('merges sessions of shells: what is here wins, what only the backup has comes with it', async () => {
		const shell = (id: string, content: unknown) => ({ id, revision: 1, savedAtMs: 1, content });
		const here = { ...mine, shells: [shell('sandbox', 'mine')] };
		const backup = { ...theirs, shells: [shell('lab', 'theirs'), shell('sandbox', 'theirs')] };
		const into = await second();
		await restoreBackup(await storeWith(here), backup, 'merge', into.open);
		expect((await into.store.snapshot()).shells).toEqual([backup.shells[0], here.shells[0]]);
		const replaced = await second();
		await restoreBackup(await storeWith(here), backup, 'replace', replaced.open);
		expect((await replaced.store.snapshot()).shells).toEqual(backup.shells);
	});

	it('changes nothing where an event of an attempt does not arrive', async () => {
		const lossy = await second();
		const opened = await lossy.open();
		const replace = (snapshot: StoreSnapshot) =>
			opened.store.replace({
				...snapshot,
				attempts: snapshot.attempts.map((attempt) => ({
					...attempt,
					events: attempt.events.slice(0, -1)
				}))
			});
		const openSecond = async () => ({ ...opened, store: { ...opened.store, replace } });
		await expect(restoreBackup(await storeWith(mine), theirs, 'merge', openSecond)).rejects.toThrow(
			'Of 4 attempts, 4 did not arrive whole'
		);
		expect(lossy.fate).toMatchObject({ adopted: false, discarded: true });
	});

	it('says how much of the log in use it has seen', async () => {
		const into = await second();
		await restoreBackup(await storeWith(mine), theirs, 'replace', into.open);
		expect(into.fate.taken).toEqual({
			entries: mine.entries.length,
			attempts: { 'mine-attempt-1': 12, 'mine-attempt-2': 1 }
		});
		const alone = await second();
		await restoreBackup(null, theirs, 'replace', alone.open);
		expect(alone.fate.taken).toBeNull();
	});

	it('changes nothing where something does not arrive', async () => {
		const current = await storeWith(mine);
		const before = await everything(current);
		const lossy = await second({
			replace: async (snapshot) =>
				(await storeWith(null)).replace({ ...snapshot, entries: snapshot.entries.slice(1) })
		});
		await expect(restoreBackup(current, theirs, 'replace', lossy.open)).rejects.toThrow(
			RestoreFailed
		);
		expect(lossy.fate).toMatchObject({ adopted: false, discarded: true });
		expect(await everything(current)).toEqual(before);
	});
});

it('what belongs to this device alone is in no backup, and survives a restore', async () => {
	const store = await storeWith(mine);
	await store.saveValue('device/copies', { count: 3 });
	expect((await store.snapshot()).values.map((row) => row.key)).toEqual(['last-lesson']);
	await store.replace(theirs);
	expect(await store.value('device/copies')).toEqual({ count: 3 });
});

describe('the shelf', () => {
	it('makes room for a new copy, oldest first', async () => {
		const store = await storeWith(mine);
		const shelf = memoryShelf();
		for (const day of [1, 2, 3]) await shelveCopy(store, shelf, Date.UTC(2026, 10, day));
		let full = 2;
		const tight = {
			...shelf,
			async write(name: string, file: Blob) {
				if (full-- > 0) throw new DOMException('Full', 'QuotaExceededError');
				await shelf.write(name, file);
			}
		};
		await shelveCopy(store, tight, Date.UTC(2026, 10, 4));
		expect((await shelf.list()).map((copy) => new Date(copy.createdAtMs).getUTCDate())).toEqual([
			4, 3
		]);
	});

	it('keeps the last copy when there is no room at all', async () => {
		const store = await storeWith(mine);
		const shelf = memoryShelf();
		await shelveCopy(store, shelf, Date.UTC(2026, 10, 1));
		const full = {
			...shelf,
			write: () => Promise.reject(new DOMException('Full', 'QuotaExceededError'))
		};
		await expect(shelveCopy(store, full, Date.UTC(2026, 10, 2))).rejects.toThrow('Full');
		expect(await shelf.list()).toHaveLength(1);
	});

	it('keeps the copy just made where the clock was set back behind all others', async () => {
		const store = await storeWith(mine);
		const shelf = memoryShelf();
		for (let month = 0; month < 24; month++)
			for (const day of [1, 8, 15, 22])
				await shelf.write(copyName(Date.UTC(2027, month, day)), new Blob(['x']));
		const { name } = await shelveCopy(store, shelf, Date.UTC(2026, 1, 1));
		expect((await shelf.list()).map((copy) => copy.name)).toContain(name);
	});

	it('asks for nothing where nothing is new', () => {
		expect(isCopyDue(noCopy, { atMs: 1e12, count: 0, sessionOver: true })).toBe(false);
	});
});
