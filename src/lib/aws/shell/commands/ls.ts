import { quotedIfNeeded } from '../expand/quote';
import type { Call, Program } from '../interpret/world';
import { Complaint } from '../interpret/signals';
import { strftime } from './strftime';

interface Entry {
	readonly name: string;
	readonly path: string;
	readonly mode: number;
	readonly size: number;
	readonly mtimeMs: number;
	readonly kind: '-' | 'd' | 'l';
	readonly target: string | null;
}

const longOptions: Readonly<Record<string, string>> = {
	all: 'a',
	'almost-all': 'A',
	directory: 'd',
	classify: 'F',
	'human-readable': 'h',
	recursive: 'R',
	reverse: 'r',
	'group-directories-first': '@'
};
const known = 'aACdFghHiklLmnopqrRsStuUvwxX1G@';
const hint = "\nTry 'ls --help' for more information.";

function readOptions(args: readonly string[]): {
	readonly options: ReadonlySet<string>;
	readonly names: readonly string[];
} {
	const options = new Set<string>();
	const names: string[] = [];
	for (const [index, arg] of args.entries()) {
		if (arg === '--') return { options, names: [...names, ...args.slice(index + 1)] };
		if (/^--(?:color|time-style|sort|width|format|hyperlink)(?:=|$)/.test(arg)) continue;
		if (arg.startsWith('--')) {
			const letter = longOptions[arg.slice(2)];
			if (letter === undefined) throw new Complaint(`ls: unrecognized option '${arg}'${hint}`, 2);
			options.add(letter);
		} else if (/^-./.test(arg))
			for (const letter of arg.slice(1)) {
				if (!known.includes(letter))
					throw new Complaint(`ls: invalid option -- '${letter}'${hint}`, 2);
				options.add(letter);
			}
		else names.push(arg);
	}
	return { options, names };
}

async function entryOf(call: Call, name: string, path: string): Promise<Entry | null> {
	const { system } = call.shell.world.files;
	try {
		const stat = await system.lstat(path);
		const target = stat.isSymbolicLink ? await system.readlink(path) : null;
		return {
			name,
			path,
			mode: stat.mode & 0o777,
			size: stat.isDirectory ? 4096 : target === null ? stat.size : target.length,
			mtimeMs: stat.mtime.getTime(),
			kind: target !== null ? 'l' : stat.isDirectory ? 'd' : '-',
			target
		};
	} catch {
		return null;
	}
}

function sorted(entries: readonly Entry[], options: ReadonlySet<string>): readonly Entry[] {
	const byName = (a: Entry, b: Entry) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
	const out = [...entries].sort((a, b) => {
		if (options.has('S') && a.size !== b.size) return b.size - a.size;
		if (options.has('t') && a.mtimeMs !== b.mtimeMs) return b.mtimeMs - a.mtimeMs;
		return byName(a, b);
	});
	return options.has('r') ? out.reverse() : out;
}

export const ls: Program = async (call) => {
	const { options, names } = readOptions(call.args);
	const files: Entry[] = [];
	const folders: Entry[] = [];
	let status = 0;
	for (const name of names.length > 0 ? names : ['.']) {
		const entry = await entryOf(call, name, call.shell.path(name));
		if (entry === null) {
			await call.errors.write(`ls: cannot access '${name}': No such file or directory\n`);
			status = 2;
			continue;
		}
		const isFolder = (await call.shell.world.files.kind(entry.path)) === 'directory';
		const follows = isFolder && !options.has('d') && (entry.kind === 'd' || !options.has('l'));
		(follows ? folders : files).push(entry);
	}
	const blocks: string[] = [];
	if (files.length > 0) blocks.push(await listing(call, sorted(files, options), options, false));
	const isNamed = names.length > 1 || options.has('R');
	for (const folder of sorted(folders, options))
		blocks.push(...(await folderBlocks(call, folder, options, isNamed)));
	await call.output.write(blocks.join('\n'));
	return status;
};

async function folderBlocks(
	call: Call,
	folder: Entry,
	options: ReadonlySet<string>,
	isNamed: boolean
): Promise<readonly string[]> {
	const names = await call.shell.world.files.names(folder.path);
	const shown = names.filter(
		(name) => options.has('a') || options.has('A') || !name.startsWith('.')
	);
	const all = options.has('a') ? ['.', '..', ...shown] : shown;
	const entries: Entry[] = [];
	for (const name of all) {
		const entry = await entryOf(call, name, call.shell.world.files.resolve(folder.path, name));
		if (entry !== null) entries.push(entry);
	}
	const list = sorted(entries, options);
	const text = await listing(call, list, options, true);
	const blocks = [(isNamed ? `${folder.name}:\n` : '') + text];
	if (options.has('R'))
		for (const entry of list)
			if (entry.kind === 'd' && !/^\.\.?$/.test(entry.name)) {
				const name = `${folder.name.replace(/\/$/, '')}/${entry.name}`;
				blocks.push(...(await folderBlocks(call, { ...entry, name }, options, true)));
			}
	return blocks;
}

