import { expect, it } from 'vitest';
import { archivedKey } from '../archived';
import type { Derivation, MatchCards, ProgressStore } from '../port';
import { expectTrueToLog } from './recording';
import {
	course,
	courseOf,
	daysLater,
	fact,
	move,
	noMatch,
	placed,
	review,
	stateOf,
	syncAt,
	undo
} from './sample';

type Open = () => Promise<ProgressStore>;

const matching =
	(pairs: Record<string, string>): MatchCards =>
	() =>
		Object.entries(pairs).map(([from, to]) => ({ from: fact(from), to: fact(to) }));

/** Cards follow the course. */
export function syncing(open: Open, derivation: Derivation): void {
	async function studied(): Promise<ProgressStore> {
		const store = await open();
		await store.sync(courseOf('1', ['a', 'b', 'c']), noMatch, syncAt(0));
		await store.record([review('a', 1), review('a', daysLater(3)), review('b', 2, 'again')]);
		return store;
	}
	const places = async (store: ProgressStore) =>
		(await stateOf(store)).cards.map((row) => `${row.id.slice(5)} ${row.queue} ${row.position}`);
	const reps = async (store: ProgressStore, name: string) =>
		(await store.card(fact(name)))?.reps ?? null;

	it('adds the cards of a course once', async () => {
		const store = await open();
		const first = await store.sync(courseOf('1', ['b', 'a']), noMatch, syncAt(0));
		expect(first).toEqual({ added: 2, moved: [], archived: [], restored: [] });
		expect(await places(store)).toEqual(['a new 1', 'b new 0']);
		const state = await stateOf(store);
		const again = await store.sync(courseOf('1', []), noMatch, syncAt(1));
		expect(again).toEqual({ added: 0, moved: [], archived: [], restored: [] });
		expect(await stateOf(store)).toEqual(state);
		await expectTrueToLog(store, derivation);
	});

	it('follows a new order, archives what is lost and finds it again', async () => {
		const store = await studied();
		const lost = await store.sync(courseOf('2', ['c', 'd', 'a']), noMatch, syncAt(9000));
		expect(lost).toEqual({ added: 1, moved: [], archived: [fact('b')], restored: [] });
		expect(await places(store)).toEqual(['a review 2', 'b archived 1', 'c new 0', 'd new 1']);
		expect(await store.value(archivedKey(course))).toEqual([
			{ id: fact('b'), kind: 'definition', subject: 'b', statement: 'b is b', position: 1 }
		]);
		await expectTrueToLog(store, derivation);

		const found = await store.sync(courseOf('3', ['b', 'c', 'd', 'a']), noMatch, syncAt(9001));
		expect(found).toEqual({ added: 0, moved: [], archived: [], restored: [fact('b')] });
		expect(await store.value(archivedKey(course))).toEqual([]);
		expect(await reps(store, 'b')).toBe(1);
		await expectTrueToLog(store, derivation);
	});

	it('carries a renamed card over, its history included', async () => {
		const store = await studied();
		const before = await store.card(fact('a'));
		const history = await store.history(fact('a'));
		const report = await store.sync(
			courseOf('2', ['x', 'b', 'c']),
			matching({ a: 'x' }),
			syncAt(9000)
		);
		expect(report).toEqual({
			added: 0,
			moved: [{ from: fact('a'), to: fact('x') }],
			archived: [],
			restored: []
		});
		expect(await store.card(fact('a'))).toBeNull();
		expect(await store.card(fact('x'))).toEqual({ ...before, id: fact('x') });
		expect((await store.history(fact('x'))).slice(0, -1)).toEqual(history);
		expect(await store.history(fact('a'))).toEqual([]);
		await expectTrueToLog(store, derivation);
	});

	it('lets cards exchange their names, in a chain and in a ring', async () => {
		const store = await studied();
		const [a, b] = [await reps(store, 'a'), await reps(store, 'b')];
		await store.sync(courseOf('2', ['a', 'b', 'c']), matching({ a: 'b', b: 'a' }), syncAt(9000));
		expect([await reps(store, 'a'), await reps(store, 'b')]).toEqual([b, a]);
		expect(await places(store)).toHaveLength(3);
		await expectTrueToLog(store, derivation);
		await store.sync(
			courseOf('3', ['b', 'c', 'd']),
			matching({ a: 'b', b: 'c', c: 'd' }),
			syncAt(9001)
		);
		expect(await Promise.all(['a', 'b', 'c', 'd'].map((name) => reps(store, name)))).toEqual([
			null,
			b,
			a,
			0
		]);
		await expectTrueToLog(store, derivation);
	});

	it.each<[string, Record<string, string>]>([
		['from nowhere', { q: 'd' }],
		['to nowhere', { a: 'q' }],
		['to a card that stays', { a: 'c' }],
		['to itself', { a: 'a' }]
	])('takes no match %s', async (_name, pairs) => {
		const store = await studied();
		const report = await store.sync(courseOf('2', ['b', 'c', 'd']), matching(pairs), syncAt(9000));
		expect(report).toEqual({ added: 1, moved: [], archived: [fact('a')], restored: [] });
		await expectTrueToLog(store, derivation);
	});

	it('finds an archived card under a later name', async () => {
		const store = await studied();
		await store.sync(courseOf('2', ['b', 'c']), noMatch, syncAt(9000));
		let offered: readonly string[] = [];
		const report = await store.sync(
			courseOf('3', ['b', 'c', 'y']),
			(before) => {
				offered = before.map(({ id }) => id).sort();
				return [{ from: fact('a'), to: fact('y') }];
			},
			syncAt(9001)
		);
		expect(offered).toEqual([fact('a'), fact('b'), fact('c')]);
		expect(report.moved).toHaveLength(1);
		expect(await reps(store, 'y')).toBe(2);
		expect(await store.value(archivedKey(course))).toEqual([]);
		await expectTrueToLog(store, derivation);
	});

	it('reattaches an archived card by hand, and undoes what was answered under the old name', async () => {
		const store = await studied();
		await store.sync(courseOf('2', ['b', 'c', 'n']), noMatch, syncAt(9000));
		const { cards } = await store.record([move('a', 'n', 9001)]);
		expect(cards.map(({ id }) => id)).toEqual([fact('n')]);
		expect(await reps(store, 'n')).toBe(2);
		expect(await store.card(fact('a'))).toBeNull();
		expect(await store.queue(course, 'archived', 0, 10)).toEqual([]);
		const late = review('a', 9002);
		await store.record([late]);
		expect([await reps(store, 'n'), await reps(store, 'a')]).toEqual([3, null]);
		const [first] = await store.history(fact('n'));
		await store.record([undo('a', 9003, first ?? late)]);
		expect(await reps(store, 'n')).toBe(2);
		await expectTrueToLog(store, derivation);
	});

	it('reattaches an archived card that was never answered', async () => {
		const store = await studied();
		await store.sync(courseOf('2', ['a', 'b', 'n']), noMatch, syncAt(9000));
		expect((await store.card(fact('c')))?.queue).toBe('archived');
		await store.record([move('c', 'n', 9001)]);
		expect(await store.card(fact('c'))).toBeNull();
		await expectTrueToLog(store, derivation);
	});

	it('takes late entries of an old name to the new one', async () => {
		const store = await studied();
		await store.sync(courseOf('2', ['x', 'b', 'c']), matching({ a: 'x' }), syncAt(9000));
		await store.merge([placed(review('a', 60)), placed(review('x', 70))]);
		expect(await reps(store, 'x')).toBe(4);
		await expectTrueToLog(store, derivation);
	});

	it('archives what another device answered and the course does not know', async () => {
		const store = await open();
		await store.merge([placed(review('z', 5)), placed(review('a', 6))]);
		expect(await places(store)).toEqual(['a review 0', 'z review 0']);
		const report = await store.sync(courseOf('1', ['b', 'a']), noMatch, syncAt(9000));
		expect(report).toEqual({ added: 1, moved: [], archived: [fact('z')], restored: [] });
		await store.merge([placed(review('q', 7))]);
		expect(await places(store)).toEqual(['a review 1', 'b new 0', 'q archived 0', 'z archived 0']);
		await expectTrueToLog(store, derivation);
	});
}
