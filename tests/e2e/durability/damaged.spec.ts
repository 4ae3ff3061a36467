import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newProfile, removeProfile, startChromium } from '../../../src/bin/chromium/profile';
import { inspect, reviewForEver } from './reviewing';
import { serveSources } from '../../../src/bin/chromium/source-server';

/** LevelDB's directory of the page's origin within a profile. */
async function databaseOf(profile: string): Promise<string> {
	const parent = join(profile, 'Default', 'IndexedDB');
	const name = (await readdir(parent)).find((n) => n.endsWith('.indexeddb.leveldb'));
	if (!name) throw new Error('The profile has no database');
	return join(parent, name);
}

const filesLike = async (directory: string, pattern: RegExp) =>
	(await readdir(directory)).filter((n) => pattern.test(n)).map((n) => join(directory, n));

const each = async (paths: readonly string[], change: (path: string) => Promise<void>) => {
	if (paths.length === 0) throw new Error('There is no such file to damage');
	for (const path of paths) await change(path);
};

const flip = async (path: string) => {
	const bytes = await readFile(path);
	for (let i = 256; i < bytes.length; i += 512) bytes[i] = (bytes[i] ?? 0) ^ 0xff;
	await writeFile(path, bytes);
};

/** Each is given the database's directory and a copy of it from a time when there were fewer entries. */
const damages: Record<string, (directory: string, older: string) => Promise<void>> = {
	'the directory is gone': (directory) => rm(directory, { recursive: true }),
	'the newest log is cut in half': async (directory) =>
		each(await filesLike(directory, /^\d+\.log$/), async (path) =>
			truncate(path, Math.floor((await stat(path)).size / 2))
		),
	'the manifest is gone': async (directory) =>
		each(await filesLike(directory, /^(?:CURRENT|MANIFEST-\d+)$/), (path) => rm(path)),
	'bytes of the tables have flipped': async (directory) =>
		each(await filesLike(directory, /^\d+\.ldb$/), flip),
	'bytes of the log have flipped': async (directory) =>
		each(await filesLike(directory, /^\d+\.log$/), flip),
	'an older copy has come back': async (directory, older) => {
		await rm(directory, { recursive: true });
		await cp(older, directory, { recursive: true });
	}
};

/** Each visit. */
const answers = 170;

for (const [name, damage] of Object.entries(damages)) {
	test(`damage is noticed at the next start: ${name}`, async () => {
		test.setTimeout(120_000);
		const server = await serveSources();
		const profile = await newProfile();
		const older = `${profile}-older`;
		try {
			// So much that LevelDB has written tables (4 MB), in values it does not keep apart from them (64 kB).
			for (const visit of ['first', 'second']) {
				const running = await startChromium(profile, server.address);
				await reviewForEver(running.page, visit, () => undefined, answers, 60_000);
				await running.quit();
				if (visit === 'first') {
					await mkdir(older);
					await cp(await databaseOf(profile), older, { recursive: true });
				}
			}
			const sound = await startChromium(profile, server.address);
			const whole = await inspect(sound.page);
			expect(whole.problem).toBeNull();
			expect(whole.entries).toHaveLength(2 * answers);
			await sound.quit();

			await damage(await databaseOf(profile), older);
			const after = await startChromium(profile, server.address);
			const found = await inspect(after.page);
			// LevelDB can write a lost manifest anew from its tables: then everything is still there.
			if (name === 'the manifest is gone' && found.problem === null) expect(found).toEqual(whole);
			else expect(found.problem).toMatch(/^(?:missing|open-failed|unknown|aborted)$/);
			await after.quit();
		} finally {
			await server.close();
			await removeProfile(profile);
			await removeProfile(older);
		}
	});
}
