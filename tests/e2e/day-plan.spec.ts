import type { Page } from '@playwright/test';
import { courseOf, expect, open, test } from './app';
import { seededBackup, type HistoryOptions } from './seeded-history';

const dayMs = 86_400_000;

/** Restores a history that ended so many days ago. */
async function withHistory(page: Page, options: HistoryOptions, daysAgo = 0) {
	const buffer = await seededBackup(await courseOf(page), Date.now() - daysAgo * dayMs, options);
	await open(page, '/settings/');
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'history.json.gz', mimeType: 'application/gzip', buffer });
	await page.getByRole('button', { name: /^Replace/ }).click();
	await page.waitForURL('**/progress/');
	await expect(page.getByRole('heading', { name: 'Memory', exact: true })).toBeVisible({
		timeout: 20_000
	});
}

const numberIn = async (page: Page, text: RegExp) =>
	Number(/\d+/.exec(await page.getByText(text).first().innerText())?.[0]);

test('a backlog that is spread stays spread, until it is dropped', async ({ page }) => {
	test.slow();
	await withHistory(page, { days: 40, newPerDay: 10, reviewsPerDay: 40 }, 25);
	await open(page, '/review/');
	await expect(page.getByRole('heading', { name: /reviews have piled up/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Study ahead' })).toHaveCount(0);
	await page.getByLabel('over').selectOption({ index: 2 });
	const button = page.getByRole('button', { name: /^Catch up: \d+ cards today/ });
	const days = Number(await page.getByLabel('over').inputValue());
	await expect(page.getByText(`Spread over ${days} days`)).toBeVisible();
	const cards = Number(/\d+/.exec(await button.innerText())?.[0]);
	await button.click();
	await expect(page.locator('[data-stem]')).toBeVisible();

	await open(page, '/');
	const told = `${cards} reviews today, day 1 of ${days} of catching up`;
	await expect(page.getByText(told)).toBeVisible();
	// Cards within their steps stand beside the reviews.
	const total = await numberIn(page, /^\d+ cards today$/);

	await open(page, '/review/');
	await page.getByRole('button', { name: 'More about this card' }).click();
	await page.getByRole('menuitem', { name: 'End session' }).click();
	await expect(page.getByText(`${total} cards today`)).toBeVisible();
	await expect(page.getByText(told)).toBeVisible();
	await expect(page.getByRole('heading', { name: `Catching up, day 1 of ${days}` })).toBeVisible();
	await page.getByRole('button', { name: 'Drop this plan' }).click();
	await expect(page.getByRole('heading', { name: /reviews have piled up/ })).toBeVisible();
});

test('home and review go by the plan to the exam', async ({ page }) => {
	test.slow();
	await withHistory(page, { days: 40, newPerDay: 5, reviewsPerDay: 40, examInDays: 12 });
	const plan = page.getByRole('region', { name: 'Plan to the exam', exact: true });
	const today = plan.getByRole('definition').first();
	await expect(today).toHaveText(/\d+ new cards/, { timeout: 20_000 });
	const fresh = Number(/(\d+) new card/.exec(await today.innerText())?.[1]);
	await plan.getByRole('link', { name: 'Review today’s part' }).click();
	await page.waitForURL('**/review/');
	await expect(page.getByText(/today, by your plan\./)).toBeVisible();
	expect(await numberIn(page, /\d+ new .*by your plan/)).toBe(fresh);
	await open(page, '/');
	await expect(page.getByText(new RegExp(`${fresh} new.* today, by your plan`))).toBeVisible();
});

test('once the exam’s day has passed a new one is asked for', async ({ page }) => {
	test.slow();
	await withHistory(page, { days: 20, newPerDay: 5, reviewsPerDay: 40, examInDays: 2 }, 5);
	const plan = page.getByRole('region', { name: 'Plan to the exam', exact: true });
	await expect(plan.getByText(/has passed/)).toBeVisible();
	await expect(plan.getByRole('link', { name: 'Set a new date' })).toBeVisible();
	await open(page, '/');
	await expect(page.getByRole('heading', { name: 'The exam day is past' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'name the new date' })).toBeVisible();
	await expect(page.getByText(/Today you would answer/)).toHaveCount(0);
});

test('on a short screen nothing stands over the card', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 360 });
	await open(page, '/review/?new=10');
	await expect(page.locator('[data-stem]')).toBeVisible();
	const places = await page.evaluate(() =>
		['header', 'form .actions'].map((selector) => {
			const found = document.querySelector(selector);
			return found && getComputedStyle(found).position;
		})
	);
	expect(places).toEqual(['static', 'static']);
});
