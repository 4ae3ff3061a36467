import type { RawTables } from './connect';

/**
 * Keeps what an older release of the app left in its tables, as it lay there, before anything is changed: one file a release in the origin's private
 * directory, one line a row, since a text of all rows of a long log may be longer than a text may be. Where the browser has no such directory, or it
 * is full, this rejects and the migration does not begin.
 */
export async function keepOlderSchema(raw: RawTables): Promise<void> {
	const root = await navigator.storage.getDirectory();
	const directory = await root.getDirectoryHandle('older-schemas', { create: true });
	const handle = await directory.getFileHandle(`schema-${raw.version}.json.gz`, { create: true });
	const parts = Object.entries(raw.tables).flatMap(([table, rows]) =>
		rows.map((row) => `${JSON.stringify({ table, row })}\n`)
	);
	const packed = new Blob(parts).stream().pipeThrough(new CompressionStream('gzip'));
	await packed.pipeTo(await handle.createWritable());
}
