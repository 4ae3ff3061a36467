import { expect, open, test } from './app';

test('a theme once chosen is there before the first paint', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await open(page, '/');
	await page.getByRole('button', { name: 'Use the dark theme' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload({ waitUntil: 'commit' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('button', { name: 'Use the light theme' })).toBeVisible();
});

test.describe('an address that leads nowhere', () => {
	test('is answered with a way on', async ({ page, complaints }) => {
		const response = await page.goto('/learn/no-such-lesson/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
		await page.getByRole('link', { name: 'See all lessons' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lessons');
		// The browser reports the 404 itself, and the router repeats it.
		complaints.splice(0, complaints.length, ...complaints.filter((c) => !/404|Not found/.test(c)));
	});
});

test('the keyboard can skip the header', async ({ page }) => {
	await open(page, '/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});
