import type { Page } from '@playwright/test';
import { axe, courseOf, expect, open, test } from './app';
import { seededBackup } from './seeded-history';

const rows = (page: Page) => page.locator('[data-card]');

async function openCards(page: Page, search = '') {
	await open(page, `/browse/${search}`);
	await expect(rows(page).first()).toBeVisible({ timeout: 20_000 });
}

test('the lines of a card lead back to the search, the order and the card', async ({ page }) => {
	await openCards(page);
	await page.getByRole('searchbox').fill('task');
	await page.getByLabel('Sort by').selectOption('text');
	const row = rows(page).nth(30);
	const card = await row.getAttribute('data-card');
	await row.click();
	await page.waitForURL(/\/browse\/\?q=task&sort=text&card=/);
	const address = page.url();
	await page.getByRole('link', { name: /its lines$/ }).click();
	await page.getByRole('link', { name: 'Back to the cards' }).click();
	await page.waitForURL(address);
	await expect(page.getByRole('searchbox')).toHaveValue('task');
	await expect(page.getByRole('heading', { name: 'Card', exact: true })).toBeVisible();
	await expect(page.locator(`[data-card="${card}"]`)).toBeInViewport();
});

for (const [name, viewport, sheet] of [
	['phone', { width: 390, height: 844 }, true],
	['desktop', { width: 1280, height: 800 }, false]
] as const) {
	test(`on a ${name}, Escape closes the card and goes back to its row`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await openCards(page);
		const row = rows(page).nth(20);
		await row.scrollIntoViewIfNeeded();
		await row.click();
		const panel = sheet
			? page.getByRole('dialog', { name: 'Card' })
			: page.getByRole('region', { name: 'Card' });
		await expect(panel).toBeInViewport();
		expect(await axe(page)).toEqual([]);
		await page.keyboard.press('Tab');
		expect(await panel.evaluate((el) => el.contains(document.activeElement))).toBe(true);
		const top = await row.evaluate((el) => el.getBoundingClientRect().top);
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expect(row).toBeFocused();
		if (sheet) expect(await row.evaluate((el) => el.getBoundingClientRect().top)).toBe(top);
	});
}

test('an action bears on the ticked cards in view, and is taken back as one', async ({ page }) => {
	await openCards(page);
	const all = page.getByRole('group', { name: 'Change the ticked cards' });
	const boxes = page.locator('li input[type=checkbox]');
	for (const n of [0, 1]) await boxes.nth(n).check();
	await page.getByRole('searchbox').fill('zzzz');
	await expect(all.getByText('2 ticked, 2 of them not shown.')).toBeVisible();
	await expect(all.getByRole('button', { name: 'Suspend' })).toBeHidden();
	await page.getByRole('searchbox').fill('is:dew');
	await expect(page.getByText(/^Tick all/)).toBeHidden();
	await page.getByRole('searchbox').fill('');

	await all.getByLabel('Flag', { exact: true }).selectOption('Amber flag');
	await all.getByRole('button', { name: 'Set flag' }).click();
	await expect(all.getByText('Amber flag on 2 cards.')).toBeVisible();
	for (const n of [0, 1]) await expect(boxes.nth(n)).not.toBeChecked();
	await page.getByRole('searchbox').fill('flag:amber');
	await expect(rows(page)).toHaveCount(2);

	await boxes.first().check();
	await all.getByLabel('Due on').fill('2020-01-01');
	await all.getByRole('button', { name: 'Set due day' }).click();
	await expect(all.getByRole('alert')).toHaveText('2020-01-01 is past. Give today or a later day.');
	await all.getByRole('button', { name: /^Undo: Amber flag/ }).click();
	await expect(all.getByText('Taken back for 2 cards.')).toBeVisible();
	await expect(rows(page)).toHaveCount(0);
});

test('a corrected rating tells the next date anew, until it is taken back', async ({ page }) => {
	test.slow();
	const habit = { days: 12, newPerDay: 8, reviewsPerDay: 40 };
	const buffer = await seededBackup(await courseOf(page), Date.now(), habit);
	await open(page, '/settings/');
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'history.json.gz', mimeType: 'application/gzip', buffer });
	await page.getByRole('button', { name: /^Replace/ }).click();
	await page.waitForURL('**/progress/');
	await openCards(page, '?q=is:review+interval:>3&sort=-stability');
	await rows(page).first().click();
	const latest = page.getByRole('table').filter({ hasText: 'Next' }).locator('tbody tr').first();
	const next = latest.getByRole('cell').last();
	const given = await next.innerText();
	await latest.getByRole('combobox').selectOption('Again');
	await expect(next).toHaveText(given);
	await latest.getByRole('button', { name: 'Correct' }).click();
	await expect(next).toHaveText(/anew$/);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(next).toHaveText(given);
	await expect(latest.getByRole('combobox')).not.toHaveValue('again');
	expect(await axe(page)).toEqual([]);
});
