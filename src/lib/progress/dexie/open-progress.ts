import { deviceId, type DeviceId } from '../../core/ids';
import type { SecondStore } from '../backup/restore';
import { localWitness } from '../local-witness';
import type { Derivation, ProgressStore } from '../port';
import { deleteDatabase, dexieStore } from './dexie-store';
import { keepOlderSchema } from './keep-older-schema';
import { adoptDatabase, databaseName, leftOver, restoredName } from './which-database';

const deviceKey = 'examark-device';

/** This browser profile's name in the log. A new one where none was kept: entries of one device under two names do no harm. */
function thisDevice(storage: Storage, newId: () => string): DeviceId {
	try {
		const known = storage.getItem(deviceKey);
		if (known) return deviceId(known);
		const fresh = newId();
		storage.setItem(deviceKey, fresh);
		return deviceId(fresh);
	} catch {
		return deviceId(newId());
	}
}

function openNamed(name: string, derivation: Derivation, newId: () => string): ProgressStore {
	return dexieStore({
		name,
		device: thisDevice(localStorage, newId),
		derivation,
		witness: localWitness(localStorage, name),
		beforeMigration: keepOlderSchema
	});
}

/** The learner's progress in this browser; `open()` is still to be called. */
export async function openProgress(
	derivation: Derivation,
	newId: () => string
): Promise<ProgressStore> {
	return openNamed(await databaseName(localStorage), derivation, newId);
}

/** A second, empty database beside the one in use. */
export async function openSecond(
	derivation: Derivation,
	newId: () => string
): Promise<SecondStore> {
	const name = restoredName(newId());
	const store = openNamed(name, derivation, newId);
	return {
		store,
		adopt: () => adoptDatabase(localStorage, name),
		async discard() {
			await store.close();
			await deleteDatabase(name);
		}
	};
}

/** Deletes what restores have replaced. To be called only when the database in use was found sound. */
export async function clearLeftOver(): Promise<void> {
	const current = await databaseName(localStorage);
	for (const name of await leftOver(current)) await deleteDatabase(name);
}
