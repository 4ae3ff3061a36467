import { courseOf, expect, open, test } from './app';

test('every section of every lesson has its anchor, and the contents lead to it', async ({
	page
}) => {
	const course = await courseOf(page);
	for (const lesson of course.lessons) {
		const html = await (await page.request.get(`/learn/${lesson.id}/`)).text();
		for (const section of lesson.sections.filter((s) => s.depth > 0)) {
			expect(html).toContain(`id="${section.id.slice(section.id.indexOf('#') + 1)}"`);
		}
	}
	const [lesson] = course.lessons;
	await open(page, `/learn/${lesson?.id}/`);
	const link = page
		.getByRole('navigation', { name: 'Contents of this lesson' })
		.getByRole('link')
		.last();
	await link.click();
	const anchor = decodeURIComponent(((await link.getAttribute('href')) ?? '').slice(1));
	await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
});

test('every source of every item marks lines in its lesson', async ({ page }) => {
	test.slow();
	const course = await courseOf(page);
	for (const lesson of course.lessons) {
		const sources = course.items.flatMap((i) => i.sources).filter((s) => s.file === lesson.file);
		await open(page, `/learn/${lesson.id}/`);
		const bare = await page.evaluate(
			(ranges) => {
				const blocks = [...document.querySelectorAll<HTMLElement>('[data-start-line]')];
				return ranges.filter(
					([start, end]) =>
						!blocks.some(
							(b) => Number(b.dataset.startLine) <= end && start <= Number(b.dataset.endLine)
						)
				);
			},
			sources.map((s) => [s.startLine, s.endLine] as [number, number])
		);
		expect(bare, lesson.file).toEqual([]);
	}
});

test('a check in the lesson is answered in place', async ({ page }) => {
	const course = await courseOf(page);
	const lesson = course.lessons.find((l) =>
		course.items.some((i) => i.lesson === l.id && i.form === 'single-choice')
	);
	await open(page, `/learn/${lesson?.id}/`);
	const card = page.locator('form:has([data-form="single-choice"])').first();
	const id = await card.locator('[data-item]').getAttribute('data-item');
	const item = course.items.find((i) => i.id === id);
	if (item?.form !== 'single-choice') throw new Error('A choice was asked for');
	await card
		.locator('.options label')
		.nth(item.options.findIndex((o) => o.correct))
		.click();
	await card.getByRole('button', { name: 'Check' }).click();
	await expect(card.locator('[data-verdict="right"]')).toBeVisible();
	await card.locator('a[data-source]').first().click();
	await expect(page.locator('.source-mark').first()).toBeInViewport();
	await page.getByRole('link', { name: 'Back to the question' }).click();
	await expect(card.locator('[data-stem]')).toBeInViewport();
	await expect(card.locator('[data-verdict="right"]')).toBeVisible();
});

test('code can be copied', async ({ page, context }) => {
	const course = await courseOf(page);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	for (const lesson of course.lessons) {
		await open(page, `/learn/${lesson.id}/`);
		const block = page.locator('.code-block').first();
		if ((await block.count()) === 0) continue;
		await block.getByRole('button', { name: 'Copy' }).click();
		await expect(block.getByRole('button', { name: 'Copied' })).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await block.locator('pre').evaluate((pre) => pre.textContent));
		return;
	}
	throw new Error('No lesson has a code block');
});

test('an abbreviation is explained on hover and on focus, until Escape', async ({ page }) => {
	const course = await courseOf(page);
	for (const lesson of course.lessons) {
		await open(page, `/learn/${lesson.id}/`);
		const abbr = page.locator('.lesson-body abbr').first();
		if ((await abbr.count()) === 0) continue;
		const tip = abbr.getByRole('tooltip', { includeHidden: true });
		await expect(tip).toBeHidden();
		await abbr.focus();
		await expect(tip).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(tip).toBeHidden();
		await abbr.blur();
		await abbr.hover();
		await expect(tip).toBeVisible();
		await tip.hover();
		await expect(tip).toBeVisible();
		return;
	}
	throw new Error('No lesson has an abbreviation to explain');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a lesson can be read, with the answers of its checks', async ({ page, request }) => {
		const course = (await (await request.get('/course.json')).json()) as Awaited<
			ReturnType<typeof courseOf>
		>;
		const [lesson] = course.lessons;
		await page.goto('/learn/');
		await page.getByRole('link', { name: lesson?.title ?? '', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson?.title ?? '');
		await expect(page.locator('.lesson-body')).toContainText(/\w{3}/);
		await expect(page.getByText('Answer:').first()).toBeVisible();
		await expect(page.getByRole('button', { name: 'Check', exact: true })).toHaveCount(0);
	});
});
