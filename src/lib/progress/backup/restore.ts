import type { ProgressStore, StoreSnapshot } from '../port';
import { sizeOf } from '../attempt-rows';
import { canonicalJson } from '../canonical';
import { backupParts, countsOf } from './format';
import { copiesKey, folderKey } from './keeper';
import { previewRestore } from './preview';
import { united } from './united';

/** `merge` keeps everything of both sides; `replace` leaves only what the backup has. */
export type RestoreMode = 'merge' | 'replace';

/** How much of the database in use a restore has seen. */
export interface Taken {
	/** Of its log, in order of arrival. */
	readonly entries: number;
	/** Events of each attempt, the mark of a discard included. */
	readonly attempts: Readonly<Record<string, number>>;
}

/** A second, empty database, and how to use it in the place of the first. */
export interface SecondStore {
	readonly store: ProgressStore;
	/**
	 * From the next start of the app on, the second is the one. A single write: it happens or it does not. `taken`: what of the database in use was looked
	 * at; what another tab has written behind it is brought over then. Null where it cannot be read.
	 */
	adopt(taken: Taken | null): void;
	/** Closes and deletes the second. */
	discard(): Promise<void>;
}

export class RestoreFailed extends Error {
	override readonly name = 'RestoreFailed';
}

/**
 * Brings a backup into a second database, which derives its cards from the log, checks that everything arrived, then swaps. Whatever fails before the
 * swap leaves the learner's data as they were.
 */
export async function restoreBackup(
	current: ProgressStore | null,
	backup: StoreSnapshot,
	mode: RestoreMode,
	openSecond: () => Promise<SecondStore>
): Promise<void> {
	const second = await openSecond();
	try {
		const { store } = second;
		const health = await store.open();
		if (health.problem) throw health.problem;
		const taken = current ? await takenOf(current) : null;
		const wanted = mode === 'merge' && current ? united(await current.snapshot(), backup) : backup;
		await store.replace(wanted);
		await check(store, backup, wanted);
		if (current) await carryOver(current, store);
		await store.close();
		second.adopt(taken);
	} catch (error) {
		await second.discard().catch(() => undefined);
		throw error;
	}
}

async function takenOf(store: ProgressStore): Promise<Taken> {
	const [entries, heads] = await Promise.all([store.entryCount(), store.attempts(null)]);
	return { entries, attempts: Object.fromEntries(heads.map((head) => [head.id, sizeOf(head)])) };
}

async function carryOver(from: ProgressStore, to: ProgressStore): Promise<void> {
	for (const key of [copiesKey, folderKey]) {
		const value = await from.value(key);
		if (value !== null) await to.saveValue(key, value);
	}
}

async function check(
	store: ProgressStore,
	backup: StoreSnapshot,
	wanted: StoreSnapshot
): Promise<void> {
	const verified = await store.verify();
	if (verified.problem) throw verified.problem;
	const there = await store.snapshot();
	const { same, onlyInBackup, conflicting, attempts } = previewRestore(there, backup);
	const arrived = same + conflicting.length;
	if (onlyInBackup > 0 || arrived !== backup.entries.length)
		throw new RestoreFailed(
			`Of ${backup.entries.length} entries of the backup, ${arrived} arrived. Nothing was changed; try again.`
		);
	const [have, want] = [countsOf(there), countsOf(wanted)];
	for (const name of backupParts)
		if (have[name] !== want[name])
			throw new RestoreFailed(
				`Of ${want[name]} ${name}, ${have[name]} arrived. Nothing was changed; try again.`
			);
	const lacking = attempts.onlyInBackup + attempts.furtherInBackup + attempts.differing;
	const byId = (snapshot: StoreSnapshot) =>
		new Map(snapshot.attempts.map((attempt) => [attempt.id, canonicalJson(attempt)]));
	const arrivedById = byId(there);
	const altered = [...byId(wanted)].filter(([id, text]) => arrivedById.get(id) !== text).length;
	if (lacking + altered > 0)
		throw new RestoreFailed(
			`Of ${want.attempts} attempts, ${Math.max(lacking, altered)} did not arrive whole. Nothing was changed; try again.`
		);
}
