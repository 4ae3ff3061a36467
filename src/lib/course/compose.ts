import { sortDiagnostics, type Diagnostic } from '../core/diagnostics';
import { courseId, type LessonId } from '../core/ids';
import { saysQuestions, parseQuestions } from '../items/authored/parse-questions';
import { lessonFrontMatter } from '../notes/lesson-front-matter';
import { isSvg } from '../notes/pictures/pictures-of';
import type { Bank, Flaw, Item, Skipped } from '../items/types';
import type { CompiledNotes, Fact, Section, SourceFile } from '../notes/types';
import { readCourseYaml, type CourseSettings, type ListedLesson } from './course-yaml';
import { readingMinutes } from './reading-minutes';
import type { Course, Lesson } from './types';

export interface CompileCourseOptions {
	/** Default: the course's id. */
	readonly seed?: string;
	/** For a course without course.yaml: its folder's name. */
	readonly name?: string;
	/** Paths of files beside the notes that links may point to; without it only links between notes are checked. */
	readonly assets?: readonly string[];
}

/** The rooms a course is made by; given, so that each can be tested without the others. */
export interface CourseParts {
	readonly compileNotes: (
		files: readonly SourceFile[],
		options: { readonly assets?: readonly string[]; readonly svgs?: readonly SourceFile[] }
	) => CompiledNotes;
	readonly generateItems: (
		facts: readonly Fact[],
		options: { readonly seed: string; readonly sections: readonly Section[] }
	) => { readonly items: readonly Item[]; readonly skipped: readonly Skipped[] };
	readonly checkItem: (item: Item) => readonly Flaw[];
	readonly assembleBank: (
		generated: readonly Item[],
		authored: readonly Item[],
		skipped: readonly Skipped[],
		seed: string
	) => Bank;
}

const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
const isMarkdown = (file: SourceFile) => /\.(?:md|markdown)$/i.test(file.path);
const inFolder = (file: SourceFile, name: string) =>
	file.path.split('/').slice(0, -1).includes(name);

/** Papers of the authors that stand beside the questions and hold none. */
const isAboutQuestions = (file: SourceFile) =>
	/(?:^|\/)questions\/(?:REVIEW|README)\.md$/.test(file.path);

/** Notes stand in `notes/`, or anywhere but `questions/` and `labs/` where there is no such folder. */
function sortFiles(files: readonly SourceFile[], hasYaml: boolean) {
	const markdown = files.filter((file) => isMarkdown(file) && !isAboutQuestions(file));
	const questions = markdown.filter(
		(file) => inFolder(file, 'questions') || saysQuestions(file.text)
	);
	const rest = markdown.filter((file) => !questions.includes(file) && !inFolder(file, 'labs'));
	const own = hasYaml ? rest.filter((file) => file.path.startsWith('notes/')) : [];
	return { notes: own.length > 0 ? own : rest, questions: questions.sort(byPath) };
}

/** Notes in the order of course.yaml; those it leaves out follow, by path. */
function orderNotes(
	notes: readonly SourceFile[],
	listed: readonly ListedLesson[] | null,
	yaml: string,
	diagnostics: Diagnostic[]
): SourceFile[] {
	const sorted = [...notes].sort(byPath);
	if (!listed) return sorted;
	const found: SourceFile[] = [];
	for (const { file, line } of listed) {
		const note = sorted.find((one) => one.path === file || one.path === `notes/${file}`);
		const report = (rule: string, message: string) =>
			diagnostics.push({ rule: `course/${rule}`, severity: 'error', file: yaml, line, message });
		if (!note) report('missing-lesson', `Unexpected lesson "${file}", expected the path of a note`);
		else if (found.includes(note))
			report('lesson-twice', `Unexpected lesson "${file}" a second time, expected each note once`);
		else found.push(note);
	}
	const left = sorted.filter((note) => !found.includes(note));
	for (const note of left)
		diagnostics.push({
			rule: 'course/unlisted-lesson',
			severity: 'warning',
			file: note.path,
			line: 1,
			message: `Unexpected note beside the lessons of ${yaml}, expected it in their list`
		});
	return [...found, ...left];
}

function lessonsOf(
	compiled: CompiledNotes,
	settings: CourseSettings | null,
	diagnostics: Diagnostic[]
): Lesson[] {
	const textOf = (value: unknown) =>
		typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
	const domains = settings?.domains?.map((domain) => domain.id) ?? null;
	return compiled.notes.map((note) => {
		const { outcomes, domains: serves, minutes } = lessonFrontMatter(note.frontMatter);
		const listed = settings?.lessons?.find(
			({ file }) => file === note.file || `notes/${file}` === note.file
		);
		const named = textOf(note.frontMatter['domain']);
		const unknown = (id: string | null): id is string =>
			id !== null && domains !== null && !domains.includes(id);
		const report = (key: string, id: string) =>
			diagnostics.push({
				rule: 'course/domain',
				severity: 'error',
				file: note.file,
				line: note.frontMatterLines[key] ?? 1,
				message: `Unexpected domain "${id}", expected one of ${domains?.join(', ') ?? ''}`
			});
		if (unknown(named)) report('domain', named);
		for (const id of serves.filter(unknown)) report('domains', id);
		const known = serves.filter((id) => !unknown(id));
		const domain = listed?.domain ?? named ?? known[0] ?? null;
		return {
			id: note.lesson,
			title: listed?.title ?? note.title,
			file: note.file,
			summary:
				listed?.summary ??
				textOf(note.frontMatter['summary']) ??
				textOf(note.frontMatter['description']),
			outcomes,
			domain,
			domains: domain === null ? known : [domain, ...known.filter((id) => id !== domain)],
			minutes: minutes ?? readingMinutes(note.length),
			sections: note.sections
		};
	});
}

