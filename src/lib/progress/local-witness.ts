import { decodeMark } from './codec';
import type { Witness } from './port';

/**
 * The witness in the browser's local storage, which is kept in other files than IndexedDB. Where it cannot be read or written (private mode, full) the
 * store works on without a witness.
 */
export function localWitness(storage: Storage, database: string): Witness {
	const key = `${database}:witness`;
	return {
		read() {
			try {
				return decodeMark(JSON.parse(storage.getItem(key) ?? 'null'));
			} catch {
				return null;
			}
		},
		write(mark) {
			try {
				storage.setItem(key, JSON.stringify(mark));
			} catch {
				return;
			}
		}
	};
}
