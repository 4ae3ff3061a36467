import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonId } from '../../core/ids';
import type { Item } from '../types';
import { parseQuestions, saysQuestions } from './parse-questions';

const context = {
	lessons: [{ id: lessonId('services'), file: 'notes/04-services.md' }],
	factIds: new Set(['services/daemon', 'services/replica']),
	domains: ['development', 'security']
};
const parse = (text: string) => parseQuestions([{ path: 'questions/q.md', text }], context);
function only(text: string): Item {
	const { items, diagnostics } = parse(text);
	expect(diagnostics).toEqual([]);
	expect(items).toHaveLength(1);
	return items[0] as Item;
}
const options =
	'\n\n- [ ] Red\n  - Wrong colour.\n- [x] Green\n  - Right colour.\n- [ ] Blue\n  - Wrong too.\n';

describe('the form of a question', () => {
	it('reads stem, settings, options, reasons and references', () => {
		const item = only(
			[
				'---',
				'lesson: 04-services',
				'domain: development',
				'---',
				'# Questions on services',
				'',
				'## A company runs `nginx`.',
				'<!-- id: daemon-one; difficulty: analyse; facts: services/daemon, services/replica -->',
				'',
				'It uses **two** clusters.',
				'',
				'```json',
				'{ "a": 1,',
				'',
				'  "b": 2 }',
				'```',
				'',
				'Which type fits?',
				'',
				'- [x] Daemon',
				'  - One task on each instance.',
				'- [ ] Replica',
				'',
				'  Keeps a count.',
				'- [ ] `awsvpc`',
				'  - A network mode.',
				'  - Not a service type.',
				'',
				'Explanation: Daemon services follow the instances.',
				'',
				'References:',
				'',
				'- [Services](https://example.com/services)',
				'- <https://example.com/daemon>'
			].join('\n')
		);
		expect(item).toEqual({
			id: 'daemon-one',
			form: 'single-choice',
			origin: 'authored',
			stem: 'A company runs `nginx`.\n\nIt uses two clusters.\n\n```json\n{ "a": 1,\n  "b": 2 }\n```\n\nWhich type fits?',
			options: [
				{ text: 'Daemon', correct: true, rationale: 'One task on each instance.' },
				{ text: 'Replica', correct: false, rationale: 'Keeps a count.' },
				{ text: '`awsvpc`', correct: false, rationale: 'A network mode. Not a service type.' }
			],
			facts: ['services/daemon', 'services/replica'],
			lesson: 'services',
			section: null,
			sources: [{ file: 'questions/q.md', startLine: 7, endLine: 34 }],
			domain: 'development',
			difficulty: 'analyse',
			references: ['https://example.com/services', 'https://example.com/daemon'],
			rationale: 'Daemon services follow the instances.',
			pattern: ''
		});
	});

	it('two right options make multiple-response', () => {
		const text =
			'# Which are warm? (Select two)\n\n- [x] Red\n  - Yes.\n- [x] Orange\n  - Yes.\n- [ ] Blue\n  - No.';
		expect(only(text)).toMatchObject({
			form: 'multiple-response',
			stem: 'Which are warm? (Choose TWO.)'
		});
	});

	it('True and False make true-false, with the repair from the reason', () => {
		const text =
			'## With Fargate, you manage instances.\n\n- [x] False\n  - AWS does. Repair: replace "Fargate" by "EC2".\n- [ ] True\n  - Not here.';
		const item = only(text);
		expect(item).toMatchObject({ form: 'true-false', repair: { wrong: 'Fargate', right: 'EC2' } });
		expect('options' in item && item.options.map((option) => option.text)).toEqual([
			'True',
			'False'
		]);
	});

	it.each([
		[
			'# Tasks get an {{______}}.\n\n- accept: ["ENI", "network interface"]',
			'cloze',
			['ENI', 'network interface']
		],
		['# Tasks get an {{ENI|network interface}} each.', 'cloze', ['ENI', 'network interface']],
		['# Tasks get an ______ each.\n\nAnswer: ENI', 'cloze', ['ENI']],
		[
			'# What does a task get?\n\n- accept: "ENI"\n- accept: interface',
			'typed',
			['ENI', 'interface']
		],
		[
			'# Stop the task. Type the command.\n\n- accept: `aws ecs stop-task --task x`',
			'command',
			['`aws ecs stop-task --task x`']
		],
		['# List the files.\n\n- accept:\n  ```sh\n  ls -l\n  ```', 'command', ['ls -l']],
		['# command (from a code block)\n\nList them.\n\n- accept: ls', 'command', ['ls']]
	])('%s', (text, form, accept) => {
		expect(only(text)).toMatchObject({ form, accept });
	});

	it.each([
		['# A task gets an ______.\n\n- accept: "ENI"\n  - Each task has one.', 'Each task has one.'],
		['# A task gets an ______.\n\n- accept: "ENI"\n\nWhy: Because.', 'Because.'],
		['# A task gets an ______.\n\n- accept: "ENI"', 'A task gets an ENI.'],
		['# List.\n\n- accept: `ls -l`', 'The answer is `ls -l`.'],
		['# What is it?\n\nAnswer: A copy', 'A copy.'],
		['# Match.\n\n- pairs: [["a", "A", "a is A"], ["b", "B"]]', 'a is A. b: B.'],
		['# Order.\n\n- steps: ["x", "y", "z"]', '1. x. 2. y. 3. z.']
	])('%s has a reason', (text, rationale) => {
		expect(only(text).rationale).toBe(rationale);
	});

	it('keeps braces in code out of blanks', () => {
		expect(only('# What does `{{ name }}` print?\n\n- accept: the name')).toMatchObject({
			form: 'typed',
			stem: 'What does `{{ name }}` print?'
		});
	});

	it('reads pairs from JSON and from bullets', () => {
		const json = only('# Match.\n\n- pairs: [["a", "A"], ["b", "B"], ["c", "C"]]\n- decoy: "D"');
		const list = only('# Match.\n\n- pairs:\n  - a — A\n  - b -> B\n  - c = C\n- decoy: D');
		expect(list).toEqual({ ...json, sources: list.sources });
		expect(json).toMatchObject({ form: 'match', decoy: { right: 'D' } });
	});

	it('reads steps and flashcards', () => {
		expect(only('# Order the steps.\n\n- steps:\n  1. one\n  2. two\n  3. three')).toMatchObject({
			form: 'order',
			steps: ['one', 'two', 'three']
		});
		expect(only('# What is a task?\n\n**Answer:** A running copy of `x`.')).toMatchObject({
			form: 'flashcard',
			back: 'A running copy of `x`.'
		});
	});

	it('takes numbers and letters off', () => {
		expect(only(`## Question 3: Which colour?${options}`).stem).toBe('Which colour?');
		expect(only(`## Question 3\n\nWhich colour?${options}`).stem).toBe('Which colour?');
		const item = only('# Which?\n\n- [x] A. Red\n  - Yes.\n- [ ] B. Blue\n  - No.');
		expect('options' in item && item.options.map((option) => option.text)).toEqual(['Red', 'Blue']);
	});

	it('keeps the id when the question moves, and tells two alike apart', () => {
		const id = only(`# Which colour?${options}`).id;
		expect(parse(`# Title\n\n## Which colour?${options}`).items[0]?.id).toBe(id);
		expect(id).toMatch(/^which-colour-[a-z0-9]{8}$/);
	});

	it('reads CRLF and a byte order mark', () => {
		const text = `\uFEFF---\nlesson: services\n---\n# Which colour?${options}`.replace(
			/\n/g,
			'\r\n'
		);
		expect(only(text)).toMatchObject({ lesson: 'services', stem: 'Which colour?' });
		expect(saysQuestions('\uFEFF---\r\ntitle: x\r\ntype: questions\r\n---\r\n')).toBe(true);
		expect(saysQuestions('# x\n\ntype: questions\n')).toBe(false);
	});
});

