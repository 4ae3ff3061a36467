import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseId, factId, itemId, lessonId, type ItemId } from '../core/ids';
import { seededRng } from '../core/rng';
import type { Item } from '../items/types';
import { assembleForm, type AssembleOptions } from './assemble';
import { fullFormat, sectionFormat, shortFormat } from './formats';
import { quotasOf } from './quotas';
import { dvaBlueprint, sampleBank, sampleItem, saaBlueprint, type SampleItem } from './sample-exam';
import type { ExamFormat, ItemExposure } from './types';

const full = fullFormat(dvaBlueprint);
const short = (questions: number) => shortFormat(dvaBlueprint, questions);
const one = (questions: number): ExamFormat => {
	const format = sectionFormat(dvaBlueprint, { kind: 'domain', domain: 'development' }, questions);
	if (!format) throw new Error('no such domain');
	return format;
};

const options: AssembleOptions = {
	course: courseId('course'),
	seed: 'seed',
	clashes: () => false,
	keepsOrder: () => false
};
const assemble = (
	bank: readonly Item[],
	format: ExamFormat,
	changes: Partial<AssembleOptions> = {}
) => assembleForm(bank, format, { ...options, ...changes });
const idsOf = (result: ReturnType<typeof assemble>) =>
	result.form?.questions.map(({ item }) => item as string) ?? [];
const bankOf = (...samples: SampleItem[]) => samples.map(sampleItem);
const many = (count: number, sample: (i: number) => SampleItem) =>
	Array.from({ length: count }, (_, i) => sampleItem(sample(i)));
const pairs = (clashing: readonly string[]) => (a: Item, b: Item) =>
	clashing.includes(`${a.id} ${b.id}`) || clashing.includes(`${b.id} ${a.id}`);
const exposure = (met: Record<string, Partial<ItemExposure>>): ReadonlyMap<ItemId, ItemExposure> =>
	new Map(
		Object.entries(met).map(([id, given]) => [
			itemId(id),
			{ times: 0, lastAtMs: null, lastCorrect: null, flagged: false, ...given }
		])
	);

