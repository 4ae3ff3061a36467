import { keptAttempt } from '../attempt-rows';
import type { ProgressStore } from '../port';
import { blockedGraceMs, deleteDatabase } from './dexie-store';
import type { AttemptEventRow, AttemptRow } from '../tables';
import { storageProblem } from './storage-errors';
import { databaseName, forgetReplaced, readReplaced } from './which-database';

const settled = <Result>(request: IDBRequest<Result>) =>
	new Promise<Result>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? storageProblem('unknown'));
	});

/**
 * Opens a database in a version of its own: every tab that still uses it makes way, after what it is writing, and none can come back. Null where the
 * database is gone.
 */
async function seal(name: string): Promise<IDBDatabase | null> {
	const found = (await indexedDB.databases()).find((one) => one.name === name);
	if (!found) return null;
	const request = indexedDB.open(name, (found.version ?? 0) + 1);
	let tooLate = false;
	return new Promise((resolve, reject) => {
		const giveUp = () => {
			tooLate = true;
			reject(storageProblem('open-failed'));
		};
		request.onblocked = () => setTimeout(giveUp, blockedGraceMs);
		request.onerror = () => reject(request.error ?? storageProblem('unknown'));
		request.onsuccess = () => {
			if (tooLate) request.result.close();
			else resolve(request.result);
		};
	});
}

/** Entries from a place of the log on, as they lie there. */
async function tailOf(db: IDBDatabase, from: number): Promise<unknown[]> {
	if (!db.objectStoreNames.contains('log')) return [];
	const log = db.transaction('log').objectStore('log');
	const rows = await settled<unknown[]>(log.getAll(IDBKeyRange.lowerBound(from)));
	return rows.map((row) => (typeof row === 'object' && row ? Reflect.get(row, 'entry') : null));
}

/** Attempts that have more events than the restore has seen, or that it has not seen at all, whole, as they lie there. */
async function attemptsBeyond(
	db: IDBDatabase,
	seen: Readonly<Record<string, number>>
): Promise<unknown[]> {
	if (!db.objectStoreNames.contains('attempts')) return [];
	const transaction = db.transaction(['attempts', 'attemptEvents']);
	const events = transaction.objectStore('attemptEvents');
	const beyond: unknown[] = [];
	for (const { id, begun } of await settled<AttemptRow[]>(
		transaction.objectStore('attempts').getAll()
	)) {
		const range = IDBKeyRange.bound([id, -Infinity], [id, []]);
		const rows = await settled<AttemptEventRow[]>(events.getAll(range));
		if (Object.hasOwn(seen, id) && rows.length <= (seen[id] ?? 0)) continue;
		const marks = rows.map(({ mark }) => mark);
		beyond.push(keptAttempt(begun, marks));
	}
	return beyond;
}

/**
 * What other tabs have written to a database while a restore was replacing it: it was told to the learner as saved, so it comes over before that database is
 * deleted. Broken off anywhere, the next start does it again; an entry that is known is not counted twice.
 */
export async function bringOver(store: ProgressStore, storage: Storage): Promise<void> {
	const replaced = readReplaced(storage);
	if (!replaced || replaced.database === (await databaseName(storage))) return;
	const db = await seal(replaced.database);
	if (db) {
		const read = Promise.all([tailOf(db, replaced.taken), attemptsBeyond(db, replaced.attempts)]);
		const [tail, attempts] = await read.finally(() => db.close());
		// `merge` and `mergeAttempts` decode each of them.
		if (tail.length > 0) await store.merge(tail as Parameters<typeof store.merge>[0]);
		if (attempts.length > 0)
			await store.mergeAttempts(attempts as Parameters<typeof store.mergeAttempts>[0]);
		await deleteDatabase(replaced.database);
	}
	forgetReplaced(storage);
}
