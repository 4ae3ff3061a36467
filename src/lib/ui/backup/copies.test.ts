import { expect, it } from 'vitest';
import { deviceId } from '../../core/ids';
import { derivation } from '../../memory/derivation';
import { defaultSettings } from '../../memory/settings';
import { sampleSnapshot } from '../../progress/backup/sample-snapshot';
import { memoryStore } from '../../progress/memory-store';
import { copyMemory, copyWatch, saveCopyMemory } from './copies';

async function storeWith(entries: number) {
	const store = memoryStore({ device: deviceId('device'), derivation, witness: null });
	await store.open();
	await store.replace(sampleSnapshot(entries, defaultSettings));
	return store;
}

it('the end of a session is owed a copy until one is made', async () => {
	const store = await storeWith(3);
	const atMs = Date.UTC(2026, 10, 23);
	await saveCopyMemory(store, { count: 1, atMs, elsewhereAtMs: null });
	const fates = [new Error('The disk is full'), false, true];
	let made = 0;
	const look = copyWatch(
		store,
		() => ({ atMs, offsetMinutes: 0 }),
		async () => {
			const fate = fates[made++];
			if (fate instanceof Error) throw fate;
			return fate ?? true;
		}
	);
	await look(true);
	expect(made).toBe(0);
	await expect(look(false)).rejects.toThrow('The disk is full');
	for (let times = 0; times < 4; times++) await look(false);
	expect(made).toBe(3);
});

it('what is no memory of copies is as if there was none', async () => {
	const store = await storeWith(1);
	await store.saveValue('device/copies', { count: 'all' });
	expect(await copyMemory(store)).toEqual({ count: 0, atMs: 0, elsewhereAtMs: null });
});
