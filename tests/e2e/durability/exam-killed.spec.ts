import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { newProfile, removeProfile, startChromium } from '../../../src/bin/chromium/profile';
import { seededRng } from '../../../src/lib/core/rng';

/** Each takes a start of the browser. */
const kills = Number(process.env.EXAMARK_EXAM_KILLS ?? 20);

const minuteMs = 60_000;
const allowedMs = 130 * minuteMs;

interface Kept {
	readonly startedAtMs: number;
	/** Options chosen, by place of the question. */
	readonly answers: Readonly<Record<number, string>>;
	readonly lastAtMs: number;
}

/** What the database holds of the attempt, read past the app. */
const keptIn = (page: Page, attempt: string): Promise<Kept> =>
	page.evaluate(async (id) => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('unreadable'));
			});
		const database = await done(indexedDB.open('examark'));
		const tables = database.transaction(['attempts', 'attemptEvents']);
		const head = (await done(tables.objectStore('attempts').get(id))) as {
			startedAtMs: number;
		};
		const rows = (await done(
			tables.objectStore('attemptEvents').getAll(IDBKeyRange.bound([id, 0], [id, 1e9]))
		)) as {
			seq: number;
			mark: { kind: string; atMs: number; question: number; options: number[] };
		}[];
		database.close();
		if (rows.some(({ seq }, i) => seq !== i)) throw new Error('There are holes');
		const answers: Record<number, string> = {};
		for (const { mark } of rows)
			if (mark.kind === 'answer') answers[mark.question] = mark.options.join();
		return { startedAtMs: head.startedAtMs, answers, lastAtMs: rows.at(-1)?.mark.atMs ?? 0 };
	}, attempt);

/** Time left on the screen. */
async function leftMs(page: Page): Promise<number> {
	const text = await page.getByRole('timer').innerText();
	return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}

/** Waits until all that was done is acknowledged; returns what is then chosen at the question. */
async function acknowledged(page: Page): Promise<{ place: number; options: string }> {
	await expect(page.locator('.runner')).toHaveAttribute('data-saving', 'false');
	return page.evaluate(() => ({
		place: Number(document.querySelector<HTMLElement>('[data-place]')?.dataset.place),
		options: [...document.querySelectorAll<HTMLElement>('.option.chosen')]
			.map((one) => Number(one.dataset.option))
			.sort((a, b) => a - b)
			.join()
	}));
}

test(`an exam killed and reopened ${kills} times loses neither an answer nor a second`, async ({
	baseURL
}) => {
	test.setTimeout(60_000 + kills * 20_000);
	const profile = await newProfile();
	const rng = seededRng('exam kills');
	const given = new Map<number, string>();
	let [path, skewMs] = ['/exam/', 0];
	/** Time left as it was seen last. */
	let seenMs = allowedMs;
	try {
		for (let round = 0; round <= kills; round++) {
			const running = await startChromium(profile, 'about:blank');
			const { page } = running;
			// For some rounds the clock is an hour behind when the exam is opened, and for the last ones two minutes ahead.
			const setMs = round % 5 === 3 ? -60 * minuteMs : round > kills - 3 ? 2 * minuteMs : 0;
			if (setMs !== 0) await page.clock.install({ time: Date.now() + setMs });
			skewMs = Math.max(skewMs, setMs);
			await page.goto(new URL(path, baseURL).href);
			if (round === 0) {
				await page.getByRole('button', { name: 'Take the full paper' }).click();
				const instructions = page.locator('[data-scene="instructions"]');
				await instructions.getByRole('button', { name: 'Start' }).click();
			}
			await expect(page.locator('[data-place]')).toBeVisible();
			const url = new URL(page.url());
			path = url.pathname + url.search;
			const attempt = url.searchParams.get('attempt') ?? '';

			const kept = await keptIn(page, attempt);
			for (const [place, options] of given)
				expect(kept.answers[place], `round ${round}, question ${place + 1}`).toBe(options);
			const left = await leftMs(page);
			const rightMs = allowedMs - (Date.now() - kept.startedAtMs);
			if (setMs < 0) {
				// How long it was closed nobody can tell; no second that was seen comes back.
				expect(left, `round ${round}`).toBeLessThanOrEqual(seenMs + 1000);
				expect(left, `round ${round}`).toBeGreaterThan(rightMs - skewMs - 3000);
			} else {
				expect(left, `round ${round}`).toBeLessThanOrEqual(rightMs + 3000);
				expect(left, `round ${round}`).toBeGreaterThan(rightMs - skewMs - 3000);
			}

			const start = Date.now();
			const untilMs = 200 + rng.below(700);
			while (Date.now() - start < untilMs) {
				await page.keyboard.press('abcd'[rng.below(4)] ?? 'a');
				const now = await acknowledged(page);
				given.set(now.place, now.options);
				seenMs = await leftMs(page);
				const last = (await page.locator('[data-place="64"]').count()) > 0;
				await page.keyboard.press(last || rng.below(4) === 0 ? 'p' : 'n');
				await page.waitForTimeout(30);
			}
			// One more answer is on its way as the power goes: it may be kept or not.
			const at = Number(await page.locator('[data-place]').getAttribute('data-place'));
			given.delete(at);
			if (round < kills) {
				await page.keyboard.press('a');
				await sleep(rng.below(12));
				await running.kill();
			} else {
				expect(given.size).toBeGreaterThan(kills / 2);
				await running.quit();
			}
		}
	} finally {
		await removeProfile(profile);
	}
});
