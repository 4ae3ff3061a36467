import type { Page } from '@playwright/test';
import { axe, courseOf, expect, open, test } from './app';
import { seededBackup, type HistoryOptions } from './seeded-history';

const amounts = (page: Page) => page.getByRole('heading', { name: 'Daily amount' });

async function withHistory(page: Page, options: HistoryOptions) {
	const buffer = await seededBackup(await courseOf(page), Date.now(), options);
	await open(page, '/settings/');
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'history.json.gz', mimeType: 'application/gzip', buffer });
	await page.getByRole('button', { name: /^Replace/ }).click();
	await page.waitForURL('**/progress/');
	await open(page, '/settings/');
	await expect(amounts(page)).toBeVisible();
}

test('two tabs keep and show what the other one changed', async ({ page, context }) => {
	await open(page, '/settings/');
	await expect(amounts(page)).toBeVisible();
	const other = await context.newPage();
	await open(other, '/settings/');
	await other.getByLabel('New cards a day').fill('7');
	await other.keyboard.press('Tab');
	await expect(page.getByLabel('New cards a day')).toHaveValue('7');
	await page.getByLabel('Reviews a day, at most').fill('60');
	await page.keyboard.press('Tab');
	await expect(page.getByText('Saved.')).toBeVisible();
	await other.reload();
	await expect(other.getByLabel('New cards a day')).toHaveValue('7');
	await expect(other.getByLabel('Reviews a day, at most')).toHaveValue('60');
});

test('a change that moves past cards says so in numbers, and is taken back', async ({ page }) => {
	test.slow();
	await withHistory(page, { days: 20, newPerDay: 10, reviewsPerDay: 60 });
	const longest = page.getByLabel('Longest interval');
	await longest.fill('1');
	await longest.blur();
	const told = page.getByRole('status').filter({ hasText: /\d+ cards? (is|are) due now, / });
	await expect(told).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(longest).toHaveValue('36500');
	await expect(page.getByText(/^The old value is back\. /)).toBeVisible();
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByText(/^The old value is back\. /)).toBeHidden();
});

test('a date is kept when it is left, and told of once', async ({ page }) => {
	await open(page, '/settings/');
	await expect(amounts(page)).toBeVisible();
	const day = page.getByLabel('Day of the exam');
	const complaint = page.getByText('Choose a day within the next three years.');
	await day.fill('0002-03-01');
	await expect(complaint).toBeHidden();
	await day.blur();
	await expect(complaint).toBeVisible();
	await expect(day).toHaveValue('0002-03-01');
	const nextYear = `${new Date().getFullYear() + 1}-03-01`;
	await day.fill(nextYear);
	await day.press('Enter');
	await expect(complaint).toBeHidden();
	await expect(page.getByText('Saved.')).toBeVisible();
	await page.reload();
	await expect(day).toHaveValue(nextYear);
});

test('a refused value is told of in plain words, and nothing says it was saved', async ({
	page
}) => {
	await open(page, '/settings/');
	await page.getByLabel('Score to aim for').fill('101');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('alert')).toHaveText('Type a number from 1 to 100.');
	await expect(page.getByText('Saved.')).toBeHidden();
	await page.getByLabel('Learning steps', { exact: true }).fill('2d');
	await page.keyboard.press('Tab');
	await expect(page.getByText('A step may be at most 1 day (24h).', { exact: true })).toBeVisible();
});

test('after the exam a new date is asked for, or none', async ({ page }) => {
	test.slow();
	await withHistory(page, { days: 5, newPerDay: 5, reviewsPerDay: 20, examInDays: -2 });
	await expect(page.getByText(/^The exam day, .+, has passed\./)).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: 'No date' }).click();
	await expect(page.getByText(/has passed\./)).toBeHidden();
});

test('without the course there are still backups, and a way to try again', async ({ page }) => {
	await page.route('**/course.json', (route) => route.fulfill({ body: 'no course' }));
	for (const path of ['/progress/', '/browse/', '/settings/']) {
		await open(page, path);
		await expect(page.getByRole('alert')).toContainText('Check the connection.');
	}
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download a backup' }).click();
	expect((await waiting).suggestedFilename()).toMatch(/\.json\.gz$/);
	await page.unroute('**/course.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(amounts(page)).toBeVisible();
});
