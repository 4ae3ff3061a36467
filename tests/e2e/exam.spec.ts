import type { Page } from '@playwright/test';
import { axe, courseOf, expect, open, test } from './app';
import {
	answer,
	atQuestion,
	begin,
	choiceOn,
	choosePaper,
	chosen,
	letters,
	scene,
	written
} from './sitting';

const phone = { width: 390, height: 844 };

test('by keyboard alone: 65 questions, the list of what is open, and submitted', async ({
	page
}) => {
	test.slow();
	const course = await courseOf(page);
	await begin(page, 'full');
	const items = new Set<string>();
	for (let number = 1; number <= 65; number++) {
		await atQuestion(page, number);
		if (number === 7 || number === 30) items.add((await choiceOn(page, course)).id);
		else items.add((await answer(page, course)).id);
		if (number === 12) await page.keyboard.press('f');
		await page.keyboard.press(number % 2 === 0 ? 'Enter' : 'n');
	}
	expect(items.size).toBe(65);

	const list = scene(page, 'review');
	await expect(list.getByRole('heading', { name: 'Before you submit' })).toBeFocused();
	await expect(list).toContainText('63 of 65 answered. 2 unanswered. 1 flagged.');
	await expect(list.locator('li button .number')).toHaveText(['7', '12', '30']);

	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await atQuestion(page, 7);
	await answer(page, course);
	await page.keyboard.press('r');
	await expect(list).toContainText('64 of 65 answered');

	await page.locator('[data-submit]').press('Enter');
	const asks = page.getByRole('alertdialog');
	await expect(asks).toContainText('Submit with 1 question unanswered?');
	await page.keyboard.press('Escape');
	await expect(asks).toBeHidden();
	await page.keyboard.press('r');
	await atQuestion(page, 7);
	await page.keyboard.press('r');
	await page.locator('[data-submit]').press('Enter');
	await asks.getByRole('button', { name: 'Submit' }).press('Enter');
	await expect(page).toHaveURL(/\/exam\/result\/\?attempt=/);
	await open(page, '/exam/');
	await expect(page.getByRole('button', { name: 'Take the full paper' })).toBeVisible();
});

