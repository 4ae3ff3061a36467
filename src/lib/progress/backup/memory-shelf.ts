import { copyTime, type Shelf } from './shelf';

/** For tests. */
export function memoryShelf(): Shelf {
	const files = new Map<string, Blob>();
	return {
		list: async () =>
			[...files]
				.map(([name, file]) => ({ name, createdAtMs: copyTime(name) ?? 0, bytes: file.size }))
				.sort((a, b) => b.createdAtMs - a.createdAtMs),
		async read(name) {
			const file = files.get(name);
			if (!file) throw new Error(`There is no copy ${name}`);
			return file;
		},
		write: async (name, file) => void files.set(name, file),
		remove: async (name) => void files.delete(name)
	};
}
