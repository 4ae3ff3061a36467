import { expect, type Page } from '@playwright/test';
import { open } from './app';

/** Rows that the terminal shows, without empty ones. */
export const rowsOf = (page: Page): Promise<string[]> =>
	page
		.locator('.xterm-rows > div')
		.evaluateAll((rows) =>
			rows
				.map((row) => (row.textContent ?? '').replaceAll('\u00a0', ' ').trimEnd())
				.filter((row) => row !== '')
		);

/** Waits until the terminal shows these rows at its end. */
export const showsAtEnd = (page: Page, ...rows: (string | RegExp)[]): Promise<void> =>
	expect(async () => {
		const shown = (await rowsOf(page)).slice(-rows.length);
		expect(shown).toHaveLength(rows.length);
		for (const [at, row] of rows.entries())
			if (typeof row === 'string') expect(shown[at]).toBe(row);
			else expect(shown[at]).toMatch(row);
	}).toPass({ timeout: 15_000 });

export async function openSandbox(page: Page): Promise<void> {
	await open(page, '/sandbox/');
	await showsAtEnd(page, '~ $');
	await page.getByRole('textbox', { name: 'Terminal' }).focus();
}

/** Types a command and waits for the prompt behind what it writes. */
export async function run(page: Page, command: string): Promise<void> {
	await page.keyboard.type(command);
	const before = await page.evaluate(
		() => performance.getEntriesByName('terminal-round-trip').length
	);
	await page.keyboard.press('Enter');
	await page.waitForFunction(
		(count) => performance.getEntriesByName('terminal-round-trip').length > count,
		before
	);
}

/** What a clipboard holds, pasted where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
	await page.evaluate((given) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', given);
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, text);
}
