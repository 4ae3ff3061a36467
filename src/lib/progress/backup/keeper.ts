import * as v from 'valibot';
import type { ProgressStore } from '../port';
import { encodeBackup } from './format';
import { outdated } from './rotation';
import { copyName, type Shelf, type ShelvedCopy } from './shelf';

/** While the app is used, a copy is made at least this often. */
export const copyEveryMs = 30 * 60_000;
/** After this long without a copy elsewhere, the learner is reminded. */
export const remindAfterMs = 7 * 86_400_000;

/** Values of this device alone: in no backup, carried over where a restore puts another database in use. */
export const copiesKey = 'device/copies';
export const folderKey = 'device/backup-folder';

/** What the keeper remembers on this device. */
export interface CopyMemory {
	/** How much there was to lose when the last copy was made: entries of the log and events of exams. */
	readonly count: number;
	readonly atMs: number;
	/** When a copy last left this device: a download, or a write to the learner's folder. */
	readonly elsewhereAtMs: number | null;
}

export const noCopy: CopyMemory = { count: 0, atMs: 0, elsewhereAtMs: null };

const memorySchema = v.object({
	count: v.pipe(v.number(), v.finite()),
	atMs: v.pipe(v.number(), v.finite()),
	elsewhereAtMs: v.nullable(v.pipe(v.number(), v.finite()))
});

/** What is no such memory is none: a copy is then due at once. */
export function decodeCopyMemory(value: unknown): CopyMemory {
	const result = v.safeParse(memorySchema, value);
	return result.success ? result.output : noCopy;
}

/**
 * Whether a copy is called for: there is more or less to lose, and the session is over or the last copy is old. A restore may have left fewer entries than
 * were copied last, and a clock set back puts the last copy into the future: neither is a reason to copy nothing for weeks.
 */
export const isCopyDue = (
	memory: CopyMemory,
	now: { readonly atMs: number; readonly count: number; readonly sessionOver: boolean }
): boolean =>
	now.count !== memory.count &&
	(now.sessionOver || Math.abs(now.atMs - memory.atMs) >= copyEveryMs);

/** Whether to remind of a copy elsewhere: there is something to lose, and none was made for a week. */
export const isReminderDue = (
	memory: CopyMemory,
	now: { readonly atMs: number; readonly count: number; readonly firstEntryAtMs: number | null }
): boolean => {
	if (now.count === 0 || now.firstEntryAtMs === null) return false;
	return now.atMs - (memory.elsewhereAtMs ?? now.firstEntryAtMs) > remindAfterMs;
};

/**
 * Writes a copy of the store to a shelf, then clears what the rotation no longer wants. Where the shelf is full, the oldest copies go first, one at
 * a time, but never the last one.
 */
export async function shelveCopy(
	store: ProgressStore,
	shelf: Shelf,
	atMs: number
): Promise<ShelvedCopy> {
	const snapshot = await store.snapshot();
	const file = await encodeBackup(snapshot, { createdAtMs: atMs, device: store.device });
	const name = copyName(atMs);
	await writeWithRoom(shelf, name, file);
	// Where the clock was set back, the copies made before it look newer than this one, which must stay all the same.
	for (const old of outdated(await shelf.list())) if (old !== name) await shelf.remove(old);
	return { name, createdAtMs: atMs, bytes: file.size };
}

const isFull = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError';

async function writeWithRoom(shelf: Shelf, name: string, file: Blob): Promise<void> {
	for (;;) {
		try {
			return await shelf.write(name, file);
		} catch (error) {
			const copies = await shelf.list();
			const oldest = copies.filter((c) => c.name !== name).at(-1);
			if (!isFull(error) || !oldest || copies.length < 2) throw error;
			await shelf.remove(oldest.name);
		}
	}
}
