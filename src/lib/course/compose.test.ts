import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { factId, itemId } from '../core/ids';
import { assembleBank } from '../items/bank';
import type { FlashcardItem } from '../items/types';
import { compileNotes } from '../notes/compile';
import { compileOutput } from './compile-output';
import schema from './compile-output.schema.json';
import { composeCourse, type CourseParts } from './compose';
import { coursePayload } from './payload';
import { renameFiles } from './rename-files';
import { courseReport } from './report';

/** One card a fact, but none for abbreviations. */
const parts: CourseParts = {
	compileNotes,
	checkItem: (item) =>
		item.stem.includes('awful')
			? [
					{
						rule: 'awful',
						severity: 'ERROR',
						item: item.id,
						message: 'Unexpected awful, expected better'
					}
				]
			: [],
	generateItems: (facts) => ({
		items: facts
			.filter((fact) => fact.kind !== 'abbreviation')
			.map((fact): FlashcardItem => ({
				id: itemId(`card-${fact.id}`),
				form: 'flashcard',
				origin: 'generated',
				stem: `What of ${fact.statement}?`,
				back: 'It is so.',
				reverse: null,
				facts: [fact.id],
				lesson: fact.lesson,
				section: fact.section,
				sources: fact.sources,
				domain: null,
				difficulty: 'recall',
				references: [],
				rationale: fact.statement,
				pattern: 'p'
			})),
		skipped: facts
			.filter((fact) => fact.kind === 'abbreviation')
			.map((fact) => ({ fact: fact.id, form: null, reason: 'too short' }))
	}),
	assembleBank: (generated, authored, skipped, seed) =>
		assembleBank(generated, authored, skipped, seed, {
			checkItem: parts.checkItem,
			checkAmong: () => [],
			balanceKeys: (items) => items
		})
};
const compose = (files: Record<string, string>) =>
	composeCourse(
		Object.entries(files).map(([path, text]) => ({ path, text })),
		{ name: 'folder' },
		parts
	);

const question =
	'\n\n- [x] Yes\n  - It is.\n- [ ] Never\n  - It is not.\n- [ ] Maybe\n  - It is certain.\n';
const yaml = [
	'id: bread',
	'title: Bread',
	'domains:',
	'  - { id: dough, title: Dough, weight: 60% }',
	'  - { id: oven, title: Oven, weight: 40% }',
	'lessons:',
	'  - notes/b.md',
	'  - { file: notes/a.md, domain: oven, title: Ovens }'
].join('\n');
const course = compose({
	'course.yaml': yaml,
	'README.md': '# About',
	'notes/a.md':
		'# Baking\n\n- **Oven**: a hot box for bread\n- **Peel**: a flat shovel for loaves\n',
	'notes/b.md':
		'---\ndomain: dough\nsummary: All on dough.\n---\n# Dough\n\nYeast makes the dough rise.\n\nThe WRO (World Rye Organisation) sets the rules.\n',
	'questions/q.md': `---\nlesson: a\n---\n# Is it hot?${question}`,
	'labs/l.md': '# Lab\n\nBake.'
});

