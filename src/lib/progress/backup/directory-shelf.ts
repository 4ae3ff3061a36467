import { copyTime, type Shelf, type ShelvedCopy } from './shelf';

/**
 * Copies in a directory of the File System API: the origin's own (OPFS, apart from IndexedDB on disk) or a folder the learner picked. A file
 * has contents only when its writable is closed (https://fs.spec.whatwg.org/#api-filesystemwritablefilestream), but its name is there before: a file
 * that is empty is a copy broken off, and none.
 */
export function directoryShelf(open: () => Promise<FileSystemDirectoryHandle>): Shelf {
	return {
		async list() {
			const directory = await open();
			const copies: ShelvedCopy[] = [];
			for await (const handle of directory.values()) {
				const createdAtMs = copyTime(handle.name);
				if (handle.kind !== 'file' || createdAtMs === null) continue;
				const { size } = await (handle as FileSystemFileHandle).getFile();
				if (size > 0) copies.push({ name: handle.name, createdAtMs, bytes: size });
			}
			return copies.sort((a, b) => b.createdAtMs - a.createdAtMs);
		},
		async read(name) {
			return (await (await open()).getFileHandle(name)).getFile();
		},
		async write(name, file) {
			const directory = await open();
			const handle = await directory.getFileHandle(name, { create: true });
			let writable: FileSystemWritableFileStream | null = null;
			try {
				writable = await handle.createWritable();
				await writable.write(file);
				await writable.close();
			} catch (error) {
				await writable?.abort().catch(() => undefined);
				// A copy of the same second may have been there whole.
				const { size } = await handle.getFile().catch(() => ({ size: 0 }));
				if (size === 0) await directory.removeEntry(name).catch(() => undefined);
				throw error;
			}
		},
		async remove(name) {
			await (await open()).removeEntry(name);
		}
	};
}

/** The origin's private directory "backups"; null where the browser has none. */
export function privateShelf(): Shelf | null {
	if (typeof navigator === 'undefined' || !navigator.storage?.getDirectory) return null;
	return directoryShelf(async () =>
		(await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true })
	);
}
