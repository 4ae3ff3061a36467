import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const base = process.env.BASE_PATH ?? '';

// Notes (.md) reach Svelte already compiled by mdsvex: see src/build/course-plugin.ts.
/** @type {import('@sveltejs/kit').Config} */
const config = {
	extensions: ['.svelte', '.md'],
	preprocess: [vitePreprocess()],
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		typescript: {
			// Vite's own loader of vite.config.ts asks for the extension.
			config: (config) => {
				config.compilerOptions.allowImportingTsExtensions = true;
			}
		},
		paths: { base: /** @type {'' | `/${string}`} */ (base), relative: true }
	}
};

export default config;
