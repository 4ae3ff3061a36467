import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { formatDiagnostic, sortDiagnostics } from '../lib/core/diagnostics';
import { compileCourse } from '../lib/course/compile';
import { compileOutput } from '../lib/course/compile-output';
import { renameFiles } from '../lib/course/rename-files';
import { courseReport } from '../lib/course/report';
import type { Course } from '../lib/course/types';
import { count, reportText } from './report/print-report';
import { InputError, readPaths } from './report/read-paths';

const usage = `Usage:
  npm run -s notes -- compile PATH... [--json]   compile notes; --json prints one document
  npm run -s notes -- report PATH...             print figures on facts, items and flaws

PATH is a course folder, a folder of Markdown notes, or a Markdown file.
`;

class UsageError extends Error {}

interface Arguments {
	readonly command: 'compile' | 'report';
	readonly paths: readonly string[];
	readonly json: boolean;
}

function readArguments(argv: readonly string[]): Arguments | 'help' {
	const words = argv[0] === '--' ? argv.slice(1) : argv;
	const end = words.indexOf('--');
	const options = (end < 0 ? words : words.slice(0, end)).filter((word) => word.startsWith('-'));
	const rest = words.filter((word, i) => (end >= 0 && i > end) || !word.startsWith('-'));
	if (options.includes('--help') || options.includes('-h')) return 'help';
	const unknown = options.find((option) => option !== '--json');
	if (unknown) throw new UsageError(`Unknown option ${unknown}`);
	const [command, ...paths] = rest;
	if (command === undefined) throw new UsageError('No command given');
	if (command !== 'compile' && command !== 'report')
		throw new UsageError(`Unknown command ${command}`);
	const json = options.includes('--json');
	if (json && command === 'report')
		throw new UsageError('report prints text only; use compile --json');
	if (paths.length === 0) throw new UsageError(`${command} needs a PATH`);
	return { command, paths, json };
}

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

async function run(argv: readonly string[]): Promise<number> {
	const given = readArguments(argv);
	if (given === 'help') {
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
	if (given.json) await print(`${JSON.stringify(compileOutput(course), null, 2)}\n`);
	else await print(given.command === 'report' ? reportText(courseReport(course)) : summary(course));
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
