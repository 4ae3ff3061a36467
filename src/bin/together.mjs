// Runs npm scripts side by side and prints what each said when it is done: `node src/bin/together.mjs lint check`.
// Exits with 1 where one of them failed.
import { spawn } from 'node:child_process';

/** @param {string} script @returns {Promise<boolean>} */
function run(script) {
	return new Promise((done) => {
		// npm is a script that Windows starts only through its shell.
		const child = spawn('npm', ['run', '-s', script], { shell: process.platform === 'win32' });
		/** @type {Buffer[]} */
		const said = [];
		child.stdout.on('data', (data) => said.push(data));
		child.stderr.on('data', (data) => said.push(data));
		child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
		child.on('close', (code) => {
			process.stdout.write(Buffer.concat(said), () => done(code === 0));
		});
	});
}

const results = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = results.every(Boolean) ? 0 : 1;
