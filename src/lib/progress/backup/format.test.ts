import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../../core/rng';
import { defaultSettings } from '../../memory/settings';
import { decodeSnapshot } from '../codec';
import type { StoreSnapshot } from '../port';
import { BackupRefused, decodeBackup, encodeBackup } from './format';
import { sampleSnapshot } from './sample-snapshot';

const snapshot = sampleSnapshot(40, defaultSettings);
const from = { createdAtMs: Date.UTC(2026, 10, 23), device: 'device' };
const trust = (data: unknown) => data as StoreSnapshot;
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const read = (bytes: Uint8Array) => decodeBackup(new Blob([new Uint8Array(bytes)]), trust);
const text = async () =>
	new TextDecoder().decode(gunzipSync(await bytesOf(await encodeBackup(snapshot, from))));
const packed = (json: string) => gzipSync(json);

describe('a backup file', () => {
	it('gives back what was put in', async () => {
		const { head, snapshot: back } = await decodeBackup(await encodeBackup(snapshot, from), trust);
		expect(back).toEqual(snapshot);
		expect(head).toEqual({
			...from,
			counts: { entries: 40, settings: 1, courses: 1, values: 1, attempts: 2, shells: 1 }
		});
	});

	it('is plain JSON once unpacked', async () => {
		const json = JSON.parse(await text()) as Record<string, unknown>;
		expect(Object.keys(json)).toEqual([
			'format',
			'version',
			'createdAtMs',
			'device',
			'counts',
			'data',
			'sha256'
		]);
	});

	it('may be empty', async () => {
		const empty: StoreSnapshot = {
			entries: [],
			settings: [],
			courses: [],
			values: [],
			attempts: [],
			shells: []
		};
		const back = await decodeBackup(await encodeBackup(empty, from), trust);
		expect(back.snapshot).toEqual(empty);
	});

	it.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
		['an empty file', () => new Uint8Array(), /not an Examark backup/],
		['another kind of file', () => new TextEncoder().encode('hello'), /not an Examark backup/],
		[
			'a file cut off',
			async () => (await bytesOf(await encodeBackup(snapshot, from))).slice(0, -40),
			/damaged.*cut off/
		],
		['gzip of something else', () => packed('{"a":1}'), /not an Examark backup/],
		[
			'an edited answer',
			async () => packed((await text()).replace('"rating":"again"', '"rating":"easy"')),
			/SHA-256 does not agree/
		],
		[
			'an edited head',
			async () => packed((await text()).replace('"device":"device"', '"device":"other"')),
			/SHA-256 does not agree/
		],
		[
			'no hash',
			async () => packed(JSON.stringify({ ...JSON.parse(await text()), sha256: undefined })),
			/expected its SHA-256/
		]
	])('refuses %s', async (_, make, reason) => {
		const refused = await read(await make()).catch((e: unknown) => e);
		expect(refused).toBeInstanceOf(BackupRefused);
		expect((refused as Error).message).toMatch(reason);
	});

	const older = async (change: (json: Record<string, unknown>) => void) => {
		const json = JSON.parse(await text()) as Record<string, unknown>;
		delete json.sha256;
		change(json);
		const body = JSON.stringify(json).slice(0, -1);
		const hash = createHash('sha256').update(body).digest('hex');
		return packed(`${body},"sha256":"${hash}"}\n`);
	};

	it.each([
		[1, ['attempts', 'shells']],
		[2, ['shells']]
	] as const)('may be one of version %i, without %j', async (version, without) => {
		const file = await older((json) => {
			json.version = version;
			for (const part of without) {
				delete (json.counts as Record<string, unknown>)[part];
				delete (json.data as Record<string, unknown>)[part];
			}
		});
		const { head, snapshot: back } = await decodeBackup(
			new Blob([new Uint8Array(file)]),
			decodeSnapshot
		);
		for (const part of without) {
			expect(head.counts[part]).toBe(0);
			expect(back[part]).toEqual([]);
		}
		expect({ ...back, attempts: [], shells: [] }).toEqual({
			...snapshot,
			attempts: [],
			shells: []
		});
	});

	it.each([
		[
			'one from a newer app',
			(json: Record<string, unknown>) => (json.version = 4),
			/version 4.*Update/
		],
		[
			'no version',
			(json: Record<string, unknown>) => (json.version = '2'),
			/this app reads versions 1 to 3/
		],
		[
			'attempts that are not there',
			(json: Record<string, unknown>) => delete (json.data as Record<string, unknown>).attempts,
			/Unexpected number of attempts: 0, expected 2/
		]
	])('refuses %s', async (_, change, reason) => {
		const file = new Blob([new Uint8Array(await older(change))]);
		await expect(decodeBackup(file, decodeSnapshot)).rejects.toThrow(reason);
	});

	it('names the field that its reader refuses', async () => {
		const file = await encodeBackup(snapshot, from);
		const picky = () => {
			throw new Error('entries[3].rating: unexpected "none", expected again, hard, good or easy');
		};
		await expect(decodeBackup(file, picky)).rejects.toThrow(/entries\[3\]\.rating/);
	});

	it('refuses a count that disagrees', async () => {
		const file = await encodeBackup(snapshot, from);
		const fewer = (data: unknown) => ({ ...trust(data), entries: snapshot.entries.slice(1) });
		await expect(decodeBackup(file, fewer)).rejects.toThrow(
			'Unexpected number of entries: 39, expected 40.'
		);
	});

	it('is never restored silently wrong after 5,000 random mutations', async () => {
		const good = await bytesOf(await encodeBackup(snapshot, from));
		const plain = new Uint8Array(gunzipSync(good));
		const rng = seededRng('mutations');
		const mutate = (bytes: Uint8Array): Uint8Array => {
			const at = rng.below(bytes.length);
			const length = 1 + rng.below(8);
			const copy = Uint8Array.from(bytes);
			const ways = [
				() => copy.fill(rng.below(256), at, at + 1),
				() => ((copy[at] = (copy[at] ?? 0) ^ (1 << rng.below(8))), copy),
				() => copy.slice(0, at),
				() => Uint8Array.from([...copy.slice(0, at), ...copy.slice(at + length)]),
				() =>
					Uint8Array.from([
						...copy.slice(0, at),
						...copy.slice(at, at + length),
						...copy.slice(at)
					]),
				() => copy.copyWithin(at, rng.below(bytes.length), rng.below(bytes.length))
			];
			return rng.pick(ways)();
		};
		let refused = 0;
		let unchanged = 0;
		for (let i = 0; i < 5000; i++) {
			// Half are torn on the disk, half were unpacked, changed and packed again.
			const bytes = i % 2 ? mutate(good) : gzipSync(mutate(plain), { level: 1 });
			const result = await read(bytes).catch((error: unknown) => error);
			if (result instanceof Error) {
				expect(result).toBeInstanceOf(BackupRefused);
				refused++;
			} else {
				expect((result as { snapshot: StoreSnapshot }).snapshot).toEqual(snapshot);
				unchanged++;
			}
		}
		expect(refused + unchanged).toBe(5000);
		expect(refused).toBeGreaterThan(4500);
	});
});
