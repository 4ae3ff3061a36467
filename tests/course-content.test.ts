import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCourseFiles } from '../src/build/content';
import { compileCourse } from '../src/lib/course/compile';
import { coursePayload } from '../src/lib/course/payload';
import { courseReport } from '../src/lib/course/report';
import { itemForms } from '../src/lib/items/types';

const root = 'content/aws-ecs';
const files = readCourseFiles(root);
const course = compileCourse(files.texts, { assets: files.assets });
const payload = coursePayload(course);
const report = courseReport(course);
const { authored } = report;

const textOf = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
/** What a reader reads: no front matter, no code. */
const proseOf = (text: string) =>
	text.replace(/^---[\s\S]*?\n---\n/, '').replace(/```[\s\S]*?```/g, '');
const wordsOf = (text: string) => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;
/** Text below a heading of level 2, up to the next one. */
const sectionOf = (text: string, title: RegExp) =>
	text.split(/^## /m).find((part) => title.test(part.split('\n')[0] ?? '')) ?? '';

describe('the ECS course', () => {
	it('compiles without a complaint', () => {
		expect(course.diagnostics).toEqual([]);
		expect(course.lessons).toHaveLength(11);
	});

	it('has items of every form, and none that a rule keeps out', () => {
		expect([...new Set(payload.items.map((i) => i.form))].sort()).toEqual([...itemForms].sort());
		expect(course.bank.blocked).toEqual([]);
	});

	it('leads from every item to lines of a lesson', () => {
		const lessons = new Set(course.lessons.map((l) => l.file));
		const lost = payload.items.filter((i) => !i.sources.some((s) => lessons.has(s.file)));
		expect(lost.map((i) => i.id)).toEqual([]);
	});

	it('asks each lesson in many ways', () => {
		expect(report.formsPerFact.pairs).toBeGreaterThanOrEqual(900);
		for (const { id } of course.lessons) {
			const facts = course.facts.filter((f) => f.lesson === id).map((f) => f.id);
			const asked = new Set(course.bank.items.flatMap((i) => i.facts));
			const share = facts.filter((f) => asked.has(f)).length / facts.length;
			expect(share, id).toBeGreaterThan(0.6);
		}
	});

	it('gives a guesser nothing', () => {
		expect(report.keyPositions).toMatchObject({ pass: true });
		expect(report.trueShare).toMatchObject({ pass: true });
		expect(report.guessers.filter((g) => !g.pass)).toEqual([]);
		expect(authored.guessers.filter((g) => !g.pass)).toEqual([]);
		expect(authored.keyPositions.p).toBeGreaterThan(0.05);
	});
});

describe.each(course.lessons.map((l) => [l.id, l] as const))('lesson %s', (_, lesson) => {
	const text = textOf(lesson.file);
	const prose = proseOf(text);

	it('is of a length that is read at one sitting', () => {
		expect(wordsOf(prose)).toBeGreaterThanOrEqual(700);
		expect(wordsOf(text)).toBeLessThanOrEqual(1500);
		expect(lesson.minutes).toBeGreaterThan(0);
	});

	it('says what it is good for', () => {
		expect(lesson.outcomes.length).toBeGreaterThanOrEqual(3);
		expect(lesson.domains[0]).toBe(lesson.domain);
		expect(lesson.summary).not.toBe(null);
	});

	it('has a worked example, a table, traps, five lines of summary and pages to read', () => {
		expect(sectionOf(text, /^Worked example/)).toMatch(/```/);
		expect(prose).toMatch(/^\|\s*:?-/m);
		expect(sectionOf(text, /^Exam traps/)).toMatch(/^- /m);
		expect(sectionOf(text, /^Summary/).match(/^- /gm)).toHaveLength(5);
		const further = sectionOf(text, /^Further reading/).match(/^- \[.+\]\(https:.+\)$/gm);
		expect(further?.length).toBeGreaterThanOrEqual(3);
	});

	it('has a picture with its text', () => {
		const pictures = [...prose.matchAll(/!\[([^\]]+)\]\(\.\.\/(pictures\/[^ )]+)/g)];
		expect(pictures.length).toBeGreaterThan(0);
		for (const [, words = '', file = ''] of pictures) {
			expect(words.length).toBeGreaterThan(60);
			expect(existsSync(`${root}/${file}`), file).toBe(true);
		}
	});

	it('leads on to other lessons', () => {
		expect(prose.match(/\]\(\d\d-[\w-]+\.md(?:#[\w-]+)?\)/g)?.length).toBeGreaterThanOrEqual(2);
	});
});

describe('the scenario questions', () => {
	const questions = course.bank.items.filter((i) => i.origin === 'authored');

	it('are many, and spread as the exam is', () => {
		expect(authored.total).toBeGreaterThanOrEqual(150);
		for (const { id, part, whole, weight } of authored.domains)
			expect(Math.abs(part / whole - weight), id).toBeLessThan(0.02);
		for (const [lesson, count] of Object.entries(authored.byLesson))
			expect(count, lesson).toBeGreaterThanOrEqual(10);
		const several = authored.multipleResponse.part / authored.total;
		expect(several).toBeGreaterThan(0.12);
		expect(several).toBeLessThan(0.18);
		for (const count of Object.values(authored.byDifficulty))
			expect(count).toBeGreaterThanOrEqual(15);
	});

	it('are free of flaws, up to one warning in ten', () => {
		expect(authored.warned.part).toBeLessThanOrEqual(authored.total / 10);
		expect(authored.warnedTwice.part).toBe(0);
	});

	it('name their facts and the pages they rest on', () => {
		expect(authored.withoutReference).toEqual([]);
		expect(questions.filter((q) => q.facts.length === 0).map((q) => q.id)).toEqual([]);
		const elsewhere = questions.flatMap((q) => q.references).filter((r) => !/https:\/\//.test(r));
		expect(elsewhere).toEqual([]);
	});

	it('put a situation before the question', () => {
		const bare = questions.filter((q) => (q.stem.match(/[.?!:](?=\s|$)/g)?.length ?? 0) < 2);
		expect(bare.map((q) => q.id)).toEqual([]);
	});
});
