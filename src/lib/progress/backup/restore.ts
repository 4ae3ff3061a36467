import type { ProgressStore, StoreSnapshot } from '../port';
import { copiesKey, folderKey } from './keeper';
import { previewRestore } from './preview';

/** `merge` keeps everything of both sides; `replace` leaves only what the backup has. */
export type RestoreMode = 'merge' | 'replace';

/** A second, empty database, and how to use it in the place of the first. */
export interface SecondStore {
	readonly store: ProgressStore;
	/** From the next start of the app on, the second is the one. A single write: it happens or it does not. */
	adopt(): void;
	/** Closes and deletes the second. */
	discard(): Promise<void>;
}

export class RestoreFailed extends Error {
	override readonly name = 'RestoreFailed';
}

/**
 * Brings a backup into a second database, checks that everything arrived and that the log alone gives the same cards, then swaps. Whatever fails
 * before the swap leaves the learner's data as they were.
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
		if (mode === 'replace' || !current) await store.replace(backup);
		else {
			await store.replace(withSettingsOf(await current.snapshot(), backup));
			await store.merge(backup.entries);
		}
		await check(store, backup);
		if (current) await carryOver(current, store);
		await store.close();
		second.adopt();
	} catch (error) {
		await second.discard().catch(() => undefined);
		throw error;
	}
}

async function carryOver(from: ProgressStore, to: ProgressStore): Promise<void> {
	for (const key of [copiesKey, folderKey]) {
		const value = await from.value(key);
		if (value !== null) await to.saveValue(key, value);
	}
}

/** What is here wins; settings and values that only the backup has come with it. */
function withSettingsOf(here: StoreSnapshot, backup: StoreSnapshot): StoreSnapshot {
	const courses = new Set(here.settings.map((s) => s.course));
	const keys = new Set(here.values.map((v) => v.key));
	return {
		...here,
		settings: [...here.settings, ...backup.settings.filter((s) => !courses.has(s.course))],
		values: [...here.values, ...backup.values.filter((v) => !keys.has(v.key))]
	};
}

async function check(store: ProgressStore, backup: StoreSnapshot): Promise<void> {
	const verified = await store.verify();
	if (verified.problem) throw verified.problem;
	const { same, onlyInBackup, conflicting } = previewRestore(await store.snapshot(), backup);
	const arrived = same + conflicting.length;
	if (onlyInBackup > 0 || arrived !== backup.entries.length)
		throw new RestoreFailed(
			`Of ${backup.entries.length} entries of the backup, ${arrived} arrived. Nothing was changed; try again.`
		);
}
