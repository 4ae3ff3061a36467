import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './src/bin/find-chromium.mjs';

/** Tests that need a real browser: IndexedDB above all, and components that a keyboard moves through. */
export default defineConfig({
	// Named, so that the first run on a fresh checkout does not reload the page when it finds them.
	plugins: [svelte({ preprocess: [vitePreprocess()], configFile: false })],
	optimizeDeps: {
		include: [
			'@xterm/addon-fit',
			'@xterm/addon-serialize',
			'@xterm/xterm',
			'dexie',
			'fast-check',
			'ts-fsrs',
			'valibot',
			'yaml'
		]
	},
	test: {
		include: ['src/**/*.browser.test.ts'],
		testTimeout: 60_000,
		// Dexie prints what it is made to suffer.
		silent: 'passed-only',
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			provider: playwright({
				launchOptions: {
					executablePath: findChromium() ?? undefined,
					args: [
						'--no-sandbox',
						'--disable-gpu',
						'--disable-quic',
						'--no-first-run',
						'--disable-background-networking',
						'--disable-component-update',
						'--disable-sync'
					]
				}
			}),
			instances: [{ browser: 'chromium' }]
		}
	}
});
