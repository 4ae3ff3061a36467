import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../lib/notes/types';

const wanted = /\.(?:md|yaml|yml)$/;

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Notes, questions and course.yaml below a folder; paths relative to it, with "/", in code-unit order. */
export function readCourseFiles(folder: string): SourceFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && wanted.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
		.sort((a, b) => byName(a.path, b.path))
		.map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
}
