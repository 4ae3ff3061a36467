import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import fixture from '../../../../tests/fixtures/progress-v1.json';
import fixture2 from '../../../../tests/fixtures/progress-v2.json';
import { courseId, deviceId } from '../../core/ids';
import { derivation } from '../../memory/derivation';
import { expectTrueToLog, problemCode } from '../contract/recording';
import { course, courseOf, fact, review, stateOf, syncAt } from '../contract/sample';
import { answer, begin, everyEvent, kept } from '../contract/sample-attempt';
import type { RawTables } from './connect';
import { deleteDatabase, dexieStore } from './dexie-store';
import { keepOlderSchema } from './keep-older-schema';
import { newest, releases, type Release, type TableName } from './schema';

const name = 'migration';
const plain = { name, device: deviceId('laptop'), derivation, witness: null };

beforeEach(() => deleteDatabase(name));
afterEach(() => deleteDatabase(name));

/** Puts rows in place as the app of that release left them. */
async function asReleased(upTo: number, tables: Partial<Record<TableName, object[]>>) {
	const db = new Dexie(name);
	for (const { version, stores } of releases.filter((release) => release.version <= upTo))
		db.version(version).stores({ ...stores });
	await db.open();
	for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows);
	db.close();
}

/** Not a release: what the next one may look like. */
const madeUp: Release = {
	version: newest(releases) + 1,
	stores: { log: '&seq, &entry.id, entry.card, entry.to, entry.session' },
	migrate: {
		cards: (row) => ({ ...row, note: 'note' in row ? row.note : 'none' }),
		values: (row) => ('key' in row && row.key === 'bad' ? failing() : row)
	}
};

function failing(): never {
	throw new Error('cannot be migrated');
}

it('opens what release 1 left, with nothing lost', async () => {
	await asReleased(1, fixture.tables as never);
	const store = dexieStore(plain);
	expect((await store.open()).problem).toBeNull();
	const entries = fixture.tables.log.map(({ entry }) => entry);
	expect(await store.entries(0, 1_000)).toEqual(entries);
	expect((await store.verify()).problem).toBeNull();
	const before = await stateOf(store);
	expect(before.cards).toHaveLength(fixture.tables.cards.length);
	// What the app makes of the log may have changed since.
	await store.rebuild();
	await expectTrueToLog(store, derivation);
	expect(await store.settings(courseId('sample'))).toEqual(fixture.tables.settings[0]?.settings);
	expect(await store.value('session')).toEqual({ left: 3 });
	await store.close();
});

it('brings release 1 to this one: rows stay as they lie, a copy is kept first, attempts can be begun', async () => {
	await asReleased(1, fixture.tables as never);
	const copies: RawTables[] = [];
	const beforeMigration = async (raw: RawTables) => void copies.push(raw);
	for (let times = 0; times < 2; times++) {
		const store = dexieStore({ ...plain, beforeMigration });
		expect((await store.open()).problem).toBeNull();
		await store.beginAttempt(begin('one'));
		await store.appendAttempt('one', 0, [answer(0)]);
		expect((await store.verify()).problem).toBeNull();
		await store.close();
		const db = await new Dexie(name).open();
		expect(db.verno).toBe(newest(releases));
		for (const [table, rows] of Object.entries(fixture.tables))
			expect(await db.table(table).toArray()).toEqual(rows);
		expect(await db.table('attemptEvents').toArray()).toEqual([
			{ attempt: 'one', seq: 0, mark: answer(0), schema: newest(releases) }
		]);
		db.close();
	}
	expect(copies).toEqual([{ version: 1, tables: fixture.tables }]);
});

it('brings release 2 to this one: rows stay as they lie, a copy is kept first, sessions can be kept', async () => {
	await asReleased(2, fixture2.tables as never);
	const copies: RawTables[] = [];
	const beforeMigration = async (raw: RawTables) => void copies.push(raw);
	const store = dexieStore({ ...plain, beforeMigration });
	expect((await store.open()).problem).toBeNull();
	expect((await store.verify()).problem).toBeNull();
	expect(await store.attempts(null)).toHaveLength(fixture2.tables.attempts.length);
	expect((await store.openAttempt(course))?.events).toEqual([answer(3600)]);
	expect(await store.shell('sandbox')).toBeNull();
	await store.saveShell('sandbox', 0, { files: {} }, 7);
	await store.close();
	const db = await new Dexie(name).open();
	for (const [table, rows] of Object.entries(fixture2.tables))
		expect(await db.table(table).toArray()).toEqual(rows);
	expect(await db.table('shells').toArray()).toEqual([
		{ id: 'sandbox', revision: 1, savedAtMs: 7, content: { files: {} }, schema: newest(releases) }
	]);
	db.close();
	expect(copies).toEqual([{ version: 2, tables: fixture2.tables }]);
});

