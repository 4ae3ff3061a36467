import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCodePoint } from './code-point-order';

it('sorts capitals before small letters, and an emoji behind all of the basic plane', () => {
	const sorted = ['', 'A', 'Zeta', 'a', 'ab', 'é', '日本', '\ue000', '\uffff', '🎉'];
	expect([...sorted].reverse().sort(byCodePoint)).toEqual(sorted);
});

it('agrees with the order of the code points', () => {
	const points = (text: string) => Array.from(text, (character) => character.codePointAt(0)!);
	const text = fc.string({ unit: 'binary', maxLength: 4 });
	fc.assert(
		fc.property(text, text, (a, b) => {
			const [left, right] = [points(a), points(b)];
			const at = left.findIndex((point, index) => point !== right[index]);
			const expected =
				at < 0 || at >= right.length ? left.length - right.length : left[at]! - right[at]!;
			expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(expected));
		})
	);
});
