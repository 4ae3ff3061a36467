import { Dexie } from 'dexie';
import type { StorageProblem } from '../problems';
import type { Database, Tables } from '../tables';
import { connect, type ConnectOptions } from './connect';
import { dexieTables } from './dexie-tables';
import { newest } from './schema';
import { problemOf, storageProblem } from './storage-errors';

interface Connection {
	readonly db: Dexie;
	/** What was opened and checked. Dexie may open another one by itself (Dexie#2097); nothing is written through that. */
	readonly native: IDBDatabase;
	readonly tables: Tables;
}

const errorOf = (transaction: IDBTransaction | null) => transaction?.error ?? null;

/** IndexedDB by way of Dexie: strict durability, no cache, never reopened behind the store's back. */
export function dexieDatabase(options: ConnectOptions): Database {
	const listeners = new Set<() => void>();
	let connection: Connection | null = null;
	let lost: StorageProblem | null = null;
	let channel: BroadcastChannel | null = null;

	const tellListeners = () => {
		for (const listener of [...listeners]) listener();
	};

	function lose(db: Dexie, problem: StorageProblem): void {
		if (connection?.db !== db || lost) return;
		lost = problem;
		tellListeners();
	}

	/** A newer app upgrades, or somebody deletes: make way and stay closed. */
	function makeWayWhenAsked(db: Dexie): void {
		db.on('versionchange', () => {
			lose(db, storageProblem('outdated-tab'));
			db.close({ disableAutoOpen: true });
			return false;
		});
		// The browser itself closed the database: data cleared, files damaged.
		db.on('close', () => lose(db, storageProblem('unknown')));
	}

	async function within<Result>(
		mode: 'r' | 'rw',
		work: (tables: Tables) => Promise<Result>
	): Promise<Result> {
		if (lost) throw lost;
		const open = connection;
		if (!open) throw storageProblem('open-failed');
		let native: IDBTransaction | null = null;
		try {
			// The scope is an async function itself: only then does Dexie keep the transaction open across native awaits.
			return await open.db.transaction(mode, open.db.tables, async (transaction) => {
				native = transaction.idbtrans as IDBTransaction;
				if (native.db !== open.native) throw storageProblem('unknown');
				return await work(open.tables);
			});
		} catch (error) {
			throw lost ?? problemOf(error, errorOf(native));
		}
	}

	function disconnect(): void {
		const open = connection;
		connection = null;
		open?.db.close({ disableAutoOpen: true });
		channel?.close();
		channel = null;
	}

	return {
		async open() {
			disconnect();
			lost = null;
			const db = await connect(options);
			const native = db.backendDB();
			connection = { db, native, tables: dexieTables(db, newest(options.releases)) };
			makeWayWhenAsked(db);
			channel = new BroadcastChannel(`${options.name}:changes`);
			channel.onmessage = tellListeners;
		},
		read: (work) => within('r', work),
		write: (work) => within('rw', work),
		announce: () => channel?.postMessage(null),
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		lost: () => lost,
		async close() {
			disconnect();
		}
	};
}
