import { traced } from '../expand/quote';
import { Complaint } from '../interpret/signals';
import { findCommand } from '../interpret/lookup';
import { invoke } from '../interpret/simple';
import { Source } from '../interpret/streams';
import type { Call, Program } from '../interpret/world';
import { decodeEscapes } from '../syntax/escapes';

interface Settings {
	readonly most: number;
	readonly lines: number;
	readonly replaced: string | null;
	readonly delimiter: string | null;
	readonly skipsEmpty: boolean;
	readonly traces: boolean;
	readonly command: readonly string[];
}

const long: Readonly<Record<string, string>> = {
	'--max-args': '-n',
	'--max-lines': '-L',
	'--replace': '-I',
	'--delimiter': '-d',
	'--null': '-0',
	'--no-run-if-empty': '-r',
	'--verbose': '-t',
	'--max-procs': '-P'
};

function readSettings(args: readonly string[]): Settings {
	const values = new Map<string, string>();
	let at = 0;
	for (; at < args.length; at += 1) {
		const [name = '', given] = (args[at] ?? '').split(/=(.*)/s);
		const arg = name in long ? `${long[name]}${given ?? ''}` : (args[at] ?? '');
		if (!/^-./.test(arg)) break;
		if (arg === '--') {
			at += 1;
			break;
		}
		for (let index = 1; index < arg.length; index += 1) {
			const letter = arg.charAt(index);
			if (!'nLIdPsEa0rtpx'.includes(letter))
				throw new Complaint(
					`xargs: invalid option -- '${letter}'\nTry 'xargs --help' for more information.`
				);
			if (!'nLIdPsEa'.includes(letter)) {
				values.set(letter, '');
				continue;
			}
			const rest = arg.slice(index + 1);
			values.set(letter, rest === '' ? (args[(at += 1)] ?? '') : rest);
			break;
		}
	}
	const delimiter = values.get('d');
	const command = args.slice(at);
	return {
		most: Number(values.get('n') ?? Infinity),
		lines: Number(values.get('L') ?? Infinity),
		replaced: values.get('I') ?? null,
		delimiter: values.has('0')
			? '\0'
			: delimiter === undefined
				? null
				: decodeEscapes(delimiter, 'quote').text,
		skipsEmpty: values.has('r'),
		traces: values.has('t'),
		command: command.length > 0 ? command : ['echo']
	};
}

/** Words between blanks, with quotes and backslashes; several lists where lines count. */
function wordsOf(text: string): readonly (readonly string[])[] {
	return text.split('\n').map((line) => {
		const words: string[] = [];
		for (const [whole] of line.matchAll(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g))
			words.push(
				whole.replace(
					/"([^"]*)"|'([^']*)'|\\(.)/g,
					(_, a?: string, b?: string, c?: string) => a ?? b ?? c ?? ''
				)
			);
		return words;
	});
}

function groups(text: string, settings: Settings): readonly (readonly string[])[] {
	const { delimiter, replaced, most, lines } = settings;
	if (delimiter !== null) {
		const items = text.split(delimiter);
		if (items.at(-1) === '') items.pop();
		return replaced === null ? chunks(items, most) : items.map((item) => [item]);
	}
	if (replaced !== null)
		return text
			.split('\n')
			.map((line) => line.trimStart())
			.filter((line) => line !== '')
			.map((line) => [line.replace(/\\(.)|["']/g, '$1')]);
	const words = wordsOf(text).filter((line) => line.length > 0);
	return lines === Infinity
		? chunks(words.flat(), most)
		: chunks(words, lines).map((some) => some.flat());
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
	if (items.length === 0) return [];
	const out: T[][] = [];
	for (let at = 0; at < items.length; at += size) out.push(items.slice(at, at + size));
	return out;
}

export const xargs: Program = async (call) => {
	const settings = readSettings(call.args);
	const found = groups(await call.input.all(), settings);
	const runs =
		found.length === 0 && !settings.skipsEmpty && settings.replaced === null ? [[]] : found;
	let status = 0;
	for (const items of runs) {
		await call.shell.step();
		const { replaced, command } = settings;
		const args =
			replaced === null
				? [...command, ...items]
				: command.map((word) => word.replaceAll(replaced, items[0] ?? ''));
		const ended = await runOne(call, args, settings.traces);
		if (ended === 127 || ended === 126) return ended;
		if (ended !== 0) status = 123;
	}
	return status;
};

async function runOne(call: Call, args: readonly string[], traces: boolean): Promise<number> {
	const { shell } = call;
	const [name = ''] = args;
	const inner = shell.fork();
	inner.functions.clear();
	inner.descriptors.set(0, { source: Source.of('') });
	if (traces) await call.errors.write(`${args.map(traced).join(' ')}\n`);
	if ((await findCommand(inner, name)) === null) {
		await call.errors.write(`xargs: ${name}: No such file or directory\n`);
		return 127;
	}
	return invoke(inner, args, { owns: true, declared: new Map() });
}
