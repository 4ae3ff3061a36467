import { copyTime, type Shelf, type ShelvedCopy } from './shelf';

/**
 * Copies in a directory of the File System API: the origin's own (OPFS, apart from IndexedDB on disk) or a folder the learner picked. A file
 * appears only when its writable is closed, so a copy is whole or not there (https://fs.spec.whatwg.org/#api-filesystemwritablefilestream).
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
				copies.push({ name: handle.name, createdAtMs, bytes: size });
			}
			return copies.sort((a, b) => b.createdAtMs - a.createdAtMs);
		},
		async read(name) {
			return (await (await open()).getFileHandle(name)).getFile();
		},
		async write(name, file) {
			const handle = await (await open()).getFileHandle(name, { create: true });
			const writable = await handle.createWritable();
			try {
				await writable.write(file);
				await writable.close();
			} catch (error) {
				await writable.abort().catch(() => undefined);
				await (await open()).removeEntry(name).catch(() => undefined);
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
