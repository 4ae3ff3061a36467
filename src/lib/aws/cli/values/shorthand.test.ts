import { describe, expect, it } from 'vitest';
import { isDict, isList, type Value } from '../../model/value';
import { parseShorthand } from './shorthand';

const plain = (value: Value): unknown => {
	if (isDict(value)) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]));
	return isList(value) ? value.map(plain) : value;
};
const read = (text: string) => plain(parseShorthand(text, (word) => `<${word}>`));

describe('parseShorthand', () => {
	it.each([
		['a=b', { a: 'b' }],
		['a=', { a: '' }],
		['a=b,c=d', { a: 'b', c: 'd' }],
		['a=b,c', { a: ['b', 'c'] }],
		['a=b,c,d=e', { a: ['b', 'c'], d: 'e' }],
		['a=b\\,c', { a: 'b,c' }],
		['a = b , c = d', { a: 'b', c: 'd' }],
		['a=b c', { a: 'b c' }],
		['a=[]', { a: [] }],
		['a=[b,c]', { a: ['b', 'c'] }],
		['a=[ b , c ]', { a: ['b', 'c'] }],
		['a=[{b=c},{b=d}]', { a: [{ b: 'c' }, { b: 'd' }] }],
		['a=[[b],[c,d]]', { a: [['b'], ['c', 'd']] }],
		['a={}', { a: {} }],
		['a={b=c,d=[e,f],g={h=i}}', { a: { b: 'c', d: ['e', 'f'], g: { h: 'i' } } }],
		['a="b,c"', { a: 'b,c' }],
		["a='b,c'", { a: 'b,c' }],
		['a="b\\"c"', { a: 'b"c' }],
		["a='b\\'c'", { a: "b'c" }],
		['a="x\\\\y"', { a: 'x\\y' }],
		['a="b",c="d"', { a: 'b', c: 'd' }],
		['a=b=c', { a: 'b=c' }],
		['a=https://x/y?z=1&w=2', { a: 'https://x/y?z=1&w=2' }],
		['a={b=c=d}', { a: { b: 'c=d' } }],
		['my-key_1.x/y:z#=v', { 'my-key_1.x/y:z#': 'v' }],
		['=v', { '': 'v' }],
		['a@=file://x', { a: '<file://x>' }],
		['a@=file://x,b=c', { a: '<file://x>', b: 'c' }],
		['a={b@="file://x"},c=file://y', { a: { b: '<file://x>' }, c: 'file://y' }],
		['a={b=1,b=2}', { a: { b: '2' } }],
		['a=é', { a: 'é' }],
		['a=\nb', { a: 'b' }]
	])('%s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		['', "Expected: '=', received: 'EOF' for input:\n \n^"],
		['foo', "Expected: '=', received: 'EOF' for input:\n foo\n   ^"],
		['a=b,', "Expected: '<second>', received: '<none>' for input:\n a=b,\n    ^"],
		['a=[b,c', "Expected: ',', received: 'EOF' for input:\n a=[b,c\n      ^"],
		['a={b=c', "Expected: ',', received: 'EOF' for input:\n a={b=c\n      ^"],
		['a={b', "Expected: '=', received: 'EOF' for input:\n a={b\n    ^"],
		['a="b', `Expected: '<double quoted>', received: '<none>' for input:\n a="b\n  ^`],
		["a='b", `Expected: '<singled quoted>', received: '<none>' for input:\n a='b\n  ^`],
		['a=b}', "Expected: ',', received: '}' for input:\n a=b}\n   ^"],
		['a=😀', "Expected: ',', received: '😀' for input:\n a=😀\n  ^"],
		['a=😀b', "Expected: ',', received: '😀' for input:\n a=😀b\n  ^"],
		['a=b,\nc==d}\ne=f', "Expected: ',', received: '=' for input:\n a=b,\nc==d}\n  ^\ne=f"],
		[
			'a=b,a=c',
			'Second instance of key "a" encountered for input:\na=b,a=c\n    ^\nThis is often because there is a preceding "," instead of a space.'
		]
	])('%s is refused', (text, message) => {
		expect(() => read(text)).toThrow(expect.objectContaining({ message }));
	});
});
