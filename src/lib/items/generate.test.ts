import { describe, expect, it } from 'vitest';
import { groupId } from '../core/ids';
import type { Fact } from '../notes/types';
import { generateItems } from './generate';
import { definition, fact, networkModes, purpose, sections, term } from './knowledge/sample-facts';
import type { Item } from './types';

const make = (facts: readonly Fact[], seed = 'seed') => generateItems(facts, { seed, sections });
const of = <F extends Item['form']>(items: readonly Item[], form: F, id?: string) =>
	items.filter(
		(i): i is Extract<Item, { form: F }> =>
			i.form === form && (id === undefined || i.facts[0] === id)
	);

const roles: readonly Fact[] = [
	definition('task-role', 'Task Role', 'Used by containers for API access', 'roles', 'IAM role'),
	purpose('execution-role', 'Execution Role', 'pulls container images', 'roles', 'IAM role')
];
const services: readonly Fact[] = [
	purpose('service', 'Service', 'maintains desired number of task copies running', 'core'),
	definition('cluster', 'Cluster', 'Logical grouping of ECS resources', 'core', null),
	definition(
		'definition',
		'Task Definition',
		'Blueprint for running Docker containers',
		'core',
		null
	),
	purpose('replica', 'Replica', 'maintains the number of desired tasks', 'types', 'service type'),
	definition('daemon', 'Daemon', 'One copy on every EC2 instance', 'types', 'service type')
];
const course = [...networkModes, ...roles, ...services];

