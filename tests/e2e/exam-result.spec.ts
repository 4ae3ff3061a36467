import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe, courseOf, expect, open, test } from './app';
import { seededExams } from './seeded-exams';
import { answer, atQuestion, begin, choiceOn, letters, written } from './sitting';

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

async function sound(page: Page, name: string) {
	expect(await axe(page), name).toEqual([]);
	const wide = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(wide, `${name} scrolls sideways`).toBe(0);
}

async function submit(page: Page) {
	await page.locator('[data-submit]').click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Submit' }).click();
	await expect(page).toHaveURL(/\/exam\/result\/\?attempt=/);
	await expect(page.getByRole('heading', { level: 2, name: 'Your review' })).toBeVisible();
}

/**
 * Ten questions: 1 right by a guess, 2 wrong, 3 from right to wrong, 4 from wrong to right, 5 flagged and right with an option struck out and a note, 6 left
 * empty, the others right. Returns the items in order.
 */
async function sitTen(page: Page, mode: 'exam' | 'study' = 'exam') {
	const course = await courseOf(page);
	await begin(page, 10, mode);
	const items: string[] = [];
	for (let number = 1; number <= 10; number++) {
		await atQuestion(page, number);
		const item = await choiceOn(page, course);
		items.push(item.id);
		const clear = async (right: boolean) => {
			if (item.form === 'multiple-response')
				for (const key of await letters(page, item, right)) await page.keyboard.press(key);
		};
		if (number === 3) await answer(page, course, true).then(() => clear(true));
		if (number === 4) await answer(page, course, false).then(() => clear(false));
		if (number !== 6) await answer(page, course, number !== 2 && number !== 3);
		if (number === 1) await page.keyboard.press('k');
		if (number === 5) {
			await page.keyboard.press('f');
			const [wrong] = await letters(page, item, false);
			await page.keyboard.press(`Shift+${wrong?.toUpperCase()}`);
			await page.keyboard.press('m');
			await page.keyboard.type('Look at the role again');
			await page.keyboard.press('Escape');
		}
		await written(page);
		await page.keyboard.press('n');
	}
	await submit(page);
	return items;
}

interface LoggedEntry {
	readonly kind: string;
	readonly purpose?: string;
	readonly rating?: string;
	readonly item?: string;
}

/** The review log, as the settings page saves it. */
async function log(page: Page): Promise<LoggedEntry[]> {
	return page.evaluate(
		() =>
			new Promise<LoggedEntry[]>((resolve, reject) => {
				void indexedDB.databases().then(async (all) => {
					const found: LoggedEntry[] = [];
					for (const { name } of all) {
						if (!name) continue;
						const db = await new Promise<IDBDatabase>((done, fail) => {
							const request = indexedDB.open(name);
							request.onsuccess = () => done(request.result);
							request.onerror = () => fail(new Error(String(request.error)));
						});
						if (db.objectStoreNames.contains('log')) {
							const rows = await new Promise<{ entry: LoggedEntry }[]>((done, fail) => {
								const request = db.transaction('log').objectStore('log').getAll();
								request.onsuccess = () => done(request.result as { entry: LoggedEntry }[]);
								request.onerror = () => fail(new Error(String(request.error)));
							});
							found.push(...rows.map(({ entry }) => entry));
						}
						db.close();
					}
					resolve(found);
				}, reject);
			})
	);
}

const rows = (page: Page) => page.locator('[data-question]');

