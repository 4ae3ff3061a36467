import type { Browser, Page } from '@playwright/test';

const homeRuns = 9;
/** Fewer than the new cards of a day, so that no waiting for steps comes between. */
const answers = 15;

const middle = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

export interface HomeFigures {
	/** Milliseconds from the start of the navigation until the main button can be pressed. */
	readonly interactiveMs: number;
	/** The same until what is due is told. */
	readonly toldMs: number;
}

export async function homeFigures(page: Page, address: string): Promise<HomeFigures> {
	const times: HomeFigures[] = [];
	for (let i = 0; i <= homeRuns; i++) {
		await page.goto('about:blank');
		await page.goto(address, { waitUntil: 'commit' });
		times.push(
			await page.evaluate(
				() =>
					new Promise<{ interactiveMs: number; toldMs: number }>((resolve) => {
						let interactiveMs = 0;
						const seen = (selector: string) =>
							[...document.querySelectorAll<HTMLElement>(selector)].some((e) =>
								e.checkVisibility()
							);
						const look = () => {
							const ready = document.documentElement.dataset.ready === '';
							if (ready && seen('main a.button.primary')) interactiveMs ||= performance.now();
							if (interactiveMs > 0 && !seen('main [aria-busy="true"]'))
								return resolve({ interactiveMs, toldMs: performance.now() });
							requestAnimationFrame(look);
						};
						look();
					})
			)
		);
	}
	// The first run fills the caches.
	const counted = times.slice(1);
	return {
		interactiveMs: middle(counted.map((t) => t.interactiveMs)),
		toldMs: middle(counted.map((t) => t.toldMs))
	};
}

export interface AnswerFigures {
	/** From the key that grades to the commit of the answer, median. */
	readonly committedMs: number;
	/** From the commit to the frame that shows the next card, median and 95th percentile. */
	readonly drawnMs: readonly [number, number];
	/** Length of a frame on this machine, measured without doing anything. */
	readonly frameMs: number;
}

/** Reviews cards by keyboard on the review page, and watches IndexedDB's commits and the page's frames from outside the app. */
export async function answering(page: Page, address: string): Promise<AnswerFigures> {
	await page.addInitScript(() => {
		const seen = { commits: [] as number[] };
		Object.assign(window, { benchSeen: seen });
		const begin = IDBDatabase.prototype.transaction;
		IDBDatabase.prototype.transaction = function (...given: Parameters<typeof begin>) {
			const transaction = begin.apply(this, given);
			if (transaction.mode === 'readwrite' && transaction.objectStoreNames.contains('log'))
				transaction.addEventListener('complete', () => seen.commits.push(performance.now()));
			return transaction;
		};
	});
	await page.goto(`${address}review/`);
	await page.waitForFunction(() => document.documentElement.dataset.ready === '');
	await page.locator('main button.primary').first().click();
	const committed: number[] = [];
	const drawn: number[] = [];
	for (let i = 0; i < answers; i++) {
		const item = page.locator('[data-item]').first();
		await item.waitFor();
		await reveal(page);
		const [commitMs, drawnMs] = await page.evaluate(
			() =>
				new Promise<[number, number]>((resolve, reject) => {
					const seen = (window as unknown as { benchSeen: { commits: number[] } }).benchSeen;
					const button =
						document.querySelector<HTMLElement>('[data-grade="good"]') ??
						document.querySelector<HTMLElement>('[data-grade="hard"]');
					const shown = document.querySelector('[data-item]');
					if (!button || !shown) return reject(new Error('No grade can be given'));
					const commits = seen.commits.length;
					const start = performance.now();
					const look = () => {
						const now = document.querySelector('[data-item]');
						const asks = now !== shown && !document.querySelector('[data-grade]');
						if (asks && seen.commits.length > commits) {
							const commit = seen.commits[commits] ?? 0;
							return resolve([commit - start, Math.max(0, performance.now() - commit)]);
						}
						requestAnimationFrame(look);
					};
					button.click();
					requestAnimationFrame(look);
				})
		);
		committed.push(commitMs);
		drawn.push(drawnMs);
	}
	const frameMs = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const times: number[] = [];
				const next = (at: number) => {
					times.push(at);
					if (times.length < 61) requestAnimationFrame(next);
					else resolve(((times[60] ?? 0) - (times[0] ?? 0)) / 60);
				};
				requestAnimationFrame(next);
			})
	);
	const sorted = [...drawn].sort((a, b) => a - b);
	return {
		committedMs: middle(committed),
		drawnMs: [middle(drawn), sorted[Math.floor(sorted.length * 0.95)] ?? 0],
		frameMs
	};
}

/** Gives some answer, so that the grades can be given. */
async function reveal(page: Page): Promise<void> {
	const form = await page.locator('[data-form]').first().getAttribute('data-form');
	if (form === 'cloze' || form === 'typed' || form === 'command') {
		await page.locator('[data-answer-field]').fill('x');
	} else if (form === 'match') {
		for (let i = 0; i < 9; i++) await page.keyboard.press('1');
	} else if (form === 'multiple-response') {
		for (const key of '12345') await page.keyboard.press(key);
	} else if (form !== 'flashcard' && form !== 'order') await page.keyboard.press('1');
	await page.keyboard.press('Enter');
	await page.locator('[data-grade]').first().waitFor();
}

export const newPage = async (browser: Browser): Promise<Page> =>
	(await browser.newContext()).newPage();
