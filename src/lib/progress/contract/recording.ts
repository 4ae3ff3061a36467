import { expect, it } from 'vitest';
import type { LogEntry } from '../../memory/types';
import type { Derivation, ProgressStore } from '../port';
import type { StorageProblem } from '../problems';
import {
	cardOnly,
	course,
	daysLater,
	fact,
	firstDay,
	frame,
	plainFold,
	placed,
	review,
	stateOf,
	undo
} from './sample';

/** The code of the problem that a promise rejects with. */
export async function problemCode(promise: Promise<unknown>): Promise<string> {
	try {
		await promise;
		return 'none';
	} catch (error) {
		return (error as StorageProblem).code ?? String(error);
	}
}

/** Cards and counts are what the log says, and building them anew changes nothing. */
export async function expectTrueToLog(store: ProgressStore, derivation: Derivation): Promise<void> {
	const { cards, tallies } = await stateOf(store);
	const settings = await store.settings(course);
	const plain = plainFold(await store.entries(0, 100_000), derivation, settings);
	for (const row of cards) {
		const said = plain.cards.get(row.id);
		if (said) expect(cardOnly(row)).toEqual(said);
		else expect(row.reps).toBe(0);
	}
	expect([...plain.cards.keys()].sort()).toEqual(
		cards.filter((row) => plain.cards.has(row.id)).map((row) => row.id)
	);
	expect(tallies).toEqual(plain.tallies);
	await store.rebuild();
	expect(await stateOf(store)).toEqual({ cards, tallies });
}

type Open = () => Promise<ProgressStore>;

