import type { NewEntry, ProgressStore } from '../../progress/port';
import { StorageProblem } from '../../progress/problems';

const prefix = 'examark-outbox-1:';

/**
 * Entries that were handed to the store and of which it has not said yet that they are written. They outlast a crash of the tab: the next visit hands
 * them over again, and since each has its id, nothing counts twice. Each batch has a place of its own, so that tabs do not overwrite one another's.
 */
export interface Outbox {
	/** False where the storage is full or closed: the answer is then in the page alone. */
	put(entries: readonly NewEntry[]): boolean;
	clear(entries: readonly NewEntry[]): void;
	all(): readonly (readonly NewEntry[])[];
}

const keyOf = (entries: readonly NewEntry[]) => `${prefix}${entries[0]?.id ?? ''}`;

/** Enough to tell an entry from other text; the store checks the rest and refuses what is not of its shape. */
function isBatch(value: unknown): value is NewEntry[] {
	return (
		Array.isArray(value) &&
		value.length > 0 &&
		value.every(
			(one: unknown) =>
				typeof one === 'object' && one !== null && 'id' in one && 'kind' in one && 'card' in one
		)
	);
}

/** Null for damaged text, which must not stand in the way of the batches beside it. */
function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null') as unknown;
	} catch {
		return null;
	}
}

export function outboxOn(storage: () => Storage): Outbox {
	return {
		put(entries) {
			try {
				storage().setItem(keyOf(entries), JSON.stringify(entries));
				return true;
			} catch {
				return false;
			}
		},
		clear(entries) {
			try {
				storage().removeItem(keyOf(entries));
			} catch {
				// What could not be put is not there to be removed.
			}
		},
		all() {
			try {
				const kept = storage();
				const keys = Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '')
					.filter((key) => key.startsWith(prefix))
					.sort();
				return keys.flatMap((key) => {
					const value = parsed(kept.getItem(key));
					return isBatch(value) ? [value] : [];
				});
			} catch {
				return [];
			}
		}
	};
}

export const browserOutbox = (): Outbox => outboxOn(() => localStorage);

/** Writes what an earlier visit could not. Rejects with the store's StorageProblem; what is not written then stays. */
export async function deliver(outbox: Outbox, store: Pick<ProgressStore, 'record'>): Promise<void> {
	const byTime = (a: readonly NewEntry[], b: readonly NewEntry[]) =>
		(a[0]?.atMs ?? 0) - (b[0]?.atMs ?? 0);
	for (const entries of [...outbox.all()].sort(byTime)) {
		try {
			await store.record(entries);
		} catch (error) {
			// Text that is no entry can never be written; it must not stand in the way of what can.
			if (!(error instanceof StorageProblem) || error.code !== 'invalid') throw error;
		}
		outbox.clear(entries);
	}
}
