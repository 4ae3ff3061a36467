import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceId } from '../../core/ids';
import { derivation } from '../../memory/derivation';
import { problemCode } from '../contract/recording';
import { course, fact, review, SampleWitness, stateOf } from '../contract/sample';
import { answer, begin, submit } from '../contract/sample-attempt';
import type { ProgressStore } from '../port';
import { deleteDatabase, dexieStore, type DexieStoreOptions } from './dexie-store';
import { newest, releases, type Release, type TableName } from './schema';

let name = '';
let made = 0;
const open: ProgressStore[] = [];

function store(options: Partial<DexieStoreOptions> = {}): ProgressStore {
	const one = dexieStore({
		name,
		device: deviceId('laptop'),
		derivation,
		witness: null,
		...options
	});
	open.push(one);
	return one;
}

async function opened(options: Partial<DexieStoreOptions> = {}): Promise<ProgressStore> {
	const one = store(options);
	expect((await one.open()).problem).toBeNull();
	return one;
}

/** A plain connection, as another app or an old tab has it. */
function connectTo(version?: number): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** One change by another hand, behind the store's back. */
async function tamper(
	work: (rows: IDBObjectStore) => void,
	table: TableName = 'log'
): Promise<void> {
	const db = await connectTo();
	const transaction = db.transaction(table, 'readwrite');
	work(transaction.objectStore(table));
	await new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()));
	db.close();
}

const nextRelease: Release = { version: newest(releases) + 1, stores: {}, migrate: {} };

beforeEach(() => {
	name = `failures-${++made}`;
	return deleteDatabase(name);
});

afterEach(async () => {
	vi.restoreAllMocks();
	for (const one of open.splice(0)) await one.close();
	await deleteDatabase(name);
});

describe('a write that the browser refuses', () => {
	type Put = IDBObjectStore['put'];
	const failing: [string, string, (original: Put) => Put][] = [
		[
			'quota',
			'There is no room left',
			() => () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		],
		[
			'unknown',
			'restart the browser',
			() => () => {
				throw new DOMException('?', 'UnknownError');
			}
		],
		[
			'aborted',
			'Try again',
			(original) =>
				function (this: IDBObjectStore, ...args) {
					const request = original.apply(this, args);
					this.transaction.abort();
					return request;
				}
		]
	];

	it.each(failing)('is told as "%s" and changes nothing', async (code, message, fail) => {
		const witness = new SampleWitness();
		const one = await opened({ witness });
		await one.record([review('a', 0)]);
		const { mark } = witness;
		const state = await stateOf(one);
		const { put, add } = IDBObjectStore.prototype;
		for (const method of ['put', 'add'] as const)
			vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(
				fail(method === 'put' ? put : add)
			);
		const answer = review('a', 5000);
		await expect(one.record([answer])).rejects.toThrow(message);
		expect(await problemCode(one.record([answer]))).toBe(code);
		vi.restoreAllMocks();

		expect(await stateOf(one)).toEqual(state);
		expect(witness.mark).toBe(mark);
		await one.record([answer]);
		expect(await one.entryCount()).toBe(2);
	});

	it('is told where the disk turns out to be full at the commit', async () => {
		const one = await opened();
		vi.spyOn(IDBTransaction.prototype, 'error', 'get').mockReturnValue(
			new DOMException('full', 'QuotaExceededError')
		);
		const { add } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
			this: IDBObjectStore,
			...args
		) {
			const request = add.apply(this, args);
			request.onsuccess = null;
			request.addEventListener('success', () => this.transaction.abort());
			return request;
		});
		expect(await problemCode(one.record([review('a', 0)]))).toBe('quota');
		vi.restoreAllMocks();
		expect(await one.entryCount()).toBe(0);
	});
});

describe('an event of an attempt', () => {
	it.each(['put', 'add'] as const)(
		'is not half written where the "%s" of it fails',
		async (method) => {
			const one = await opened();
			await one.beginAttempt(begin('one'));
			await one.appendAttempt('one', 0, [answer(0)]);
			const before = await one.snapshot();
			const refuse = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
			vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(refuse);
			const events = [answer(1), submit(2)];
			expect(await problemCode(one.appendAttempt('one', 1, events))).toBe('quota');
			vi.restoreAllMocks();
			expect(await one.snapshot()).toEqual(before);
			expect((await one.verify()).problem).toBeNull();
			expect(await one.appendAttempt('one', 1, events)).toBe(3);
		}
	);

	it.each<[string, (events: IDBObjectStore) => void, string]>([
		['the last', (events) => events.delete(['one', 2]), '2 events of 3 there'],
		[
			'the first',
			(events) => events.delete(['one', 0]),
			'2 events of 3 there, the last at place 3'
		],
		['every one', (events) => events.clear(), '0 events of 3 there']
	])('that is lost is noticed: %s', async (_what, damage, message) => {
		const one = await opened();
		await one.beginAttempt(begin('one'));
		await one.appendAttempt('one', 0, [answer(0), answer(1), answer(2)]);
		await tamper(damage, 'attemptEvents');
		expect((await one.verify()).problem?.message).toContain(message);
		expect(await problemCode(one.appendAttempt('one', 3, [submit(3)]))).toBe('missing');
		await one.replace(await one.snapshot());
		expect((await one.verify()).problem).toBeNull();
	});
});