it('reads a damaged session as far as it can, and lets it be replaced', async () => {
	const store = dexieStore(plain);
	await store.open();
	const db = await new Dexie(name).open();
	await db.table('shells').add({ id: 'sandbox', revision: 'x', content: [1] });
	db.close();
	expect(await store.shell('sandbox')).toEqual({
		id: 'sandbox',
		revision: 0,
		savedAtMs: 0,
		content: [1]
	});
	expect((await store.snapshot()).shells).toHaveLength(1);
	expect(await store.saveShell('sandbox', 0, null, 1)).toEqual({ kind: 'saved', revision: 1 });
	await store.close();
});

it('migrates every row once, after a copy of everything was taken', async () => {
	await asReleased(1, fixture.tables as never);
	const copies: RawTables[] = [];
	const beforeMigration = async (raw: RawTables) => void copies.push(raw);
	for (let times = 0; times < 2; times++) {
		const store = dexieStore({ ...plain, releases: [...releases, madeUp], beforeMigration });
		expect((await store.open()).problem).toBeNull();
		const { cards } = await stateOf(store);
		expect(cards).toHaveLength(fixture.tables.cards.length);
		// An answer writes the whole card anew, without the made-up field.
		for (const row of cards)
			if (times === 0 || row.id !== fact('b')) expect(row).toHaveProperty('note', 'none');
		await store.record([review('b', 9_000 + times)]);
		await store.close();
	}
	expect(copies).toEqual([{ version: 1, tables: fixture.tables }]);
});

it('keeps the older rows in a file of the origin', async () => {
	await asReleased(1, fixture.tables as never);
	const options = { ...plain, releases: [...releases, madeUp], beforeMigration: keepOlderSchema };
	const store = dexieStore(options);
	expect((await store.open()).problem).toBeNull();
	await store.close();
	const root = await navigator.storage.getDirectory();
	const directory = await root.getDirectoryHandle('older-schemas');
	const file = await (await directory.getFileHandle('schema-1.json.gz')).getFile();
	const text = await new Response(
		file.stream().pipeThrough(new DecompressionStream('gzip'))
	).text();
	const lines = text.trim().split('\n');
	const kept = lines.map((line) => JSON.parse(line) as { table: string; row: unknown });
	const tables = Object.keys(fixture.tables).map((name) => [
		name,
		kept.flatMap(({ table, row }) => (table === name ? [row] : []))
	]);
	expect(Object.fromEntries(tables)).toEqual(fixture.tables);
	await root.removeEntry('older-schemas', { recursive: true });
});

it('leaves everything as it was where the copy or the migration fails', async () => {
	await asReleased(1, {
		...fixture.tables,
		values: [{ key: 'bad', value: 1, schema: 1 }]
	} as never);
	const noRoom = dexieStore({
		...plain,
		releases: [...releases, madeUp],
		beforeMigration: () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
	});
	expect((await noRoom.open()).problem?.code).toBe('quota');
	const wrong = dexieStore({ ...plain, releases: [...releases, madeUp] });
	expect((await wrong.open()).problem?.code).toBe('open-failed');
	expect(await problemCode(wrong.record([review('a', 1)]))).toBe('open-failed');
	const old = dexieStore(plain);
	expect((await old.open()).problem).toBeNull();
	expect(await old.entryCount()).toBe(fixture.tables.log.length);
	await old.close();
});

/** How the fixture was made: run with the app of the release, print, keep. */
export async function writeFixture(): Promise<string> {
	const store = dexieStore(plain);
	await store.open();
	await store.sync(courseOf('1', ['a', 'b', 'c', 'd']), () => [], syncAt(0));
	await store.record([review('a', 1), review('b', 2, 'again'), review('a', 5_000, 'hard')]);
	await store.sync(
		courseOf('2', ['x', 'b', 'd']),
		() => [{ from: fact('a'), to: fact('x') }],
		syncAt(6_000)
	);
	await store.saveSettings(course, { ...derivation.defaultSettings, newPerDay: 7 });
	await store.saveValue('session', { left: 3 });
	await store.mergeAttempts([
		kept(begin('ended'), everyEvent),
		kept(begin('discarded', 20), [answer(0)], 9)
	]);
	await store.beginAttempt(begin('open', 60));
	await store.appendAttempt('open', 0, [answer(3600)]);
	await store.saveShell('sandbox', 0, { files: { '/home/user/a': 'b' } }, 9);
	await store.close();
	const db = await new Dexie(name).open();
	const tables = await Promise.all(
		db.tables.map(async (table) => [table.name, await table.toArray()])
	);
	db.close();
	return JSON.stringify(
		{ version: newest(releases), tables: Object.fromEntries(tables) },
		null,
		'\t'
	);
}
