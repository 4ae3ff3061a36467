import { Dexie } from 'dexie';
import { StorageProblem } from '../problems';
import { migrateRow, newest, tableNames, type Release, type Stored } from './schema';
import { problemOf, storageProblem } from './storage-errors';

/** Everything in a database of an older release, as it lies there. */
export interface RawTables {
	readonly version: number;
	readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** Called with what an older release left before anything is changed. Where it rejects, nothing is. */
export type BeforeMigration = (raw: RawTables) => Promise<void>;

export interface ConnectOptions {
	readonly name: string;
	readonly releases: readonly Release[];
	readonly beforeMigration: BeforeMigration | null;
	/** An old tab needs a moment to finish what it writes before it lets go. */
	readonly blockedGraceMs: number;
	readonly openTimeoutMs: number;
}

/** Dexie multiplies its version numbers by ten. */
const nativePerVersion = 10;

async function installedVersion(name: string): Promise<number> {
	const found = (await indexedDB.databases()).find((one) => one.name === name);
	return Math.floor((found?.version ?? 0) / nativePerVersion);
}

async function readRaw(name: string, version: number): Promise<RawTables> {
	const db = new Dexie(name, { autoOpen: false });
	try {
		await db.open();
		const rows = await Promise.all(
			db.tables.map(async (table): Promise<[string, unknown[]]> => [
				table.name,
				await table.toArray()
			])
		);
		return { version, tables: Object.fromEntries(rows) };
	} finally {
		db.close();
	}
}

function declare(db: Dexie, list: readonly Release[]): void {
	for (const { version, stores, migrate } of list) {
		const declared = db.version(version).stores({ ...stores });
		if (Object.keys(migrate).length === 0) continue;
		declared.upgrade(async (transaction) => {
			const upTo = list.filter((release) => release.version <= version);
			for (const name of tableNames)
				if (migrate[name])
					await transaction
						.table<Stored<object>>(name)
						.toCollection()
						.modify((row, ref) => {
							ref.value = migrateRow(name, row, upTo);
						});
		});
	}
}

/** Rejects when an old tab does not let go or the browser does not answer; the request itself cannot be called back. */
function openInTime(db: Dexie, options: ConnectOptions): Promise<void> {
	return new Promise((resolve, reject) => {
		const timers: ReturnType<typeof setTimeout>[] = [];
		const giveUp = (afterMs: number, message: string) =>
			timers.push(
				setTimeout(() => {
					reject(new StorageProblem('open-failed', message));
					db.close({ disableAutoOpen: true });
				}, afterMs)
			);
		giveUp(
			options.openTimeoutMs,
			'The browser does not answer when asked for your progress. Restart the browser; your progress stays where it is.'
		);
		db.on('blocked', () => {
			giveUp(
				options.blockedGraceMs,
				'Another tab still uses your progress in an older version of this app. Close that tab, then try again.'
			);
			return false;
		});
		db.open()
			.then(() => resolve(), reject)
			.finally(() => timers.forEach(clearTimeout));
	});
}

/** Opens the database in the newest release's shape. Rejects with a StorageProblem. */
export async function connect(options: ConnectOptions): Promise<Dexie> {
	const { name, releases, beforeMigration } = options;
	const current = newest(releases);
	const db = new Dexie(name, {
		autoOpen: false,
		cache: 'disabled',
		chromeTransactionDurability: 'strict'
	});
	declare(db, releases);
	try {
		const installed = await installedVersion(name);
		if (installed > current) throw storageProblem('newer-schema');
		if (installed > 0 && installed < current)
			await beforeMigration?.(await readRaw(name, installed));
		await openInTime(db, options);
		// Dexie opens what a newer release made without a word.
		if (Math.floor((db.backendDB()?.version ?? 0) / nativePerVersion) > current)
			throw storageProblem('newer-schema');
		return db;
	} catch (error) {
		db.close({ disableAutoOpen: true });
		const problem = problemOf(error);
		throw problem.code === 'unknown' || problem.code === 'aborted'
			? storageProblem('open-failed', error)
			: problem;
	}
}
