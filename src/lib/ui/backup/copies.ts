import { directoryShelf, privateShelf } from '../../progress/backup/directory-shelf';
import {
	copiesKey,
	decodeCopyMemory,
	folderKey,
	isCopyDue,
	shelveCopy,
	type CopyMemory
} from '../../progress/backup/keeper';
import type { Shelf } from '../../progress/backup/shelf';
import type { ProgressStore } from '../../progress/port';
import type { Services } from '../shared/services';
import { keptCount } from './kept-count';

export async function copyMemory(store: ProgressStore): Promise<CopyMemory> {
	return decodeCopyMemory(await store.value(copiesKey));
}

export const saveCopyMemory = (store: ProgressStore, memory: CopyMemory) =>
	store.saveValue(copiesKey, memory);

/** The folder that the learner picked; null where none is picked. Permission to it may have lapsed. */
export async function pickedFolder(
	store: ProgressStore
): Promise<FileSystemDirectoryHandle | null> {
	const value = await store.value(folderKey);
	return value instanceof FileSystemDirectoryHandle ? value : null;
}

export const rememberFolder = (store: ProgressStore, handle: FileSystemDirectoryHandle | null) =>
	store.saveValue(folderKey, handle);

interface Permissive {
	queryPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
}

export const mayWrite = async (handle: FileSystemDirectoryHandle, ask: boolean) => {
	const permissive = handle as Permissive;
	const mode = { mode: 'readwrite' } as const;
	if ((await permissive.queryPermission?.(mode)) === 'granted') return true;
	return ask && (await permissive.requestPermission?.(mode)) === 'granted';
};

/**
 * A copy on this device's own shelf, then in the learner's folder where it may be written to without asking. Rejects where the folder is gone or full; what
 * was made by then is remembered.
 */
export async function makeCopy(
	store: ProgressStore,
	shelf: Shelf,
	atMs: number
): Promise<CopyMemory> {
	const before = await copyMemory(store);
	const count = await keptCount(store);
	await shelveCopy(store, shelf, atMs);
	const here = { ...before, count, atMs };
	await saveCopyMemory(store, here);
	const folder = await pickedFolder(store);
	if (!folder || !(await mayWrite(folder, false))) return here;
	await shelveCopy(
		store,
		directoryShelf(async () => folder),
		atMs
	);
	const elsewhere = { ...here, elsewhereAtMs: atMs };
	await saveCopyMemory(store, elsewhere);
	return elsewhere;
}

const lookEveryMs = 60_000;

/**
 * Looks whether a copy is due and has it made. The end of a session is owed a copy until one was made after it: `make` may fail, or find another tab at it
 * (false), whose copy may have been begun before the last answer.
 */
export function copyWatch(
	store: ProgressStore,
	now: Services['now'],
	make: (atMs: number) => Promise<boolean>
): (inSession: boolean) => Promise<void> {
	let wasInSession = false;
	let sessionOver = false;
	return async (inSession) => {
		if (wasInSession && !inSession) sessionOver = true;
		wasInSession = inSession;
		const { atMs } = now();
		const memory = await copyMemory(store);
		const count = await keptCount(store);
		if (count === memory.count) sessionOver = false;
		if (!isCopyDue(memory, { atMs, count, sessionOver })) return;
		if (await make(atMs)) sessionOver = false;
	};
}

/**
 * From now on copies the store at the end of a session and every half hour of use. A Web Lock keeps two tabs from doing it at once. A copy that fails is
 * tried again at the next look; the settings page shows how old the last one is.
 */
export function keepCopies(store: ProgressStore, services: Services): () => void {
	const shelf = privateShelf();
	if (!shelf) return () => undefined;
	const look = copyWatch(store, services.now, (atMs) =>
		navigator.locks.request('examark-copy', { ifAvailable: true }, async (lock) => {
			if (lock) await makeCopy(store, shelf, atMs);
			return lock !== null;
		})
	);
	const isInSession = () => document.documentElement.dataset.session !== undefined;
	const quietly = () => void look(isInSession()).catch(() => undefined);
	const timer = setInterval(quietly, lookEveryMs);
	const marks = new MutationObserver(quietly);
	marks.observe(document.documentElement, { attributeFilter: ['data-session'] });
	return () => {
		clearInterval(timer);
		marks.disconnect();
	};
}
