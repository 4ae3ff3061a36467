import type { Page } from '@playwright/test';
import { answerByKeyboard, axe, courseOf, expect, itemOn, open, startPractice, test } from './app';

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

async function sound(page: Page, name: string) {
	expect(await axe(page), name).toEqual([]);
	const wide = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(wide, `${name} scrolls sideways`).toBe(0);
}

for (const [size, viewport] of Object.entries(sizes)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`${size}, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme });

			test('axe finds nothing on the pages', async ({ page }) => {
				test.slow();
				const course = await courseOf(page);
				const lessons = course.lessons.map((lesson) => `/learn/${lesson.id}/`);
				for (const path of ['/', '/learn/', '/practice/', ...lessons]) {
					await open(page, path);
					await sound(page, path);
				}
				await open(page, `${lessons[0]}?lines=1-16&back=practice`);
				await expect(page.locator('.source-mark').first()).toBeVisible();
				await sound(page, 'marked lines');
			});

			test('axe finds nothing while practising', async ({ page }) => {
				test.slow();
				const course = await courseOf(page);
				await open(page, '/practice/');
				await startPractice(page, 20);
				const seen = new Set<string>();
				for (let n = 1; n <= 20; n++) {
					await expect(page.getByText(`Question ${n} of 20`)).toBeVisible();
					const item = await itemOn(page, course);
					if (!seen.has(item.form)) await sound(page, `${item.form} asked`);
					// The first of each form is answered wrong where a digit can do that.
					if (!seen.has(item.form) && item.form === 'single-choice') {
						const wrong = item.options.findIndex((o) => !o.correct);
						await page.keyboard.press(String(wrong + 1));
						await page.keyboard.press('Enter');
					} else await answerByKeyboard(page, item);
					await expect(page.locator('[data-verdict]')).toBeVisible();
					if (!seen.has(item.form)) await sound(page, `${item.form} answered`);
					seen.add(item.form);
					await page.keyboard.press('Enter');
				}
				await expect(page.getByRole('heading', { name: /of 20 right/ })).toBeVisible();
				await sound(page, 'summary');
				await page.keyboard.press('?');
				await expect(page.getByRole('dialog')).toBeVisible();
				await sound(page, 'shortcuts');
			});
		});
	}
}

test('the smallest phone needs no sideways scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	const course = await courseOf(page);
	const lessons = course.lessons.map((lesson) => `/learn/${lesson.id}/`);
	for (const path of ['/', '/learn/', '/practice/', ...lessons]) {
		await open(page, path);
		await sound(page, path);
	}
});
