import type { BrowserContext, CDPSession, Locator, Page } from '@playwright/test';
import type { CoursePayload } from '../../src/lib/course/types';
import type { Item } from '../../src/lib/items/types';
import { answerByKeyboard, axe, courseOf, expect, itemOn, open, test } from './app';

const phone = { width: 390, height: 844 };
const card = (page: Page) => page.locator('.runner [data-item]');
const grades = (page: Page) => page.locator('[data-grade]');

/** Identity of the card on the screen: its item and how it is answered. */
const itemId = (page: Page) => card(page).getAttribute('data-item');

async function begin(page: Page) {
	await open(page, '/review/');
	await expect(page.getByRole('button', { name: 'Learn the first 20 cards' })).toBeVisible();
}

/** Answers the card on the screen rightly, by keyboard, up to its grades. */
async function answer(page: Page, course: CoursePayload): Promise<Item> {
	const item = await itemOn(page, course);
	if (item.form === 'flashcard') await page.keyboard.press('Space');
	else await answerByKeyboard(page, item);
	await expect(grades(page).first()).toBeVisible();
	return item;
}

/** How far the session is; null once it is over. Read in one go, since the card may leave in between. */
const progressOf = (page: Page) =>
	page.evaluate(() => document.querySelector('.runner progress')?.getAttribute('value') ?? 'over');

async function gradeBy(page: Page, act: () => Promise<void>) {
	const left = await progressOf(page);
	await act();
	await expect.poll(() => progressOf(page)).not.toBe(left);
}

/** Where the next card has a field, letters are written into it: Escape leaves it. */
async function undoByKey(page: Page) {
	if (await page.locator('[data-answer-field]').count()) await page.keyboard.press('Escape');
	await page.keyboard.press('u');
}

test('by keyboard alone: twenty cards, two undone, closed, reopened, finished', async ({
	page,
	context
}) => {
	test.slow();
	const course = await courseOf(page);
	await begin(page);
	await page.keyboard.press('Enter');

	const asked: (string | null)[] = [];
	for (let n = 0; n < 12; n++) {
		await expect(card(page)).toBeVisible();
		asked.push(await itemId(page));
		await answer(page, course);
		await gradeBy(page, () => page.keyboard.press(n === 3 ? '1' : '4'));
	}

	await expect(card(page)).toBeVisible();
	await undoByKey(page);
	await expect(card(page)).toHaveAttribute('data-item', asked[11] ?? '');
	await expect(grades(page).first()).toBeVisible();
	await undoByKey(page);
	await expect(card(page)).toHaveAttribute('data-item', asked[10] ?? '');
	await gradeBy(page, () => page.keyboard.press('4'));
	await expect(card(page)).toHaveAttribute('data-item', asked[11] ?? '');

	const left = await page.locator('.runner .bar p b').innerText();
	await page.close();
	const again = await context.newPage();
	await open(again, '/review/');
	await expect(card(again)).toHaveAttribute('data-item', asked[11] ?? '');
	await expect(again.locator('.runner .bar p b')).toHaveText(left);
	await expect(grades(again).first()).toBeVisible();

	// An undo reaches back over the reload.
	await undoByKey(again);
	await expect(card(again)).toHaveAttribute('data-item', asked[10] ?? '');
	await gradeBy(again, () => again.keyboard.press('4'));
	await gradeBy(again, () => again.keyboard.press('4'));

	for (let n = 0; n < 60; n++) {
		if ((await again.locator('.runner').count()) === 0) break;
		if (await again.getByRole('heading', { name: 'A short pause' }).isVisible()) {
			await again.keyboard.press('Enter');
			await expect(card(again)).toBeVisible();
			continue;
		}
		await answer(again, course);
		await gradeBy(again, () => again.keyboard.press('4'));
	}
	await expect(again.getByRole('heading', { level: 1 })).toHaveText('20 cards reviewed');
	await expect(again.getByText('19 of 20 known without a miss')).toBeVisible();
	await expect(again.getByText('21 answers, 20 cards seen for the first time')).toBeVisible();

	await again.getByRole('link', { name: 'Done', exact: true }).press('Enter');
	await expect(again.getByRole('heading', { level: 1 })).toHaveText('Done for today');
	await expect(again.getByText('1 day of study.')).toBeVisible();
});

