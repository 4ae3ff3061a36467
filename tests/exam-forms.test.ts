import { describe, expect, it } from 'vitest';
import { readCourseFiles } from '../src/build/content';
import { compileCourse } from '../src/lib/course/compile';
import { coursePayload } from '../src/lib/course/payload';
import { assembleForm } from '../src/lib/exam/assemble';
import { isExamItem, type Exposures } from '../src/lib/exam/candidates';
import { examFormats } from '../src/lib/exam/formats';
import { quotasOf } from '../src/lib/exam/quotas';
import type { ItemId } from '../src/lib/core/ids';
import type { ExamForm, ExamFormat, ItemExposure } from '../src/lib/exam/types';
import { givesAwayOneOf } from '../src/lib/items/independence';
import { hasOrderedOptions } from '../src/lib/items/ordered-options';

const files = readCourseFiles('content/aws-ecs');
const course = coursePayload(compileCourse(files.texts, { assets: files.assets }));
const formats = examFormats(course.blueprints);
const byId = new Map(course.items.filter(isExamItem).map((item) => [item.id, item]));
const FORMS = 1000;

const assemble = (
	format: ExamFormat,
	seed: string,
	avoid?: ExamForm['questions'],
	exposure: Exposures = new Map()
) =>
	assembleForm(course.items, format, {
		course: course.id,
		seed,
		clashes: givesAwayOneOf,
		keepsOrder: hasOrderedOptions,
		exposure,
		avoid: new Set(avoid?.map(({ item }) => item))
	});

/** What is wrong with a paper; nothing should be. */
function faults({ format, questions }: ExamForm): string[] {
	const out: string[] = [];
	for (const { domain, questions: wanted, scored } of quotasOf(format)) {
		const own = questions.filter((question) => question.domain === domain);
		if (own.length !== wanted) out.push(`${domain} has ${own.length} of ${wanted}`);
		const counted = own.filter((question) => question.scored).length;
		if (counted !== scored) out.push(`${domain} scores ${counted} instead of ${scored}`);
	}
	const items = questions.flatMap(({ item }) => byId.get(item) ?? []);
	if (items.length !== format.questions) out.push(`${items.length} items`);
	if (new Set(items).size !== items.length) out.push('an item twice');
	const facts = items.flatMap((item) => item.facts);
	if (new Set(facts).size !== facts.length) out.push('a fact twice');
	if (items.filter(({ origin }) => origin === 'generated').length > 0.2 * items.length)
		out.push('too many generated items');
	items.forEach((a, i) => {
		for (const b of items.slice(i + 1)) if (givesAwayOneOf(a, b)) out.push(`${a.id} and ${b.id}`);
	});
	questions.forEach(({ item, order }) => {
		const places = byId.get(item)?.options.map((_, i) => i);
		if ([...order].sort((a, b) => a - b).join() !== places?.join()) out.push(`order of ${item}`);
	});
	return out;
}

describe('papers of the ECS course', () => {
	it('come in every length for both exams', () => {
		expect(formats.map(({ id }) => id)).toEqual([
			...['dva-c02', 'dva-c02-10', 'dva-c02-20', 'dva-c02-33'],
			...['saa-c03', 'saa-c03-10', 'saa-c03-20', 'saa-c03-33']
		]);
	});

	it(`meet their blueprint exactly, ${FORMS} of them`, () => {
		const wrong: string[] = [];
		const took: number[] = [];
		for (let i = 0; i < FORMS; i++) {
			const format = formats[i % formats.length];
			if (!format) throw new Error('no format');
			const began = performance.now();
			const { form, shortfalls } = assemble(format, `form-${i}`);
			if (format.questions === 65) took.push(performance.now() - began);
			if (shortfalls.length > 0) wrong.push(`${i}: ${JSON.stringify(shortfalls)}`);
			wrong.push(...(form ? faults(form) : ['no form']).map((fault) => `${i}: ${fault}`));
		}
		expect(wrong).toEqual([]);
		took.sort((a, b) => a - b);
		const [median, worst] = [took[Math.floor(took.length / 2)] ?? 0, took.at(-1) ?? 0];
		if (process.env['EXAM_TIMES']) console.log({ median, worst });
		// The 50 ms that are promised, and as much again for a machine that is busy.
		expect(median).toBeLessThan(100);
	}, 20_000);

	it('are those of the exam guides', () => {
		const facts = course.blueprints.map((b) => [b.code, b.questions, b.scored, b.minutes]);
		expect(facts).toEqual([
			['DVA-C02', 65, 50, 130],
			['SAA-C03', 65, 50, 130]
		]);
		for (const { passMark, minimum, maximum } of course.blueprints)
			expect([minimum, passMark, maximum]).toEqual([100, 720, 1000]);
		expect(course.blueprints.map((b) => b.domains.map(({ weight }) => weight))).toEqual([
			[0.32, 0.26, 0.24, 0.18],
			[0.3, 0.26, 0.24, 0.2]
		]);
		expect(course.blueprint).toBe(course.blueprints[0]);
	});

	it('wear no question out: ten papers in a row, each away from the one before', () => {
		for (const code of ['dva-c02', 'saa-c03']) {
			const format = formats.find(({ id }) => id === code);
			if (!format) throw new Error(`no ${code}`);
			const met = new Map<ItemId, ItemExposure>();
			let last: ExamForm | null = null;
			for (let paper = 0; paper < 10; paper++) {
				const { form, shortfalls } = assemble(format, `paper-${paper}`, last?.questions, met);
				expect(shortfalls).toEqual([]);
				if (!form) throw new Error('no form');
				expect(faults(form)).toEqual([]);
				for (const { item } of form.questions) {
					const times = (met.get(item)?.times ?? 0) + 1;
					met.set(item, { times, lastAtMs: paper, lastCorrect: null, flagged: false });
				}
				last = form;
			}
			const authored = [...met].filter(([id]) => byId.get(id)?.origin === 'authored');
			expect(authored.length).toBeGreaterThan(120);
			expect(Math.max(...authored.map(([, { times }]) => times))).toBeLessThanOrEqual(6);
		}
	});

	it('do not overlap with the one before, while there are enough questions', () => {
		for (const format of formats) {
			const first = assemble(format, 'first').form;
			const second = assemble(format, 'second', first?.questions);
			expect(second.shortfalls).toEqual([]);
			expect(second.form && faults(second.form)).toEqual([]);
			const before = new Set(first?.questions.map(({ item }) => item));
			expect(second.form?.questions.filter(({ item }) => before.has(item))).toEqual([]);
		}
	});
});
