import { expect, it } from 'vitest';
import { cardId, courseId, deviceId, entryId } from '../../core/ids';
import type { NewEntry } from '../../progress/port';
import { StorageProblem } from '../../progress/problems';
import { deliver, outboxOn } from './outbox';
import { memoryStorage } from './sample-session';

const entry = (id: string, atMs: number): NewEntry => ({
	id: entryId(id),
	version: 1,
	device: deviceId('d'),
	course: courseId('c'),
	card: cardId('fact', 'a'),
	atMs,
	offsetMinutes: 60,
	day: 20_000,
	kind: 'flag',
	flag: 1
});

it('keeps what is put until it is cleared, each batch for itself', () => {
	const storage = memoryStorage();
	const outbox = outboxOn(() => storage);
	outbox.put([entry('a', 1)]);
	outboxOn(() => storage).put([entry('b', 2), entry('c', 2)]);
	expect(outbox.all()).toEqual([[entry('a', 1)], [entry('b', 2), entry('c', 2)]]);
	outbox.clear([entry('a', 1)]);
	expect(outbox.all()).toEqual([[entry('b', 2), entry('c', 2)]]);
});

it('leaves other keys and other text alone', () => {
	const storage = memoryStorage();
	storage.setItem('examark-theme', 'dark');
	storage.setItem('examark-outbox-1:x', '[1]');
	expect(outboxOn(() => storage).all()).toEqual([]);
});

it('delivers what is whole beside text that is damaged', () => {
	const storage = memoryStorage();
	const outbox = outboxOn(() => storage);
	outbox.put([entry('a', 1)]);
	storage.setItem('examark-outbox-1:0', '[{"id":');
	expect(outbox.all()).toEqual([[entry('a', 1)]]);
});

it('is silent where the storage is closed', () => {
	const outbox = outboxOn(() => {
		throw new DOMException('closed', 'SecurityError');
	});
	expect(outbox.put([entry('a', 1)])).toBe(false);
	outbox.clear([entry('a', 1)]);
	expect(outbox.all()).toEqual([]);
});

it('delivers in the order of time, drops what is no entry and keeps what is refused', async () => {
	const storage = memoryStorage();
	const outbox = outboxOn(() => storage);
	outbox.put([entry('a', 3)]);
	outbox.put([entry('b', 1)]);
	outbox.put([entry('c', 2)]);
	outbox.put([entry('0', 0)]);
	const written: string[] = [];
	const record = (entries: readonly NewEntry[]) => {
		const [first] = entries;
		if (first?.id === '0') return Promise.reject(new StorageProblem('invalid', 'No entry'));
		if (first?.id === 'c') return Promise.reject(new StorageProblem('quota', 'The disk is full'));
		written.push(first?.id ?? '');
		return Promise.resolve({ entries: [], cards: [] });
	};
	await expect(deliver(outbox, { record })).rejects.toThrow('The disk is full');
	expect(written).toEqual(['b']);
	expect(outbox.all()).toEqual([[entry('a', 3)], [entry('c', 2)]]);
});
