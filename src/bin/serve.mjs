// Serves the built site in build/ on this machine, as a plain static host would.
// PORT or the first argument names the port; a taken one is passed over. BASE_PATH as at the build.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'build');
const base = process.env.BASE_PATH ?? '';
const host = process.env.HOST ?? 'localhost';
const triesForPort = 20;

/** @type {Record<string, string>} */
const types = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.gif': 'image/gif',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2'
};

/** @param {string} file */
const isFile = (file) => existsSync(file) && statSync(file).isFile();

/**
 * The file for a path, where to go instead, or null for neither.
 * @param {string} path
 * @returns {{ file: string } | { redirect: string } | null}
 */
function find(path) {
	if (path !== base && !path.startsWith(`${base}/`)) return null;
	const file = normalize(join(site, path.slice(base.length)));
	if (file !== site && !file.startsWith(site + sep)) return null;
	if (isFile(file)) return { file };
	if (!isFile(join(file, 'index.html'))) return null;
	return path.endsWith('/') ? { file: join(file, 'index.html') } : { redirect: `${path}/` };
}

/** @param {string} url */
function decode(url) {
	try {
		return decodeURIComponent(url);
	} catch {
		return null;
	}
}

const server = createServer((request, response) => {
	const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
	const path = decode(pathname);
	const found = path === null ? null : find(path);
	if (found && 'redirect' in found) {
		response.writeHead(308, { location: encodeURI(found.redirect) + search }).end();
		return;
	}
	const file = found?.file ?? join(site, '404.html');
	const immutable = file.includes(`${sep}immutable${sep}`);
	response.writeHead(found ? 200 : 404, {
		'content-type': types[extname(file)] ?? 'application/octet-stream',
		'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
	});
	if (request.method === 'HEAD') response.end();
	else createReadStream(file).pipe(response);
});

if (!existsSync(join(site, 'index.html'))) {
	console.error('There is no build to serve: run "npm run build" first.');
	process.exit(1);
}

let port = Number(process.argv[2] ?? process.env.PORT ?? 4173);
let tries = 0;
server.on('error', (error) => {
	if (!('code' in error) || error.code !== 'EADDRINUSE' || ++tries === triesForPort) throw error;
	server.listen(++port, host);
});
server.on('listening', () => console.log(`Examark is at http://${host}:${port}${base}/`));
server.listen(port, host);
