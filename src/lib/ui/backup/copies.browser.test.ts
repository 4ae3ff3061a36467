import { afterEach, expect, it } from 'vitest';
import { deviceId } from '../../core/ids';
import { derivation } from '../../memory/derivation';
import { memoryShelf } from '../../progress/backup/memory-shelf';
import { deleteDatabase, dexieStore } from '../../progress/dexie/dexie-store';
import { copyMemory, makeCopy, rememberFolder } from './copies';

const name = 'copies-under-test';
const folder = 'folder-under-test';
const store = dexieStore({ name, device: deviceId('device'), derivation, witness: null });

afterEach(async () => {
	await store.close();
	await deleteDatabase(name);
});

it('a folder that is gone is told, and does not have the copy on this device made again and again', async () => {
	expect((await store.open()).problem).toBeNull();
	const root = await navigator.storage.getDirectory();
	const handle = await root.getDirectoryHandle(folder, { create: true });
	await rememberFolder(store, handle);
	const atMs = Date.UTC(2026, 10, 23);
	const shelf = memoryShelf();
	expect(await makeCopy(store, shelf, atMs)).toMatchObject({ atMs, elsewhereAtMs: atMs });

	await root.removeEntry(folder, { recursive: true });
	await expect(makeCopy(store, shelf, atMs + 60_000)).rejects.toThrow();
	expect(await copyMemory(store)).toMatchObject({ atMs: atMs + 60_000, elsewhereAtMs: atMs });
	expect(await shelf.list()).toHaveLength(1);
});
