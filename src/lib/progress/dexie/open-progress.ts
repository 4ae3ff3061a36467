import { deviceId, type DeviceId } from '../../core/ids';
import { RestoreFailed, type SecondStore } from '../backup/restore';
import { localWitness } from '../local-witness';
import type { Derivation, ProgressStore } from '../port';
import { bringOver } from './bring-over';
import { deleteDatabase, dexieStore } from './dexie-store';
import { keepOlderSchema } from './keep-older-schema';
import {
	adoptDatabase,
	databaseName,
	leftOver,
	readReplaced,
	restoredName
} from './which-database';

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
	const store = openNamed(await databaseName(localStorage), derivation, newId);
	return {
		...store,
		async open() {
			const health = await store.open();
			// In the background: it waits for other tabs, and no page waits for it.
			if (health.problem === null && readReplaced(localStorage))
				void alone(() => bringOver(store, localStorage)).catch(() => undefined);
			return health;
		}
	};
}

/** Held while one tab restores, so that a second one is told instead of kept waiting. */
const restoringLock = 'examark-restoring';
/** Held while databases come and go: what a restore has not adopted yet looks like one left over. */
const databasesLock = 'examark-databases';

const alone = (work: () => Promise<void>): Promise<void> =>
	navigator.locks.request(databasesLock, work);

/** Takes a lock until it is let go; null where it was not to be had at once and `ifAvailable`. */
function hold(name: string, ifAvailable: boolean): Promise<(() => void) | null> {
	return new Promise((resolve, reject) => {
		const held = (lock: Lock | null) =>
			new Promise<void>((letGo) => {
				resolve(lock && letGo);
				if (!lock) letGo();
			});
		navigator.locks.request(name, { ifAvailable }, held).catch(reject);
	});
}

/** Rejects while another tab restores. */
async function holdDatabases(): Promise<() => void> {
	const restored = await hold(restoringLock, true);
	if (!restored) throw new RestoreFailed('Another tab is restoring. Wait until it is done.');
	const changed = await hold(databasesLock, false);
	return () => {
		changed?.();
		restored();
	};
}

/** A second, empty database beside the one in use. Rejects while another tab restores. */
export async function openSecond(
	derivation: Derivation,
	newId: () => string
): Promise<SecondStore> {
	const letGo = await holdDatabases();
	const database = await databaseName(localStorage);
	const name = restoredName(newId());
	const store = openNamed(name, derivation, newId);
	return {
		store,
		adopt(taken) {
			const replaced = taken && { database, taken: taken.entries, attempts: taken.attempts };
			adoptDatabase(localStorage, name, replaced);
			letGo();
		},
		async discard() {
			await store.close();
			await deleteDatabase(name).finally(letGo);
		}
	};
}

/** Deletes what restores have left behind, once nothing of it is wanted. To be called only when the database in use was found sound. */
export function clearLeftOver(): Promise<void> {
	return alone(async () => {
		const current = await databaseName(localStorage);
		for (const name of await leftOver(current, readReplaced(localStorage)?.database))
			await deleteDatabase(name);
	});
}