/** Draws a finger over the middle of a card. */
async function swipe(cdp: CDPSession, on: Locator, dx: number) {
	const box = await on.boundingBox();
	if (!box) throw new Error('There is no card to swipe');
	const from = { x: box.x + box.width / 2 - dx / 2, y: box.y + Math.min(40, box.height / 2) };
	const at = (x: number) => [{ x, y: from.y }];
	await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from.x) });
	for (let i = 1; i <= 8; i++)
		await cdp.send('Input.dispatchTouchEvent', {
			type: 'touchMove',
			touchPoints: at(from.x + (dx * i) / 8)
		});
	await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Answers by taps; what is typed comes from the phone's own keyboard. */
async function answerByTouch(page: Page, course: CoursePayload) {
	const item = await itemOn(page, course);
	if (item.form === 'flashcard') {
		await page.getByRole('button', { name: 'Show the answer' }).tap();
	} else {
		if ('options' in item) {
			for (const [i, option] of item.options.entries())
				if (option.correct) await page.locator('.options label').nth(i).tap();
		} else if ('accept' in item) {
			await page.locator('[data-answer-field]').tap();
			await page.keyboard.insertText(item.accept[0] ?? '');
		} else if (item.form === 'match') {
			for (const [i, pair] of item.pairs.entries()) {
				const select = page.locator(`[data-match-row="${i}"]`);
				const options = await select.locator('option').allInnerTexts();
				const plain = pair.right.replaceAll('`', '');
				await select.selectOption({ index: options.findIndex((o) => o.endsWith(plain)) });
			}
		}
		await page.getByRole('button', { name: 'Check' }).tap();
	}
	await expect(grades(page).first()).toBeVisible();
}

test.describe('by touch alone', () => {
	test.use({ viewport: phone, hasTouch: true, isMobile: true });

	test('twenty cards, two undone, closed, reopened, finished', async ({ page, context }) => {
		test.slow();
		const course = await courseOf(page);
		await begin(page);
		await page.getByRole('button', { name: 'Learn the first 20 cards' }).tap();
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
		let cdp = await context.newCDPSession(page);

		const asked: (string | null)[] = [];
		for (let n = 0; n < 6; n++) {
			await expect(card(page)).toBeVisible();
			asked.push(await itemId(page));
			await answerByTouch(page, course);
			await expect(page.locator('.hint', { hasText: 'swipe' })).toBeVisible();
			if (n === 0) await gradeBy(page, () => swipe(cdp, page.locator('.card'), -240));
			else if (n === 1) await gradeBy(page, () => swipe(cdp, page.locator('.card'), 240));
			else await gradeBy(page, () => page.locator('[data-grade="easy"]').tap());
		}
		const undo = (on: Page) => on.getByRole('button', { name: 'Undo', exact: true });
		await undo(page).tap();
		await expect(card(page)).toHaveAttribute('data-item', asked[5] ?? '');
		await undo(page).tap();
		await expect(card(page)).toHaveAttribute('data-item', asked[4] ?? '');

		await page.close();
		const again = await context.newPage();
		await open(again, '/review/');
		await expect(card(again)).toHaveAttribute('data-item', asked[4] ?? '');
		cdp = await context.newCDPSession(again);
		for (let n = 0; n < 60; n++) {
			if ((await again.locator('.runner').count()) === 0) break;
			const wait = again.getByRole('button', { name: 'Show it now' });
			if (await wait.isVisible()) {
				await wait.tap();
				await expect(card(again)).toBeVisible();
				continue;
			}
			if ((await grades(again).count()) === 0) await answerByTouch(again, course);
			await gradeBy(again, () => again.locator('[data-grade="easy"]').tap());
		}
		await expect(again.getByRole('heading', { level: 1 })).toHaveText('20 cards reviewed');
	});

	test('a finger that moves up and down scrolls and grades nothing', async ({ page, context }) => {
		const course = await courseOf(page);
		await begin(page);
		await page.getByRole('button', { name: 'Learn the first 20 cards' }).tap();
		await answerByTouch(page, course);
		const id = await itemId(page);
		const cdp = await context.newCDPSession(page);
		await cdp.send('Input.synthesizeScrollGesture', {
			x: 200,
			y: 400,
			xDistance: -110,
			yDistance: -300,
			gestureSourceType: 'touch'
		});
		// A swipe too short is let go again.
		await swipe(cdp, page.locator('.card'), 60);
		await page.waitForTimeout(300);
		expect(await itemId(page)).toBe(id);
		await expect(grades(page).first()).toBeVisible();
	});
});