/** Lessons that a blueprint's domain names and the course does not have. */
function lostLessons(
	lessons: readonly Lesson[],
	settings: CourseSettings | null,
	file: string
): Diagnostic[] {
	const ids = lessons.map(({ id }) => id);
	return (settings?.domainLessons ?? [])
		.filter(({ lesson }) => !ids.includes(lesson))
		.map(({ lesson, line }) => ({
			rule: 'course/domain-lesson',
			severity: 'error' as const,
			file,
			line,
			message: `Unexpected lesson "${lesson}" of a domain, expected one of ${ids.join(', ')}`
		}));
}

/** An authored item that names facts but no lesson belongs where its first fact stands. */
function placed(item: Item, facts: ReadonlyMap<string, Fact>): Item {
	const fact = facts.get(item.facts[0] ?? '');
	if (!fact || (item.lesson !== null && item.lesson !== fact.lesson)) return item;
	return { ...item, lesson: fact.lesson, section: item.section ?? fact.section };
}

/** An author hears of the flaws in a question of theirs; a generated item's flaws stay in the report. */
function flawDiagnostics(
	items: readonly Item[],
	checkItem: CourseParts['checkItem']
): Diagnostic[] {
	return items.flatMap((item) =>
		checkItem(item).map((flaw) => ({
			rule: `item/${flaw.rule}`,
			severity: flaw.severity === 'ERROR' ? ('error' as const) : ('warning' as const),
			file: item.sources[0]?.file ?? '',
			line: item.sources[0]?.startLine ?? 1,
			message: `Unexpected flaw: ${flaw.message}; expected a question that keeps to the rule ${flaw.rule}`
		}))
	);
}

/** A folder's name as an id: "My Notes" to "my-notes". */
const idOf = (name: string) =>
	(
		name
			.toLowerCase()
			.normalize('NFKC')
			.match(/[\p{L}\p{N}]+/gu) ?? ['notes']
	).join('-');

/** Files of a course folder, SVG pictures among them, paths relative to it, to a course. Without course.yaml every Markdown file is a note. */
export function composeCourse(
	files: readonly SourceFile[],
	options: CompileCourseOptions,
	parts: CourseParts
): Course {
	const diagnostics: Diagnostic[] = [];
	const yaml = files.find((file) => /^course\.ya?ml$/.test(file.path));
	const read = yaml ? readCourseYaml(yaml) : null;
	diagnostics.push(...(read?.diagnostics ?? []));
	const settings = read?.settings ?? null;
	const id = settings?.id ?? idOf(options.name ?? 'notes');
	const seed = options.seed ?? id;

	const { notes, questions } = sortFiles(files, yaml !== undefined);
	const ordered = orderNotes(notes, settings?.lessons ?? null, yaml?.path ?? '', diagnostics);
	const compiled = parts.compileNotes(ordered, {
		...(options.assets ? { assets: options.assets } : {}),
		svgs: files.filter((file) => isSvg(file.path))
	});
	diagnostics.push(...compiled.diagnostics);
	const lessons = lessonsOf(compiled, settings, diagnostics);
	diagnostics.push(...lostLessons(lessons, settings, yaml?.path ?? ''));

	const facts = new Map<string, Fact>(compiled.facts.map((fact) => [fact.id, fact]));
	const authored = parseQuestions(questions, {
		lessons,
		factIds: new Set(facts.keys()),
		domains: settings?.domains?.map((domain) => domain.id) ?? null
	});
	diagnostics.push(...authored.diagnostics, ...flawDiagnostics(authored.items, parts.checkItem));

	const generated = parts.generateItems(compiled.facts, {
		seed,
		sections: compiled.notes.flatMap((note) => note.sections)
	});
	const domainOf = new Map<LessonId | null, string | null>(
		lessons.map((lesson) => [lesson.id, lesson.domain])
	);
	const withDomain = (item: Item): Item =>
		item.domain === null ? { ...item, domain: domainOf.get(item.lesson) ?? null } : item;
	const bank = parts.assembleBank(
		generated.items.map(withDomain),
		authored.items.map((item) => withDomain(placed(item, facts))),
		generated.skipped,
		seed
	);
	return {
		id: courseId(id),
		title: settings?.title ?? options.name ?? lessons[0]?.title ?? 'Notes',
		description: settings?.description ?? '',
		blueprint: settings?.blueprints[0] ?? null,
		blueprints: settings?.blueprints ?? [],
		lessons,
		facts: compiled.facts,
		bank,
		units: compiled.units,
		diagnostics: sortDiagnostics(diagnostics)
	};
}
