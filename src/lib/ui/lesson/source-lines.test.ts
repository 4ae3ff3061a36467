import { describe, expect, it } from 'vitest';
import { overlaps, parseLines } from './source-lines';

describe('parseLines', () => {
	it.each([
		['12', { start: 12, end: 12 }],
		['12-14', { start: 12, end: 14 }],
		['14-12', null],
		['0', null],
		['-3', null],
		['1e3', null],
		['', null],
		[null, null]
	])('%j', (text, range) => {
		expect(parseLines(text)).toEqual(range);
	});
});

it('ranges overlap when they share a line', () => {
	expect(overlaps({ start: 1, end: 3 }, { start: 3, end: 9 })).toBe(true);
	expect(overlaps({ start: 1, end: 2 }, { start: 3, end: 9 })).toBe(false);
});
