import { defineConfig } from '@playwright/test';
import { findChromium } from './src/bin/find-chromium.mjs';

const port = 4273;

export default defineConfig({
	testDir: 'tests/e2e',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${port}`,
		browserName: 'chromium',
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
	},
	webServer: {
		command: `npm run -s build && node src/bin/serve.mjs ${port}`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
		timeout: 180_000
	}
});
