import { expect, it } from 'vitest';
import type { LogEntry } from '../../memory/types';
import type { Derivation, ProgressStore } from '../port';
import {
	course,
	courseOf,
	daysLater,
	fact,
	firstDay,
	frame,
	noMatch,
	review,
	stateOf,
	syncAt,
	undo
} from './sample';
import { problemCode } from './recording';

type Open = () => Promise<ProgressStore>;

/** Queues, counts, settings, values, listeners. */
export function reading(open: Open, derivation: Derivation): void {
	const stepped = { intervalDays: 0, stepMinutes: 10 };

	async function filled(): Promise<ProgressStore> {
		const store = await open();
		await store.sync(courseOf('1', ['a', 'b', 'c', 'd', 'e', 'f', 'g']), noMatch, syncAt(0));
		await store.record([
			review('b', 1, 'good', { intervalDays: 5 }),
			review('a', 2, 'good', { intervalDays: 2 }),
			review('c', 3, 'good', { intervalDays: 2 }),
			review('d', 4, 'again', stepped),
			review('e', 5, 'good', { intervalDays: 9 }),
			{ ...frame('c', 6), kind: 'bury', untilDay: firstDay + 30 } as LogEntry,
			{ ...frame('e', 7), kind: 'suspend', suspended: true } as LogEntry
		]);
		return store;
	}

	it('gives each queue in order, up to a bound and a limit', async () => {
		const store = await filled();
		const ids = async (...args: Parameters<ProgressStore['queue']>) =>
			(await store.queue(...args)).map(({ id }) => id.slice(5)).join('');
		expect(await ids(course, 'review', firstDay + 5, 10)).toBe('acb');
		expect(await ids(course, 'review', firstDay + 4, 10)).toBe('ac');
		expect(await ids(course, 'review', firstDay + 5, 1)).toBe('a');
		expect(await ids(course, 'new', Infinity, 10)).toBe('fg');
		expect(await ids(course, 'new', 5, 10)).toBe('f');
		expect(await ids(course, 'learning', Infinity, 10)).toBe('d');
		expect(await ids(course, 'suspended', 0, Infinity)).toBe('e');
		expect(await ids(course, 'archived', 0, 10)).toBe('');
		const [learning] = await store.queue(course, 'learning', Infinity, 1);
		expect(learning?.due).toBe(learning?.dueAtMs);
	});

	it('counts what a queue holds, buried cards left out', async () => {
		const store = await filled();
		expect(await store.counts(course, firstDay)).toEqual({ learning: 1, due: 0, fresh: 2 });
		expect(await store.counts(course, firstDay + 2)).toEqual({ learning: 1, due: 1, fresh: 2 });
		expect(await store.counts(course, firstDay + 5)).toEqual({ learning: 1, due: 2, fresh: 2 });
		expect(await store.counts(course, firstDay + 30)).toEqual({ learning: 1, due: 3, fresh: 2 });
	});

	it.each([6, 400])('tells how many reviews each of %i days holds', async (days) => {
		const store = await filled();
		expect(await store.dueCounts(course, firstDay, firstDay + days)).toEqual(
			new Map([
				[firstDay + 2, 2],
				[firstDay + 5, 1]
			])
		);
		expect(await store.dueCounts(course, firstDay + 3, firstDay + 4)).toEqual(new Map());
		expect(await store.dueCounts(course, firstDay + 3, firstDay)).toEqual(new Map());
	});

	it('is browsed in pages by id', async () => {
		const store = await filled();
		const first = await store.browse(course, null, 3);
		const second = await store.browse(course, first.at(-1)?.id ?? null, 10);
		expect([...first, ...second].map(({ id }) => id)).toEqual(
			['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(fact)
		);
		expect(await store.cards([fact('g'), fact('x'), fact('a')])).toEqual([second[3], first[0]]);
	});

	it('gives the log in order of arrival, in parts', async () => {
		const store = await filled();
		const all = await store.entries(0, 100);
		expect(all).toHaveLength(await store.entryCount());
		expect([...(await store.entries(0, 3)), ...(await store.entries(3, 100))]).toEqual(all);
		expect(await store.entries(99, 5)).toEqual([]);
	});

	it('keeps settings of a course and derives its cards by them', async () => {
		const store = await open();
		await store.record([review('a', 0), review('a', daysLater(3), 'again'), review('b', 9)]);
		const before = await stateOf(store);
		const queueOnly = { ...derivation.defaultSettings, newPerDay: 3, examTarget: 0.9 };
		await store.saveSettings(course, queueOnly);
		expect(await store.settings(course)).toEqual(queueOnly);
		expect(await stateOf(store)).toEqual(before);

		const strict = { ...queueOnly, maximumIntervalDays: 1 };
		await store.saveSettings(course, strict);
		const after = await stateOf(store);
		const entries = (await store.history(fact('b'))) as LogEntry[];
		const { card } = derivation.derive(fact('b'), course, entries, strict);
		expect(after.cards.find(({ id }) => id === fact('b'))).toMatchObject(card);
		await store.rebuild();
		expect(await stateOf(store)).toEqual(after);
		await store.saveSettings(course, derivation.defaultSettings);
		expect(await stateOf(store)).toEqual(before);
	});

	it('refuses settings of the wrong shape and names the field', async () => {
		const store = await open();
		const wrong = { ...derivation.defaultSettings, rolloverHour: 24 };
		await expect(store.saveSettings(course, wrong)).rejects.toThrow('field "rolloverHour"');
		expect(await store.settings(course)).toEqual(derivation.defaultSettings);
	});

	it('keeps small values', async () => {
		const store = await open();
		expect(await store.value('session')).toBeNull();
		await store.saveValue('session', { card: 'a', left: [1, 2] });
		await store.saveValue('other', 'x');
		await store.saveValue('session', { card: 'b', left: [] });
		expect(await store.value('session')).toEqual({ card: 'b', left: [] });
	});

	it('tells listeners of each change until they stop', async () => {
		const store = await open();
		let heard = 0;
		const stop = store.subscribe(() => heard++);
		const answer = review('a', 0);
		await store.record([answer]);
		expect(heard).toBe(1);
		await store.record([undo('a', 1, answer)]);
		expect(heard).toBe(2);
		await problemCode(store.record([{ ...answer, card: '' as never }]));
		expect(heard).toBe(2);
		stop();
		await store.saveValue('x', 1);
		expect(heard).toBe(2);
	});

	it('rejects before it is opened and after it is closed', async () => {
		const store = await open();
		await store.close();
		expect(await problemCode(store.record([review('a', 0)]))).toBe('open-failed');
		expect(await problemCode(store.card(fact('a')))).toBe('open-failed');
		expect((await store.open()).problem).toBeNull();
		expect(await store.card(fact('a'))).toBeNull();
	});
}