describe('author errors', () => {
	it.each([
		['no-key', 3, '# Q?\n\n- [ ] a\n  - r\n- [ ] b\n  - r'],
		['all-right', 3, '# Q?\n\n- [x] a\n  - r\n- [x] b\n  - r'],
		['no-reason', 5, '# Q?\n\n- [x] a\n  - r\n- [ ] b'],
		['duplicate-option', 5, '# Q?\n\n- [x] a b\n  - r\n- [ ] A  b.\n  - r'],
		['option-count', 3, '# Q?\n\n- [x] a\n  - r'],
		['option-box', 5, '# Q?\n\n- [x] a\n  - r\n- b\n  - r'],
		['option-box', 5, '# Q?\n\n- [x] a\n  - r\n- []b\n  - r'],
		['empty-option', 5, '# Q?\n\n- [x] a\n  - r\n- [ ] <!-- later -->\n  - r'],
		['text-after-options', 10, `# Q?${options.trimEnd()}\n\nMore.`],
		['options', 11, `# Q?${options}\n***\n${options.trim()}`],
		['count', 1, '# Q? (Choose TWO.)\n\n- [x] a\n  - r\n- [ ] b\n  - r'],
		['count', 1, '# Q? (Choose THREE.)\n\n- [x] a\n  - r\n- [x] b\n  - r\n- [ ] c\n  - r'],
		['count', 1, '# Q?\n\n- [x] a\n  - r\n- [x] b\n  - r\n- [ ] c\n  - r'],
		['duplicate-id', 10, `# Q?${options}\n# Q?${options}`],
		['id', 2, `# Q?\n<!-- id: Not Good -->${options}`],
		['unknown-key', 2, `---\nlevel: 3\n---\n# Q?${options}`],
		['unknown-key', 2, `# Q?\n<!-- id: q; level: 3 -->${options}`],
		['domain', 2, `---\ndomain: cooking\n---\n# Q?${options}`],
		['lesson', 3, `---\ntitle: x\nlesson: cooking\n---\n# Q?${options}`],
		['fact', 2, `# Q?\n<!-- facts: services/daemon, nope -->${options}`],
		['difficulty', 2, `# Q?\n<!-- difficulty: hard -->${options}`],
		['front-matter', 2, `---\nlesson: [\n---\n# Q?${options}`],
		['front-matter', 1, `---\n- lesson\n---\n# Q?${options}`],
		['front-matter', 2, `---\ndomain: { a: b }\n---\n# Q?${options}`],
		['no-answer', 10, `# Q?${options}\n# Another?\n\nJust text.`],
		['no-stem', 1, `#${options}`],
		['no-heading', 1, options.trim()],
		['two-answers', 10, `# Q?${options}\nAnswer: Green`],
		['form', 1, `# true-false\n\nQ?${options}`],
		['form', 2, `# Q?\n<!-- form: quiz -->${options}`],
		['blank-count', 1, '# A ______ and a ______.\n\n- accept: x'],
		['pair', 3, '# Match.\n\n- pairs: [["a", "b"], ["c"], ["d", "e"], ["f", "g"]]'],
		['pair-count', 1, '# Match.\n\n- pairs: [["a", "b"]]'],
		['step-count', 1, '# Order.\n\n- steps: ["a", "b"]'],
		['reference', 12, `# Q?${options}\nReferences:\n\n- a book`],
		['no-questions', 1, 'Only text.']
	])('%s at line %i', (rule, line, text) => {
		const found = parse(text).diagnostics.map((d) => `${d.rule}:${d.line}`);
		expect(found).toContain(`question/${rule}:${line}`);
		for (const d of parse(text).diagnostics)
			expect(d.message).toMatch(/^Unexpected .*, expected /s);
	});

	it('an error keeps its question out and leaves the others', () => {
		const { items } = parse(`# One?\n\n- [ ] a\n  - r\n- [ ] b\n  - r\n\n# Two?${options}`);
		expect(items.map((item) => item.stem)).toEqual(['Two?']);
	});

	it('a stem without its count gets one', () => {
		const { items } = parse('# Q?\n\n- [x] a\n  - r\n- [x] b\n  - r\n- [ ] c\n  - r');
		expect(items[0]?.stem).toBe('Q? (Choose TWO.)');
	});
});

