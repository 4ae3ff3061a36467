import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleWidths } from './column-widths';

it.each([
	[[5, 5], 10, [5, 5]],
	[[5, 5], 11, [5, 6]],
	[[5, 5, 5], 14, [4, 5, 5]],
	[[10, 30], 80, [20, 60]],
	[[], 10, []]
])('%j in %d cells is %j', (widths, total, scaled) => {
	expect(scaleWidths(widths, total)).toEqual(scaled);
});

it('fills the width', () => {
	const widths = fc.array(fc.integer({ min: 4, max: 200 }), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(widths, fc.integer({ min: 1, max: 400 }), (all, total) => {
			expect(scaleWidths(all, total).reduce((sum, width) => sum + width, 0)).toBe(total);
		})
	);
});