describe('opening', () => {
	it('says so where the browser cannot', async () => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('no', 'SecurityError');
		});
		const one = store();
		const health = await one.open();
		expect(health.problem?.code).toBe('open-failed');
		expect(health.problem?.message).toContain('private window');
		expect(await problemCode(one.record([review('a', 0)]))).toBe('open-failed');
		vi.restoreAllMocks();
		expect((await one.open()).problem).toBeNull();
		await one.record([review('a', 0)]);
	});

	it('says so where the browser does not answer', async () => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(
			() => ({}) as unknown as IDBOpenDBRequest
		);
		const health = await store({ openTimeoutMs: 100 }).open();
		expect(health.problem?.message).toContain('does not answer');
	});

	it('leaves data of a newer release alone', async () => {
		const newer = await opened({ releases: [...releases, nextRelease] });
		await newer.record([review('a', 0)]);
		await newer.close();
		const older = store();
		expect((await older.open()).problem?.code).toBe('newer-schema');
		expect(await problemCode(older.record([review('a', 1)]))).toBe('newer-schema');
		expect(await opened({ releases: [...releases, nextRelease] }).then((s) => s.entryCount())).toBe(
			1
		);
	});

	it('says which tab is in the way of an upgrade', async () => {
		await (await opened()).close();
		const stubborn = await connectTo();
		const newer = store({ releases: [...releases, nextRelease], blockedGraceMs: 100 });
		const health = await newer.open();
		expect(health.problem?.code).toBe('open-failed');
		expect(health.problem?.message).toContain('Another tab');
		stubborn.close();
		expect((await newer.open()).problem).toBeNull();
	});
});

describe('an old tab', () => {
	it('makes way for an upgrade, stays closed and writes no row of the old shape', async () => {
		const old = await opened();
		await old.record([review('a', 0)]);
		let heard = 0;
		old.subscribe(() => heard++);
		const newer = await opened({ releases: [...releases, nextRelease] });
		expect(heard).toBe(1);
		for (let again = 0; again < 2; again++) {
			expect(await problemCode(old.record([review('a', 1)]))).toBe('outdated-tab');
			expect(await problemCode(old.card(fact('a')))).toBe('outdated-tab');
		}
		expect(await newer.entryCount()).toBe(1);
		expect((await old.open()).problem?.code).toBe('newer-schema');
	});

	it('finishes what it was writing when the upgrade came, or says that it did not', async () => {
		const old = await opened();
		const writing = Array.from({ length: 20 }, (_, at) =>
			problemCode(old.record([review('a', at)]))
		);
		const newer = await opened({ releases: [...releases, nextRelease] });
		const codes = await Promise.all(writing);
		expect(new Set([...codes, 'none', 'outdated-tab']).size).toBe(2);
		expect(await newer.entryCount()).toBe(codes.filter((code) => code === 'none').length);
	});

	it('notices that everything was deleted', async () => {
		const old = await opened();
		await old.record([review('a', 0)]);
		await deleteDatabase(name);
		expect(await problemCode(old.record([review('a', 1)]))).toBe('outdated-tab');
	});
});

describe('damage to the log', () => {
	it.each<[string, (log: IDBObjectStore) => void, string]>([
		['the last entry', (log) => log.delete(4), '1 entry of 5 missing'],
		['an entry in the middle', (log) => log.delete(2), 'holes'],
		['everything', (log) => log.clear(), '5 entries of 5 missing'],
		[
			'a rating',
			(log) => {
				const request = log.get(1);
				request.onsuccess = () => {
					request.result.entry.rating = 'easy';
					log.put(request.result);
				};
			},
			'Entry 2 of your progress is damaged'
		]
	])('is noticed: %s', async (_what, damage, message) => {
		const witness = new SampleWitness();
		const one = await opened({ witness });
		await one.record(Array.from({ length: 5 }, (_, at) => review('a', at)));
		await tamper(damage);
		const checked = await one.verify();
		expect(checked.problem?.message).toContain(message);
		await one.close();
		const next = store({ witness });
		const health = await next.open();
		expect(health.problem?.code).toBe('missing');
		expect(health.problem?.message).toContain(message);
		expect(await problemCode(next.record([review('a', 9)]))).toBe('missing');
	});
});

it('writes with strict durability and stamps every row', async () => {
	const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
	const one = await opened();
	await one.record([review('a', 0)]);
	await one.saveSettings(course, derivation.defaultSettings);
	await one.beginAttempt(begin('one'));
	await one.appendAttempt('one', 0, [answer(0)]);
	await one.discardAttempt('one', 1);
	const modes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
	expect(modes.length).toBeGreaterThan(4);
	expect(modes.every(([, , options]) => options?.durability === 'strict')).toBe(true);
	await one.close();
	const db = await connectTo();
	for (const table of db.objectStoreNames) {
		const request = db.transaction(table).objectStore(table).getAll();
		await new Promise((resolve) => (request.onsuccess = resolve));
		for (const row of request.result) expect(row.schema).toBe(newest(releases));
	}
	db.close();
});