test('a wrong answer is explained, cannot be Easy, and comes back as Again', async ({ page }) => {
	const course = await courseOf(page);
	await begin(page);
	await page.keyboard.press('Enter');
	for (let n = 0; n < 20; n++) {
		await expect(card(page)).toBeVisible();
		const item = await itemOn(page, course);
		if (item.form !== 'single-choice' && item.form !== 'true-false') {
			await page.keyboard.press('Escape');
			await page.keyboard.press('b');
			await expect(card(page)).not.toHaveAttribute('data-item', item.id);
			continue;
		}
		const wrong = item.options.findIndex((o) => !o.correct);
		await page.keyboard.press(String(wrong + 1));
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-verdict="wrong"]')).toBeVisible();
		await expect(page.locator('.results .rationale')).toHaveCount(item.options.length);
		await expect(grades(page)).toHaveCount(3);
		await expect(page.locator('[data-grade="easy"]')).toHaveCount(0);
		await expect(page.locator('[data-grade="again"]')).toHaveClass(/suggested/);
		await expect(page.locator('[data-grade="again"]')).toContainText('<1 min');
		await gradeBy(page, () => page.keyboard.press('Enter'));
		return;
	}
	throw new Error('No choice was asked');
});

test('bury, suspend, flag, and back again; the source and back to the same card', async ({
	page
}) => {
	await begin(page);
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeVisible();
	const first = (await itemId(page)) ?? '';
	// Letters are written into a field, if there is one: Escape leaves it.
	const press = async (key: string) => {
		if (await page.locator('[data-answer-field]').count()) await page.keyboard.press('Escape');
		await page.keyboard.press(key);
	};
	await press('f');
	await expect(page.getByText('Red flag').first()).toBeVisible();
	await press('f');
	await expect(page.getByText('Amber flag').first()).toBeVisible();
	await press('b');
	await expect(card(page)).not.toHaveAttribute('data-item', first);
	const second = (await itemId(page)) ?? '';
	await press('s');
	await expect(card(page)).not.toHaveAttribute('data-item', second);
	await press('u');
	await expect(card(page)).toHaveAttribute('data-item', second);
	await press('u');
	await expect(card(page)).toHaveAttribute('data-item', first);
	await expect(page.getByText('Amber flag').first()).toBeVisible();
	await press('u');
	await expect(page.getByText('Red flag').first()).toBeVisible();

	await press('e');
	await expect(page.locator('.source-mark').first()).toBeInViewport();
	await page.getByRole('link', { name: 'Back to the question' }).press('Enter');
	await expect(card(page)).toHaveAttribute('data-item', first);
});

test('what was typed is there after a reload', async ({ page }) => {
	const course = await courseOf(page);
	await begin(page);
	await page.keyboard.press('Enter');
	for (let n = 0; n < 20; n++) {
		await expect(card(page)).toBeVisible();
		if (await page.locator('[data-answer-field]').count()) break;
		const item = await itemOn(page, course);
		await page.keyboard.press('b');
		await expect(card(page)).not.toHaveAttribute('data-item', item.id);
	}
	await page.keyboard.type('half a thou');
	const id = (await itemId(page)) ?? '';
	await page.reload();
	await expect(card(page)).toHaveAttribute('data-item', id);
	await expect(page.locator('[data-answer-field]')).toHaveValue('half a thou');
});

async function twoTabs(page: Page, context: BrowserContext) {
	await begin(page);
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeVisible();
	const other = await context.newPage();
	await open(other, '/review/');
	await expect(card(other)).toHaveAttribute('data-item', (await itemId(page)) ?? '');
	return other;
}

test('a card answered in another tab gives way to the next', async ({ page, context }) => {
	const course = await courseOf(page);
	const other = await twoTabs(page, context);
	const first = (await itemId(page)) ?? '';
	await page.bringToFront();
	await answer(page, course);
	await gradeBy(page, () => page.keyboard.press('4'));
	await expect(card(other)).not.toHaveAttribute('data-item', first);
	// The same fact; each tab picks its own wording.
	const asked = async (on: Page) => (await itemOn(on, course)).facts;
	expect(await asked(other)).toEqual(await asked(page));
});

/** From here on, writing to the database fails as on a full disk, until `page.evaluate` mends it. */
async function fillDisk(page: Page, full: boolean) {
	await page.evaluate((full) => {
		const proto = IDBObjectStore.prototype as unknown as Record<string, unknown>;
		const kept = window as unknown as { kept?: Record<string, unknown> };
		kept.kept ??= { add: proto['add'], put: proto['put'] };
		for (const name of ['add', 'put'])
			proto[name] = full
				? () => {
						throw new DOMException('The disk is full', 'QuotaExceededError');
					}
				: kept.kept[name];
	}, full);
}

