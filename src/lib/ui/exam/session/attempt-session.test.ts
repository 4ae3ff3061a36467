import { describe, expect, it, vi } from 'vitest';
import { StorageProblem } from '../../../progress/problems';
import { sampleStartMs } from '../../../exam/sample-exam';
import type { AttemptSession } from './attempt-session.svelte';
import { sampleBrowser } from './sample-sitting';

const minute = 60_000;
const here = (session: AttemptSession) => vi.waitFor(() => expect(session.hold).toBe('here'));
const answer = (session: AttemptSession, option: number, question = 0) =>
	session.send({ kind: 'answer', question, options: [option] });

it('every event is in the store, in order, and nothing waits any more', async () => {
	const { store, record, storage, pass, tab } = await sampleBrowser();
	const session = await tab();
	await here(session);
	for (const option of [0, 1, 2]) {
		pass(1000);
		expect(answer(session, option)).toBeNull();
	}
	expect(session.send({ kind: 'flag', question: 0, flagged: true })).toBeNull();
	await session.writer.settled();
	const kept = await store.attempt(record.id);
	expect(kept?.events.map(({ kind }) => kind)).toEqual([
		'visit',
		'answer',
		'answer',
		'answer',
		'flag'
	]);
	expect(kept?.events.map(({ atMs }) => atMs - sampleStartMs)).toEqual([0, 1000, 2000, 3000, 3000]);
	expect(session.writer.saving).toBe(false);
	expect([...Array(storage.length).keys()].map((i) => storage.key(i))).toEqual([
		`examark-exam-seen-1:${record.id}`
	]);
});

it('what a crashed tab could not write is written by the next one', async () => {
	const { store, record, tab, pass } = await sampleBrowser();
	const first = await tab(() => new Promise(() => undefined));
	await here(first);
	pass(1000);
	answer(first, 2);
	expect((await store.attempt(record.id))?.events).toEqual([]);
	const second = await tab();
	await here(second);
	expect(second.marks(0).answer).toEqual([2]);
	await second.writer.settled();
	expect((await store.attempt(record.id))?.events).toHaveLength(2);
});

it('tabs that write at the same time lose nothing, and write nothing twice', async () => {
	const { store, record, tab, pass } = await sampleBrowser();
	// Without locks both hold it, as for the moment in which one takes over.
	const [one, two] = [await tab(), await tab()];
	await Promise.all([here(one), here(two)]);
	await Promise.all([one.writer.settled(), two.writer.settled()]);
	pass(1000);
	answer(one, 1);
	answer(two, 3, 2);
	pass(1000);
	answer(one, 2);
	await Promise.all([one.writer.settled(), two.writer.settled()]);
	const answers = (await store.attempt(record.id))?.events.filter((e) => e.kind === 'answer');
	expect(answers).toHaveLength(3);
	expect(two.marks(2).answer).toEqual([3]);
});

describe('time', () => {
	it('is up: what there is is submitted as of the deadline, and no more is taken', async () => {
		const { store, record, tab, pass } = await sampleBrowser();
		const session = await tab();
		await here(session);
		pass(9 * minute);
		session.tick();
		expect(session.leftMs).toBe(minute);
		answer(session, 1);
		pass(2 * minute);
		expect(answer(session, 2)).toBe('time-up');
		expect(session.state.submitted).toEqual({ by: 'time', atMs: sampleStartMs + 10 * minute });
		await session.writer.settled();
		expect((await store.attempt(record.id))?.events.at(-1)).toEqual({
			kind: 'submit',
			by: 'time',
			atMs: sampleStartMs + 10 * minute
		});
		expect(session.marks(0).answer).toEqual([1]);
	});

	it('was up while the page was closed', async () => {
		const { store, tab, pass, record } = await sampleBrowser();
		const first = await tab();
		await here(first);
		answer(first, 1);
		await first.writer.settled();
		first.close();
		pass(60 * minute);
		const second = await tab();
		await vi.waitFor(() => expect(second.state.submitted?.by).toBe('time'));
		await second.writer.settled();
		expect(await store.openAttempt(record.course)).toBeNull();
		expect(second.marks(0).answer).toEqual([1]);
	});

	it('stands still during a pause, in study mode only', async () => {
		const { tab, pass } = await sampleBrowser({ mode: 'study' });
		const session = await tab();
		await here(session);
		pass(minute);
		expect(session.send({ kind: 'pause' })).toBeNull();
		pass(30 * minute);
		session.tick();
		expect(session.leftMs).toBe(9 * minute);
		expect(session.send({ kind: 'resume' })).toBeNull();
		expect(session.leftMs).toBe(9 * minute);

		const exam = await (await sampleBrowser()).tab();
		await here(exam);
		expect(exam.send({ kind: 'pause' })).toBe('exam-mode');
	});
});

it('asks where the store does not write, and goes on once it does', async () => {
	const { store, record, tab } = await sampleBrowser();
	let full = true;
	const session = await tab((id, from, events) =>
		full
			? Promise.reject(new StorageProblem('quota', 'full'))
			: store.appendAttempt(id, from, events)
	);
	await here(session);
	await vi.waitFor(() => expect(session.writer.problem?.code).toBe('quota'));
	answer(session, 1);
	expect(session.marks(0).answer).toEqual([1]);
	full = false;
	session.writer.retry();
	await session.writer.settled();
	expect((await store.attempt(record.id))?.events).toHaveLength(2);
});

it('steps back from an attempt that was discarded in another tab', async () => {
	const { store, record, tab } = await sampleBrowser();
	const session = await tab();
	await here(session);
	await session.writer.settled();
	await store.discardAttempt(record.id, sampleStartMs);
	answer(session, 1);
	await session.writer.settled();
	expect(session.writer.discarded).toBe(true);
	expect((await store.attempt(record.id))?.events).toHaveLength(1);
});
