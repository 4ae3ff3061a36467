import { expect, it } from 'vitest';
import { courseId } from '../../core/ids';
import { AttemptRefused, type AttemptRefusal } from '../attempt-problems';
import type { Derivation, ProgressStore } from '../port';
import { expectTrueToLog, problemCode } from './recording';
import { course, review, type Place } from './sample';
import { answer, begin, everyEvent, kept, submit } from './sample-attempt';

/** What a command was refused with; null where it was not. */
export async function refusalOf(promise: Promise<unknown>): Promise<AttemptRefusal | null> {
	try {
		await promise;
		return null;
	} catch (error) {
		if (error instanceof AttemptRefused) return error.refusal;
		throw error;
	}
}

/** Attempts of exams: begun, carried on, ended, by one tab or two. */
export function attempts(place: () => Place, derivation: Derivation): void {
	const other = courseId('other');

	async function open(): Promise<ProgressStore> {
		const store = place().tab();
		expect((await store.open()).problem).toBeNull();
		return store;
	}

	async function begun(): Promise<ProgressStore> {
		const store = await open();
		await store.beginAttempt(begin('one'));
		await store.appendAttempt('one', 0, [answer(0), answer(1)]);
		return store;
	}

	it('keeps what an attempt begins with and each event of it', async () => {
		const store = await open();
		expect(await store.attempt('one')).toBeNull();
		expect(await store.openAttempt(course)).toBeNull();
		await store.beginAttempt(begin('one'));
		expect(await store.attempt('one')).toEqual(kept(begin('one')));
		for (const [at, event] of everyEvent.entries()) {
			expect(await store.openAttempt(course)).toEqual(kept(begin('one'), everyEvent.slice(0, at)));
			expect(await store.appendAttempt('one', at, [event])).toBe(at + 1);
		}
		expect(await store.attempt('one')).toEqual(kept(begin('one'), everyEvent));
		expect(await store.openAttempt(course)).toBeNull();
		expect((await store.verify()).problem).toBeNull();
	});

	it('lists heads, begun last first', async () => {
		const store = await open();
		await store.beginAttempt(begin('b', 0));
		await store.appendAttempt('b', 0, [answer(0), submit(9)]);
		await store.beginAttempt(begin('c', -30));
		await store.discardAttempt('c', 7);
		await store.beginAttempt(begin('a', 30));
		await store.beginAttempt(begin('d', 10, other));
		const { mode, form } = begin('a');
		const head = { mode, format: form.format, course };
		const [a, b, c] = [
			{ submittedAtMs: null, eventCount: 0, discardedAtMs: null },
			{ submittedAtMs: submit(9).atMs, eventCount: 2, discardedAtMs: null },
			{ submittedAtMs: null, eventCount: 0, discardedAtMs: 7 }
		];
		expect(await store.attempts(course)).toEqual([
			{ ...head, ...a, id: 'a', startedAtMs: begin('a', 30).startedAtMs },
			{ ...head, ...b, id: 'b', startedAtMs: begin('b').startedAtMs },
			{ ...head, ...c, id: 'c', startedAtMs: begin('c', -30).startedAtMs }
		]);
		expect((await store.attempts(null)).map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
		expect(await store.attempts(courseId('none'))).toEqual([]);
	});

	it('has one open in a course, and names it', async () => {
		const store = await begun();
		const refusal = await refusalOf(store.beginAttempt(begin('two')));
		expect(refusal).toMatchObject({ kind: 'open', open: { id: 'one', eventCount: 2 } });
		await expect(store.beginAttempt(begin('two'))).rejects.toThrow('"Short paper" (one)');
		expect(await store.attempt('two')).toBeNull();
		await store.beginAttempt(begin('elsewhere', 0, other));
		await store.appendAttempt('one', 2, [submit(3)]);
		await store.beginAttempt(begin('two'));
		await store.discardAttempt('two', 8);
		await store.beginAttempt(begin('three'));
		expect((await store.openAttempt(course))?.id).toBe('three');
		expect((await store.openAttempt(other))?.id).toBe('elsewhere');
	});

	it('begins the same once, however far it has gone, and no other under its id', async () => {
		const store = await begun();
		await store.beginAttempt(begin('one'));
		const now = kept(begin('one'), [answer(0), answer(1)]);
		expect(await refusalOf(store.beginAttempt(begin('one', 1)))).toEqual({ kind: 'taken', now });
		await store.appendAttempt('one', 2, [submit(2)]);
		await store.beginAttempt(begin('one'));
		expect((await store.attempt('one'))?.events).toHaveLength(3);
	});

	it('takes events that are there already, so that a retry does no harm', async () => {
		const store = await begun();
		expect(await store.appendAttempt('one', 0, [answer(0), answer(1)])).toBe(2);
		expect(await store.appendAttempt('one', 1, [answer(1), answer(2)])).toBe(3);
		expect(await store.appendAttempt('one', 0, [answer(0)])).toBe(3);
		expect(await store.appendAttempt('one', 1, [])).toBe(3);
		expect(await store.appendAttempt('one', 3, [submit(3)])).toBe(4);
		expect(await store.appendAttempt('one', 2, [answer(2), submit(3)])).toBe(4);
		expect((await store.attempt('one'))?.events).toEqual([
			answer(0),
			answer(1),
			answer(2),
			submit(3)
		]);
	});

	it('refuses what does not fit what is there, says what is, and changes nothing', async () => {
		const store = await begun();
		const now = kept(begin('one'), [answer(0), answer(1)]);
		const conflict = { kind: 'conflict', now };
		for (const [from, events] of [
			[0, [answer(0, 1)]],
			[1, [answer(7), answer(8)]],
			[3, [answer(3)]],
			[3, []]
		] as const)
			expect(await refusalOf(store.appendAttempt('one', from, events))).toEqual(conflict);
		const unknown = { kind: 'unknown', id: 'none' };
		expect(await refusalOf(store.appendAttempt('none', 0, [answer(0)]))).toEqual(unknown);
		expect(await refusalOf(store.discardAttempt('none', 0))).toEqual(unknown);
		expect(await store.attempt('one')).toEqual(now);
	});

	it('adds nothing behind a submit or a discard', async () => {
		const store = await begun();
		await store.appendAttempt('one', 2, [submit(2)]);
		const submitted = kept(begin('one'), [answer(0), answer(1), submit(2)]);
		for (const [from, event] of [
			[3, answer(3)],
			[2, answer(3)],
			[3, submit(2)]
		] as const)
			expect(await refusalOf(store.appendAttempt('one', from, [event]))).toEqual({
				kind: 'closed',
				now: submitted
			});
		expect(await refusalOf(store.discardAttempt('one', 9))).toEqual({
			kind: 'closed',
			now: submitted
		});

		await store.beginAttempt(begin('two'));
		await store.appendAttempt('two', 0, [answer(0)]);
		await store.discardAttempt('two', 9);
		await store.discardAttempt('two', 10);
		const discarded = kept(begin('two'), [answer(0)], 9);
		expect(await refusalOf(store.appendAttempt('two', 1, [submit(3)]))).toEqual({
			kind: 'closed',
			now: discarded
		});
		expect(await store.attempt('two')).toEqual(discarded);
		expect((await store.verify()).problem).toBeNull();
	});

	it.each<[string, (store: ProgressStore) => Promise<unknown>, string]>([
		[
			'an unknown question',
			(store) => store.appendAttempt('one', 2, [answer(2), { ...answer(3), question: 5 } as never]),
			'events.1.question'
		],
		[
			'an unknown kind',
			(store) => store.appendAttempt('one', 2, [{ kind: 'dream', atMs: 0 } as never]),
			'events.0.kind'
		],
		['a place that is none', (store) => store.appendAttempt('one', 0.5, []), 'from'],
		[
			'an answer behind a submit',
			(store) => store.appendAttempt('one', 2, [submit(2), answer(3)]),
			'events.1'
		],
		['an instant that is none', (store) => store.discardAttempt('one', NaN), 'atMs'],
		[
			'an attempt that has begun already',
			(store) => store.beginAttempt({ ...begin('two'), events: [answer(0)] }),
			'events'
		],
		[
			'one of two attempts wrong',
			(store) => store.mergeAttempts([kept(begin('two')), { ...kept(begin('x')), id: '' }]),
			'id'
		]
	])('refuses %s, names the field and changes nothing', async (_what, command, field) => {
		const store = await begun();
		const before = await store.snapshot();
		await expect(command(store)).rejects.toThrow(`field "${field}"`);
		expect(await problemCode(command(store))).toBe('invalid');
		expect(await store.snapshot()).toEqual(before);
	});

	it('merges: goes on where it can, keeps both where they differ, brings nothing twice', async () => {
		const store = await begun();
		const further = kept(begin('one'), [answer(0), answer(1), answer(2)]);
		const apart = kept(begin('one'), [answer(0), answer(3), submit(4)]);
		const added = kept(begin('two', 5), [answer(0)], 9);
		expect(await store.mergeAttempts([further, added])).toBe(2);
		expect(await store.mergeAttempts([apart])).toBe(1);
		const { attempts: all } = await store.snapshot();
		expect(all).toEqual([further, { ...apart, id: 'one~2' }, added]);
		expect(await store.mergeAttempts([apart, further, added, kept(begin('one'))])).toBe(0);
		expect((await store.snapshot()).attempts).toEqual(all);
		expect((await store.openAttempt(course))?.id).toBe('one');
		expect(await store.appendAttempt('one', 3, [submit(5)])).toBe(4);
		expect(await store.openAttempt(course)).toBeNull();
		expect((await store.verify()).problem).toBeNull();
	});

	it('goes on with the one begun last where merging leaves several open', async () => {
		const store = await begun();
		await store.mergeAttempts([
			kept(begin('later', 5)),
			kept(begin('earlier', -5)),
			kept(begin('one'), [answer(4)])
		]);
		for (const id of ['later', 'one', 'one~2', 'earlier']) {
			expect((await store.openAttempt(course))?.id).toBe(id);
			expect(await refusalOf(store.beginAttempt(begin('new')))).toMatchObject({ open: { id } });
			await store.discardAttempt(id, 9);
		}
		await store.beginAttempt(begin('new'));
	});

	it('leaves the log, its witness and what was learned alone', async () => {
		const store = await open();
		await store.record([review('a', 1), review('b', 2)]);
		const { mark } = place().witness;
		await store.beginAttempt(begin('one'));
		await store.appendAttempt('one', 0, everyEvent);
		expect(place().witness.mark).toBe(mark);
		expect(await store.entryCount()).toBe(2);
		await expectTrueToLog(store, derivation);
		expect((await store.attempt('one'))?.events).toHaveLength(everyEvent.length);
	});

	it('puts attempts back with a snapshot, and none with an older one', async () => {
		const store = await begun();
		await store.discardAttempt('one', 9);
		await store.beginAttempt(begin('two'));
		const snapshot = await store.snapshot();
		expect(snapshot.attempts).toHaveLength(2);
		const older = { ...snapshot, attempts: undefined };
		await store.replace(older as unknown as typeof snapshot);
		expect(await store.attempts(null)).toEqual([]);
		expect((await store.verify()).problem).toBeNull();
		await store.replace(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot);
		expect(await store.snapshot()).toEqual(snapshot);
		expect((await store.openAttempt(course))?.id).toBe('two');
		expect((await store.verify()).problem).toBeNull();
	});

	it('tells listeners and the other tab of what changed, and of nothing else', async () => {
		const { tab } = place();
		const [one, two] = [tab('one'), tab('two')];
		await one.open();
		await two.open();
		let heard = 0;
		one.subscribe(() => heard++);
		const otherHeard = new Promise<void>((resolve) => two.subscribe(() => resolve()));
		await one.beginAttempt(begin('one'));
		expect(heard).toBe(1);
		await otherHeard;
		expect((await two.openAttempt(course))?.id).toBe('one');
		await one.beginAttempt(begin('one'));
		await refusalOf(one.beginAttempt(begin('two')));
		await one.appendAttempt('one', 0, []);
		await refusalOf(one.appendAttempt('one', 1, [answer(1)]));
		await one.mergeAttempts([kept(begin('one'))]);
		expect(heard).toBe(1);
		await one.appendAttempt('one', 0, [answer(0)]);
		await one.discardAttempt('one', 1);
		expect(heard).toBe(3);
	});

	it('lets two tabs that write at once not mix', async () => {
		const { tab } = place();
		const [one, two] = [tab('one'), tab('two')];
		await one.open();
		await two.open();
		const beginnings = await Promise.all([
			refusalOf(one.beginAttempt(begin('one'))),
			refusalOf(two.beginAttempt(begin('two')))
		]);
		expect(beginnings.map((refusal) => refusal?.kind ?? null).sort()).toEqual(
			[null, 'open'].sort()
		);
		const id = (await one.openAttempt(course))?.id ?? '';
		const writing: Promise<AttemptRefusal | null>[] = [];
		for (let at = 0; at < 10; at++)
			writing.push(
				refusalOf(one.appendAttempt(id, at, [answer(at, 1)])),
				refusalOf(two.appendAttempt(id, at, [answer(at, 2)]))
			);
		const refusals = await Promise.all(writing);
		const events = (await one.attempt(id))?.events ?? [];
		expect(events).toHaveLength(10);
		for (const [at, event] of events.entries()) {
			const by = refusals[2 * at] === null ? 1 : 2;
			expect(event).toEqual(answer(at, by));
			expect(refusals[2 * at + (2 - by)]?.kind).toBe('conflict');
		}
		expect((await two.verify()).problem).toBeNull();
	});

	it('writes nothing before it is opened, or where entries are missing', async () => {
		const { tab, witness } = place();
		const closed = tab();
		expect(await problemCode(closed.beginAttempt(begin('one')))).toBe('open-failed');
		expect(await problemCode(closed.attempts(null))).toBe('open-failed');
		witness.mark = { count: 3, lastId: null, hash: 'f' };
		expect((await closed.open()).problem?.code).toBe('missing');
		expect(await problemCode(closed.beginAttempt(begin('one')))).toBe('missing');
		expect(await closed.attempts(null)).toEqual([]);
	});
}