/** Needs: one answer, many, again, wrong, corrected. */
export function recording(open: Open, derivation: Derivation): void {
	it('keeps an answer, its card and its day', async () => {
		const store = await open();
		const entry = review('a', 0);
		const { entries, cards } = await store.record([entry]);
		expect(entries).toEqual([{ ...entry, clock: entry.atMs }]);
		expect(cards.map((row) => [row.id, row.reps, row.head])).toEqual([[fact('a'), 1, entry.id]]);
		expect(await store.card(fact('a'))).toEqual(cards[0]);
		expect(await store.history(fact('a'))).toEqual(entries);
		expect(await store.entryCount()).toBe(1);
		const days = await store.tallies(course, firstDay, firstDay);
		expect([...days.keys()]).toEqual([firstDay]);
		expect(days.get(firstDay)?.responseMs).toBe(4_000);
		await expectTrueToLog(store, derivation);
	});

	it('knows nothing of what was never answered', async () => {
		const store = await open();
		expect(await store.card(fact('a'))).toBeNull();
		expect(await store.cards([fact('a')])).toEqual([]);
		expect(await store.history(fact('a'))).toEqual([]);
		expect(await store.record([])).toEqual({ entries: [], cards: [] });
		expect(await store.settings(course)).toEqual(derivation.defaultSettings);
	});

	it('records the same id once', async () => {
		const store = await open();
		const entry = review('a', 0);
		const first = await store.record([entry]);
		const state = await stateOf(store);
		expect(await store.record([{ ...entry, rating: 'again' }])).toEqual(first);
		expect(await store.record([entry, entry])).toEqual({
			...first,
			entries: [first.entries[0], first.entries[0]]
		});
		expect(await stateOf(store)).toEqual(state);
		expect(await store.entryCount()).toBe(1);
	});

	it('orders entries by their place in the log where the wall clock is set back', async () => {
		const store = await open();
		const first = review('a', 600);
		const { entries } = await store.record([
			first,
			review('a', 600, 'again'),
			review('a', 0, 'hard'),
			review('b', -daysLater(400))
		]);
		expect(entries.map(({ clock }) => clock - first.atMs)).toEqual([0, 1, 2, 3]);
		await expectTrueToLog(store, derivation);
	});

	it.each<[string, object, string]>([
		['rating', { rating: 'perfect' }, 'field "rating"'],
		['form', { form: 'essay' }, 'field "form"'],
		['time', { atMs: NaN }, 'field "atMs"'],
		['version', { version: 2 }, 'field "version"'],
		['kind', { kind: 'dream' }, 'field "kind"'],
		['missing field', { session: undefined }, 'field "session"'],
		['unknown field', { mood: 'fine' }, 'field "mood"']
	])('refuses a wrong %s, names it and changes nothing', async (_name, wrong, message) => {
		const store = await open();
		await store.record([review('a', 0)]);
		const state = await stateOf(store);
		const bad = { ...review('b', 1), ...wrong } as ReturnType<typeof review>;
		await expect(store.record([review('c', 2), bad])).rejects.toThrow(message);
		expect(await problemCode(store.record([bad]))).toBe('invalid');
		await expect(store.merge([placed(bad)])).rejects.toThrow(message);
		expect(await stateOf(store)).toEqual(state);
		expect(await store.entryCount()).toBe(1);
	});

	it('takes answers back one by one, cards and counts included', async () => {
		const store = await open();
		const states = [await stateOf(store)];
		const answers = [review('a', 0), review('a', daysLater(3)), review('a', daysLater(9), 'again')];
		for (const answer of answers) {
			await store.record([answer]);
			states.push(await stateOf(store));
		}
		for (const [back, answer] of [...answers].reverse().entries()) {
			await store.record([undo('a', daysLater(9) + back + 1, answer)]);
			const { cards, tallies } = await stateOf(store);
			const before = states[answers.length - 1 - back];
			expect(tallies).toEqual(before?.tallies);
			if (back < 2) expect(cards).toEqual(before?.cards);
		}
		expect((await store.card(fact('a')))?.phase).toBe('new');
		expect(await store.entryCount()).toBe(6);
		await expectTrueToLog(store, derivation);
	});

	it('corrects a rating, and the history still shows the first one', async () => {
		const store = await open();
		const answer = review('a', 0, 'easy');
		await store.record([answer, review('a', daysLater(5))]);
		await store.record([
			{ ...frame('a', daysLater(5) + 1), kind: 'rerate', target: answer.id, rating: 'again' }
		]);
		const [first] = await store.history(fact('a'));
		expect(first).toMatchObject({ id: answer.id, rating: 'easy' });
		const day = (await store.tallies(course, firstDay, firstDay)).get(firstDay);
		expect(day?.ratings).toEqual([1, 0, 0, 0]);
		await expectTrueToLog(store, derivation);
	});

	it('marks, buries, suspends, resets and reschedules', async () => {
		const store = await open();
		await store.record([review('a', 0), review('a', daysLater(3))]);
		const add = (minutes: number, rest: object) =>
			store.record([{ ...frame('a', minutes), ...rest } as LogEntry]);
		await add(4400, { kind: 'flag', flag: 3 });
		expect((await store.card(fact('a')))?.flag).toBe(3);
		await add(4401, { kind: 'bury', untilDay: firstDay + 9 });
		expect((await store.card(fact('a')))?.buriedUntilDay).toBe(firstDay + 9);
		await add(4402, { kind: 'suspend', suspended: true });
		expect((await store.card(fact('a')))?.queue).toBe('suspended');
		await add(4403, { kind: 'suspend', suspended: false });
		await add(4404, { kind: 'reschedule', dueDay: firstDay + 30 });
		expect(await store.card(fact('a'))).toMatchObject({ queue: 'review', due: firstDay + 30 });
		await add(4405, { kind: 'reset' });
		expect((await store.card(fact('a')))?.queue).toBe('new');
		await expectTrueToLog(store, derivation);
	});

	it('takes entries of another device in any order of arrival', async () => {
		const mine = [review('a', 0), review('a', daysLater(4)), review('b', daysLater(4) + 1)];
		const theirs = [
			review('a', daysLater(2), 'hard'),
			review('a', daysLater(9)),
			review('c', daysLater(1))
		];
		const away: LogEntry[] = theirs.map((entry) => placed(entry));
		const here = await open();
		const states = [];
		for (const order of [away, [...away].reverse()]) {
			await here.replace({
				entries: [],
				settings: [],
				courses: [],
				values: [],
				attempts: [],
				shells: []
			});
			await here.record(mine);
			expect(await here.merge(order.slice(0, 2))).toBe(2);
			expect(await here.merge([...order, ...order])).toBe(1);
			expect(await here.merge(away)).toBe(0);
			states.push(await stateOf(here));
			await expectTrueToLog(here, derivation);
		}
		expect(states[1]).toEqual(states[0]);
	});
}
