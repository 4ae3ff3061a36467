import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deviceId } from '../../core/ids';
import { derivation } from '../../memory/derivation';
import { defaultSettings } from '../../memory/settings';
import { sampleSnapshot } from '../../progress/backup/sample-snapshot';
import { MemoryRows } from '../../progress/memory-database';
import { memoryStore } from '../../progress/memory-store';
import type { ProgressStore } from '../../progress/port';
import { StorageProblem } from '../../progress/problems';
import { startStore } from './start-store';

const rows = { current: new MemoryRows() };
const atMs = Date.UTC(2026, 10, 23);

const newStore = () =>
	memoryStore({ device: deviceId('device'), derivation, witness: null }, rows.current);

/** A start of the app on the same rows; counts what it does. */
async function start(change: (store: ProgressStore) => Partial<ProgressStore> = () => ({})) {
	const made = newStore();
	const store = { ...made, ...change(made) };
	const rebuild = vi.spyOn(store, 'rebuild');
	const verify = vi.spyOn(store, 'verify');
	const { health } = await startStore(store, () => atMs);
	return { store, health, rebuild, verify };
}

beforeEach(async () => {
	vi.useFakeTimers();
	rows.current = new MemoryRows();
	const store = newStore();
	await store.open();
	await store.replace(sampleSnapshot(5, defaultSettings));
});
afterEach(() => vi.useRealTimers());

it('derives anew, once, what another version of the app derived', async () => {
	await (await start()).store.saveValue('device/derived-by', -1);
	expect((await start()).rebuild).toHaveBeenCalledTimes(1);
	expect((await start()).rebuild).not.toHaveBeenCalled();
});

it('opens where nothing could be derived anew, and tries again at the next start', async () => {
	await (await start()).store.saveValue('device/derived-by', -1);
	const { health, store } = await start(() => ({
		rebuild: () => Promise.reject(new StorageProblem('quota', 'The disk is full'))
	}));
	expect(health.problem).toBeNull();
	expect(await store.entryCount()).toBe(5);
	expect((await start()).rebuild).toHaveBeenCalledTimes(1);
});

it('reads the whole log soon after the start', async () => {
	const { verify } = await start();
	expect(verify).not.toHaveBeenCalled();
	await vi.runAllTimersAsync();
	expect(verify).toHaveBeenCalledTimes(1);
});

it.each([
	['not again within a day', 60_000, 0],
	['again after a day', 86_400_000, 1],
	['again where the clock was set back by more than a day', -86_400_001, 1]
])('reads a very long log %s', async (_, agoMs, times) => {
	const { store } = await start();
	await store.saveValue('device/verified-at', atMs - agoMs);
	const { verify } = await start(({ open }) => ({
		open: async () => ({ ...(await open()), count: 1_000_000 })
	}));
	await vi.runAllTimersAsync();
	expect(verify).toHaveBeenCalledTimes(times);
});
