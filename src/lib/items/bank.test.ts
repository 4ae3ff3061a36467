import { describe, expect, it } from 'vitest';
import { factId, itemId, lessonId } from '../core/ids';
import { assembleBank, type BankChecks } from './bank';
import { spread } from './bank-order';
import type { Flaw, Item } from './types';

function card(id: string, fact: string, stem = id, back = 'back', lesson = 'l'): Item {
	return {
		id: itemId(id),
		form: 'flashcard',
		origin: 'generated',
		stem,
		back,
		reverse: null,
		facts: [factId(fact)],
		lesson: lessonId(lesson),
		section: null,
		sources: [],
		domain: null,
		difficulty: 'recall',
		references: [],
		rationale: '',
		pattern: ''
	};
}
const flaw = (item: Item, severity: Flaw['severity'], rule = 'r'): Flaw => ({
	rule,
	severity,
	item: item.id,
	message: 'm'
});
const checks = (over: Partial<BankChecks> = {}): BankChecks => ({
	checkItem: () => [],
	checkAmong: () => [],
	balanceKeys: (items) => items,
	...over
});
const ids = (items: readonly Item[]) => items.map((item) => item.id);

describe('assembleBank', () => {
	it('keeps ERRORs out and says so, and counts WARNs', () => {
		const [a, b, c] = [card('a', 'f'), card('b', 'g'), card('c', 'h')];
		const bank = assembleBank(
			[a, b, c],
			[],
			[],
			's',
			checks({
				checkItem: (item) =>
					item === b ? [flaw(b, 'ERROR'), flaw(b, 'WARN')] : item === c ? [flaw(c, 'WARN')] : []
			})
		);
		expect(ids(bank.items)).toEqual(['a', 'c']);
		expect(bank.blocked.map((one) => one.item.id)).toEqual(['b']);
		expect(bank.flaws.map((one) => one.item)).toEqual(['c']);
		expect(bank.skipped).toEqual([{ fact: 'g', form: null, reason: 'its items were blocked: m' }]);
	});

	it('checks again what balancing changed, and then the bank as a whole', () => {
		const [a, b, c] = [card('a', 'f'), card('b', 'g'), card('c', 'h')];
		const bank = assembleBank(
			[a, b, c],
			[],
			[],
			's',
			checks({
				balanceKeys: (items) =>
					items.map((item) => (item.id === 'a' ? { ...item, stem: 'bad' } : item)),
				checkItem: (item) => (item.stem === 'bad' ? [flaw(item, 'ERROR')] : []),
				checkAmong: (items) => items.map((item) => flaw(item, item.id === 'b' ? 'ERROR' : 'WARN'))
			})
		);
		expect(ids(bank.items)).toEqual(['c']);
		expect(bank.blocked.map((one) => one.item.id)).toEqual(['a', 'b']);
		expect(bank.flaws.map((one) => one.item)).toEqual(['c']);
	});

	it('of two with one stem keeps the authored, else the first', () => {
		const [a, b, own] = [
			card('a', 'f', 'What is it?'),
			card('b', 'g', 'what is it', 'other'),
			card('own', 'h', 'What is  it?')
		];
		const generated = assembleBank([a, b], [], [], 's', checks());
		expect(ids(generated.items)).toEqual(['a']);
		expect(generated.blocked[0]?.flaws[0]?.rule).toBe('same-stem-other-key');
		const both = assembleBank([a, b], [{ ...own, origin: 'authored' }], [], 's', checks());
		expect(ids(both.items)).toEqual(['own']);
		expect(both.blocked.map((one) => one.flaws[0]?.rule)).toEqual([
			'duplicate-item',
			'same-stem-other-key'
		]);
	});

	it('forgets a skip of a fact that has an item after all', () => {
		const skipped = [
			{ fact: factId('f'), form: null, reason: 'none' },
			{ fact: factId('f'), form: 'cloze' as const, reason: 'no blank' },
			{ fact: factId('g'), form: null, reason: 'none' }
		];
		const bank = assembleBank([card('a', 'f')], [], skipped, 's', checks());
		expect(bank.skipped).toEqual(skipped.slice(1));
	});
});

describe('spread', () => {
	it('keeps items of one fact apart and lessons together', () => {
		const items = ['f', 'g', 'h', 'i', 'j'].flatMap((fact) =>
			[1, 2, 3].map((n) => card(`${fact}${n}`, fact))
		);
		const other = card('z1', 'z', 'z', 'z', 'm');
		const order = spread([other, ...items]);
		expect(ids(order).slice(0, 1)).toEqual(['z1']);
		expect([...ids(order)].sort()).toEqual([...ids([other, ...items])].sort());
		order.forEach((item, i) => {
			for (const near of order.slice(i + 1, i + 5)) expect(near.facts[0]).not.toBe(item.facts[0]);
		});
	});

	it('keeps apart what clashes, while it can', () => {
		const items = ['a1', 'a2', 'b', 'c'].map((id) => card(id, id));
		const clash = (x: Item, y: Item) => x.id.startsWith('a') && y.id.startsWith('a');
		const order: string[] = ids(spread(items, clash));
		expect(order.toSorted()).toEqual(['a1', 'a2', 'b', 'c']);
		expect(Math.abs(order.indexOf('a1') - order.indexOf('a2'))).toBeGreaterThan(1);
		expect(ids(spread(items.slice(0, 2), clash)).toSorted()).toEqual(['a1', 'a2']);
	});

	it('deals out facts that follow each other, the same in any order they are given in', () => {
		const items = Array.from({ length: 12 }, (_, i) => card(`i${i}`, `f${i}`));
		const order = ids(spread(items));
		expect(order).not.toEqual(ids(items));
		expect(ids(spread(items.toReversed()))).toEqual(order);
	});

	it('keeps all items of a single fact', () => {
		expect(ids(spread([card('a', 'f'), card('b', 'f')]))).toEqual(['a', 'b']);
	});
});
