import { encodeText } from '../files/bytes';
import { Complaint } from '../interpret/signals';
import type { Program } from '../interpret/world';

const letters: Readonly<Record<string, string>> = {
	'--lines': 'l',
	'--words': 'w',
	'--bytes': 'c',
	'--chars': 'm',
	'--max-line-length': 'L'
};

/** Counts in the order in which `wc` prints them. */
function counts(text: string, wanted: string): readonly number[] {
	const all: Readonly<Record<string, () => number>> = {
		l: () => text.split('\n').length - 1,
		w: () => text.match(/\S+/g)?.length ?? 0,
		m: () => [...text].length,
		c: () => encodeText(text).length,
		L: () => Math.max(0, ...text.split('\n').map((line) => [...line].length))
	};
	return [...'lwmcL']
		.filter((letter) => wanted.includes(letter))
		.map((letter) => all[letter]?.() ?? 0);
}

export const wc: Program = async (call) => {
	let wanted = '';
	const names: string[] = [];
	for (const arg of call.args) {
		const letter = letters[arg];
		if (letter !== undefined) wanted += letter;
		else if (/^-[^-]/.test(arg))
			for (const one of arg.slice(1)) {
				if (!'lwcmL'.includes(one))
					throw new Complaint(
						`wc: invalid option -- '${one}'\nTry 'wc --help' for more information.`
					);
				wanted += one;
			}
		else if (arg !== '--') names.push(arg);
	}
	wanted ||= 'lwc';
	const { files } = call.shell.world;
	const rows: (readonly [values: readonly number[], name: string])[] = [];
	let bytes = 0;
	let status = 0;
	for (const name of names.length > 0 ? names : ['-']) {
		const path = call.shell.path(name);
		const kind = name === '-' ? 'file' : await files.kind(path);
		if (kind === 'missing') {
			await call.errors.write(`wc: ${name}: No such file or directory\n`);
			status = 1;
			continue;
		}
		if (kind === 'directory') {
			await call.errors.write(`wc: ${name}: Is a directory\n`);
			status = 1;
		}
		const text =
			kind === 'directory' ? '' : name === '-' ? await call.input.all() : await files.read(path);
		bytes += name === '-' ? 1_000_000 : encodeText(text).length;
		rows.push([counts(text, wanted), names.length > 0 ? ` ${name}` : '']);
	}
	if (names.length > 1) {
		const sums = counts('', wanted).map((_, index) =>
			rows.reduce((sum, [values]) => sum + (values[index] ?? 0), 0)
		);
		rows.push([sums, ' total']);
	}
	// One number stands alone; several are as wide as the bytes of all files have digits, or 7 for a pipe.
	const isAlone = rows.length === 1 && rows[0]?.[0].length === 1;
	const width = isAlone ? 1 : String(bytes).length;
	for (const [values, name] of rows)
		await call.output.write(
			`${values.map((value) => String(value).padStart(width)).join(' ')}${name}\n`
		);
	return status;
};
