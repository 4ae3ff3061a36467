import type { Page } from '@playwright/test';
import { axe, courseOf, expect, open, test } from './app';
import { seededBackup, type HistoryOptions } from './seeded-history';

const sizes = [
	{ name: 'phone', viewport: { width: 390, height: 844 } },
	{ name: 'desktop', viewport: { width: 1280, height: 800 } }
] as const;

const habit: HistoryOptions = { days: 40, newPerDay: 8, reviewsPerDay: 40, examInDays: 30 };

/** Restores a history through the settings page, which then leads here. */
async function withHistory(page: Page, options: HistoryOptions) {
	const buffer = await seededBackup(await courseOf(page), Date.now(), options);
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

const figuresOf = (page: Page, title: string) =>
	page.getByRole('region', { name: title, exact: true });

test('before the first answer the page teaches what will appear', async ({ page }) => {
	await open(page, '/progress/');
	await expect(page.getByText('After 20 reviews on a later day')).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('link', { name: 'Start reviewing' }).click();
	await page.waitForURL('**/review/');
});

test('a history shows in headings, sentences and tables', async ({ page }) => {
	test.slow();
	await withHistory(page, habit);

	const titles = [
		'Readiness',
		'Plan to the exam',
		'Cards due in the next 30 days',
		'Weakest sections',
		'Reviews per day',
		'Remembered, by the gap before',
		'Remembered, by form',
		'Hours of the day',
		'Time spent',
		'How long cards last',
		'What you would recall now',
		'How hard cards are',
		'Were the forecasts right?',
		'Model parameters'
	];
	expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(titles);

	const due = figuresOf(page, 'Cards due in the next 30 days');
	await due.getByText('Figures').click();
	const rows = due.getByRole('table', { name: 'Cards due per day' }).getByRole('row');
	await expect(rows).toHaveCount(31);
	const cells = await rows.nth(30).getByRole('cell').allInnerTexts();
	const total = Number(cells[1]);
	await expect(due.getByText(`${total} cards fall due`)).toBeVisible();
	await due.getByRole('checkbox').check();
	await expect(due.getByRole('img', { name: /^Bars for each day/ })).toBeVisible();

	await expect(figuresOf(page, 'Plan to the exam').getByText(/By this plan/)).toBeVisible();

	const weak = figuresOf(page, 'Weakest sections');
	await weak
		.getByRole('link', { name: /cards? of/ })
		.first()
		.click();
	await page.waitForURL('**/browse/?q=*');
	await expect(page.getByRole('searchbox')).toHaveValue(/^section:".+" lesson:".+"$/);
});

test('a short history has a calendar to walk by keyboard, and is not fitted', async ({ page }) => {
	test.slow();
	await withHistory(page, { ...habit, days: 10 });
	const calendar = page.getByRole('grid', { name: /Answers per day/ });
	const reached = calendar.locator('[tabindex="0"]');
	await expect(reached).toHaveCount(1);
	await reached.focus();
	const today = await page.locator(':focus').getAttribute('aria-label');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowLeft');
	const before = await page.locator(':focus').getAttribute('aria-label');
	expect(before).not.toBe(today);
	// Eight days back lies within the ten that were studied.
	await expect(page.getByText(before ?? '')).toBeVisible();
	await page.keyboard.press('End');
	expect(await page.locator(':focus').getAttribute('aria-label')).toBe(today);
	await expect(reached).toHaveCount(1);

	await expect(page.getByRole('button', { name: 'Fit to my reviews' })).toBeDisabled();
	await expect(figuresOf(page, 'Model parameters').getByText(/From 400 reviews/)).toBeVisible();
});

test('the model is fitted, its figures are shown, and it can be taken back', async ({ page }) => {
	test.slow();
	await withHistory(page, { ...habit, days: 60 });
	const panel = figuresOf(page, 'Model parameters');
	await panel.getByRole('button', { name: 'Fit to my reviews' }).click();
	await expect(panel.getByRole('progressbar')).toBeVisible();
	await panel.getByRole('button', { name: 'Cancel' }).click();
	await expect(panel.getByRole('progressbar')).toBeHidden();

	await panel.getByRole('button', { name: 'Fit to my reviews' }).click();
	await expect(panel.getByText(/^(Accepted|Refused):/)).toBeVisible({ timeout: 60_000 });
	const losses = panel.getByRole('table', { name: /^Log loss/ }).getByRole('cell');
	await expect(losses).toHaveText([/^\d\.\d{4}$/, /^\d\.\d{4}$/, /^\d\.\d{4}$/]);
	const [fitted = 0, published = 0, average = 0] = (await losses.allInnerTexts()).map(Number);
	const better = fitted < published && fitted < average;
	await expect(panel.getByText(better ? /^Accepted:/ : /^Refused:/)).toBeVisible();
	const back = panel.getByRole('button', { name: 'Go back to the published ones' });
	await page.reload();
	await expect(panel.getByText(/^Last fit, /)).toBeVisible({ timeout: 20_000 });
	if (better) {
		await back.click();
		await expect(back).toBeHidden();
		await expect(panel.getByText(/^Last fit, /)).toBeHidden();
	} else await expect(back).toBeHidden();
});

test('what was learned of a lost fact is given to another one', async ({ page }) => {
	test.slow();
	const lost = 'Zebras graze on the savanna at noon';
	await withHistory(page, { ...habit, days: 6, lost });
	const panel = figuresOf(page, 'Archived cards');
	await expect(panel.getByText(lost)).toBeVisible();
	await panel.getByRole('button', { name: 'Find its new fact' }).click();
	await panel.getByRole('searchbox', { name: 'Words of the new fact' }).fill('task role');
	expect(await axe(page)).toEqual([]);
	await panel
		.getByRole('button', { name: /^Give it the history/ })
		.first()
		.click();
	await expect(panel.getByText(`The history of “${lost}” now belongs to`)).toBeVisible();
	await expect(panel.getByText('The course still asks about every card')).toBeVisible();
	await page.reload();
	await expect(figuresOf(page, 'Model parameters')).toBeVisible({ timeout: 20_000 });
	await expect(panel).toBeHidden();
});

test('settings tell what a retention takes, beside the present one', async ({ page }) => {
	test.slow();
	await open(page, '/settings/');
	const retention = page.getByRole('slider', { name: 'Remember when asked' });
	await expect(page.getByText(/^At 90 %: [\d.]+ reviews? and \d+ minutes? a day\.$/)).toBeVisible();
	await retention.focus();
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowUp');
	const compared = page.getByText(/^At 93 %: .+ a day\. Now, at 90 %: .+ a day\.$/);
	await expect(compared).toBeVisible();
	const [then = 0, now = 0] = [...(await compared.innerText()).matchAll(/([\d.]+) reviews?/g)].map(
		(found) => Number(found[1])
	);
	expect(then).toBeGreaterThan(now);
	await page.keyboard.press('Tab');
	await expect(page.getByText(/^At 93 %: .+ a day\.$/)).toBeVisible();
	await expect(page.getByText('Saved.')).toBeVisible();
	await page.reload();
	await expect(retention).toHaveValue('93');
});

for (const { name, viewport } of sizes) {
	test(`axe finds nothing on a ${name}, light and dark`, async ({ page }) => {
		test.slow();
		await page.setViewportSize(viewport);
		await withHistory(page, habit);
		await expect(page.getByText(/By this plan/)).toBeVisible();
		for (const summary of await page.locator('main summary').all()) await summary.click();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await axe(page), colorScheme).toEqual([]);
		}
		const wide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wide, 'scrolls sideways').toBe(0);
	});
}
