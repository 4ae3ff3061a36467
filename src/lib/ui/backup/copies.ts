import { directoryShelf, privateShelf } from '../../progress/backup/directory-shelf';
import {
	copiesKey,
	folderKey,
	isCopyDue,
	noCopy,
	shelveCopy,
	type CopyMemory
} from '../../progress/backup/keeper';
import type { Shelf } from '../../progress/backup/shelf';
import type { ProgressStore } from '../../progress/port';
import type { Services } from '../shared/services';

export async function copyMemory(store: ProgressStore): Promise<CopyMemory> {
	return ((await store.value(copiesKey)) as CopyMemory | null | undefined) ?? noCopy;
}

export const saveCopyMemory = (store: ProgressStore, memory: CopyMemory) =>
	store.saveValue(copiesKey, memory);

/** The folder that the learner picked; null where none is picked. Permission to it may have lapsed. */
export async function pickedFolder(
	store: ProgressStore
): Promise<FileSystemDirectoryHandle | null> {
	return ((await store.value(folderKey)) as FileSystemDirectoryHandle | null | undefined) ?? null;
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

/** A copy on this device's own shelf, and in the learner's folder where it may be written to without asking. */
export async function makeCopy(
	store: ProgressStore,
	shelf: Shelf,
	atMs: number
): Promise<CopyMemory> {
	const before = await copyMemory(store);
	const count = await store.entryCount();
	await shelveCopy(store, shelf, atMs);
	const folder = await pickedFolder(store);
	let elsewhereAtMs = before.elsewhereAtMs;
	if (folder && (await mayWrite(folder, false))) {
		await shelveCopy(
			store,
			directoryShelf(async () => folder),
			atMs
		);
		elsewhereAtMs = atMs;
	}
	const memory = { count, atMs, elsewhereAtMs };
	await saveCopyMemory(store, memory);
	return memory;
}

const lookEveryMs = 60_000;

/**
 * From now on copies the store at the end of a session and every half hour of use. A Web Lock keeps two tabs from doing it at once. A copy that fails is
 * tried again at the next look; the settings page shows how old the last one is.
 */
export function keepCopies(store: ProgressStore, services: Services): () => void {
	const shelf = privateShelf();
	if (!shelf) return () => undefined;
	let wasInSession = false;
	const look = async () => {
		const inSession = document.documentElement.dataset.session !== undefined;
		const sessionOver = wasInSession && !inSession;
		wasInSession = inSession;
		const { atMs } = services.now();
		const memory = await copyMemory(store);
		const count = await store.entryCount();
		if (!isCopyDue(memory, { atMs, count, sessionOver })) return;
		await navigator.locks.request('examark-copy', { ifAvailable: true }, async (lock) => {
			if (lock) await makeCopy(store, shelf, atMs);
		});
	};
	const quietly = () => void look().catch(() => undefined);
	const timer = setInterval(quietly, lookEveryMs);
	const marks = new MutationObserver(quietly);
	marks.observe(document.documentElement, { attributeFilter: ['data-session'] });
	return () => {
		clearInterval(timer);
		marks.disconnect();
	};
}
