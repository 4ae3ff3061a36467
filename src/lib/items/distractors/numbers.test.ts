import { describe, expect, it } from 'vitest';
import { otherNumbers, quantityOf, showQuantity, type Quantity } from './numbers';

const q = (text: string) => quantityOf(text) as Quantity;

describe('quantityOf', () => {
	it.each([
		['15 minutes', 15],
		['up to 10,000 requests', 10000],
		['99.9%', 99.9],
		['443', 443]
	])('%s', (text, value) => expect(quantityOf(text)?.value).toBe(value));
	it.each(['802.3', '802.3ab', '1 to 14 days', 'many', 'v1.2.3', '10.0.0.1', 'TLS 1.2 or 1.3'])(
		'%s is no single quantity',
		(text) => expect(quantityOf(text)).toBeNull()
	);
});

describe('otherNumbers', () => {
	it('gives distinct, wrong, ascending numbers', () => {
		for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
			const others = otherNumbers(q('15 minutes'), 3, id);
			expect(others).toHaveLength(3);
			expect(others).not.toContain(15);
			expect(others).toEqual([...others].sort((a, b) => a - b));
		}
	});
	it('does not always leave the right one in the same place', () => {
		const places = new Set(
			Array.from(
				{ length: 30 },
				(_, i) => otherNumbers(q('15 minutes'), 3, `id${i}`).filter((n) => n < 15).length
			)
		);
		expect(places.size).toBeGreaterThan(2);
	});
	it('stays within a hundred per cent, and among ports', () => {
		for (const n of otherNumbers(q('95%'), 3, 'x')) expect(n).toBeLessThanOrEqual(100);
		expect(otherNumbers(q('443'), 3, 'x', true).every((n) => Number.isInteger(n))).toBe(true);
	});
	it('shows them as the notes write numbers', () => {
		expect(showQuantity(q('10,000 requests'), 20000)).toBe('20,000 requests');
		expect(showQuantity(q('15 minutes'), 1)).toBe('1 minute');
		expect(showQuantity(q('1 day'), 7)).toBe('7 days');
	});
});
