import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
const appPort = 4293;

/** The built app, as `npm start` serves it. */
export async function serveApp(): Promise<{ address: string; stop(): void }> {
	if (!existsSync(`${root}build/index.html`))
		spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
	const server: ChildProcess = spawn('node', ['src/bin/serve.mjs', String(appPort)], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const address = await new Promise<string>((resolve, reject) => {
		server.stdout?.on('data', (data: Buffer) => {
			const found = /https?:\/\/\S+/.exec(data.toString())?.[0];
			if (found) resolve(found.endsWith('/') ? found : `${found}/`);
		});
		server.once('exit', () => reject(new Error('The app could not be served')));
	});
	return { address, stop: () => server.kill() };
}