describe('a course folder', () => {
	it('takes lessons, order, domains and titles from course.yaml and the notes', () => {
		expect(course.id).toBe('bread');
		expect(
			course.lessons.map(({ file, title, domain, summary }) => [file, title, domain, summary])
		).toEqual([
			['notes/b.md', 'Dough', 'dough', 'All on dough.'],
			['notes/a.md', 'Ovens', 'oven', null]
		]);
		expect(course.diagnostics).toEqual([]);
	});

	it.each([
		['front matter', '', 'domains: [oven, dough]', 'oven', ['oven', 'dough']],
		[
			'its one domain and its list',
			'',
			'domain: dough\ndomains: [oven, dough]',
			'dough',
			['dough', 'oven']
		],
		[
			'course.yaml, which wins',
			', domain: dough',
			'domain: oven\ndomains: [oven]',
			'dough',
			['dough', 'oven']
		],
		['course.yaml alone', ', domain: dough', 'title: A', 'dough', ['dough']],
		['nothing', '', 'title: A', null, []],
		['a list with an unknown id', '', 'domains: [sea, oven]', 'oven', ['oven']]
	])('takes the domains of a lesson from %s', (_, listed, front, domain, domains) => {
		const { lessons } = compose({
			'course.yaml': yaml.replace(/lessons:[^]*/, `lessons:\n  - { file: notes/a.md${listed} }`),
			'notes/a.md': `---\n${front}\n---\n# A\n\nBread is baked.`
		});
		expect(lessons[0]).toMatchObject({ domain, domains });
	});

	it.each([
		['outcomes: [Bake bread, "Say `why`"]\nminutes: 12', ['Bake bread', 'Say `why`'], 12],
		['title: A', [], 3],
		['outcomes: Bake\nminutes: some', [], 3]
	])('takes outcomes and minutes from %j, or counts its words', (front, outcomes, minutes) => {
		const text = 'Bread is baked here. '.repeat(101);
		const { lessons } = compose({ 'notes/a.md': `---\n${front}\n---\n# A\n\n${text}` });
		expect(lessons[0]).toMatchObject({ outcomes, minutes });
	});

	it('knows the pictures beside its notes', () => {
		const rules = (options: { assets?: readonly string[] }) =>
			composeCourse(
				[
					{
						path: 'notes/a.md',
						text: '# A\n\nBread is baked.\n\n![B](../pictures/b.svg) ![C](c.png)'
					},
					{ path: 'pictures/b.svg', text: '<svg/>' }
				],
				options,
				parts
			).diagnostics.map((one) => [one.rule, one.file, one.line]);
		expect(rules({})).toEqual([['picture-unsafe', 'pictures/b.svg', 1]]);
		expect(rules({ assets: ['pictures/b.svg'] })).toEqual([
			['picture-missing', 'notes/a.md', 5],
			['picture-unsafe', 'pictures/b.svg', 1]
		]);
	});

	it('gives each item the domain of its lesson', () => {
		expect(course.bank.items.length).toBeGreaterThan(3);
		for (const item of course.bank.items)
			expect(item.domain).toBe(item.lesson === course.lessons[0]?.id ? 'dough' : 'oven');
		expect(course.bank.items.find((item) => item.origin === 'authored')).toMatchObject({
			stem: 'Is it hot?',
			lesson: course.lessons[1]?.id
		});
	});

	it.each([
		['course/missing-lesson', { 'course.yaml': 'title: x\nlessons: [notes/no.md]' }],
		['course/lesson-twice', { 'course.yaml': 'title: x\nlessons: [notes/a.md, notes/a.md]' }],
		['course/unlisted-lesson', { 'course.yaml': 'title: x\nlessons: []' }],
		[
			'course/domain',
			{ 'course.yaml': yaml, 'notes/c.md': '---\ndomain: sea\n---\n# C\n\nThe sea is wet.' }
		],
		[
			'course/domain',
			{ 'course.yaml': yaml, 'notes/c.md': '---\ndomains: [sea]\n---\n# C\n\nThe sea is wet.' }
		],
		[
			'question/domain',
			{ 'course.yaml': yaml, 'questions/q.md': `---\ndomain: sea\n---\n# Q?${question}` }
		],
		[
			'course/domain-lesson',
			{ 'course.yaml': yaml.replace('weight: 40%', 'weight: 40%, lessons: [sea]') }
		],
		['item/awful', { 'questions/q.md': `# Which awful one?${question}` }],
		['course/value', { 'course.yaml': 'title: 3' }]
	])('reports %s', (rule, files) => {
		const found = compose({ 'notes/a.md': '# A\n\nBread is baked in ovens.', ...files });
		expect(found.diagnostics.map((one) => one.rule)).toContain(rule);
	});

	it('places an authored question by its first fact', () => {
		const note = '# A\n\n<!-- fact: bread -->\n- **Bread**: a baked dough of flour\n';
		const fact = compose({ 'a.md': note }).facts[0];
		const { bank } = compose({
			'a.md': note,
			'questions/q.md': `# Q?\n<!-- facts: ${fact?.id} -->${question}`
		});
		expect(bank.items.find((item) => item.origin === 'authored')).toMatchObject({
			facts: [fact?.id],
			lesson: fact?.lesson,
			section: fact?.section
		});
	});
});

