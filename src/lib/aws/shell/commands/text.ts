import { fromBase64, toBase64 } from '../files/base64';
import { decodeBytes, encodeText } from '../files/bytes';
import { Complaint } from '../interpret/signals';
import { runExternal } from '../interpret/external';
import type { Call, Program } from '../interpret/world';

async function fileText(call: Call, shown: string): Promise<string | null> {
	const { files } = call.shell.world;
	const path = call.shell.path(shown);
	const kind = await files.kind(path);
	if (kind === 'file') return files.read(path);
	const reason = kind === 'directory' ? 'Is a directory' : 'No such file or directory';
	await call.errors.write(`${call.name}: ${shown}: ${reason}\n`);
	return null;
}

/** Passes text on as it comes; what it has to change goes to just-bash. */
export const cat: Program = async (call) => {
	if (call.args.some((arg) => /^-./.test(arg) && arg !== '--')) return runExternal(call);
	const names = call.args.filter((arg) => arg !== '--');
	let status = 0;
	for (const name of names.length > 0 ? names : ['-']) {
		if (name === '-' || call.shell.path(name) === '/dev/stdin') {
			for (let text = await call.input.some(); text !== null; text = await call.input.some())
				await call.output.write(text);
			continue;
		}
		const text = await fileText(call, name);
		if (text === null) status = 1;
		else if (text !== '') await call.output.write(text);
	}
	return status;
};

/** A pager that shows everything at once: the terminal scrolls. */
export const pager: Program = (call) =>
	cat({ ...call, args: call.args.filter((arg) => !/^[-+]./.test(arg)) });

export const tee: Program = async (call) => {
	const { files } = call.shell.world;
	const appends = call.args.some((arg) => /^-\w*a/.test(arg) || arg === '--append');
	const paths: string[] = [];
	let status = 0;
	for (const name of call.args.filter((arg) => !/^-./.test(arg))) {
		const path = call.shell.path(name);
		const kind = await files.kind(path);
		const parent = await files.kind(files.resolve(path, '..'));
		if (kind === 'directory' || parent !== 'directory') {
			const reason = kind === 'directory' ? 'Is a directory' : 'No such file or directory';
			await call.errors.write(`tee: ${name}: ${reason}\n`);
			status = 1;
			continue;
		}
		if (!appends || kind === 'missing') await files.write(path, '');
		paths.push(path);
	}
	for (let text = await call.input.some(); text !== null; text = await call.input.some()) {
		await call.output.write(text);
		for (const path of paths) await files.append(path, text);
	}
	return status;
};

/** How much of standard input `head` is to show; null for what just-bash does: several files, negative counts. */
function headCount(
	args: readonly string[]
): { readonly unit: 'lines' | 'bytes'; readonly count: number } | null {
	const joined = args.join(' ');
	const found = /^(?:-(?:n ?|-lines=)?(\d+)|-(?:c ?|-bytes=)(\d+))?$/.exec(joined);
	if (found === null) return null;
	const [, lines, bytes] = found;
	return bytes === undefined
		? { unit: 'lines', count: Number(lines ?? 10) }
		: { unit: 'bytes', count: Number(bytes) };
}

/** Stops reading when it has enough, so that what writes to it can stop too. */
export const head: Program = async (call) => {
	const wanted = headCount(call.args);
	if (wanted === null) return runExternal(call);
	if (wanted.unit === 'bytes') {
		for (let left = wanted.count; left > 0;) {
			const text = await call.input.some();
			if (text === null) break;
			const bytes = encodeText(text).subarray(0, left);
			left -= bytes.length;
			await call.output.write(decodeBytes(bytes));
		}
		return 0;
	}
	for (let left = wanted.count; left > 0; left -= 1) {
		const { text, ended } = await call.input.until('\n');
		if (!ended || text !== '') await call.output.write(ended ? text : `${text}\n`);
		if (ended) break;
	}
	return 0;
};

export const yes: Program = async ({ args, shell, output }) => {
	const lines = `${args.length > 0 ? args.join(' ') : 'y'}\n`.repeat(512);
	for (;;) {
		await shell.step();
		await output.write(lines);
	}
};

export const base64: Program = async (call) => {
	let width = 76;
	let decodes = false;
	let ignores = false;
	const names: string[] = [];
	for (let at = 0; at < call.args.length; at += 1) {
		const arg = call.args[at] ?? '';
		const wrap = /^(?:-w|--wrap=)(\d*)$/.exec(arg);
		if (wrap !== null) width = Number(wrap[1] || call.args[(at += 1)]);
		else if (/^(?:-d|-D|--decode)$/.test(arg)) decodes = true;
		else if (/^(?:-i|--ignore-garbage)$/.test(arg)) ignores = true;
		else if (arg === '-di') decodes = ignores = true;
		else if (/^-./.test(arg))
			throw new Complaint(
				`base64: invalid option -- '${arg.charAt(1)}'\nTry 'base64 --help' for more information.`
			);
		else names.push(arg);
	}
	const [name = '-'] = names;
	const text = name === '-' ? await call.input.all() : await fileText(call, name);
	if (text === null) return 1;
	if (decodes) {
		const clean = ignores ? text.replace(/[^A-Za-z0-9+/=]/g, '') : text.replace(/\n/g, '');
		const good = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2,3}={0,2})?/.exec(clean)?.[0] ?? '';
		await call.output.write(decodeBytes(fromBase64(good)));
		if (good.length === clean.length && good.length % 4 === 0) return 0;
		await call.errors.write('base64: invalid input\n');
		return 1;
	}
	const out = toBase64(encodeText(text));
	if (out === '') return 0;
	const lines =
		width === 0 ? out : (out.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n') + '\n';
	await call.output.write(lines);
	return 0;
};
