import { expect, it } from 'vitest';
import { cellCount, clustersOf } from './cells';

it.each([
	['', []],
	['ls', ['l1', 's1']],
	['é', ['é1']],
	['e\u0301x', ['e\u03011', 'x1']],
	['日本', ['日2', '本2']],
	['ｗ', ['ｗ2']],
	['한', ['한2']],
	['😀!', ['😀2', '!1']],
	['👩‍👩‍👧x', ['👩‍👩‍👧2', 'x1']],
	['👍🏽', ['👍🏽2']],
	['❤️', ['❤️2']],
	['❤', ['❤1']],
	['🇩🇪🇫🇷', ['🇩🇪2', '🇫🇷2']],
	['🇩x', ['🇩1', 'x1']],
	['#️⃣', ['#️⃣1']],
	['\u200d', ['\u200d0']],
	['a\u00adb', ['a1', '\u00ad1', 'b1']],
	['“–…', ['“1', '–1', '…1']],
	['\t', ['\t0']],
	['x\ny', ['x1', '\n0', 'y1']]
])('%j is %j', (text, expected) => {
	expect(clustersOf(text).map(({ text, cells }) => `${text}${cells}`)).toEqual(expected);
});

it('counts the cells of a text', () => {
	expect(cellCount('aws 日本 👩‍👩‍👧')).toBe(4 + 4 + 1 + 2);
});