test('a paper of ten: its result, every question again, and what was missed in today’s review', async ({
	page
}) => {
	test.slow();
	const items = await sitTen(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Too close to call');
	await expect(page.getByText('7 of 10', { exact: false }).first()).toBeVisible();
	await expect(page.getByText('An estimate, not AWS’s score')).toBeVisible();
	await expect(page.getByText('1 question was left empty and counted as wrong.')).toBeVisible();
	await expect(
		page.getByText('You changed 2 answers: 1 from wrong to right and 1 from')
	).toBeVisible();
	await expect(page.getByText('Every question of this paper counted.')).toBeVisible();
	await expect(page.getByText('The missed facts were added to today’s review')).toBeVisible();

	// Recorded once: a second look changes nothing.
	const exam = async () => (await log(page)).filter(({ purpose }) => purpose === 'exam');
	const recorded = await exam();
	const ratingOf = (number: number) =>
		new Set(recorded.flatMap((e) => (e.item === items[number - 1] ? [e.rating] : [])));
	for (const [number, rating] of [
		[1, 'good'],
		[2, 'again'],
		[3, 'again'],
		[4, 'good'],
		[10, 'good']
	] as const)
		expect(ratingOf(number)).toEqual(new Set([rating]));
	expect(ratingOf(6)).toEqual(new Set());
	await page.reload();
	await expect(page.getByText('The missed facts were added to today’s review')).toBeVisible();
	expect(await exam()).toHaveLength(recorded.length);

	// Filters.
	await expect(rows(page)).toHaveCount(10);
	for (const [name, numbers] of [
		['Wrong', ['2', '3', '6']],
		['Flagged', ['5']],
		['Changed', ['3', '4']],
		['Lucky guesses', ['1']]
	] as const) {
		await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
		expect(
			await rows(page).evaluateAll((all) => all.map((row) => row.dataset.question)),
			name
		).toEqual(numbers);
	}
	await page.getByRole('button', { name: /^Slow/ }).click();
	await expect(page.getByText('No question took half as long again')).toBeVisible();
	await page.getByRole('button', { name: /^All/ }).click();
	const domains = page.getByRole('combobox', { name: 'Domain' });
	await domains.selectOption({ index: 1 });
	expect(await rows(page).count()).toBeLessThan(10);
	await domains.selectOption('');

	// A question with all that was put on it, and the way to its source and back.
	const fifth = page.locator('[data-question="5"]');
	await fifth.locator('summary').press('Enter');
	await expect(fifth.getByText('Look at the role again')).toBeVisible();
	await expect(fifth.getByText('You struck it out, rightly')).toBeVisible();
	await expect(fifth.getByText('Right, and you chose it').first()).toBeVisible();
	const reasons = fifth.locator('.rationale');
	expect(await reasons.count()).toBeGreaterThan(3);
	await fifth.locator('a[data-source]').first().click();
	await expect(page.locator('.source-mark').first()).toBeVisible();
	await page.getByRole('link', { name: 'Back to the question' }).click();
	await expect(fifth.getByText('Look at the role again')).toBeVisible();

	// Out of the review, and in again.
	await page.getByRole('button', { name: 'Take it out of my review' }).click();
	await expect(page.getByText('Your cards are as they were before it.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Your cards are as they were before it.')).toBeVisible();
	await page.getByRole('button', { name: 'Add it again' }).click();
	await page.getByRole('link', { name: 'Review what you missed' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeAttached();
});

test('history with its trend, retaking what was wrong, and an open exam', async ({ page }) => {
	test.slow();
	await sitTen(page);
	await page.getByRole('button', { name: 'Retake the 3 you missed' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('what was wrong');
	await page.keyboard.press('Enter');
	const course = await courseOf(page);
	for (let number = 1; number <= 3; number++) {
		await atQuestion(page, number);
		await answer(page, course);
		await written(page);
		if (number === 2) {
			await open(page, '/exam/');
			await expect(page.getByText('2 of 3 answered, ')).toBeVisible();
			await expect(page.getByRole('button', { name: 'Take the full paper' })).toBeHidden();
			await page.getByRole('link', { name: 'Continue the exam' }).click();
			await atQuestion(page, 2);
		}
		await page.keyboard.press('n');
	}
	await submit(page);
	await expect(page.getByRole('button', { name: /^Retake/ })).toBeHidden();
	await open(page, '/exam/');
	const history = page.getByRole('region', { name: 'History' });
	await expect(history.locator('tbody tr')).toHaveCount(2);
	await expect(history.getByRole('img')).toHaveAccessibleName(/pass mark of 720\. 2 papers, up by/);
	await history.getByRole('link', { name: /20 questions|10 questions$/ }).click();
	await expect(page.getByText('7 of 10').first()).toBeVisible();

	// One that is given up leaves nothing behind.
	await begin(page, 10);
	await open(page, '/');
	await expect(page.getByText('0 of 10 answered, 20 minutes left')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Continue the exam' })).toBeVisible();
	await open(page, '/exam/');
	await page.getByRole('button', { name: 'Discard it' }).click();
	await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Discard it' }).click();
	await page.getByRole('button', { name: 'Discard the exam' }).click();
	await expect(page.getByRole('button', { name: 'Take the full paper' })).toBeVisible();
	await expect(history.locator('tbody tr')).toHaveCount(2);
});

test('a paper of one’s own: what fits is said at once, and the shorter paper offered', async ({
	page
}) => {
	await open(page, '/exam/');
	await expect(page.getByText('No paper is finished yet.')).toBeVisible();
	await page.getByText('Put together your own').click();
	const fits = page.locator('[data-fits]');
	await expect(fits).toHaveText('All 20 questions fit.');
	await page.getByRole('checkbox', { name: 'I answered wrong the last time' }).check();
	await expect(fits).toHaveText('No question fits. Tick fewer conditions.');
	await expect(page.getByRole('button', { name: 'Start your paper' })).toBeDisabled();
	await page.getByRole('checkbox', { name: 'I answered wrong the last time' }).uncheck();
	await page.getByRole('checkbox', { name: 'Troubleshooting and Optimization' }).check();
	await page.getByLabel('Questions', { exact: true }).fill('200');
	await expect(fits).toHaveText(/^\d+ questions of 200 fit: \d+ too few\.$/);
	const had = Number(await fits.getAttribute('data-fits'));
	await page.getByLabel('Minutes', { exact: true }).fill('45');
	await page.getByText('Mode and time').click();
	await page.getByRole('radio', { name: /^30 minutes more/ }).check();
	await page.getByRole('button', { name: `Start with ${had} questions` }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('of your choice');
	await expect(page.getByText('30 minutes of it are extra time')).toBeVisible();
});

test('a result that is not there says why', async ({ page }) => {
	await open(page, '/exam/result/?attempt=nothing');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such result');
	await begin(page, 10);
	const id = new URL(page.url()).searchParams.get('attempt');
	await open(page, `/exam/result/?attempt=${id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This exam is not over');
	await page.getByRole('link', { name: 'Continue the exam' }).click();
	await atQuestion(page, 1);
});

/** Restores the papers of some weeks through the settings page. */
async function restorePapers(page: Page, shares: readonly number[]) {
	const course = await courseOf(page);
	await open(page, '/settings/');
	const buffer = await seededExams(course, Date.now(), shares);
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'papers.json.gz', mimeType: 'application/gzip', buffer });
	await page.getByRole('button', { name: /^Replace/ }).click();
	await page.waitForURL('**/progress/');
}

test('full papers of some weeks: the trend, questions on trial told at the end, and what is left for a final test', async ({
	page
}) => {
	test.slow();
	await restorePapers(page, [0.4, 0.5, 0.95]);
	await open(page, '/exam/');
	const history = page.getByRole('region', { name: 'History' });
	await expect(history.locator('tbody tr')).toHaveCount(3);
	await expect(history.locator('tbody tr').first()).toContainText('Passed');
	await expect(history.locator('tbody tr').last()).toContainText('Not passed');
	await expect(history.getByRole('img')).toHaveAccessibleName(/3 papers, up by about \d+ points/);
	await page.getByText('Put together your own').click();
	await page.getByRole('checkbox', { name: 'I answered wrong the last time' }).check();
	await expect(page.locator('[data-fits]')).toHaveText('All 20 questions fit.');

	await history.locator('tbody tr a').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passed');
	await expect(page.getByText(/^15 questions did not count: /)).toBeVisible();
	await expect(page.getByText('on trial, did not count')).toHaveCount(0);
	await expect(rows(page)).toHaveCount(65);
	const times = page.getByRole('region', { name: 'Time per question' });
	await expect(times.getByRole('img')).toHaveAccessibleName(/the paper allows 2 min each/);
	await times.getByText('Figures').click();
	await expect(times.locator('tbody tr')).toHaveCount(65);
	await sound(page, 'a full paper');
});

for (const [size, viewport] of Object.entries(sizes)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`${size}, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme });

			test('axe finds nothing on the papers and the result', async ({ page }) => {
				test.slow();
				await open(page, '/exam/');
				await expect(page.getByText('No paper is finished yet.')).toBeVisible();
				for (const summary of await page.locator('details > summary').all()) await summary.click();
				await page.getByRole('radio', { name: 'Another accommodation' }).check();
				await sound(page, 'papers, nothing sat');
				await open(page, '/exam/result/?attempt=nothing');
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await sound(page, 'no result');
				await sitTen(page);
				await page.locator('[data-question="5"] summary').click();
				await page.locator('[data-question="2"] summary').click();
				await expect(page.locator('[data-question="2"] .rationale').first()).toBeVisible();
				await sound(page, 'result');
				await page.getByRole('button', { name: /^Slow/ }).click();
				await sound(page, 'filter without questions');
				await page.getByRole('button', { name: 'Take it out of my review' }).click();
				await expect(page.getByText('as they were before it')).toBeVisible();
				await sound(page, 'taken out of the review');
				await begin(page, 10);
				await open(page, '/exam/');
				await page.getByRole('button', { name: 'Discard it' }).click();
				await sound(page, 'an open exam and history');
			});
		});
	}
}

test('the result prints as a clean document', async ({ page }) => {
	test.slow();
	await sitTen(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('header.no-print')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
	await expect(page.getByRole('heading', { name: 'By domain' })).toBeVisible();
	const pdf = await page.pdf({ path: test.info().outputPath('result.pdf'), format: 'A4' });
	expect((await readFile(test.info().outputPath('result.pdf'))).length).toBe(pdf.length);
	expect(pdf.length).toBeGreaterThan(10_000);
});
