import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, choiceAt, multiple, trueFalse } from '../rules/example-item';
import type { Item } from '../types';
import { balanceKeys } from './balance';
import { keyPositions } from './key-positions';

const bank = (n: number, size = 4): Item[] =>
	Array.from({ length: n }, (_, i) =>
		choice(`Which part has the number ${i}?`, 'Task', ['Role', 'Port', 'Image'].slice(0, size - 1))
	);

const keyAt = (item: Item) =>
	item.form === 'single-choice' ? item.options.findIndex((o) => o.correct) : -1;
const texts = (item: Item) =>
	item.form === 'single-choice' || item.form === 'multiple-response'
		? item.options.map((o) => o.text)
		: [];

const arbitraryBank = fc
	.array(
		fc.record({
			size: fc.constantFrom(3, 4),
			numeric: fc.boolean(),
			at: fc.nat(2),
			form: fc.constantFrom('one', 'one', 'many', 'tf')
		}),
		{ maxLength: 60 }
	)
	.map((specs) =>
		specs.map(({ size, numeric, at, form }, i): Item => {
			const stem = `Question ${i}?`;
			if (form === 'tf') return trueFalse(stem, at > 0);
			if (form === 'many') return multiple(stem, ['a', 'b'], ['c', 'd', 'e']);
			const options = (numeric ? ['7', '5', '11', '3'] : ['q', 'w', 'e', 'r']).slice(0, size);
			return choiceAt(stem, options, at);
		})
	);

describe('balanceKeys', () => {
	it('keeps the items, their order and their options', () => {
		fc.assert(
			fc.property(arbitraryBank, fc.string(), (items, seed) => {
				const balanced = balanceKeys(items, seed);
				expect(balanced.map((item) => item.id)).toEqual(items.map((item) => item.id));
				balanced.forEach((item, i) => {
					const before = items[i] as Item;
					expect({ ...item, options: null }).toEqual({ ...before, options: null });
					if ('options' in item && 'options' in before)
						expect(new Set(item.options)).toEqual(new Set(before.options));
				});
			})
		);
	});

	it('gives the same whatever the order of options, and on a second pass', () => {
		fc.assert(
			fc.property(arbitraryBank, (items) => {
				const once = balanceKeys(items, 's');
				const reversed = items.map((item) =>
					item.form === 'single-choice' || item.form === 'multiple-response'
						? { ...item, options: [...item.options].reverse() }
						: item
				);
				expect(balanceKeys(reversed, 's')).toEqual(once);
				expect(balanceKeys(once, 's')).toEqual(once);
			})
		);
	});

	it.each([4, 7, 20, 50, 100, 333, 2000])('makes %i items uniform, without runs', (n) => {
		for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
			const report = keyPositions(balanceKeys([...bank(n), ...bank(n, 3)], seed));
			expect(report.longestRun).toBeLessThanOrEqual(3);
			for (const table of report.tables) expect(table.p).toBeGreaterThan(0.3);
		}
	});

	it('makes up for numeric items, whose keys stay where they are', () => {
		const numeric = Array.from({ length: 30 }, (_, i) =>
			choiceAt(`How many are there in ${i}?`, ['9', '5', '7', '11'], 1)
		);
		const items = bank(120).flatMap((item, i) => [item, ...(numeric[i] ? [numeric[i]] : [])]);
		const balanced = balanceKeys(items, 'seed');
		for (const item of balanced)
			if (texts(item).includes('9')) expect(texts(item)).toEqual(['5', '7', '9', '11']);
		expect(keyPositions(balanced).pass).toBe(true);
	});

	it('changes few keys when an item is added at the front, in the middle or at the end', () => {
		const before = balanceKeys(bank(400), 'seed');
		for (const at of [0, 200, 400]) {
			const extra = choice('Which part is new?', 'Task', ['Role', 'Port', 'Image']);
			const items = bank(400);
			items.splice(at, 0, extra);
			const after = new Map(balanceKeys(items, 'seed').map((item) => [item.id, keyAt(item)]));
			const changed = before.filter((item) => after.get(item.id) !== keyAt(item)).length;
			expect(changed).toBeLessThanOrEqual(8);
		}
	});

	it('shuffles multiple-response options, and does so by item', () => {
		const items = Array.from({ length: 40 }, (_, i) =>
			multiple(`Which two have ${i}? (Choose TWO.)`, ['a', 'b'], ['c', 'd', 'e'])
		);
		const orders = new Set(balanceKeys(items, 's').map((item) => texts(item).join()));
		expect(orders.size).toBeGreaterThan(20);
	});
});