describe('any text', () => {
	const line = fc.oneof(
		fc.string(),
		fc.constantFrom(
			'---',
			'# Q',
			'## true-false',
			'',
			'- [x] a',
			'- [ ] b',
			'  - reason',
			'- [x]',
			'- []',
			'- accept: ["',
			'- accept:',
			'- pairs: [["a","b"],1,null,[]]',
			'- steps: [1,2,3]',
			'Answer:',
			'References:',
			'- <https://example.com>',
			'<!-- id: q; facts: a -->',
			'<!-- form: match',
			'```',
			'> - [x] a',
			'{{a}} ______',
			'| a | b |',
			'|---|---|',
			'lesson: &a [*a]',
			'type: questions',
			'1. [ ] a'
		)
	);
	it.each([
		['quotes', `# Q\n\n${'>'.repeat(3000)} deep`],
		[
			'lists',
			`# Q\n\n${Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- [ ] a`).join('\n')}`
		],
		['brackets', `# Q\n\n- accept: ${'['.repeat(3000)}`]
	])('stands %s nested deep', (_name, text) => {
		expect(parse(text).items.length + parse(text).diagnostics.length).toBeGreaterThan(0);
	});

	it('never throws, and says something of every file it makes nothing of', () => {
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const { items, diagnostics } = parse(lines.join('\n'));
				expect(items.length + diagnostics.length).toBeGreaterThan(0);
				expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
			}),
			{ numRuns: 300 }
		);
	});
});
