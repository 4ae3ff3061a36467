import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../find-chromium.mjs';
import { newPage } from './app-figures';
import { kB, median, ms, print } from './figures';
import { root, serveApp } from './serve-app';

const runs = 40;

/** Durations that the terminal measures of itself, from Enter to the frame with the next prompt. */
async function roundTrips(page: Page, line: string): Promise<readonly number[]> {
	await page.evaluate(() => performance.clearMeasures());
	const count = () => page.evaluate(() => performance.getEntriesByType('measure').length);
	for (let run = 0; run < runs; run++) {
		const before = await count();
		await page.keyboard.type(line);
		await page.keyboard.press('Enter');
		while ((await count()) === before) await page.waitForTimeout(5);
	}
	return page.evaluate(() =>
		performance.getEntriesByType('measure').map(({ duration }) => duration)
	);
}

/** Time between two frames when nothing happens: what no round trip can be much below. */
const frameMs = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const start = performance.now();
				let left = 30;
				const next = () => {
					if (left-- > 0) requestAnimationFrame(next);
					else resolve((performance.now() - start) / 30);
				};
				requestAnimationFrame(next);
			})
	);

const p95 = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;

/** The sandbox in Chromium: how long a line takes, and what the page loads that no other page does. */
export async function benchTerminal(): Promise<void> {
	const executablePath = findChromium();
	if (!executablePath) {
		process.stdout.write('\nTerminal: no Chromium was found, so nothing was measured.\n');
		return;
	}
	const app = await serveApp();
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	try {
		const page = await newPage(browser);
		const loaded: string[] = [];
		page.on('requestfinished', (request) => loaded.push(new URL(request.url()).pathname));
		await page.goto(app.address, { waitUntil: 'networkidle' });
		const elsewhere = new Set(loaded);
		loaded.length = 0;
		await page.goto(`${app.address}sandbox/`, { waitUntil: 'networkidle' });
		await page.locator('.xterm-helper-textarea').focus();
		const frame = await frameMs(page);
		const rows: (string | number)[][] = [['line', 'p50 ms', 'p95 ms', 'a frame ms', 'ratio']];
		for (const line of [
			'true',
			'aws ecs list-clusters',
			'aws ecs list-clusters | jq .clusterArns'
		]) {
			const times = await roundTrips(page, line);
			const middle = median(times);
			rows.push([line, ms(middle), ms(p95(times)), ms(frame), (middle / frame).toFixed(1)]);
		}
		print('Terminal, from Enter to the drawn prompt', rows);
		print(
			'Scripts that the sandbox loads and the home page does not',
			scriptRows(loaded, elsewhere)
		);
	} finally {
		await browser.close();
		app.stop();
	}
}

function scriptRows(loaded: readonly string[], elsewhere: ReadonlySet<string>) {
	const rows: (string | number)[][] = [['file', 'raw', 'brotli']];
	const scripts = [...new Set(loaded)].filter(
		(path) => path.endsWith('.js') && !elsewhere.has(path)
	);
	const sizes = scripts.map((path) => {
		const bytes = readFileSync(`${root}build${path}`);
		return { path, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
	});
	sizes.sort((a, b) => b.brotli - a.brotli);
	for (const { path, raw, brotli } of sizes.slice(0, 10)) {
		rows.push([path.split('/').at(-1) ?? '', kB(raw), kB(brotli)]);
	}
	const sum = (of: 'raw' | 'brotli') => kB(sizes.reduce((total, size) => total + size[of], 0));
	rows.push([`all ${sizes.length}`, sum('raw'), sum('brotli')]);
	return rows;
}
