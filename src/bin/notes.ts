import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { formatDiagnostic, sortDiagnostics } from '../lib/core/diagnostics';
import { compileCourse } from '../lib/course/compile';
import { compileOutput } from '../lib/course/compile-output';
import { renameFiles } from '../lib/course/rename-files';
import { courseReport } from '../lib/course/report';
import type { Course } from '../lib/course/types';
import { readArguments, usage, UsageError, type Arguments } from './report/arguments';
import { count, reportText } from './report/print-report';
import { sampleText } from './report/print-sample';
import { InputError, readPaths } from './report/read-paths';

/** npm runs a script in the project's root and tells in INIT_CWD where the author stands. */
function authorFolder(): string {
	const root = fileURLToPath(new URL('../../', import.meta.url));
	const atRoot = resolve(process.cwd()) === resolve(root);
	return atRoot ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd();
}

function summary(course: Course): string {
	const errors = course.diagnostics.filter((one) => one.severity === 'error').length;
	return [
		...course.lessons.map((lesson) => {
			const facts = course.facts.filter((fact) => fact.lesson === lesson.id).length;
			const items = course.bank.items.filter((item) => item.lesson === lesson.id).length;
			return `${lesson.file}  ${lesson.title}: ${count(facts, 'fact')}, ${count(items, 'item')}`;
		}),
		`${count(course.lessons.length, 'lesson')}, ${count(course.facts.length, 'fact')}, ${count(course.bank.items.length, 'item')}, ` +
			`${course.bank.blocked.length} blocked; ${count(errors, 'error')}, ${count(course.diagnostics.length - errors, 'warning')}`,
		''
	].join('\n');
}

/** Resolves once the text has left for the pipe, so that nothing is cut off at exit. */
const print = (text: string) =>
	new Promise<void>((done) => {
		process.stdout.write(text, () => done());
	});

function textOf(given: Exclude<Arguments, { command: 'help' }>, course: Course): string {
	switch (given.command) {
		case 'compile':
			return given.json ? `${JSON.stringify(compileOutput(course), null, 2)}\n` : summary(course);
		case 'report':
			return reportText(courseReport(course));
		case 'sample':
			return sampleText(course, given);
	}
}

async function run(argv: readonly string[]): Promise<number> {
	const given = readArguments(argv);
	if (given.command === 'help') {
		await print(usage);
		return 0;
	}
	const input = readPaths(given.paths, authorFolder());
	const compiled = compileCourse(input.files, {
		name: input.name,
		...(input.assets ? { assets: input.assets } : {})
	});
	const named = renameFiles(compiled, input.shown);
	const course = {
		...named,
		diagnostics: sortDiagnostics([...named.diagnostics, ...input.diagnostics])
	};
	for (const diagnostic of course.diagnostics)
		process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
	await print(textOf(given, course));
	return course.diagnostics.some((one) => one.severity === 'error') ? 1 : 0;
}

// A reader that has seen enough (head) closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError || error instanceof InputError)) throw error;
	process.stderr.write(`${error.message}\n${error instanceof UsageError ? `\n${usage}` : ''}`);
	process.exitCode = 2;
}
