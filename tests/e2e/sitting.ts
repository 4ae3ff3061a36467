import type { Page } from '@playwright/test';
import type { CoursePayload } from '../../src/lib/course/types';
import type { ChoiceItem } from '../../src/lib/items/types';
import { expect, itemOn, open } from './app';

export const scene = (page: Page, name: string) => page.locator(`[data-scene="${name}"]`);

/** Chooses a paper on the exam page, up to its instructions. */
export async function choosePaper(page: Page, paper: 'full' | 10, mode: 'exam' | 'study' = 'exam') {
	await open(page, '/exam/');
	if (mode === 'study') {
		await page.getByText('Mode and time').click();
		await page.getByRole('radio', { name: /^Study/ }).check();
	}
	if (paper === 'full') await page.getByRole('button', { name: 'Take the full paper' }).click();
	else
		await page
			.locator('li')
			.filter({ hasText: `${paper} questions` })
			.first()
			.getByRole('button', { name: 'Start' })
			.click();
	await expect(scene(page, 'instructions')).toBeVisible();
}

export async function begin(page: Page, paper: 'full' | 10, mode: 'exam' | 'study' = 'exam') {
	await choosePaper(page, paper, mode);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-place="0"]')).toBeVisible();
}

/** Every event is in the store. */
export const written = (page: Page) =>
	expect(page.locator('.runner')).toHaveAttribute('data-saving', 'false');

export async function choiceOn(page: Page, course: CoursePayload): Promise<ChoiceItem> {
	const item = await itemOn(page, course);
	if (!('options' in item)) throw new Error(`The exam asks ${item.id}, a ${item.form}`);
	return item;
}

/** Letters of the right options, or of as many wrong ones. */
export async function letters(page: Page, item: ChoiceItem, right = true): Promise<string[]> {
	const shown = await page
		.locator('[data-option]')
		.evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.option)));
	const wanted = item.options.filter((option) => option.correct).length;
	return shown
		.flatMap((option, place) => (item.options[option]?.correct === right ? [place] : []))
		.slice(0, wanted)
		.map((place) => 'abcde'[place] ?? String(place + 1));
}

/** Answers the question on the screen by keyboard. */
export async function answer(page: Page, course: CoursePayload, right = true) {
	const item = await choiceOn(page, course);
	for (const key of await letters(page, item, right)) await page.keyboard.press(key);
	return item;
}

export const atQuestion = (page: Page, number: number) =>
	expect(page.locator(`[data-place="${number - 1}"]`)).toBeVisible();

/** Places of the options chosen on the screen. */
export const chosen = (page: Page) => page.locator('.option.chosen .badge').allInnerTexts();
