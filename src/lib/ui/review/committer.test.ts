import { expect, it, vi } from 'vitest';
import { cardId, courseId, deviceId, entryId } from '../../core/ids';
import type { NewEntry, Recorded } from '../../progress/port';
import { StorageProblem } from '../../progress/problems';
import { Committer } from './committer.svelte';
import { outboxOn } from './outbox';
import { memoryStorage } from './sample-session';

const entry: NewEntry = {
	id: entryId('e'),
	version: 1,
	device: deviceId('d'),
	course: courseId('c'),
	card: cardId('fact', 'a'),
	atMs: 1,
	offsetMinutes: 60,
	day: 20_000,
	kind: 'flag',
	flag: 1
};
const written: Recorded = { entries: [], cards: [] };

/** A store that fails with each problem in turn, then writes. */
function failing(...codes: StorageProblem['code'][]) {
	const storage = memoryStorage();
	const outbox = outboxOn(() => storage);
	let tries = 0;
	const record = () => {
		const code = codes[tries++];
		return code ? Promise.reject(new StorageProblem(code, code)) : Promise.resolve(written);
	};
	return { committer: new Committer({ record }, outbox), outbox, tries: () => tries };
}

it('keeps the entry in the outbox until it is written', async () => {
	const { committer, outbox } = failing();
	const done = committer.commit([entry]);
	expect(outbox.all()).toEqual([[entry]]);
	expect(committer.saving).toBe(true);
	expect(await done).toBe(written);
	expect(outbox.all()).toEqual([]);
	expect(committer.saving).toBe(false);
});

it('tries once more by itself where the browser gave up for no lasting reason', async () => {
	const { committer, tries } = failing('aborted');
	await committer.commit([entry]);
	expect(tries()).toBe(2);
	expect(committer.problem).toBeNull();
});

it.each(['quota', 'outdated-tab', 'missing'] as const)(
	'asks the learner about "%s" and goes on when told to, the answer still there',
	async (code) => {
		const { committer, outbox, tries } = failing(code, code);
		const done = committer.commit([entry]);
		await vi.waitFor(() => expect(committer.problem?.code).toBe(code));
		expect(committer.saving).toBe(true);
		expect(outbox.all()).toEqual([[entry]]);
		committer.retry();
		await vi.waitFor(() => expect(tries()).toBe(2));
		await vi.waitFor(() => expect(committer.problem?.code).toBe(code));
		committer.retry();
		expect(await done).toBe(written);
		expect(outbox.all()).toEqual([]);
	}
);

it('says where the answer would not outlast the page', async () => {
	const record = () => Promise.reject(new StorageProblem('quota', 'full'));
	const outbox = outboxOn(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	const committer = new Committer({ record }, outbox);
	void committer.commit([entry]);
	await vi.waitFor(() => expect(committer.problem?.code).toBe('quota'));
	expect(committer.outlastsPage).toBe(false);
});

it('takes one batch at a time', async () => {
	const { committer } = failing('quota');
	void committer.commit([entry]);
	await expect(committer.commit([entry])).rejects.toThrow('on its way');
});
