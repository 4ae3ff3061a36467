import { describe, expect, it } from 'vitest';
import type { Value } from '../../model/value';
import { demandDict, iterated, member } from './member';

const dict = new Map<string, Value>([['a', 1]]);

describe('member', () => {
	it('looks into an object', () => expect(member(dict, 'a')).toBe(1));
	it.each<[Value, string]>([
		[dict, "'b'"],
		[[], 'list indices must be integers or slices, not str'],
		['x', "string indices must be integers, not 'str'"],
		[null, "'NoneType' object is not subscriptable"]
	])('says of %j what Python says', (value, message) => {
		expect(() => member(value, 'b')).toThrow(message);
	});
});

describe('iterated', () => {
	it.each<[Value, Value[]]>([
		[
			[1, 2],
			[1, 2]
		],
		[dict, ['a']],
		['é😀', ['é', '😀']]
	])('%j', (value, expected) => expect(iterated(value)).toEqual(expected));
	it('says what cannot be gone through', () => {
		expect(() => iterated(1)).toThrow("'int' object is not iterable");
	});
});

it('demandDict says what has no such attribute', () => {
	expect(() => demandDict('x', 'keys')).toThrow("'str' object has no attribute 'keys'");
});
