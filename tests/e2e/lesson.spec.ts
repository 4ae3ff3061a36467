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

test('the head of a lesson tells its place, its time, its domains and what it teaches', async ({
	page
}) => {
	const course = await courseOf(page);
	const titles = new Map(course.blueprint?.domains.map((d) => [d.id, d.title]));
	for (const [i, lesson] of course.lessons.entries()) {
		await page.goto(`/learn/${lesson.id}/`);
		const head = page.locator('article > header');
		await expect(head).toContainText(`Lesson ${i + 1} of ${course.lessons.length}`);
		await expect(head).toContainText(`${lesson.minutes} min`);
		await expect(head).toContainText(
			lesson.domains.flatMap((id) => titles.get(id) ?? []).join(', ')
		);
		const outcomes = head.getByRole('list', { name: 'After this lesson you can' });
		await expect(outcomes.getByRole('listitem')).toHaveText(
			lesson.outcomes.map((outcome) => outcome.replaceAll('`', ''))
		);
	}
	for (const path of ['/learn/', '/']) {
		await page.goto(path);
		for (const lesson of course.lessons) {
			const row = page.getByRole('listitem').filter({
				has: page.getByRole('link', { name: lesson.title, exact: true })
			});
			await expect(row).toContainText(`${lesson.minutes} min`);
		}
	}
});

test('a picture has a name, its words, its lines, and a place of its own', async ({ page }) => {
	const course = await courseOf(page);
	for (const lesson of course.lessons) {
		await open(page, `/learn/${lesson.id}/`);
		const figure = page.locator('figure.picture:has(svg):has(details)').first();
		if ((await figure.count()) === 0) continue;
		await expect(figure.getByRole('img')).toHaveAccessibleName(/\w/);
		const ratio = await figure.locator('svg').evaluate((svg: SVGSVGElement) => {
			const { width, height } = svg.getBoundingClientRect();
			return width / height / (svg.viewBox.baseVal.width / svg.viewBox.baseVal.height);
		});
		expect(ratio).toBeCloseTo(1, 1);

		const words = figure.locator('details p');
		await expect(words).toBeHidden();
		await figure.getByText('The picture in words').focus();
		await page.keyboard.press('Enter');
		await expect(words).toBeVisible();
		await expect(words).toContainText(/\w+ \w+/);

		const line = await figure.getAttribute('data-start-line');
		await open(page, `/learn/${lesson.id}/?lines=${line}`);
		await expect(page.locator('figure.source-mark')).toBeInViewport();

		await page.setViewportSize({ width: 390, height: 844 });
		const [box, column] = await Promise.all([
			figure.boundingBox(),
			page.locator('.lesson-body').boundingBox()
		]);
		expect(box?.width).toBeCloseTo(column?.width ?? 0, 0);
		return;
	}
	throw new Error('No lesson has a picture with words');
});

test('links lead to lessons and headings that are there, and no id stands twice', async ({
	page
}) => {
	const course = await courseOf(page);
	const pages = new Map<string, { readonly ids: string[]; readonly links: string[] }>();
	for (const lesson of course.lessons) {
		await page.goto(`/learn/${lesson.id}/`);
		pages.set(
			new URL(page.url()).pathname,
			await page.evaluate(() => ({
				ids: [...document.querySelectorAll('[id]')].map((e) => e.id),
				links: [...document.querySelectorAll<HTMLAnchorElement>('.lesson-body a')]
					.filter((a) => a.origin === location.origin)
					.map((a) => a.pathname + a.hash)
			}))
		);
	}
	const lost: string[] = [];
	for (const [path, { ids, links }] of pages) {
		expect(ids, path).toEqual([...new Set(ids)]);
		for (const link of links) {
			const [target = '', hash = ''] = link.split('#');
			const found = pages.get(target)?.ids;
			if (!found || (hash !== '' && !found.includes(decodeURIComponent(hash))))
				lost.push(`${path}: ${link}`);
		}
	}
	expect(lost).toEqual([]);
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
