import { describe, expect, it } from 'vitest';
import { parseIni, splitWords, type Ini } from './ini';

const plain = (ini: Ini | null) =>
	ini &&
	Object.fromEntries(
		[...ini].map(([name, section]) => [
			name,
			Object.fromEntries(
				[...section].map(([option, value]) => [
					option,
					typeof value === 'string' ? value : Object.fromEntries(value)
				])
			)
		])
	);

describe('parseIni', () => {
	it.each<[string, string, unknown]>([
		['nothing', '', {}],
		['a section', '[default]\nregion = us-east-1\n', { default: { region: 'us-east-1' } }],
		['a colon', '[a]\nregion: eu-west-1', { a: { region: 'eu-west-1' } }],
		['names in lower case', '[a]\nREGION=x', { a: { region: 'x' } }],
		['an empty value', '[a]\ncli_pager =\n', { a: { cli_pager: '' } }],
		['the first equals sign splits', '[a]\nk = a = b', { a: { k: 'a = b' } }],
		['comments', '# x\n[a]\n; y\n  # z\nk = v', { a: { k: 'v' } }],
		['no comment after a value', '[a]\nk = v # w', { a: { k: 'v # w' } }],
		['quotes stay', '[a]\nk = "v"', { a: { k: '"v"' } }],
		['Windows line ends', '[a]\r\nk = v\r\n', { a: { k: 'v' } }],
		['text after a header', '[a] b\nk = v', { a: { k: 'v' } }],
		['a block', '[a]\ns3 =\n  x = 1\n  y=2\nk=v', { a: { s3: { x: '1', y: '2' }, k: 'v' } }],
		['a block with a comment', '[a]\ns3 =\n  # c\n  x = 1', { a: { s3: { x: '1' } } }],
		['an empty line in a block', '[a]\ns3 =\n\n  x = 1', { a: { s3: { x: '1' } } }],
		['a value that goes on', '[a]\nk = v\n  w', { a: { k: 'v\nw' } }],
		['an indented section', '  [a]\n  k = v', { a: { k: 'v' } }],
		['DEFAULT is in all', '[DEFAULT]\nk = v\n[a]\nl = w', { a: { l: 'w', k: 'v' } }],
		['an option before any section', 'k = v', null],
		['a line that is neither', '[a]\nnonsense', null],
		['no name', '[a]\n= v', null],
		['a section twice', '[a]\n[b]\n[a]', null],
		['an option twice', '[a]\nk=1\nK=2', null],
		['a block that is none', '[a]\ns3 =\n  nonsense', null]
	])('%s', (_, text, expected) => {
		expect(plain(parseIni(text))).toEqual(expected);
	});
});

describe('splitWords', () => {
	it.each<[string, readonly string[] | null]>([
		['profile a', ['profile', 'a']],
		['profile "my dev"', ['profile', 'my dev']],
		["profile 'it'\"'\"'s'", ['profile', "it's"]],
		['profile a\\ b', ['profile', 'a b']],
		['profile "a\\"b"', ['profile', 'a"b']],
		['profile ""', ['profile', '']],
		['profile "a', null],
		['profile a\\', null]
	])('%s', (text, words) => {
		expect(splitWords(text)).toEqual(words);
	});
});