test('an answer that cannot be written is kept, with a way out, and counts once', async ({
	page
}) => {
	const course = await courseOf(page);
	await begin(page);
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeVisible();
	const first = (await itemId(page)) ?? '';
	await answer(page, course);
	await fillDisk(page, true);
	await page.keyboard.press('4');
	const notice = page.locator('[data-problem]');
	await expect(notice).toBeVisible();
	await expect(notice).toContainText('it is not lost');
	await expect(card(page)).toHaveAttribute('data-item', first);
	await fillDisk(page, false);
	await notice.getByRole('button', { name: 'Try again' }).click();
	await expect(card(page)).not.toHaveAttribute('data-item', first);
	await expect(notice).toBeHidden();

	// The same, but the page is loaded again instead.
	const second = (await itemId(page)) ?? '';
	await answer(page, course);
	await fillDisk(page, true);
	await page.keyboard.press('4');
	await expect(notice).toBeVisible();
	await page.reload();
	await expect(card(page)).not.toHaveAttribute('data-item', second);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'More about this card' }).press('Enter');
	await page.getByRole('menuitem', { name: 'End session' }).press('Enter');
	await expect(page.getByText('2 answers, 2 cards seen for the first time')).toBeVisible();
});

test('cramming leaves the schedule alone', async ({ page }) => {
	const course = await courseOf(page);
	await begin(page);
	await page.getByLabel('Cram a lesson').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Cram', exact: true }).click();
	await expect(card(page)).toBeVisible();
	await answer(page, course);
	await expect(grades(page)).toHaveCount(2);
	await gradeBy(page, () => page.keyboard.press('3'));
	await page.getByRole('button', { name: 'More about this card' }).press('Enter');
	await page.getByRole('menuitem', { name: 'End session' }).press('Enter');
	await page.getByRole('button', { name: 'Done for now' }).click();
	await expect(page.getByText('20 cards today')).toBeVisible();
});

for (const [size, viewport] of Object.entries({ phone, desktop: { width: 1280, height: 800 } })) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`${size}, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme });

			test('axe finds nothing in review, and nothing scrolls sideways', async ({ page }) => {
				test.slow();
				const sound = async (name: string) => {
					// Not in the middle of a card's arrival.
					await page.waitForTimeout(250);
					expect(await axe(page), name).toEqual([]);
					const wide = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth
					);
					expect(wide, `${name} scrolls sideways`).toBe(0);
				};
				const course = await courseOf(page);
				await begin(page);
				await sound('start');
				await page.keyboard.press('Enter');
				await expect(card(page)).toBeVisible();
				const seen = new Set<string>();
				for (let n = 0; n < 12; n++) {
					const item = await itemOn(page, course);
					if (!seen.has(item.form)) await sound(`${item.form} asked`);
					await answer(page, course);
					if (!seen.has(item.form)) await sound(`${item.form} answered`);
					seen.add(item.form);
					await gradeBy(page, () => page.keyboard.press(n < 2 ? '1' : '4'));
				}
				await page.getByRole('button', { name: 'More about this card' }).click();
				await expect(page.getByRole('menu')).toBeVisible();
				await sound('menu');
				await page.getByRole('menuitem', { name: 'End session' }).click();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText('12 cards reviewed');
				await sound('summary');
				await page.getByRole('button', { name: 'Done for now' }).click();
				await expect(page.getByRole('button', { name: 'Start review' })).toBeVisible();
				await sound('start, begun');
				await open(page, '/');
				await expect(page.getByRole('heading', { level: 1 })).toHaveText('10 cards today');
				await expect(page.getByText('No number yet').first()).toBeVisible();
				await sound('home of a learner');
			});
		});
	}
}

test('the home page of a newcomer and of a learner does not move as it fills', async ({ page }) => {
	const course = await courseOf(page);
	await page.addInitScript(() => {
		const seen = window as unknown as { shift: number };
		seen.shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				seen.shift += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const shift = () => page.evaluate(() => (window as unknown as { shift: number }).shift);
	await open(page, '/');
	await expect(page.getByRole('link', { name: /^Start with lesson 1/ })).toBeVisible();
	await page.waitForTimeout(500);
	expect(await shift()).toBeLessThan(0.02);

	await page.getByRole('link', { name: 'or learn your first 10 cards' }).click();
	await expect(card(page)).toBeVisible();
	await answer(page, course);
	await gradeBy(page, () => page.keyboard.press('3'));
	await open(page, '/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('20 cards today');
	await expect(page.getByText('No number yet').first()).toBeVisible();
	await page.waitForTimeout(300);
	expect(await shift()).toBeLessThan(0.02);
});
