import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../lib/core/diagnostics';
import { isSvg } from '../../lib/notes/pictures/pictures-of';
import type { SourceFile } from '../../lib/notes/types';

/** A path that names nothing to compile. */
export class InputError extends Error {}

export interface Input {
	/** Notes, questions, course.yaml, and the SVG pictures of folders. */
	readonly files: readonly SourceFile[];
	/** Files beside the notes; null where single files were named. */
	readonly assets: readonly string[] | null;
	/** A path of the course as the author would type it. */
	readonly shown: (path: string) => string;
	/** Name of the folder or of the first file, for a course without course.yaml. */
	readonly name: string;
	/** Files that could not be read as text. */
	readonly diagnostics: readonly Diagnostic[];
}

const isMarkdown = (path: string) => /\.(?:md|markdown)$/i.test(path);
const isText = (path: string) =>
	isMarkdown(path) || isSvg(path) || /(?:^|\/)course\.ya?ml$/.test(path);
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const slash = (path: string) => path.split(sep).join('/');

/** Files below a folder, without dot folders and node_modules, paths relative to it. */
function walk(folder: string, below = ''): string[] {
	return readdirSync(join(folder, below), { withFileTypes: true })
		.filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
		.flatMap((entry) => {
			const path = join(below, entry.name);
			const isFolder =
				entry.isDirectory() || (entry.isSymbolicLink() && isFolderAt(join(folder, path)));
			// A link to a folder may lead back up: it is not followed.
			if (isFolder) return entry.isSymbolicLink() ? [] : walk(folder, path);
			return [slash(path)];
		})
		.sort(byName);
}

function isFolderAt(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/** Line of the first byte that is no UTF-8. */
function badLine(bytes: Buffer): number {
	const text = new TextDecoder('utf-8').decode(bytes);
	return text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
}

function readText(path: string, shown: string, diagnostics: Diagnostic[]): string | null {
	const fail = (rule: string, line: number, message: string) => {
		diagnostics.push({ rule: `file/${rule}`, severity: 'error', file: shown, line, message });
		return null;
	};
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? 'error';
		return fail('unreadable', 1, `Unexpected ${code} on reading, expected a readable file`);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		const utf16 =
			(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
		return fail(
			'encoding',
			utf16 ? 1 : badLine(bytes),
			`Unexpected ${utf16 ? 'UTF-16' : 'bytes that are no UTF-8'}, expected a UTF-8 file`
		);
	}
}

const trimmed = (path: string) => (/^[\\/]+$/.test(path) ? path : path.replace(/[\\/]+$/, ''));

/** Reads files and folders named on the command line; relative ones from `base`. */
export function readPaths(paths: readonly string[], base: string): Input {
	const diagnostics: Diagnostic[] = [];
	const files: SourceFile[] = [];
	const assets: string[] = [];
	const read = new Set<string>();
	/** Text of a file, once however often it is named. */
	const once = (path: string, shown: string) => {
		if (read.has(path)) return null;
		read.add(path);
		return readText(path, shown, diagnostics);
	};
	const single = paths.length === 1;
	let folders = 0;
	let course = '';
	for (const typed of paths) {
		const path = resolve(base, typed);
		const stats = statSync(path, { throwIfNoEntry: false });
		if (!stats) throw new InputError(`${typed}: no such file or folder`);
		const shown = slash(trimmed(typed));
		if (!stats.isDirectory()) {
			if (!isMarkdown(path)) throw new InputError(`${typed}: not a Markdown file (.md)`);
			const text = once(path, shown);
			if (text !== null) files.push({ path: shown, text });
			continue;
		}
		folders++;
		let found: string[];
		try {
			found = walk(path);
		} catch (error) {
			throw new InputError(`${typed}: ${(error as NodeJS.ErrnoException).code ?? 'unreadable'}`);
		}
		if (!found.some(isMarkdown))
			throw new InputError(`${typed}: no Markdown file (.md) in this folder`);
		if (found.some((file) => /^course\.ya?ml$/.test(file))) course = typed;
		for (const file of found) {
			const own = single ? file : `${shown}/${file}`;
			if (!isText(file) || isSvg(file)) assets.push(own);
			if (isText(file)) {
				const text = once(join(path, file), `${shown}/${file}`);
				if (text !== null) files.push({ path: own, text });
			}
		}
	}
	if (course !== '' && !single)
		throw new InputError(`${course}: a course folder is compiled by itself, without other paths`);
	const first = resolve(base, paths[0] ?? '.');
	const prefix = slash(trimmed(paths[0] ?? ''));
	const inFolder = single && folders === 1;
	return {
		files,
		assets: folders === paths.length ? assets : null,
		shown: (file) => (inFolder && prefix !== '.' ? `${prefix}/${file}` : file),
		name: inFolder ? basename(first) : basename(first, extname(first)),
		diagnostics
	};
}