async function listing(
	call: Call,
	entries: readonly Entry[],
	options: ReadonlySet<string>,
	isFolder: boolean
): Promise<string> {
	const isTerminal = call.output.isTerminal;
	const label = (entry: Entry) => {
		const name = isTerminal ? quotedIfNeeded(entry.name) : entry.name;
		const isRunnable = entry.kind === '-' && (entry.mode & 0o111) !== 0;
		if (entry.kind === 'd') return options.has('F') || options.has('p') ? `${name}/` : name;
		if (!options.has('F')) return name;
		return isRunnable ? `${name}*` : entry.kind === 'l' && !options.has('l') ? `${name}@` : name;
	};
	if (['l', 'g', 'o', 'n'].some((letter) => options.has(letter)))
		return longListing(call, entries, options, label, isFolder);
	const names = entries.map(label);
	if (options.has('m')) return names.length === 0 ? '' : `${names.join(', ')}\n`;
	const inColumns = options.has('C') || options.has('x') || (isTerminal && !options.has('1'));
	const width = isTerminal ? call.shell.world.run.host.columns : 80;
	const lines = inColumns ? columns(names, width, options.has('x')) : names;
	return lines.map((line) => `${line}\n`).join('');
}

/** As many columns as fit, read downwards or, with `-x`, across. */
function columns(names: readonly string[], width: number, across: boolean): readonly string[] {
	for (let count = names.length; count > 0; count -= 1) {
		const rows = Math.ceil(names.length / count);
		const at = (row: number, column: number) =>
			names[across ? row * count + column : column * rows + row];
		const grid = Array.from({ length: rows }, (_, row) =>
			Array.from({ length: count }, (__, column) => at(row, column)).filter(
				(name) => name !== undefined
			)
		);
		const widths = Array.from({ length: count }, (_, column) =>
			Math.max(0, ...grid.map((row) => [...(row[column] ?? '')].length))
		);
		const total = widths.reduce((sum, one) => sum + one + 2, -2);
		if (total >= width && count > 1) continue;
		return grid.map((row) =>
			row
				.map((name, column) =>
					column === row.length - 1
						? name
						: name + ' '.repeat((widths[column] ?? 0) + 2 - [...name].length)
				)
				.join('')
		);
	}
	return [];
}

const halfYearMs = 15_778_476_000;

function longListing(
	call: Call,
	entries: readonly Entry[],
	options: ReadonlySet<string>,
	label: (entry: Entry) => string,
	isFolder: boolean
): string {
	const user = options.has('n') ? '1000' : (call.shell.variables.text('USER') ?? 'learner');
	const now = call.shell.world.clock.nowMs();
	const size = (entry: Entry) => (options.has('h') ? human(entry.size) : String(entry.size));
	const wide = Math.max(0, ...entries.map((entry) => size(entry).length));
	const links = (entry: Entry) => (entry.kind === 'd' ? 2 : 1);
	const lines = entries.map((entry) => {
		const isRecent = entry.mtimeMs <= now && now - entry.mtimeMs < halfYearMs;
		return [
			entry.kind + permissions(entry.kind === 'l' ? 0o777 : entry.mode),
			String(links(entry)),
			...(options.has('g') ? [] : [user]),
			...(options.has('o') || options.has('G') ? [] : [user]),
			size(entry).padStart(wide),
			strftime(isRecent ? '%b %e %H:%M' : '%b %e  %Y', entry.mtimeMs),
			label(entry) + (entry.target === null ? '' : ` -> ${entry.target}`)
		].join(' ');
	});
	const blocks = entries.reduce(
		(sum, entry) => sum + (entry.kind === 'l' ? 0 : Math.ceil(entry.size / 4096) * 4),
		0
	);
	const total = isFolder ? [`total ${options.has('h') ? human(blocks * 1024) : blocks}`] : [];
	return [...total, ...lines].map((line) => `${line}\n`).join('');
}

function permissions(mode: number): string {
	return [6, 3, 0]
		.flatMap((shift) =>
			[...'rwx'].map((letter, bit) => ((mode >> shift) & (4 >> bit) ? letter : '-'))
		)
		.join('');
}

/** Powers of 1024, rounded up, with one decimal below ten. */
function human(bytes: number): string {
	let value = bytes;
	for (const unit of ['', 'K', 'M', 'G']) {
		if (value < 1024 || unit === 'G') {
			const rounded =
				unit !== '' && value < 10
					? (Math.ceil(value * 10) / 10).toFixed(1)
					: String(Math.ceil(value));
			return rounded + unit;
		}
		value /= 1024;
	}
	return String(bytes);
}
