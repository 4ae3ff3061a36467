import { expect, it } from 'vitest';
import { deviceId } from '../core/ids';
import { derivation } from '../memory/derivation';
import { review } from './contract/sample';
import { memoryDatabase } from './memory-database';
import { StorageProblem } from './problems';
import { createStore } from './store';
import type { Database } from './tables';

it('a check that the browser broke off is told, and does not close the store', async () => {
	const database = memoryDatabase();
	let broken = false;
	const moody: Database = {
		...database,
		read: (work) =>
			broken
				? Promise.reject(new StorageProblem('aborted', 'The browser broke off'))
				: database.read(work)
	};
	const store = createStore(moody, { device: deviceId('device'), derivation, witness: null });
	await store.open();
	broken = true;
	expect((await store.verify()).problem?.code).toBe('aborted');
	broken = false;
	await store.record([review('a', 1)]);
	expect(await store.entryCount()).toBe(1);
});
