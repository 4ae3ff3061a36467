import { expect, it } from 'vitest';
import { commonPrefix, complete, inColumns } from './completion';
import type { Line } from './line';

const read = (marked: string): Line => ({
	text: marked.replace('|', ''),
	cursor: marked.indexOf('|')
});
const shown = ({ text, cursor }: Line) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

it.each([
	[[], ''],
	[['abc'], 'abc'],
	[['abc', 'abd', 'ab'], 'ab'],
	[['x', 'y'], ''],
	// Not half of the second family.
	[['👩‍👩‍👧', '👩‍👦'], '']
])('%j begin with %j', (texts, prefix) => {
	expect(commonPrefix(texts)).toBe(prefix);
});

it.each([
	['aws ecs list-c|', 8, ['list-clusters '], 'aws ecs list-clusters |', true, []],
	['aws ecs li| x', 8, ['list-clusters '], 'aws ecs list-clusters |x', true, []],
	['aws e|', 4, ['ecr ', 'ecs '], 'aws ec|', true, ['ecr', 'ecs']],
	['aws ec|', 4, ['ecr ', 'ecs '], 'aws ec|', false, ['ecr', 'ecs']],
	['cat dir/|', 4, ['dir/a.json ', 'dir/b/'], 'cat dir/|', false, ['a.json', 'b/']],
	['cat x|', 4, [], 'cat x|', false, []],
	// Candidates in another case or with quotation marks replace the word.
	["cat 'my f|", 4, ["'my file' "], "cat 'my file' |", true, []]
])('Tab after %s', (before, from, candidates, after, gained, choices) => {
	const done = complete(read(before), { from, candidates });
	expect(shown(done.line)).toBe(after);
	expect(done.gained).toBe(gained);
	expect(done.choices).toEqual(choices);
});

it('lists in columns read downward', () => {
	expect(inColumns(['a', 'bb', 'ccc', 'd', 'e'], 12)).toEqual(['a    d', 'bb   e', 'ccc']);
	expect(inColumns(['日本', 'b', 'c'], 12)).toEqual(['日本  c', 'b']);
	expect(inColumns(['longer than it is wide', 'b'], 10)).toEqual(['longer than it is wide', 'b']);
	expect(inColumns([], 10)).toEqual([]);
});
