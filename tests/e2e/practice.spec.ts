import { itemForms } from '../../src/lib/items/types';
import { answerByKeyboard, courseOf, expect, itemOn, open, startPractice, test } from './app';

test('read a lesson, practise ten questions by keyboard only, go to the source and back', async ({
	page
}) => {
	const course = await courseOf(page);
	await open(page, '/');
	await page.getByRole('link', { name: /^Start with lesson 1/ }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(course.lessons[0]?.title ?? '');
	await page.getByRole('link', { name: 'Practise this lesson' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible();
	await page.getByRole('button', { name: 'All' }).press('Enter');
	await page.getByRole('button', { name: 'Start practice' }).press('Enter');

	for (let n = 1; n <= 10; n++) {
		await expect(page.getByText(`Question ${n} of 10`)).toBeVisible();
		const item = await itemOn(page, course);
		await answerByKeyboard(page, item);
		await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'right');
		await expect(page.locator('[data-verdict-word]')).toBeFocused();
		if (n === 5) {
			const stem = await page.locator('[data-stem]').innerText();
			const source = page.locator('a[data-source]').first();
			for (let tab = 0; tab < 12; tab++) {
				await page.keyboard.press('Tab');
				if (await source.evaluate((a) => a === document.activeElement)) break;
			}
			await expect(source).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page.locator('.source-mark').first()).toBeInViewport();
			await expect(page.locator('.source-mark').first()).toBeFocused();
			await page.getByRole('link', { name: 'Back to the question' }).press('Enter');
			await expect(page.locator('.runner [data-stem]')).toHaveText(stem, { useInnerText: true });
			await expect(page.locator('[data-verdict="right"]')).toBeVisible();
		}
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('10 of 10 right');
	await expect(page.getByText('Nothing to reread')).toBeVisible();
});

for (const form of itemForms) {
	test(`a ${form} item can be answered rightly by keyboard`, async ({ page }) => {
		const course = await courseOf(page);
		expect(course.items.some((i) => i.form === form)).toBe(true);
		await open(page, '/practice/');
		await startPractice(page, 5, [form]);
		const item = await itemOn(page, course);
		expect(item.form).toBe(form);
		await answerByKeyboard(page, item);
		await expect(page.locator('[data-verdict="right"]')).toBeVisible();
		await expect(page.locator('.source')).toContainText(/\S/);
		if ('options' in item) {
			const reasons = page.locator('.results .rationale');
			await expect(reasons).toHaveCount(item.options.length);
			for (const reason of await reasons.all()) await expect(reason).toHaveText(/\S/);
		}
	});
}

test('a session survives a reload, with what was typed and what was checked', async ({ page }) => {
	const course = await courseOf(page);
	await open(page, '/practice/');
	await page.getByRole('button', { name: 'Start practice' }).click();
	const item = await itemOn(page, course);
	await answerByKeyboard(page, item);
	await page.reload();
	await expect(page.locator(`[data-item="${CSS_escape(item.id)}"]`)).toBeVisible();
	await expect(page.locator('[data-verdict]')).toBeVisible();
	await page.getByRole('button', { name: /^Next question/ }).click();
	await expect(page.getByText('Question 2 of 10')).toBeVisible();
});

/** For an attribute selector in double quotes. */
function CSS_escape(text: string): string {
	return text.replace(/["\\]/g, '\\$&');
}

test('a wrong answer is explained, and the summary sends the reader back to its section', async ({
	page
}) => {
	const course = await courseOf(page);
	await open(page, '/practice/');
	await startPractice(page, 5, ['single-choice']);
	for (let n = 1; n <= 5; n++) {
		await expect(page.getByText(`Question ${n} of 5`)).toBeVisible();
		const item = await itemOn(page, course);
		if (!('options' in item)) throw new Error('A choice was asked for');
		const wrong = item.options.findIndex((o) => !o.correct);
		await page.locator('.options label').nth(wrong).click();
		await page.getByRole('button', { name: 'Check' }).click();
		await expect(page.getByText('Your choice, not right')).toBeVisible();
		await expect(page.getByText('Right, but you did not choose it')).toBeVisible();
		await page.getByRole('button', { name: n === 5 ? 'See the summary' : 'Next question' }).click();
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 5 right');
	await page.locator('.reread a').first().click();
	await expect(page).toHaveURL(/\/learn\/[^/]+\/#./);
});

test('exactly as many options as asked for can be chosen', async ({ page }) => {
	const course = await courseOf(page);
	expect(course.items.some((i) => i.form === 'multiple-response')).toBe(true);
	await open(page, '/practice/');
	await startPractice(page, 5, ['multiple-response']);
	const item = await itemOn(page, course);
	if (!('options' in item)) throw new Error('A choice was asked for');
	for (let i = 1; i <= item.options.length; i++) await page.keyboard.press(String(i));
	const wanted = item.options.filter((o) => o.correct).length;
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(wanted);
	await page.keyboard.press('1');
	await expect(page.getByRole('button', { name: 'Check' })).toBeDisabled();
});

test('the shortcuts sheet opens on ?, closes on Escape, and stays away from what is typed', async ({
	page
}) => {
	await open(page, '/practice/');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await startPractice(page, 5, ['cloze', 'typed']);
	await expect(page.locator('[data-answer-field]')).toBeFocused();
	await page.keyboard.type('1? 23');
	await expect(page.locator('[data-answer-field]')).toHaveValue('1? 23');
	await expect(page.getByRole('dialog')).toBeHidden();
});