describe('generateItems', () => {
	it('gives the same bytes twice', () =>
		expect(JSON.stringify(make(course))).toBe(JSON.stringify(make(course))));

	it('keeps ids and stems when facts are shuffled', () => {
		const key = (items: readonly Item[]) => items.map((i) => `${i.id} ${i.stem}`).sort();
		expect(key(make([...course].reverse()).items)).toEqual(key(make(course).items));
	});

	it('lets the seed change only the order of options', () => {
		const a = make(course, 'a').items;
		const b = make(course, 'b').items;
		expect(a.map((i) => i.id)).toEqual(b.map((i) => i.id));
		expect(a.map((i) => i.stem)).toEqual(b.map((i) => i.stem));
		expect(JSON.stringify(a)).not.toBe(JSON.stringify(b));
	});

	it('has no id twice', () => {
		const ids = make(course).items.map((i) => i.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('gives every choice one key, three or four options and a reason for each', () => {
		const choices = of(make(course).items, 'single-choice');
		expect(choices.length).toBeGreaterThan(5);
		for (const item of choices) {
			expect(item.options.filter((o) => o.correct)).toHaveLength(1);
			expect([3, 4]).toContain(item.options.length);
			for (const o of item.options) expect(o.rationale).toMatch(/^[^a-z].+[.!?”]$/u);
		}
	});
});

describe('known false', () => {
	it('asks which mode Fargate can use, and knows that none cannot be used there', () => {
		const item = of(make(networkModes).items, 'single-choice', 'awsvpc-scope')[0];
		expect(item?.stem).toBe('Which network mode can be used with Fargate?');
		expect(item?.options.find((o) => o.correct)?.text).toBe('awsvpc');
		expect(item?.options.map((o) => o.text).sort()).toEqual(['awsvpc', 'bridge', 'host', 'none']);
	});

	it('does not ask which mode is limited to EC2 while none is silently so', () => {
		const stems = make(networkModes).items.filter(
			(i) => i.form === 'single-choice' || i.form === 'multiple-response'
		);
		expect(stems.filter((i) => /EC2/.test(i.stem))).toEqual([]);
	});

	it('does not set two terms against each other that are told in nearly the same words', () => {
		for (const item of of(make(course).items, 'single-choice'))
			if (item.facts[0] === 'replica' || item.facts[0] === 'service') {
				const texts = item.options.map((o) => o.text);
				expect(texts.includes('Replica') && texts.includes('Service')).toBe(false);
			}
	});

	it('makes a false statement by one exchange and tells the repair', () => {
		const wrong = of(make(course).items, 'true-false').filter((i) => i.repair);
		expect(wrong.length).toBeGreaterThan(2);
		for (const item of wrong) {
			expect(item.stem.toLowerCase()).toContain(item.repair?.wrong.toLowerCase());
			expect(item.options.find((o) => o.correct)?.text).toBe('False');
			expect(item.stem).not.toMatch(/\bnot\b/);
		}
	});

	it('keeps true statements between 40 and 60 per cent when most can only be true', () => {
		const rules = Array.from({ length: 40 }, (_, i) =>
			fact(`rule-${i}`, {
				kind: 'rule',
				clause: { subject: `Part${i}x`, verb: 'holds', object: 'the configuration of the cluster' },
				statement: `Part${i}x holds the configuration of the cluster number ${i}.`
			})
		);
		const list = of(make([...course, ...rules]).items, 'true-false');
		const share = list.filter((i) => !i.repair).length / list.length;
		expect(share).toBeGreaterThanOrEqual(0.4);
		expect(share).toBeLessThanOrEqual(0.6);
	});
});

describe('what is not asked', () => {
	it('says why a fact has no item', () => {
		const { items, skipped } = make([
			fact('see', { kind: 'rule', clause: null, statement: 'See the table below for these.' })
		]);
		expect(items).toEqual([]);
		expect(skipped.map((s) => s.fact)).toContain('see');
	});

	it('asks neither of two questions that read the same and have different answers', () => {
		const two = ['a', 'b'].map((id) =>
			fact(id, {
				kind: 'answer',
				question: 'Which port does it open?',
				answer: id === 'a' ? '80' : '443',
				statement: 'x'
			})
		);
		expect(make(two).items).toEqual([]);
	});

	it('writes no English around a foreign note', () => {
		const foreign = [
			definition(
				'gsi',
				'GSI',
				'Até 20 por tabela, tem capacidade própria e não é a da tabela',
				null,
				null
			),
			fact('r', {
				kind: 'rule',
				clause: null,
				statement: 'Os dados da tabela são gravados em `S3` com uma chave que não é do cliente.',
				focus: [{ start: 39, end: 41, type: 'code' }]
			})
		];
		for (const item of make(foreign).items)
			expect(item.stem).not.toMatch(/\b(?:what|which|the|is|are)\b/i);
	});

	it('writes no command item that its stem does not determine', () => {
		const command = (words: string) =>
			fact('c', {
				kind: 'command',
				label: 'Run Task',
				command: words,
				words: words.split(' '),
				operation: ['aws', 'ecs', 'run-task'],
				statement: 'Run Task.'
			});
		expect(
			of(make([command('aws ecs run-task --cluster web')]).items, 'command')[0]?.stem
		).toContain('cluster `web`');
		expect(of(make([command('aws ecs run-task --cluster ...')]).items, 'command')).toEqual([]);
		expect(of(make([command('aws ecs run-task -c web')]).items, 'command')).toEqual([]);
	});

	it('takes numbers in order of size', () => {
		const timeout = fact('t', {
			kind: 'attribute',
			property: 'Timeout',
			entity: term('Lambda'),
			value: '15 minutes',
			truth: null,
			category: null,
			group: groupId('limits'),
			statement: 'Lambda – Timeout: 15 minutes.'
		});
		const item = of(make([timeout]).items, 'single-choice')[0];
		const sizes = item?.options.map((o) => parseInt(o.text, 10)) ?? [];
		expect(sizes).toHaveLength(4);
		expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
		expect(item?.options.find((o) => o.correct)?.text).toBe('15 minutes');
	});
});

describe('cost', () => {
	it('grows with the number of facts, not with its square', () => {
		const many = (n: number) =>
			Array.from({ length: n }, (_, i) =>
				definition(
					`d${i}`,
					`Widget${i}x`,
					`Holder of the value number${i} for unit${(i * 7) % n}`,
					`g${Math.floor(i / 6)}`,
					null
				)
			);
		const time = (n: number) => {
			const facts = many(n);
			const from = performance.now();
			make(facts);
			return performance.now() - from;
		};
		time(100);
		const small = time(250);
		const large = time(2000);
		expect(large / small).toBeLessThan(24);
	}, 30_000);
});
