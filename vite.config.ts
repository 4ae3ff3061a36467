import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { coursePlugin } from './src/build/course-plugin.ts';

export default defineConfig({
	plugins: [coursePlugin('content/aws-ecs'), sveltekit()],
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	worker: { rolldownOptions: { checks: { pluginTimings: false } } },
	server: { fs: { allow: ['content'] } },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'src/**/*.browser.test.ts'],
		environment: 'node',
		// The rooms are pure: no file leaves anything to the next, and loading each anew takes as long as the tests.
		isolate: false,
		testTimeout: 60_000
	}
});
