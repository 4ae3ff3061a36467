import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { directoryShelf } from './directory-shelf';
import { copyName } from './shelf';

const place = 'shelf-under-test';
const root = () => navigator.storage.getDirectory();
const open = async () => (await root()).getDirectoryHandle(place, { create: true });
const clear = async () => (await root()).removeEntry(place, { recursive: true }).catch(() => {});
const name = copyName(Date.UTC(2026, 10, 23));

beforeEach(clear);
afterEach(async () => {
	vi.restoreAllMocks();
	await clear();
});

it('a copy broken off by the end of the browser is not among the copies', async () => {
	const shelf = directoryShelf(open);
	await shelf.write(name, new Blob(['whole']));
	await (await open()).getFileHandle(copyName(Date.UTC(2026, 10, 24)), { create: true });
	expect((await shelf.list()).map((copy) => copy.name)).toEqual([name]);
});

it('nothing is left of a copy for which there was no room', async () => {
	vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValue(
		new DOMException('full', 'QuotaExceededError')
	);
	const shelf = directoryShelf(open);
	await expect(shelf.write(name, new Blob(['whole']))).rejects.toThrow('full');
	const names: string[] = [];
	for await (const entry of (await open()).keys()) names.push(entry);
	expect(names).toEqual([]);
});

it('a copy of the same second stays whole where it cannot be written again', async () => {
	const shelf = directoryShelf(open);
	await shelf.write(name, new Blob(['whole']));
	vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValue(
		new DOMException('full', 'QuotaExceededError')
	);
	await expect(shelf.write(name, new Blob(['again']))).rejects.toThrow('full');
	expect(await (await shelf.read(name)).text()).toBe('whole');
});
