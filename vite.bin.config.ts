import { defineConfig } from 'vite';

/** For the Node entry points in src/bin: plain TypeScript, no SvelteKit. */
export default defineConfig({ logLevel: 'error' });
