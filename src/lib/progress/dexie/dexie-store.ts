import type { ProgressStore } from '../port';
import { createStore, type StoreOptions } from '../store';
import type { BeforeMigration } from './connect';
import { dexieDatabase } from './dexie-database';
import { releases, type Release } from './schema';
import { storageProblem } from './storage-errors';

export interface DexieStoreOptions extends StoreOptions {
	/** Name of the IndexedDB database; a second name is a second, separate store. */
	readonly name: string;
	readonly beforeMigration?: BeforeMigration;
	/** For tests of migrations. */
	readonly releases?: readonly Release[];
	readonly blockedGraceMs?: number;
	readonly openTimeoutMs?: number;
}

/** A tab that is asked to let go of a database may still be writing; one that the browser has frozen does not answer at all. */
export const blockedGraceMs = 3_000;

/** The learner's progress in this browser. */
export function dexieStore(options: DexieStoreOptions): ProgressStore {
	const database = dexieDatabase({
		name: options.name,
		releases: options.releases ?? releases,
		beforeMigration: options.beforeMigration ?? null,
		blockedGraceMs: options.blockedGraceMs ?? blockedGraceMs,
		openTimeoutMs: options.openTimeoutMs ?? 20_000
	});
	return createStore(database, options);
}

/** Removes a database and all that is in it. Rejects where another tab does not let go of it; the browser removes it once it does. */
export function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
		request.onblocked = () =>
			setTimeout(() => reject(storageProblem('open-failed')), blockedGraceMs);
	});
}
