import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiagnostic, type Diagnostic } from '../lib/core/diagnostics';
import { compileCourse } from '../lib/course/compile';
import { coursePayload } from '../lib/course/payload';
import type { Course, CoursePayload } from '../lib/course/types';
import { readCourseFiles } from './content';

export interface CourseState {
	readonly course: Course;
	readonly payload: CoursePayload;
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
			const course = compileCourse(readCourseFiles(path));
			this.#state = { course, payload: coursePayload(course) };
		}
		return this.#state;
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
