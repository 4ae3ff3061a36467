const pointerKey = 'examark-database';
const usualName = 'examark';

const isOurs = (name: string) => name === usualName || name.startsWith(`${usualName}-restored-`);

/** Names of the databases of this app that are there now. */
async function databasesHere(): Promise<string[]> {
	const found = await indexedDB.databases();
	return found.flatMap(({ name }) => (name && isOurs(name) ? [name] : [])).sort();
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
 * The database to open: the one last adopted. Where that is not written down any more, the one that is there, so that a lost pointer never hides
 * what was learned.
 */
export async function databaseName(storage: Storage): Promise<string> {
	const pointed = readPointer(storage);
	if (pointed && isOurs(pointed)) return pointed;
	// A damaged directory answers nothing here; opening then says what is wrong.
	const here = await databasesHere().catch((): string[] => []);
	return here.length === 0 || here.includes(usualName) ? usualName : (here.at(-1) ?? usualName);
}

export const restoredName = (id: string) => `${usualName}-restored-${id}`;

/** A single write: from the next start on, this is the one. */
export const adoptDatabase = (storage: Storage, name: string): void =>
	storage.setItem(pointerKey, name);

/** Databases that a restore has replaced. */
export async function leftOver(current: string): Promise<string[]> {
	return (await databasesHere()).filter((name) => name !== current);
}
