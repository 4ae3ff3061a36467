import type { StoreSnapshot } from '../port';

export const backupFormat = 'examark-backup';
/** 2: with attempts of exams. 3: with sessions of shells. */
export const backupVersion = 3;
const oldestVersion = 1;

export interface BackupCounts {
	readonly entries: number;
	readonly settings: number;
	readonly courses: number;
	readonly values: number;
	readonly attempts: number;
	readonly shells: number;
}

/** What a backup holds, in the order in which it is counted. */
export const backupParts = [
	'entries',
	'settings',
	'courses',
	'values',
	'attempts',
	'shells'
] as const;

export interface BackupHead {
	readonly createdAtMs: number;
	readonly device: string;
	readonly counts: BackupCounts;
}

/** Why a file was refused. Nothing has been touched when this is thrown. */
export class BackupRefused extends Error {
	override readonly name = 'BackupRefused';
}

export const countsOf = (snapshot: StoreSnapshot): BackupCounts => ({
	entries: snapshot.entries.length,
	settings: snapshot.settings.length,
	courses: snapshot.courses.length,
	values: snapshot.values.length,
	attempts: snapshot.attempts.length,
	shells: snapshot.shells.length
});

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((b) => b.toString(16).padStart(2, '0')).join('');
}

const through = (blob: Blob, stream: CompressionStream | DecompressionStream) =>
	new Response(blob.stream().pipeThrough(stream)).blob();

/** Last member of the object: the hash of every byte before its comma. */
const seal = (hash: string) => `,"sha256":"${hash}"}\n`;
const sealLength = seal('0'.repeat(64)).length;

/**
 * One file: gzip of a JSON object {format, version, createdAtMs, device, counts, data, sha256}. The hash covers all bytes before it, so a change
 * anywhere, the head included, is noticed.
 */
export async function encodeBackup(
	snapshot: StoreSnapshot,
	from: { readonly createdAtMs: number; readonly device: string }
): Promise<Blob> {
	const head = JSON.stringify({
		format: backupFormat,
		version: backupVersion,
		createdAtMs: from.createdAtMs,
		device: from.device,
		counts: countsOf(snapshot)
	}).slice(0, -1);
	const { entries, attempts, ...rest } = snapshot;
	// One by one: a string of them all may be longer than a string may be.
	const list = (values: readonly unknown[]) =>
		values.map((value, i) => `${i === 0 ? '\n' : ',\n'}${JSON.stringify(value)}`);
	const parts = [`${head},"data":{"entries":[`, ...list(entries), '\n],"attempts":['];
	parts.push(...list(attempts), `\n],${JSON.stringify(rest).slice(1)}`);
	const body = new Blob(parts);
	const hash = await sha256(new Uint8Array(await body.arrayBuffer()));
	return through(new Blob([body, seal(hash)]), new CompressionStream('gzip'));
}

async function unpack(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
	const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	if (magic[0] !== 0x1f || magic[1] !== 0x8b)
		throw new BackupRefused(
			'This is not an Examark backup: unexpected start of the file, expected gzip data.'
		);
	try {
		const unpacked = await through(file, new DecompressionStream('gzip'));
		return new Uint8Array(await unpacked.arrayBuffer());
	} catch (cause) {
		throw new BackupRefused(
			'The file is damaged: it cannot be unpacked. It may be cut off; copy it again from where it was saved.',
			{ cause }
		);
	}
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function headOf(file: Record<string, unknown>, version: number): BackupHead {
	const { createdAtMs, device, counts } = file;
	if (typeof createdAtMs !== 'number' || typeof device !== 'string' || !isRecord(counts))
		throw new BackupRefused('Unexpected head of the backup, expected createdAtMs, device, counts.');
	const count = (name: keyof BackupCounts) => {
		const value = counts[name];
		if (typeof value !== 'number')
			throw new BackupRefused(`Unexpected counts.${name}, expected a number.`);
		return value;
	};
	return {
		createdAtMs,
		device,
		counts: {
			entries: count('entries'),
			settings: count('settings'),
			courses: count('courses'),
			values: count('values'),
			attempts: version < 2 ? 0 : count('attempts'),
			shells: version < 3 ? 0 : count('shells')
		}
	};
}

/**
 * Unpacks and checks a backup: gzip, hash, format, version, counts, then every field by `decode`. Throws BackupRefused with the reason and
 * changes nothing.
 */
export async function decodeBackup(
	file: Blob,
	decode: (data: unknown) => StoreSnapshot
): Promise<{ readonly head: BackupHead; readonly snapshot: StoreSnapshot }> {
	const bytes = await unpack(file);
	const body = bytes.subarray(0, Math.max(0, bytes.length - sealLength));
	const tail = new TextDecoder().decode(bytes.subarray(body.length));
	const hash = /^,"sha256":"([0-9a-f]{64})"\}\n$/.exec(tail)?.[1];
	if (hash === undefined)
		throw new BackupRefused('This is not an Examark backup: unexpected end, expected its SHA-256.');
	const found = await sha256(new Uint8Array(body));
	if (found !== hash)
		throw new BackupRefused(
			'The file is damaged or was edited: its SHA-256 does not agree with its contents. Use an untouched copy.'
		);
	const parsed: unknown = JSON.parse(`${new TextDecoder().decode(body)}}`);
	if (!isRecord(parsed) || parsed.format !== backupFormat)
		throw new BackupRefused(`Unexpected format, expected "${backupFormat}".`);
	const { version } = parsed;
	if (
		typeof version !== 'number' ||
		!Number.isInteger(version) ||
		version < oldestVersion ||
		version > backupVersion
	)
		throw new BackupRefused(
			`The backup has version ${String(version)}, this app reads versions ${oldestVersion} to ${backupVersion}. Update the app and try again.`
		);
	const head = headOf(parsed, version);
	let snapshot: StoreSnapshot;
	try {
		snapshot = decode(parsed.data);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new BackupRefused(`The backup's contents are not as expected: ${reason}`, { cause });
	}
	const counts = countsOf(snapshot);
	for (const name of backupParts)
		if (counts[name] !== head.counts[name])
			throw new BackupRefused(
				`Unexpected number of ${name}: ${counts[name]}, expected ${head.counts[name]}.`
			);
	return { head, snapshot };
}
