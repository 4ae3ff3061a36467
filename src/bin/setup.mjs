// Brings a fresh clone to the point where it can run: installs what is missing, and nothing else.
// Plain Node without dependencies: it runs before they are there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string} message @returns {never} */
function stop(message) {
	console.error(message);
	process.exit(1);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
	// Standard output belongs to the command that follows.
	const options = {
		cwd: root,
		stdio: /** @type {['ignore', number, number]} */ (['ignore', 2, 2])
	};
	// npm is a script that Windows starts only through its shell.
	return spawnSync(command, args, { ...options, shell: process.platform === 'win32' }).status === 0;
}

/** npm writes node_modules/.package-lock.json last: it is missing after an install that broke off. */
function dependenciesAreFresh() {
	const lock = join(root, 'package-lock.json');
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed)) return false;
	return !existsSync(lock) || statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

function installDependencies() {
	if (dependenciesAreFresh()) return;
	console.error('Installing dependencies');
	const quiet = ['--include=dev', '--no-fund', '--no-audit', '--loglevel', 'error'];
	const locked = existsSync(join(root, 'package-lock.json'));
	if (locked && run('npm', ['ci', ...quiet])) return;
	if (run('npm', ['install', ...quiet])) return;
	stop('npm could not install the dependencies; see its message above.');
}

/** The words before apt-get that give the right to install, or null where there is none. */
function aptPrefix() {
	const has = (/** @type {string} */ name) =>
		(process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)));
	if (!has('apt-get')) return null;
	if (process.getuid?.() === 0) return [];
	if (has('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0) return ['sudo', '-n'];
	return null;
}

function installBrowser() {
	if (findChromium() !== null) return;
	const advice =
		'No Chromium found: install the package "chromium" (or Google Chrome), or set CHROMIUM_PATH to its program.';
	const prefix = process.env.CHROMIUM_PATH ? null : aptPrefix();
	if (prefix === null) stop(advice);
	console.error('Installing the system package chromium');
	const apt = [...prefix, 'apt-get'];
	const [command, ...args] = /** @type {[string, ...string[]]} */ (apt);
	const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
	const done =
		run(command, [...args, ...install]) ||
		(run(command, [...args, 'update']) && run(command, [...args, ...install]));
	if (!done || findChromium() === null) stop(advice);
}

/** tsconfig.json extends a file that SvelteKit writes. */
function syncTypes() {
	if (existsSync(join(root, '.svelte-kit', 'tsconfig.json'))) return;
	const kit = join(root, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
	if (!run(process.execPath, [kit, 'sync'])) stop('svelte-kit sync failed; see its message above.');
}

/** The beginnings of AWS's own documentation, which the command line prints in some skeletons, are taken from the installed clients. */
function deriveDocs() {
	const client = join(root, 'node_modules', '@aws-sdk', 'client-ecs', 'package.json');
	const made = join(root, 'src', 'lib', 'aws', 'model', 'docs', 'release.txt');
	const { version } = JSON.parse(readFileSync(client, 'utf8'));
	if (existsSync(made) && readFileSync(made, 'utf8').trim() === version) return;
	console.error('Reading the documentation of the service models');
	const viteNode = join(root, 'node_modules', 'vite-node', 'dist', 'cli.mjs');
	const script = [
		'--config',
		'vite.bin.config.ts',
		join('src', 'bin', 'models.ts'),
		'--',
		'--docs'
	];
	if (!run(process.execPath, [viteNode, ...script])) {
		stop('The service models could not be read; see the message above.');
	}
}

installDependencies();
syncTypes();
deriveDocs();
if (process.argv.includes('--browser')) installBrowser();