test('every key does what the instructions say', async ({ page }) => {
	const course = await courseOf(page);
	await choosePaper(page, 10);
	await expect(page.getByText('A wrong answer costs nothing')).toBeVisible();
	await expect(page.getByText('20 minutes', { exact: true })).toBeVisible();
	await page.keyboard.press('Enter');
	await atQuestion(page, 1);

	await page.keyboard.press('Shift+B');
	await expect(page.getByRole('button', { name: 'Strike out option B' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.keyboard.press('s');
	await page.keyboard.press('c');
	await expect(page.locator('.option.struck')).toHaveCount(2);
	await page.keyboard.press('1');
	expect(await chosen(page)).toEqual(['A']);

	await page.keyboard.press('h');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('h');
	const stem = page.locator('[data-stem]');
	const words = (await stem.innerText()).split(/\s+/);
	await expect(stem.locator('mark').first()).toBeVisible();
	expect((await stem.locator('mark').allInnerTexts()).join('').trim()).toBe(
		`${words[1]} ${words[2]}`
	);

	await page.keyboard.press('m');
	await page.keyboard.type('Nearly; ask f and g.');
	await page.keyboard.press('Escape');
	await page.keyboard.press('k');
	await page.keyboard.press('k');
	await expect(page.getByRole('button', { name: 'Unsure' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.keyboard.press('f');
	await expect(page.getByRole('button', { name: 'Flagged', exact: true })).toBeVisible();
	await page.keyboard.press('t');
	await expect(page.getByText('Time hidden').first()).toBeVisible();

	await page.keyboard.press('n');
	await atQuestion(page, 2);
	await expect(page.locator('.option.struck')).toHaveCount(0);
	await page.keyboard.press('p');
	await atQuestion(page, 1);
	await page.keyboard.press('g');
	await expect(
		page.getByRole('button', { name: /^Question 1, answered.*, flagged$/ })
	).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await atQuestion(page, 2);
	await expect(stem).toBeFocused();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText(
		'Strike out'
	);
	await page.keyboard.press('Escape');

	// The third of two is refused, and the reason is said.
	while ((await choiceOn(page, course)).form !== 'multiple-response') {
		const at = Number(await page.locator('[data-place]').getAttribute('data-place'));
		if (at === 9) return;
		await page.keyboard.press('n');
		await atQuestion(page, at + 2);
	}
	for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key);
	await expect(page.locator('[data-said]')).toContainText('Clear one first');
	await expect(page.locator('.count.refused')).toBeVisible();
});

test('a reload, a crash of the tab and the way back lose nothing', async ({ page, context }) => {
	await begin(page, 10);
	await page.keyboard.press('b');
	await page.keyboard.press('Shift+A');
	await page.keyboard.press('h');
	await page.keyboard.press('h');
	await page.keyboard.press('m');
	await page.keyboard.type('kept');
	await page.keyboard.press('Escape');
	await page.keyboard.press('n');
	await page.keyboard.press('c');
	await page.keyboard.press('f');
	await page.reload();
	await atQuestion(page, 2);
	expect(await chosen(page)).toEqual(['C']);
	await expect(page.getByRole('button', { name: 'Flagged', exact: true })).toBeVisible();
	await page.keyboard.press('p');
	await atQuestion(page, 1);
	expect(await chosen(page)).toEqual(['B']);
	await expect(page.locator('.option.struck')).toHaveCount(1);
	await expect(page.locator('mark')).toBeVisible();
	await page.getByRole('button', { name: /^Note/ }).click();
	await expect(page.locator('[data-note]')).toHaveValue('kept');
	await page.locator('[data-note]').press('Escape');

	await page.keyboard.press('r');
	await expect(scene(page, 'review')).toBeVisible();
	await page.goBack();
	await atQuestion(page, 1);
	await page.goBack();
	await expect(page).toHaveURL(/\/exam\/$/);
	await page.getByRole('link', { name: 'Continue the exam' }).click();
	await atQuestion(page, 1);
	expect(await chosen(page)).toEqual(['B']);
	const url = page.url();
	await written(page);
	await page.close();
	const again = await context.newPage();
	await open(again, new URL(url).pathname + new URL(url).search);
	await atQuestion(again, 1);
	expect(await chosen(again)).toEqual(['B']);
});

test('a second tab waits, takes over, and the first one gets it back', async ({
	page,
	context
}) => {
	await begin(page, 10);
	await page.keyboard.press('a');
	const path = new URL(page.url()).pathname + new URL(page.url()).search;
	const second = await context.newPage();
	await open(second, path);
	await expect(second.getByRole('heading', { level: 1 })).toHaveText(
		'This exam is open in another tab'
	);
	await atQuestion(page, 1);
	await second.getByRole('button', { name: 'Take over here' }).click();
	await atQuestion(second, 1);
	expect(await chosen(second)).toEqual(['A']);
	await expect(scene(page, 'elsewhere')).toBeVisible();
	await second.keyboard.press('n');
	await atQuestion(second, 2);
	await second.keyboard.press('c');
	await page.getByRole('button', { name: 'Take over here' }).click();
	await atQuestion(page, 2);
	expect(await chosen(page)).toContain('C');
	await expect(scene(second, 'elsewhere')).toBeVisible();
	await page.keyboard.press('d');
	await written(page);
	await page.close();
	await atQuestion(second, 2);
	expect(await chosen(second)).toContain('D');
});

test('warns at ten minutes and at one, and submits at zero', async ({ page }) => {
	const course = await courseOf(page);
	await page.clock.install();
	await begin(page, 10);
	await answer(page, course);
	await page.clock.fastForward('09:58');
	await page.clock.runFor(3000);
	await expect(page.locator('[data-time-warning]')).toHaveText('10 minutes left.');
	await expect(page.getByRole('timer')).toHaveText(/^9:5\d$/);
	await page.keyboard.press('t');
	await page.clock.fastForward('08:58');
	await page.clock.runFor(3000);
	await expect(page.locator('[data-time-warning]')).toHaveText('1 minute left.');
	await expect(page.getByRole('timer')).toHaveText('1 minute left.');
	await page.keyboard.press('n');
	await atQuestion(page, 2);
	await answer(page, course);
	await page.clock.fastForward('01:10');
	await expect(scene(page, 'time-up')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Time is up');
	await expect(page.getByText('2 of 10 answered')).toBeVisible();
	await page.getByRole('link', { name: 'See the result' }).click();
	await expect(page).toHaveURL(/\/exam\/result\/\?attempt=/);
});

test('an exam whose time ran out while it was closed is submitted when it is opened', async ({
	page,
	context
}) => {
	const course = await courseOf(page);
	await begin(page, 10);
	await answer(page, course);
	await written(page);
	const path = new URL(page.url()).pathname + new URL(page.url()).search;
	await page.close();
	const later = await context.newPage();
	await later.clock.install({ time: Date.now() + 3 * 3_600_000 });
	await open(later, path);
	await expect(scene(later, 'time-up')).toContainText('1 of 10 answered');
});

test('a clock set forward and back, and one set back before a reload, keep the deadline', async ({
	page
}) => {
	const shown = async () => {
		const text = await page.getByRole('timer').innerText();
		const [minutes, seconds] = text.split(':').map(Number);
		return (minutes ?? 0) * 60 + (seconds ?? 0);
	};
	await page.clock.install();
	const start = Date.now();
	await begin(page, 10);
	await page.clock.runFor(60_000);
	const before = await shown();
	await page.clock.setSystemTime(start + 11 * 60_000);
	await page.clock.runFor(1000);
	expect(await shown()).toBeLessThan(before - 500);
	await page.clock.setSystemTime(start + 61_000);
	await page.clock.runFor(1000);
	expect(Math.abs((await shown()) - before)).toBeLessThanOrEqual(4);
	await page.clock.runFor(60_000);
	const later = await shown();
	expect(Math.abs(later - (before - 60))).toBeLessThanOrEqual(5);
	await page.clock.setSystemTime(start - 3_600_000);
	await page.clock.runFor(1000);
	await page.reload();
	await expect(page.getByRole('timer')).toBeVisible();
	await page.clock.runFor(1000);
	const after = await shown();
	expect(after).toBeLessThanOrEqual(later + 1);
	expect(after).toBeGreaterThan(later - 10);
});

test('study mode judges each answer, gives the reasons, and can stop the clock', async ({
	page
}) => {
	const course = await courseOf(page);
	await begin(page, 10, 'study');
	const item = await answer(page, course, false);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-verdict="wrong"]')).toBeVisible();
	await expect(page.locator('[data-verdict-word]')).toBeFocused();
	await expect(page.locator('.rationale')).toHaveCount(item.options.length);
	const before = await page.locator('li.wrong').count();
	for (const key of await letters(page, item)) await page.keyboard.press(key);
	await expect(page.locator('li.wrong')).toHaveCount(before);
	await page.keyboard.press('Enter');
	await atQuestion(page, 2);
	await page.keyboard.press('z');
	await expect(page.getByRole('heading', { name: 'The clock stands still' })).toBeVisible();
	await expect(page.locator('[data-stem]')).toHaveCount(0);
	const left = await page.getByRole('timer').innerText();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'The clock stands still' })).toBeVisible();
	await expect(page.getByRole('timer')).toHaveText(left);
	await page.keyboard.press('z');
	await atQuestion(page, 2);
});

test.describe('by touch', () => {
	test.use({ viewport: phone, hasTouch: true });

	test('answers, strikes out, goes by the sheet, and submits', async ({ page }) => {
		await choosePaper(page, 10);
		await page.getByRole('button', { name: 'Start' }).tap();
		await atQuestion(page, 1);
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
		await page.locator('[data-option] label').nth(1).tap();
		expect(await chosen(page)).toEqual(['B']);
		await page.getByRole('button', { name: 'Strike out option A' }).tap();
		await expect(page.locator('.option.struck')).toHaveCount(1);
		await page.locator('[data-stem]').evaluate((stem) => {
			const words = document.createTreeWalker(stem, NodeFilter.SHOW_TEXT);
			let word = words.nextNode();
			while (word && word.nodeValue?.trim() === '') word = words.nextNode();
			if (word) getSelection()?.setBaseAndExtent(word, 0, word, word.nodeValue?.length ?? 0);
		});
		await page.getByRole('button', { name: 'Highlight' }).tap();
		await expect(page.locator('mark').first()).toBeVisible();
		await page.getByRole('button', { name: 'Questions', exact: true }).tap();
		await page.getByRole('button', { name: 'Question 10, not answered' }).tap();
		await atQuestion(page, 10);
		await page.getByRole('button', { name: 'Review answers' }).tap();
		await expect(scene(page, 'review')).toContainText(/[01] of 10 answered/);
		await page.locator('[data-submit]').tap();
		await page.getByRole('alertdialog').getByRole('button', { name: 'Submit' }).tap();
		await expect(page).toHaveURL(/\/exam\/result\/\?attempt=/);
	});
});

for (const [size, viewport] of Object.entries({ phone, desktop: { width: 1280, height: 800 } })) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`${size}, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme });

			test('axe finds nothing in an exam, and nothing scrolls sideways', async ({
				page,
				context
			}) => {
				test.slow();
				const course = await courseOf(page);
				const sound = async (name: string, on: Page = page) => {
					expect(await axe(on), name).toEqual([]);
					const wide = await on.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth
					);
					expect(wide, `${name} scrolls sideways`).toBe(0);
				};
				await choosePaper(page, 10, 'study');
				await sound('instructions');
				await page.keyboard.press('Enter');
				await atQuestion(page, 1);
				await sound('question');
				for (const key of ['b', 'Shift+A', 'f', 'k', 'h', 'h', 'm']) await page.keyboard.press(key);
				await sound('marked, with a note');
				await page.keyboard.press('Escape');
				await page.keyboard.press('n');
				await atQuestion(page, 2);
				await answer(page, course, false);
				await page.keyboard.press('Enter');
				await expect(page.locator('[data-verdict]')).toBeVisible();
				await sound('judged');
				await page.keyboard.press('g');
				await sound('navigator');
				if (size === 'phone') await page.keyboard.press('Escape');
				await page.locator('[data-stem]').focus();
				await page.keyboard.press('z');
				await sound('paused');
				await page.keyboard.press('z');
				await page.keyboard.press('r');
				await sound('list of all answers');
				await page.locator('[data-submit]').click();
				await expect(page.getByRole('alertdialog')).toBeVisible();
				await sound('asked to submit');
				await page.keyboard.press('Escape');
				const other = await context.newPage();
				await open(other, new URL(page.url()).pathname + new URL(page.url()).search);
				await expect(scene(other, 'elsewhere')).toBeVisible();
				await sound('open in another tab', other);
				await other.close();
				const path = new URL(page.url()).pathname + new URL(page.url()).search;
				await open(page, '/exam/');
				await page.clock.install({ time: Date.now() + 3 * 3_600_000 });
				await open(page, path);
				await expect(scene(page, 'time-up')).toBeVisible();
				await sound('time is up');
				await open(page, '/exam/sit/?attempt=none');
				await expect(scene(page, 'lost')).toBeVisible();
				await sound('no such exam');
			});
		});
	}
}
