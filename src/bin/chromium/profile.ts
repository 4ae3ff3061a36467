import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../find-chromium.mjs';

/** A Chromium that can be killed, on a profile directory that outlives it. */
export interface RunningChromium {
	readonly page: Page;
	/** SIGKILL to the browser and all its processes, at once. */
	kill(): Promise<void>;
	/** Closes as a user does; everything reaches the disk. */
	quit(): Promise<void>;
}

export const newProfile = () => mkdtemp(join(tmpdir(), 'examark-profile-'));
export const removeProfile = (profile: string) =>
	rm(profile, { recursive: true, force: true, maxRetries: 5 });

async function debuggingPort(profile: string): Promise<string> {
	for (let waitedMs = 0; waitedMs < 20_000; waitedMs += 50) {
		const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
		const port = /^\d+/.exec(text)?.[0];
		if (port) return port;
		await sleep(50);
	}
	throw new Error('Chromium did not open its debugging port within 20 s');
}

const gone = (child: ChildProcess) =>
	new Promise<void>((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) resolve();
		else child.once('exit', () => resolve());
	});

export async function startChromium(profile: string, address: string): Promise<RunningChromium> {
	const executable = findChromium();
	if (!executable) throw new Error('No Chromium was found');
	await rm(join(profile, 'DevToolsActivePort'), { force: true });
	const child = spawn(
		executable,
		[
			`--user-data-dir=${profile}`,
			'--remote-debugging-port=0',
			'--headless=new',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'about:blank'
		],
		// A process group of its own, so that one signal reaches its children too.
		{ detached: true, stdio: 'ignore' }
	);
	const browser: Browser = await chromium.connectOverCDP(
		`http://127.0.0.1:${await debuggingPort(profile)}`
	);
	const context = browser.contexts()[0];
	if (!context) throw new Error('Chromium has no window');
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(address);
	return {
		page,
		async kill() {
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
			await gone(child);
			await browser.close().catch(() => undefined);
		},
		async quit() {
			const session = await browser.newBrowserCDPSession();
			await session.send('Browser.close').catch(() => undefined);
			await gone(child);
			await browser.close().catch(() => undefined);
		}
	};
}
