import { describe, expect, it } from 'vitest';
import { escapePattern, matchesPattern, trimmed } from './pattern';
import fc from 'fast-check';

describe('patterns', () => {
	it.each([
		['web-1', 'web-*', true],
		['web', 'w?b', true],
		['a.b', 'a.b', true],
		['axb', 'a.b', false],
		['b', '[abc]', true],
		['d', '[!abc]', true],
		['5', '[[:digit:]]', true],
		['-', '[a-]', true],
		[']', '[]]', true],
		['[', '[', true],
		['a*b', 'a\\*b', true],
		['axb', 'a\\*b', false],
		['a\nb', 'a*b', true],
		['é', '?', true],
		['x', '[z-a]', false]
	])('%j fits %s: %s', (text, pattern, fits) => {
		expect(matchesPattern(text, pattern)).toBe(fits);
	});

	it.each([
		['foobar', '@(foo|bar)*', true],
		['foo', '!(foo)', false],
		['bar', '!(foo)', true],
		['', '?(a)', true],
		['aaa', '+(a)', true],
		['ab', '*(a|b)', true],
		['a.txt', '*.@(txt|md)', true]
	])('extended: %j fits %s: %s', (text, pattern, fits) => {
		expect(matchesPattern(text, pattern, { extended: true })).toBe(fits);
	});

	it.each([
		['a/b/c', '*/', 'prefix', false, 'b/c'],
		['a/b/c', '*/', 'prefix', true, 'c'],
		['a.b.c', '.*', 'suffix', false, 'a.b'],
		['a.b.c', '.*', 'suffix', true, 'a'],
		['abc', 'x*', 'prefix', true, null]
	] as const)(
		'of %s the pattern %s is cut off as %s, longest %s',
		(text, pattern, side, longest, rest) => {
			expect(trimmed(text, pattern, side, longest, {})).toBe(rest);
		}
	);

	it('fit what they are escaped from', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(matchesPattern(text, escapePattern(text), { extended: true })).toBe(true);
			})
		);
	});
});
