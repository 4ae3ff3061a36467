import { expect, it } from 'vitest';
import type { CardId } from '../../core/ids';
import type { LogEntry } from '../../memory/types';
import type { Derivation, ProgressStore, StoreSnapshot } from '../port';
import { expectTrueToLog, problemCode } from './recording';
import {
	course,
	courseOf,
	daysLater,
	fact,
	noMatch,
	placed,
	review,
	stateOf,
	syncAt,
	undo,
	type Place
} from './sample';
import { answer, begin, kept } from './sample-attempt';

/** Snapshots, the witness, two tabs. */
export function safety(place: () => Place, derivation: Derivation): void {
	async function open(): Promise<ProgressStore> {
		const store = place().tab();
		expect((await store.open()).problem).toBeNull();
		return store;
	}

	async function filled(): Promise<ProgressStore> {
		const store = await open();
		await store.sync(courseOf('1', ['a', 'b', 'c']), noMatch, syncAt(0));
		await store.record([review('a', 1), review('b', 2), review('a', daysLater(3))]);
		await store.sync(
			courseOf('2', ['x', 'c']),
			() => [{ from: fact('a'), to: fact('x') }],
			syncAt(9000)
		);
		await store.saveSettings(course, { ...derivation.defaultSettings, desiredRetention: 0.8 });
		await store.saveValue('session', { left: 3 });
		return store;
	}

	it('puts a snapshot back as it was', async () => {
		const store = await filled();
		const snapshot = await store.snapshot();
		const state = await stateOf(store);
		const empty: StoreSnapshot = {
			entries: [],
			settings: [],
			courses: [],
			values: [],
			attempts: [],
			shells: []
		};
		await store.replace(empty);
		expect(await store.snapshot()).toEqual(empty);
		expect(await stateOf(store)).toEqual({ cards: [], tallies: new Map() });
		await store.replace(JSON.parse(JSON.stringify(snapshot)) as StoreSnapshot);
		expect(await store.snapshot()).toEqual(snapshot);
		expect(await stateOf(store)).toEqual(state);
		expect((await store.verify()).problem).toBeNull();
	});

	it('refuses a damaged snapshot whole', async () => {
		const store = await filled();
		const snapshot = await store.snapshot();
		const entry = snapshot.entries[1] as LogEntry;
		const attempt = kept(begin('one'), [answer(0)]);
		const damaged: [StoreSnapshot, string][] = [
			[{ ...snapshot, entries: [...snapshot.entries, entry] }, 'twice'],
			[{ ...snapshot, entries: [{ ...entry, day: 1.5 }] }, 'Entry 1 of 1, field "day"'],
			[
				{ ...snapshot, courses: [{ course, hash: '', cards: [{ id: fact('a') } as never] }] },
				'courses.0.cards.0.kind'
			],
			[{ ...snapshot, attempts: [attempt, attempt] }, 'Attempt "one" is there twice'],
			[
				{ ...snapshot, attempts: [attempt, { ...attempt, mode: 'exercise' as never }] },
				'Attempt 2 of 2, field "mode"'
			],
			[
				{ ...snapshot, shells: [{ id: 'sandbox', revision: 1.5, savedAtMs: 1, content: null }] },
				'shells.0.revision'
			],
			[{ ...snapshot, extra: 1 } as StoreSnapshot, 'extra'],
			[{ entries: [] } as never, 'settings']
		];
		for (const [wrong, message] of damaged) {
			await expect(store.replace(wrong)).rejects.toThrow(message);
			expect(await problemCode(store.replace(wrong))).toBe('invalid');
		}
		expect(await store.snapshot()).toEqual(snapshot);
	});

	it('writes the witness after each change of the log, and only forward', async () => {
		const { witness } = place();
		const store = await open();
		expect(witness.mark?.count).toBe(0);
		const answer = review('a', 1);
		await store.record([answer]);
		expect(witness.mark).toMatchObject({ count: 1, lastId: answer.id });
		const further = { count: 5, lastId: answer.id, hash: 'f' };
		witness.mark = further;
		await store.merge([placed(review('b', 2))]);
		expect(witness.mark).toBe(further);
	});

	it('opens where the witness is behind', async () => {
		const { witness, tab } = place();
		const store = await open();
		await store.record([review('a', 1)]);
		const behind = witness.mark;
		await store.record([review('a', 2), review('b', 3)]);
		const ahead = witness.mark;
		await store.close();
		for (const mark of [behind, null]) {
			witness.mark = mark;
			const next = tab();
			expect(await next.open()).toEqual({
				problem: null,
				count: 3,
				witnessed: mark?.count ?? null
			});
			expect(witness.mark).toEqual(ahead);
			await next.close();
		}
	});

	it.each([
		['knows of more', { count: 9 }, '6 entries of 9 missing'],
		['knows another last entry', { lastId: 'other' }, 'entry 3 of 3 is another one'],
		['knows another history', { hash: '0123456789abcdef' }, 'entry 3 of 3 is another one'],
		['knows another place', { count: 2 }, 'entry 2 of 3 is another one']
	])('refuses to write where the witness %s', async (_name, change, message) => {
		const { witness, tab } = place();
		const store = await filled();
		await store.replace({ ...(await store.snapshot()), courses: [], values: [] });
		const snapshot = await store.snapshot();
		await store.replace({ ...snapshot, entries: snapshot.entries.slice(0, 3) });
		await store.close();
		const right = witness.mark;
		witness.mark = { ...right, ...change } as typeof right;
		const next = tab();
		const health = await next.open();
		expect(health.problem?.code).toBe('missing');
		expect(health.problem?.message).toContain(message);
		expect(health).toMatchObject({ count: 3, witnessed: witness.mark?.count });
		expect(await problemCode(next.record([review('a', 99)]))).toBe('missing');
		expect(await problemCode(next.saveValue('x', 1))).toBe('missing');
		expect(await next.entryCount()).toBe(3);

		const invalid = { entries: [] } as never;
		expect(await problemCode(next.replace(invalid))).toBe('invalid');
		expect(await problemCode(next.record([review('a', 99)]))).toBe('missing');
		await next.replace(await next.snapshot());
		expect(witness.mark).toEqual(right);
		await next.record([review('a', 99)]);
		expect((await next.verify()).problem).toBeNull();
	});

	it('does a thousand things at once', async () => {
		const store = await open();
		const names = Array.from({ length: 300 }, (_, at) => `card${at}`);
		await store.sync(courseOf('1', names.slice(0, 150)), noMatch, syncAt(0));
		const answers = names.map((name, at) => review(name, at));
		await store.record(answers);
		await store.record(
			answers.slice(0, 250).map((answer, at) => undo(names[at] ?? '', 500, answer))
		);
		await store.merge(names.flatMap((name) => [placed(review(name, -5)), placed(review(name, 9))]));
		await store.sync(
			courseOf(
				'2',
				names.slice(50).map((name) => `${name}x`)
			),
			(before) => before.slice(20).map(({ id }) => ({ from: id, to: `${id}x` as CardId })),
			syncAt(9000)
		);
		await store.saveSettings(course, { ...derivation.defaultSettings });
		await expectTrueToLog(store, derivation);
		const snapshot = await store.snapshot();
		const state = await stateOf(store);
		await store.replace(snapshot);
		expect(await stateOf(store)).toEqual(state);
	});

	it('loses nothing and counts nothing twice where two tabs answer at once', async () => {
		const { tab } = place();
		const [one, two] = [tab('one'), tab('two')];
		await one.open();
		await two.open();
		const writing: Promise<unknown>[] = [];
		for (let at = 0; at < 30; at++) {
			const both = review('both', at);
			writing.push(
				one.record([review(`card${at % 3}`, at)]),
				two.record([review(`card${at % 4}`, at, 'hard')]),
				one.record([both]),
				two.record([both])
			);
		}
		await Promise.all(writing);
		expect(await two.entryCount()).toBe(90);
		const clocks = (await one.entries(0, 100)).map(({ clock }) => clock);
		expect(new Set(clocks).size).toBe(90);
		expect(await stateOf(two)).toEqual(await stateOf(one));
		expect((await one.verify()).problem).toBeNull();
		await expectTrueToLog(one, derivation);
	});

	it('tells the other tab of a change', async () => {
		const { tab } = place();
		const [one, two] = [tab('one'), tab('two')];
		await one.open();
		await two.open();
		const heard = new Promise<void>((resolve) => two.subscribe(() => resolve()));
		await one.record([review('a', 1)]);
		await heard;
		expect((await two.card(fact('a')))?.reps).toBe(1);
	});
}
