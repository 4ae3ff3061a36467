import { expect, it } from 'vitest';
import { deviceId } from '../core/ids';
import { derivation } from '../memory/derivation';
import { defaultSettings } from '../memory/settings';
import { rowsBehind } from './append';
import { sampleSnapshot } from './backup/sample-snapshot';
import { MemoryRows } from './memory-database';
import { memoryStore } from './memory-store';

it('takes every entry once where the log has holes, so that what is left can be kept', async () => {
	const rows = new MemoryRows();
	const { entries } = sampleSnapshot(5_002, defaultSettings);
	rows.log = rowsBehind(null, entries).filter(({ seq }) => seq !== 100);
	const store = memoryStore({ device: deviceId('device'), derivation, witness: null }, rows);
	expect((await store.open()).problem?.code).toBe('missing');
	const snapshot = await store.snapshot();
	expect(snapshot.entries).toEqual(entries.filter((_, at) => at !== 100));
	await store.replace(snapshot);
	expect((await store.verify()).problem).toBeNull();
});
