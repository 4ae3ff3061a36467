import * as v from 'valibot';

const pointerKey = 'examark-database';
const replacedKey = 'examark-replaced';
const usualName = 'examark';

const isOurs = (name: string) => name === usualName || name.startsWith(`${usualName}-restored-`);

/** Names of the databases of this app that are there now. */
async function databasesHere(): Promise<string[]> {
	const found = await indexedDB.databases();
	return found.flatMap(({ name }) => (name && isOurs(name) ? [name] : [])).sort();
}

/** The database that the one in use has replaced, until all that is in it has been brought over. */
export interface Replaced {
	readonly database: string;
	/** Entries of its log that the restore has seen. */
	readonly taken: number;
	/** Events of each attempt that the restore has seen, the mark of a discard included. */
	readonly attempts: Readonly<Record<string, number>>;
	/** The one in use, whole and checked before this was written. */
	readonly by: string;
}

const seen = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const replacedSchema: v.GenericSchema<unknown, Replaced> = v.object({
	database: v.pipe(v.string(), v.check(isOurs)),
	taken: seen,
	// Not yet written by an app without attempts; it then has none to be brought over.
	attempts: v.optional(v.record(v.string(), seen), {}),
	by: v.pipe(v.string(), v.check(isOurs))
});

/** Null where there is none, and for what is not of its shape. */
export function readReplaced(storage: Storage): Replaced | null {
	try {
		const text = storage.getItem(replacedKey);
		const result = v.safeParse(replacedSchema, JSON.parse(text ?? 'null'));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

/** Local storage may be closed to the page, or cleared apart from IndexedDB. */
function readPointer(storage: Storage): string | null {
	try {
		return storage.getItem(pointerKey);
	} catch {
		return null;
	}
}

/**
 * The database to open: the one last adopted. Where that is not written down any more, or what is written down is an older one that has gone since, the one
 * that is there, so that a lost pointer never hides what was learned. Never one that was replaced: it would pass for the newest.
 */
export async function databaseName(storage: Storage): Promise<string> {
	const pointed = readPointer(storage);
	const replaced = readReplaced(storage);
	// A damaged directory answers nothing here; opening then says what is wrong.
	const all = await databasesHere().catch((): string[] => []);
	if (replaced && all.includes(replaced.by)) return replaced.by;
	const isReplaced = (name: string) => pointed === replaced?.by && name === replaced?.database;
	const here = all.filter((name) => !isReplaced(name));
	if (pointed && isOurs(pointed) && (here.length === 0 || here.includes(pointed))) return pointed;
	return here.length === 0 || here.includes(usualName) ? usualName : (here.at(-1) ?? usualName);
}

export const restoredName = (id: string) => `${usualName}-restored-${id}`;

/** From the next start on, this is the one. Where only `replaced` gets to be written, it says so too. */
export function adoptDatabase(
	storage: Storage,
	name: string,
	replaced: Omit<Replaced, 'by'> | null
): void {
	if (replaced) storage.setItem(replacedKey, JSON.stringify({ ...replaced, by: name }));
	else storage.removeItem(replacedKey);
	storage.setItem(pointerKey, name);
}

export const forgetReplaced = (storage: Storage): void => storage.removeItem(replacedKey);

/** Databases that a restore has left behind, but for those `kept`. */
export async function leftOver(...kept: readonly (string | undefined)[]): Promise<string[]> {
	return (await databasesHere()).filter((name) => !kept.includes(name));
}
