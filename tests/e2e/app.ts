import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import type { CoursePayload } from '../../src/lib/course/types';
import { itemForms, type Item, type ItemForm } from '../../src/lib/items/types';
import { formLabels } from '../../src/lib/ui/item/forms';

/** A page that fails its test on a console error, an uncaught error, or a request to a foreign origin. */
export const test = base.extend<{ complaints: string[] }>({
	complaints: [
		async ({ page, baseURL }, use) => {
			const complaints: string[] = [];
			const origin = new URL(baseURL ?? '').origin;
			page.on('console', (message) => {
				if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
			});
			page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
			page.on('request', (request) => {
				const url = new URL(request.url());
				if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
					complaints.push(`foreign request: ${request.url()}`);
				}
			});
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

export async function courseOf(page: Page): Promise<CoursePayload> {
	const response = await page.request.get('/course.json');
	return (await response.json()) as CoursePayload;
}

/** SvelteKit has taken over the page: buttons answer from here on. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.waitForFunction(() => document.documentElement.dataset.ready === '');
}

/** Sets up and starts a session of these forms (all where none is named), as a pointer would. */
export async function startPractice(
	page: Page,
	length: number,
	only: readonly ItemForm[] = itemForms
) {
	for (const form of itemForms.filter((f) => !only.includes(f))) {
		const box = page.getByRole('checkbox', { name: formLabels[form], exact: true });
		if (await box.count()) await box.uncheck();
	}
	await page
		.locator('.lengths label')
		.filter({ hasText: new RegExp(`^\\s*${length}\\s*$`) })
		.click();
	await page.getByRole('button', { name: 'Start practice' }).click();
}

/** The item on the screen. */
export async function itemOn(page: Page, course: CoursePayload): Promise<Item> {
	const id = await page.locator('[data-item]').first().getAttribute('data-item');
	const item = course.items.find((i) => i.id === id);
	if (item === undefined) throw new Error(`The bank has no item ${id}`);
	return item;
}

/** Presses the digit under which a match item shows each left text's partner. */
async function matchByDigits(page: Page, item: Extract<Item, { form: 'match' }>) {
	const shown = await page.locator('.rights li > span:last-child').allInnerTexts();
	const plain = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
	for (const pair of item.pairs) {
		const place = shown.map(plain).indexOf(plain(pair.right));
		await page.keyboard.press(String(place + 1));
	}
}

/** Brings each step to its place: its digit focuses a row, arrows move it. */
async function orderByArrows(page: Page, item: Extract<Item, { form: 'order' }>) {
	const plain = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
	for (const [place, step] of item.steps.entries()) {
		const rows = await page.locator('[data-order-row] .text').allInnerTexts();
		const at = rows.map(plain).indexOf(plain(step));
		await page.keyboard.press(String(at + 1));
		for (let i = at; i > place; i--) await page.keyboard.press('ArrowUp');
	}
}

/** Answers the item on the screen rightly, by keyboard only, up to its check. */
export async function answerByKeyboard(page: Page, item: Item): Promise<void> {
	if ('options' in item) {
		for (const [i, option] of item.options.entries()) {
			if (option.correct) await page.keyboard.press(String(i + 1));
		}
	} else if ('accept' in item) {
		await page.keyboard.type(item.accept[0] ?? '');
	} else if (item.form === 'match') await matchByDigits(page, item);
	else if (item.form === 'order') await orderByArrows(page, item);
	else {
		await page.keyboard.press('Enter');
		await page.keyboard.press('2');
		return;
	}
	await page.keyboard.press('Enter');
}

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

/** What axe finds wrong, one line each; all its rules, best practices among them. */
export async function axe(page: Page): Promise<string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: {
				run(): Promise<{
					violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
				}>;
			};
		};
		const { violations } = await axe.run();
		return violations.flatMap((v) =>
			v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 300)}`)
		);
	});
}
