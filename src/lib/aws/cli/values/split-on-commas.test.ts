import { describe, expect, it } from 'vitest';
import { splitOnCommas } from './split-on-commas';

// The answers of the AWS CLI's own function.
describe('splitOnCommas', () => {
	it.each([
		['a', ['a']],
		['', ['']],
		['a=b,c=d', ['a=b', 'c=d']],
		['a\\,b,c', ['a,b', 'c']],
		['a="b,c",d=e', ['a=b,c', 'd=e']],
		["a='b,c',d", ['a=b,c', 'd']],
		["a='b',c='d,e'", ['a=b', 'c=d,e']],
		["a='b'c,d", ['a=bc', 'd']],
		['"a,b",c', ['a,b', 'c']],
		["''", ['']],
		['a=[b,c],d=e', ['a=b,c', 'd=e']],
		["a=[b,'c,d'],e", ['a=b,c,d', 'e']],
		['a=[b]', ['a=b']],
		['a=[b,c', ['a=[b', 'c']],
		['[a,b]', ['[a', 'b]']],
		['a="b"', ['a=b']]
	])('%s', (text, parts) => {
		expect(splitOnCommas(text)).toEqual(parts);
	});

	it.each(["a='b", 'a="b', '"a""b"', '"a""b",c', 'a="b\\",c"'])('%s is left open', (text) => {
		expect(() => splitOnCommas(text)).toThrow(text);
	});
});
