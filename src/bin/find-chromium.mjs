import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = [
	'/usr/bin',
	'/usr/local/bin',
	'/snap/bin',
	'/opt/google/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS',
	'/Applications/Chromium.app/Contents/MacOS'
];

/** @param {string} file */
function runnable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Path of a Chromium: `CHROMIUM_PATH`, else the first found on PATH or in the usual places.
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | null}
 */
export function findChromium(env = process.env) {
	if (env.CHROMIUM_PATH) return runnable(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
	const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...places];
	const files = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	files.push(
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium'
	);
	return files.find(runnable) ?? null;
}
