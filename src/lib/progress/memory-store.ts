import { memoryDatabase, type MemoryRows } from './memory-database';
import type { ProgressStore } from './port';
import { createStore, type StoreOptions } from './store';

/** A store that forgets: for tests and for looking into a backup before it is restored. */
export function memoryStore(options: StoreOptions, rows?: MemoryRows): ProgressStore {
	return createStore(memoryDatabase(rows), options);
}
