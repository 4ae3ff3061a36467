import { expect, it } from 'vitest';
import { cellWidth } from './cell-width';

it.each([
	['', 0],
	['abc', 3],
	['日本', 4],
	['dév', 4],
	['ï', 1],
	['½①…', 6],
	['Ａ', 2],
	['ｱ', 1],
	['한', 2],
	['🎉', 2],
	['e\u0301', 3],
	['\u200b', 1],
	['\ue000', 2],
	['\u{10fffd}', 2],
	['\u0378', 2]
])('%j takes %d cells', (text, cells) => {
	expect(cellWidth(text)).toBe(cells);
});