describe('assembleForm', () => {
	it('gives a full paper, the same for the same seed in any order of the bank', () => {
		const bank = sampleBank(1500);
		const first = assemble(bank, full);
		expect(first.shortfalls).toEqual([]);
		expect(first.form?.format).toEqual(full);
		expect(first.form?.questions).toHaveLength(65);
		expect(first.form?.questions.filter((q) => !q.scored)).toHaveLength(15);
		expect(assemble(seededRng(1).shuffle(bank), full)).toEqual(first);
		expect(idsOf(assemble(bank, full, { seed: 'other' }))).not.toEqual(idsOf(first));
	});

	it('spreads the unscored ones over the domains and the paper', () => {
		const { form } = assemble(sampleBank(1500), full);
		const unscored = form?.questions.filter((q) => !q.scored) ?? [];
		expect(quotasOf(full).map((q) => q.questions - q.scored)).toEqual([5, 4, 3, 3]);
		for (const { domain, questions, scored } of quotasOf(full))
			expect(unscored.filter((q) => q.domain === domain)).toHaveLength(questions - scored);
		const places = form?.questions.flatMap((q, i) => (q.scored ? [] : [i])) ?? [];
		expect(places.at(-1)).toBeGreaterThan((places[0] ?? 0) + 20);
	});

	it('asks authored questions first, and generated ones up to their share', () => {
		const bank = [
			...many(8, (i) => ({ id: `a${i}` })),
			...many(50, (i) => ({ id: `g${i}`, origin: 'generated' }))
		];
		const generated = (format: ExamFormat, share?: number) =>
			idsOf(assemble(bank, format, share === undefined ? {} : { generatedShare: share })).filter(
				(id) => id.startsWith('g')
			).length;
		expect(generated(one(8))).toBe(0);
		expect(generated(one(10))).toBe(2);
		expect(generated(one(20), 0.6)).toBe(12);
		expect(generated(one(20), 1)).toBe(12);
	});

	it('keeps the share of generated ones in a paper that comes out shorter, and says so', () => {
		const bank = [
			...many(8, (i) => ({ id: `a${i}` })),
			...many(50, (i) => ({ id: `g${i}`, origin: 'generated' }))
		];
		const { form, shortfalls } = assemble(bank, one(40));
		expect(form?.questions).toHaveLength(10);
		expect(form?.format).toMatchObject({ questions: 10, unscored: 0, minutes: 20 });
		expect(shortfalls).toEqual([
			{
				kind: 'domain',
				domain: 'development',
				title: 'Development with AWS Services',
				wanted: 40,
				got: 10
			}
		]);
	});

	it.each([
		['an empty bank', []],
		[
			'a bank of other forms',
			[{ ...sampleItem({ id: 'a' }), form: 'flashcard', back: 'x', reverse: null }]
		],
		['a bank of other domains', bankOf({ id: 'a', domain: 'cooking' }, { id: 'b', domain: null })],
		['generated items alone', bankOf({ id: 'a', origin: 'generated' })]
	] as [string, Item[]][])('gives no form of %s', (_, bank) => {
		expect(assemble(bank, short(10))).toEqual({ form: null, shortfalls: [{ kind: 'nothing' }] });
	});

	it('tells by domain and number what is missing', () => {
		const bank = [
			...many(30, (i) => ({ id: `d${i}` })),
			...many(2, (i) => ({ id: `s${i}`, domain: 'security' })),
			...many(2, (i) => ({ id: `t${i}`, domain: 'troubleshooting' }))
		];
		const { form, shortfalls } = assemble(bank, short(10));
		expect(form?.questions).toHaveLength(7);
		expect(shortfalls).toMatchObject([
			{ domain: 'security', wanted: 3, got: 2 },
			{ domain: 'deployment', wanted: 2, got: 0 }
		]);
	});

	it('asks no fact twice and no two that clash, even if that costs an exchange', () => {
		// Whichever of the authored ones is tried first, only one set of three fits.
		const bank = bankOf(
			{ id: 'hub', facts: ['f1', 'f2'] },
			{ id: 'a', facts: ['f1'] },
			{ id: 'b', facts: ['f2'] },
			{ id: 'c', facts: ['f3'] },
			{ id: 'd', facts: ['f3', 'f4'] }
		);
		for (let seed = 0; seed < 50; seed++) {
			const ids = idsOf(
				assemble(bank, one(3), { seed: `${seed}`, clashes: pairs(['b d']) })
			).sort();
			expect(['a b c', 'a c hub', 'a d']).toContain(ids.join(' '));
			expect(ids).toHaveLength(3);
		}
	});

	it('exchanges one question for another across domains', () => {
		const bank = bankOf(
			{ id: 'd1', facts: ['shared'] },
			{ id: 'd2', facts: ['own'] },
			{ id: 's1', domain: 'security', facts: ['shared'] }
		);
		const [development, security] = dvaBlueprint.domains;
		if (!development || !security) throw new Error('no domains');
		const domains = [
			{ ...development, weight: 0.5 },
			{ ...security, weight: 0.5 }
		];
		for (let seed = 0; seed < 20; seed++)
			expect(idsOf(assemble(bank, { ...short(2), domains }, { seed: `${seed}` })).sort()).toEqual([
				'd2',
				's1'
			]);
	});

	it.each([
		['unseen before seen', { a: { times: 1, lastAtMs: 5 } }, ['b', 'c']],
		['least often first', { a: { times: 3 }, b: { times: 1 }, c: { times: 2 } }, ['b', 'c']],
		[
			'least recently first',
			{
				a: { times: 1, lastAtMs: 30 },
				b: { times: 1, lastAtMs: 10 },
				c: { times: 1, lastAtMs: 20 }
			},
			['b', 'c']
		]
	] as [string, Record<string, Partial<ItemExposure>>, string[]][])(
		'controls exposure: %s',
		(_, met, expected) => {
			const bank = bankOf({ id: 'a' }, { id: 'b' }, { id: 'c' });
			for (const seed of ['1', '2', '3'])
				expect(idsOf(assemble(bank, one(2), { seed, exposure: exposure(met) })).sort()).toEqual(
					expected
				);
		}
	);

	it.each([
		[{ domains: ['security'] }, ['s']],
		[{ lessons: [lessonId('lesson-2')] }, ['l']],
		[{ difficulties: ['analyse'] }, ['h']],
		[{ pasts: ['unseen'] }, ['h', 'l']],
		[{ pasts: ['missed'] }, ['d']],
		[{ pasts: ['flagged'] }, ['s']],
		[{ pasts: ['flagged', 'missed'] }, ['d', 's']],
		[{ pasts: ['missed'], domains: ['security'] }, []],
		[{}, ['d', 'h', 'l', 's']]
	] as [NonNullable<AssembleOptions['filter']>, string[]][])(
		'the filter %j lets through %j',
		(filter, expected) => {
			const bank = bankOf(
				{ id: 'd' },
				{ id: 's', domain: 'security' },
				{ id: 'l', lesson: 'lesson-2' },
				{ id: 'h', difficulty: 'analyse' }
			);
			const met = exposure({
				d: { times: 1, lastCorrect: false },
				s: { times: 2, lastCorrect: true, flagged: true }
			});
			expect(idsOf(assemble(bank, short(40), { filter, exposure: met })).sort()).toEqual(expected);
		}
	);

	it('repeats a paper only where there are not enough others, and says how often', () => {
		const bank = [
			...many(20, (i) => ({ id: `a${i}` })),
			...many(2, (i) => ({ id: `g${i}`, origin: 'generated' }))
		];
		const first = idsOf(assemble(bank, one(12)));
		const second = assemble(bank, one(12), { seed: 'second', avoid: new Set(first.map(itemId)) });
		const again = idsOf(second).filter((id) => first.includes(id));
		expect(again).toHaveLength(2);
		expect(second.shortfalls).toEqual([{ kind: 'repeated', count: 2 }]);
	});

	it('takes questions by the lessons of the domains where the format says so', () => {
		const { form, shortfalls } = assemble(sampleBank(400), shortFormat(saaBlueprint, 20));
		expect(shortfalls).toEqual([]);
		const lessonOf = new Map(sampleBank(400).map((item) => [item.id, item.lesson]));
		for (const { item, domain } of form?.questions ?? [])
			expect(saaBlueprint.domains.find(({ id }) => id === domain)?.lessons).toContain(
				lessonOf.get(item)
			);
	});

	it('shuffles the options, but not where their order means something', () => {
		const bank = many(40, (i) => ({
			id: `a${i}`,
			options: i % 2 ? ['1', '2', '3'] : ['x', 'y', 'z']
		}));
		const { form } = assemble(bank, one(40), {
			keepsOrder: (item) => item.options[0]?.text === '1'
		});
		const orders = new Set<string>();
		for (const { item, order } of form?.questions ?? []) {
			const odd = Number(item.slice(1)) % 2 === 1;
			if (odd) expect(order).toEqual([0, 1, 2]);
			else orders.add(order.join(''));
		}
		expect(orders.size).toBe(6);
	});

	it('keeps its promises for any bank', () => {
		const item = fc.record({
			origin: fc.constantFrom<Item['origin']>('authored', 'generated'),
			domain: fc.constantFrom(...dvaBlueprint.domains.map(({ id }) => id)),
			facts: fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 3 }),
			avoided: fc.boolean()
		});
		fc.assert(
			fc.property(
				fc.array(item, { maxLength: 50 }),
				fc.integer({ min: 1, max: 30 }),
				fc.string(),
				fc.integer({ min: 2, max: 9 }),
				(samples, questions, seed, spread) => {
					const bank = samples.map(({ facts, ...rest }, i) =>
						sampleItem({ ...rest, id: `i${i}`, facts: facts.map(String) })
					);
					const number = (it: Item) => Number(it.id.slice(1));
					const clashes = (a: Item, b: Item) => (number(a) * number(b)) % spread === 1;
					const avoid = new Set(bank.filter((_, i) => samples[i]?.avoided).map(({ id }) => id));
					const format = short(questions);
					const { form, shortfalls } = assemble(bank, format, { seed, clashes, avoid });
					if (!form) {
						expect(shortfalls).toEqual([{ kind: 'nothing' }]);
						return;
					}
					const chosen = form.questions.map(({ item: id }) => bank[Number(id.slice(1))] as Item);
					expect(new Set(chosen).size).toBe(chosen.length);
					const facts = chosen.flatMap((it) => it.facts);
					expect(new Set(facts).size).toBe(facts.length);
					chosen.forEach((a, i) =>
						chosen.slice(i + 1).forEach((b) => expect(clashes(a, b)).toBe(false))
					);
					const generated = chosen.filter(({ origin }) => origin === 'generated').length;
					expect(generated).toBeLessThanOrEqual(0.2 * chosen.length);
					const missing = shortfalls.flatMap((s) => (s.kind === 'domain' ? [s] : []));
					for (const quota of quotasOf(format)) {
						const got = form.questions.filter(({ domain }) => domain === quota.domain).length;
						const told = missing.find(({ domain }) => domain === quota.domain);
						expect(got).toBe(told?.got ?? quota.questions);
					}
				}
			),
			{ numRuns: 150 }
		);
	});

	it.each<[string, (i: number) => string[], AssembleOptions['clashes']]>([
		['few facts', (i) => [`f${i % 70}`, `f${(i * 7) % 90}`], () => false],
		['many clashes', (i) => [`f${i}`], (a, b) => (a.id.length + b.id.length) % 2 === 0],
		['one fact', () => ['f'], () => false]
	])('gives up in time where 1,500 items have %s', (name, facts, clashes) => {
		const bank = sampleBank(1500).map((item, i) => ({ ...item, facts: facts(i).map(factId) }));
		const began = performance.now();
		assemble(bank, full, { clashes });
		const tookMs = performance.now() - began;
		if (process.env['EXAM_TIMES']) console.log(name, tookMs);
		expect(tookMs).toBeLessThan(500);
	});
});
