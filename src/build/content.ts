import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../lib/notes/types';

const isText = (path: string) => /\.(?:md|yaml|yml|svg)$/i.test(path);

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export interface CourseFiles {
	/** Notes, questions, course.yaml and SVG pictures. */
	readonly texts: readonly SourceFile[];
	/** Paths of all files that are no notes: what links and pictures may point to. */
	readonly assets: readonly string[];
}

/** Files below a folder; paths relative to it, with "/", in code-unit order. */
export function readCourseFiles(folder: string): CourseFiles {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort(byName);
	return {
		texts: paths
			.filter(isText)
			.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })),
		assets: paths.filter((path) => !path.endsWith('.md'))
	};
}
