import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiagnostic, type Diagnostic } from '../lib/core/diagnostics';
import { compileCourse } from '../lib/course/compile';
import { coursePayload } from '../lib/course/payload';
import type { Course, CoursePayload } from '../lib/course/types';
import { readCourseFiles, type CourseFiles } from './content';
import type { FindPicture } from './lesson/picture-figure';
import { pictureFinder } from './picture-files';

export interface CourseState {
	readonly course: Course;
	readonly payload: CoursePayload;
	readonly files: CourseFiles;
}

/** The course of a content folder, compiled once and again after `forget`. */
export class CourseSource {
	#state: CourseState | null = null;

	/** `folder` is relative to the project's root. */
	constructor(
		readonly root: string,
		readonly folder: string
	) {}

	get(): CourseState {
		if (this.#state === null) {
			const path = join(this.root, this.folder);
			if (!existsSync(path)) throw new Error(`There is no course folder ${this.folder}`);
			const files = readCourseFiles(path);
			const course = compileCourse(files.texts, { assets: files.assets });
			this.#state = { course, payload: coursePayload(course), files };
		}
		return this.#state;
	}

	/** Pictures as a note of the course names them; `note` is its path in the course, null for a note of another. */
	pictures(note: string | null): FindPicture {
		if (note === null) return () => null;
		return pictureFinder(join(this.root, this.folder), this.get().files, note);
	}

	forget(): void {
		this.#state = null;
	}
}

const red = (text: string) => `\u001b[31m${text}\u001b[39m`;
const yellow = (text: string) => `\u001b[33m${text}\u001b[39m`;

export interface DiagnosticReport {
	readonly errors: number;
	/** One line a diagnostic and a summary; "" where there is nothing to say. */
	readonly text: string;
}

/** Diagnostics as a terminal shows them, with paths from the project's root. */
export function reportDiagnostics(
	folder: string,
	diagnostics: readonly Diagnostic[],
	colour: boolean
): DiagnosticReport {
	const errors = diagnostics.filter((d) => d.severity === 'error').length;
	const warnings = diagnostics.length - errors;
	if (diagnostics.length === 0) return { errors, text: '' };
	const lines = diagnostics.map((d) => {
		const line = formatDiagnostic({ ...d, file: `${folder}/${d.file}` });
		if (!colour) return line;
		return d.severity === 'error' ? red(line) : yellow(line);
	});
	const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
	const summary = `${folder}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
	return { errors, text: [...lines, summary].join('\n') };
}
