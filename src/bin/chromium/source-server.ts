import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';

/** Serves the sources as modules, with an empty page to import them from: the store alone, without the app around it. */
export async function serveSources(): Promise<{ address: string; close(): Promise<void> }> {
	const server: ViteDevServer = await createServer({
		configFile: false,
		root: fileURLToPath(new URL('../../../', import.meta.url)),
		logLevel: 'error',
		appType: 'custom',
		cacheDir: 'node_modules/.vite-durability',
		server: { port: 0, hmr: false, watch: null },
		optimizeDeps: { include: ['dexie', 'ts-fsrs', 'valibot'], noDiscovery: true },
		plugins: [
			{
				name: 'empty-page',
				configureServer: (vite) => () => {
					vite.middlewares.use((_, response) => {
						response.setHeader('content-type', 'text/html');
						response.end('<!doctype html><title>Store</title>');
					});
				}
			}
		]
	});
	await server.listen();
	const port = (server.httpServer?.address() as { port: number }).port;
	return { address: `http://localhost:${port}/`, close: () => server.close() };
}