describe('a bare list of notes', () => {
	it('is a course of its own, in order of path, with the folder as title', () => {
		const bare = compose({
			'z.md': '# Z\n\nA zebra has stripes.',
			'deep/a.md': '# A\n\nAn ant has six legs.'
		});
		expect(bare.title).toBe('folder');
		expect(bare.lessons.map((lesson) => lesson.file)).toEqual(['deep/a.md', 'z.md']);
		expect(bare.diagnostics.filter((one) => one.rule.startsWith('course/'))).toEqual([]);
	});

	it('takes a file that says so for questions', () => {
		const { lessons, bank } = compose({
			'a.md': '# A\n\nAn ant has six legs.',
			'q.md': `---\ntype: questions\n---\n# Is it hot?${question}`
		});
		expect(lessons).toHaveLength(1);
		expect(bank.items.some((item) => item.origin === 'authored')).toBe(true);
	});

	it('leaves out what authors write about their questions', () => {
		const { lessons, bank } = compose({
			'course.yaml': 'id: c\ntitle: C\nlessons:\n  - notes/a.md',
			'notes/a.md': '# A\n\nAn ant has six legs.',
			'questions/REVIEW.md': `# Is it hot?${question}`,
			'questions/a.md': `# Is it cold?${question}`
		});
		expect(lessons).toHaveLength(1);
		expect(bank.items.filter((item) => item.origin === 'authored')).toHaveLength(1);
	});

	it('may be empty', () => {
		expect(compose({})).toMatchObject({ lessons: [], facts: [] });
		expect(courseReport(compose({})).formsPerFact).toEqual({
			pairs: 0,
			median: 0,
			distribution: [0]
		});
	});
});

describe('what is made of a course', () => {
	it('report: counts agree with each other', () => {
		const report = courseReport(course);
		const sum = (of: Record<string, number>) => Object.values(of).reduce((a, b) => a + b, 0);
		expect(report.items).toMatchObject({ authored: 1, total: course.bank.items.length });
		expect(sum(report.items.byForm)).toBe(report.items.total);
		expect(sum(report.facts.byKind)).toBe(course.facts.length);
		expect(report.formsPerFact.distribution.reduce((a, b) => a + b, 0)).toBe(course.facts.length);
		expect(report.coverage.missed).toHaveLength(report.coverage.whole - report.coverage.part);
		expect(report.unserved.map((one) => [one.file, one.reason])).toEqual([
			['notes/b.md', 'too short']
		]);
		expect(report.distractors).toEqual({ byOptions: {}, yield: { part: 0, whole: 0 } });
		expect(report.authored).toMatchObject({ total: 1, withoutReference: expect.any(Array) });
		expect(sum(report.authored.byLesson)).toBe(1);
		expect(report.formsPerFact.pairs).toBe(
			report.formsPerFact.distribution.reduce((all, n, i) => all + n * i, 0)
		);
	});

	it('output: fits its schema, and a broken one does not', () => {
		const validate = new Ajv({ allErrors: true }).compile(schema);
		const output = compileOutput(course);
		validate(JSON.parse(JSON.stringify(output)));
		expect(validate.errors).toBe(null);
		const first = output.items[0];
		expect(validate({ ...output, items: [{ ...first, options: [] }] })).toBe(false);
		expect(validate({ ...output, extra: 1 })).toBe(false);
	});

	it('payload: no source texts, a glossary', () => {
		const payload = coursePayload(course);
		expect(payload.glossary).toEqual({ WRO: 'World Rye Organisation' });
		expect(Object.keys(payload.facts[0] ?? {})).not.toContain('sources');
		expect(payload.items).toEqual(course.bank.items);
	});

	it('paths are rewritten everywhere', () => {
		const moved = JSON.stringify(compileOutput(renameFiles(course, (path) => `x/${path}`)));
		expect(moved).not.toMatch(/"file":"(?!x\/)/);
		expect(moved).toContain('"file":"x/notes/a.md"');
	});

	it('the same files give the same bytes, in whatever order they come', () => {
		const files = { 'b.md': '# B\n\nBread is baked.', 'a.md': '# A\n\nAn ant has six legs.' };
		const [once, again] = [
			compose(files),
			compose(Object.fromEntries(Object.entries(files).reverse()))
		];
		expect(JSON.stringify(again)).toBe(JSON.stringify(once));
		expect(once.facts[0]?.id).not.toBe(factId(''));
	});
});
