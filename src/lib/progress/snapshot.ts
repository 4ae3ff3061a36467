import type { LogEntry } from '../memory/types';
import { attemptOf } from './attempt-rows';
import type { KeptAttempt } from './attempt-port';
import { putAttempts } from './attempt-write';
import { markOf, rowsBehind } from './append';
import type { Derivation, StoreSnapshot, WitnessMark } from './port';
import { rebuildDerived } from './rebuild';
import { readable } from './shell-store';
import type { LogRow, Tables, ValueRow } from './tables';

const chunkEntries = 5_000;

/** Values of this device alone, e.g. the folder for its copies: in no snapshot, and left as they are when one is put in place. */
const staysHere = ({ key }: ValueRow) => key.startsWith('device/');

export async function takeSnapshot(tables: Tables): Promise<StoreSnapshot> {
	const entries: LogEntry[] = [];
	// By place and not by number: a damaged log may have holes, and what is left of it must be taken whole, each entry once.
	for (let from = 0; ;) {
		const rows = await tables.log.from(from, chunkEntries);
		for (const { entry } of rows) entries.push(entry);
		const last = rows.at(-1);
		if (last === undefined || rows.length < chunkEntries) break;
		from = last.seq + 1;
	}
	const [settings, courses, values, shells] = await Promise.all([
		tables.settings.all(),
		tables.courses.all(),
		tables.values.all(),
		tables.shells.all()
	]);
	const attempts: KeptAttempt[] = [];
	for (const row of await tables.attempts.all()) attempts.push(await attemptOf(tables, row));
	attempts.sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		entries,
		settings,
		courses,
		values: values.filter((row) => !staysHere(row)),
		attempts,
		shells: shells.map(readable)
	};
}

/** `replace`'s transaction: a new log with a running hash of its own. */
export async function putSnapshot(
	tables: Tables,
	derivation: Derivation,
	snapshot: StoreSnapshot
): Promise<WitnessMark> {
	const kept = (await tables.values.all()).filter(staysHere);
	await Promise.all([
		tables.log.clear(),
		tables.settings.clear(),
		tables.courses.clear(),
		tables.values.clear(),
		tables.attempts.clear(),
		tables.attemptEvents.clear(),
		tables.shells.clear()
	]);
	await Promise.all([
		tables.settings.put(snapshot.settings),
		tables.courses.put(snapshot.courses),
		tables.shells.put(snapshot.shells),
		tables.values.put([...snapshot.values.filter((row) => !staysHere(row)), ...kept])
	]);
	await putAttempts(tables, snapshot.attempts);
	let last: LogRow | null = null;
	for (let from = 0; from < snapshot.entries.length; from += chunkEntries) {
		const rows: LogRow[] = rowsBehind(last, snapshot.entries.slice(from, from + chunkEntries));
		await tables.log.append(rows);
		last = rows.at(-1) ?? last;
	}
	await rebuildDerived(tables, derivation, null);
	return markOf(last);
}
