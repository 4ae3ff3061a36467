import { chromium } from '@playwright/test';
import { serveSources } from '../chromium/source-server';
import { findChromium } from '../find-chromium.mjs';
import { answering, homeFigures, newPage } from './app-figures';
import { ms, print } from './figures';
import { serveApp } from './serve-app';
import { measureStore } from './store-figures';

const cards = 100_000;
const entries = 1_000_000;

const row = (what: string, own: number, beside: string, bare: number, wanted: string) => [
	what,
	ms(own),
	beside,
	ms(bare),
	(own / bare).toFixed(2),
	wanted
];

/** The learner's progress in real Chromium, with as much in it as many years of study leave. */
export async function benchProgress(): Promise<void> {
	const executablePath = findChromium();
	if (!executablePath) {
		process.stdout.write('\nProgress: no Chromium was found, so nothing was measured.\n');
		return;
	}
	const sources = await serveSources();
	const app = await serveApp();
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	try {
		const empty = await newPage(browser);
		const emptyHome = await homeFigures(empty, app.address);
		const emptyAnswers = await answering(empty, app.address);
		const usedHome = await homeFigures(empty, app.address);

		const page = await newPage(browser);
		await page.goto(app.address);
		await page.getByRole('link', { name: 'Review' }).first().click();
		const store = await measureStore(page, {
			sources: sources.address,
			name: 'examark',
			cards,
			entries,
			runs: 40
		});
		const fullAnswers = await answering(page, app.address);
		const fullHome = await homeFigures(page, app.address);

		print(
			`Progress with ${cards.toLocaleString('en')} cards and ${entries.toLocaleString('en')} log entries, in Chromium (median ms)`,
			[
				['what', 'ms', 'beside', 'ms', 'ratio', 'wanted'],
				row('today’s queue', store.queue[0], 'raw Dexie, its reviews', store.queue[1], '<= 50 ms'),
				row('counts of the home', store.counts[0], 'raw Dexie, one count', store.counts[1], ''),
				row(
					'an answer committed',
					store.record[0],
					'raw Dexie, log + card',
					store.record[1],
					'<= 10 ms'
				),
				row('an answer taken back', store.undo[0], 'raw Dexie, log + card', store.undo[1], ''),
				row(
					'1,000 previews of four grades',
					store.schedule[0],
					'ts-fsrs next_state',
					store.schedule[1],
					''
				),
				row(
					'home interactive',
					fullHome.interactiveMs,
					'empty profile',
					emptyHome.interactiveMs,
					'<= 1.5'
				),
				row('home tells what is due', fullHome.toldMs, 'a new learner’s', usedHome.toldMs, ''),
				row(
					'home interactive, a new learner',
					usedHome.interactiveMs,
					'empty profile',
					emptyHome.interactiveMs,
					''
				),
				row(
					'next card drawn after commit',
					fullAnswers.drawnMs[0],
					'one frame',
					fullAnswers.frameMs,
					'<= 1'
				),
				row(
					'the same, 95th percentile',
					fullAnswers.drawnMs[1],
					'one frame',
					fullAnswers.frameMs,
					''
				),
				row(
					'grade given to commit, in the app',
					fullAnswers.committedMs,
					'nearly empty log',
					emptyAnswers.committedMs,
					''
				),
				row(
					'store opened and checked',
					store.openMs,
					'home interactive',
					emptyHome.interactiveMs,
					''
				)
			]
		);
		process.stdout.write(`Seeding took ${ms(store.seedMs / 1000)} s.\n`);
	} finally {
		await browser.close();
		app.stop();
		await sources.close();
	}
}
