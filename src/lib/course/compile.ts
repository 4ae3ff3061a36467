import { assembleBank } from '../items/bank';
import { balanceKeys } from '../items/checks/balance';
import { generateItems } from '../items/generate';
import { checkAmong, checkItem } from '../items/rules/check-items';
import { compileNotes } from '../notes/compile';
import type { SourceFile } from '../notes/types';
import { composeCourse, type CompileCourseOptions } from './compose';
import type { Course } from './types';

/** Compiles a course folder, or a bare list of notes: lessons, facts, bank and diagnostics. The same files give the same bytes. */
export function compileCourse(
	files: readonly SourceFile[],
	options: CompileCourseOptions = {}
): Course {
	const checks = { checkItem, checkAmong, balanceKeys };
	return composeCourse(files, options, {
		compileNotes,
		generateItems,
		checkItem,
		assembleBank: (generated, authored, skipped, seed) =>
			assembleBank(generated, authored, skipped, seed, checks)
	});
}
