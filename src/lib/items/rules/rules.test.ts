import { describe, expect, it } from 'vitest';
import { bankRules, itemRules } from './all';

const rules = [...itemRules, ...bankRules];

it('gives every rule an id of its own, a title and a source', () => {
	expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
	for (const rule of rules) {
		expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(rule.title).not.toBe('');
		expect(rule.source).toMatch(/\d{4}/);
	}
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
	it('has at least two examples of each sort', () => {
		expect(rule.examples.ok.length).toBeGreaterThanOrEqual(2);
		expect(rule.examples.notOk.length).toBeGreaterThanOrEqual(2);
	});
});

describe.each(itemRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
	it.each(rule.examples.ok.map((item) => [item.stem, item] as const))(
		'passes: %s',
		(_stem, item) => {
			expect(rule.check(item)).toEqual([]);
		}
	);
	it.each(rule.examples.notOk.map((item) => [item.stem, item] as const))(
		'finds: %s',
		(_stem, item) => {
			expect(rule.check(item)).not.toEqual([]);
		}
	);
});

describe.each(bankRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
	it.each(rule.examples.ok.map((items, i) => [i, items] as const))(
		'passes bank %i',
		(_i, items) => {
			expect(rule.check(items)).toEqual([]);
		}
	);
	it.each(rule.examples.notOk.map((items, i) => [i, items] as const))(
		'finds in bank %i',
		(_i, items) => {
			expect(rule.check(items)).not.toEqual([]);
		}
	);
});
