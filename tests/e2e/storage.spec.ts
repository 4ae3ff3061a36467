import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { decodeSnapshot } from '../../src/lib/progress/codec';
import { decodeBackup } from '../../src/lib/progress/backup/format';
import { axe, courseOf, expect, open, test } from './app';
import { seededBackup } from './seeded-history';

const habit = { days: 10, newPerDay: 6, reviewsPerDay: 30 };

async function choose(page: Page, buffer: Buffer, name = 'history.json.gz') {
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/gzip', buffer });
}

async function restore(page: Page, buffer: Buffer, how: RegExp = /^Replace/) {
	await open(page, '/settings/');
	await choose(page, buffer);
	await page.getByRole('button', { name: how }).click();
	await page.waitForURL('**/progress/');
	await expect(page.getByRole('heading', { name: 'Memory', exact: true })).toBeVisible({
		timeout: 20_000
	});
}

const row = (page: Page, name: string) =>
	page.locator('.panel tr', { has: page.getByRole('rowheader', { name, exact: true }) });

async function download(page: Page): Promise<Blob> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download a backup' }).click();
	return new Blob([new Uint8Array(await readFile(await (await waiting).path()))]);
}

const snapshotOf = async (file: Blob) => (await decodeBackup(file, decodeSnapshot)).snapshot;

test('downloaded, wiped, restored: the same to the last field', async ({ page, browser }) => {
	test.slow();
	await restore(page, await seededBackup(await courseOf(page), Date.now(), habit));
	await open(page, '/settings/');
	const file = await download(page);
	const before = await snapshotOf(file);
	expect(before.entries.length).toBeGreaterThan(50);

	const clean = await (await browser.newContext()).newPage();
	await restore(clean, Buffer.from(await file.arrayBuffer()));
	await open(clean, '/settings/');
	expect(await snapshotOf(await download(clean))).toEqual(before);
	await clean.context().close();
});

test('what a restore would change is shown first, and merging loses nothing', async ({ page }) => {
	test.slow();
	const course = await courseOf(page);
	await restore(page, await seededBackup(course, Date.now(), habit));
	await open(page, '/settings/');
	const mine = await snapshotOf(await download(page));
	const later = await seededBackup(course, Date.now(), { ...habit, days: 20 });
	await choose(page, later);
	await expect(row(page, 'Only in the backup').locator('td')).toHaveText(/^[1-9]/);
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: 'Merge: keep both' }).click();
	await page.waitForURL('**/progress/');
	await open(page, '/settings/');
	const both = await snapshotOf(await download(page));
	const ids = new Set(both.entries.map((e) => e.id));
	expect(mine.entries.filter((e) => !ids.has(e.id))).toEqual([]);
	expect(both.entries.length).toBeGreaterThan(mine.entries.length);
});

test('a damaged file is refused with the reason, and nothing is touched', async ({ page }) => {
	const course = await courseOf(page);
	const buffer = await seededBackup(course, Date.now(), habit);
	await restore(page, buffer);
	await open(page, '/settings/');
	const before = await snapshotOf(await download(page));
	await choose(page, buffer.subarray(0, buffer.length - 200), 'cut.json.gz');
	await expect(page.getByRole('alert')).toContainText('The file is damaged');
	await choose(page, Buffer.from('not a backup'), 'other.gz');
	await expect(page.getByRole('alert')).toContainText('This is not an Examark backup');
	await expect(page.getByRole('button', { name: /^Replace/ })).toHaveCount(0);
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	expect(await snapshotOf(await download(page))).toEqual(before);
});

/** As after the browser lost the last three entries: the witness knows of more than is there. */
const forgetThree = (page: Page) =>
	page.evaluate(() => {
		// A restore has put a second database in use; the first may still be about.
		const key = `${localStorage.getItem('examark-database') ?? 'examark'}:witness`;
		if (!localStorage.getItem(key)) throw new Error('There is no witness');
		const mark = JSON.parse(localStorage.getItem(key) ?? '') as { count: number };
		localStorage.setItem(key, JSON.stringify({ ...mark, count: mark.count + 3 }));
	});

test('missing entries are noticed on every page, and there are two ways out', async ({ page }) => {
	test.slow();
	const buffer = await seededBackup(await courseOf(page), Date.now(), habit);
	await restore(page, buffer);
	await forgetThree(page);
	for (const path of ['/', '/review/', '/progress/', '/browse/', '/settings/']) {
		await open(page, path);
		await expect(page.locator('[data-problem="missing"]')).toContainText('3 entries');
	}
	expect(await axe(page)).toEqual([]);

	await page.getByRole('button', { name: 'Go on with what is left' }).click();
	await expect(page.getByRole('heading', { name: 'Daily amount' })).toBeVisible();

	await forgetThree(page);
	await open(page, '/settings/');
	await choose(page, buffer);
	await page.getByRole('button', { name: 'Merge: keep both' }).click();
	await page.waitForURL('**/progress/');
	await open(page, '/review/');
	await expect(page.locator('[data-problem]')).toHaveCount(0);
	await expect(page.locator('main button.primary').first()).toBeVisible();
});

test('a copy is made at the end of a session, and can be restored', async ({ page }) => {
	test.slow();
	await open(page, '/review/');
	await page.locator('main button.primary').first().click();
	await expect(page.locator('.runner')).toBeVisible();
	await page.locator('[data-stem]').waitFor();
	await page.keyboard.press('Escape');
	await page.keyboard.press('s');
	await expect(page.locator('.runner progress')).toBeVisible();
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByText('1 copy on this device')).toBeVisible({ timeout: 20_000 });
});
