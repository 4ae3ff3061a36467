import { describe, expect, it } from 'vitest';
import { parseArguments } from './parse';
import type { OptionSpec } from './types';

const options: readonly OptionSpec[] = [
	{ flag: '--cluster', dest: 'cluster', takes: 'word' },
	{ flag: '--client-token', dest: 'clientToken', takes: 'word' },
	{ flag: '--tags', dest: 'tags', takes: 'words' },
	{ flag: '--force', dest: 'force', takes: 'nothing', sets: true },
	{ flag: '--no-force', dest: 'force', takes: 'nothing', sets: false },
	{
		flag: '--skeleton',
		dest: 'skeleton',
		takes: 'maybe-word',
		defaultWord: 'input',
		choices: ['input', 'output']
	}
];

const read = (line: string, more: readonly OptionSpec[] = []) => {
	const words = line === '' ? [] : line.split(' ').map((word) => (word === "''" ? '' : word));
	const parsed = parseArguments(words, [...options, ...more], { name: 'help', isRequired: false });
	return { ...Object.fromEntries(parsed.values), word: parsed.positional, extras: parsed.extras };
};

describe('parseArguments', () => {
	it.each([
		['', { word: null, extras: [] }],
		['--cluster a', { cluster: 'a', word: null, extras: [] }],
		['--cluster=a=b', { cluster: 'a=b', word: null, extras: [] }],
		['--cluster=', { cluster: '', word: null, extras: [] }],
		["--cluster ''", { cluster: '', word: null, extras: [] }],
		['--clu a', { cluster: 'a', word: null, extras: [] }],
		['--clu=a', { cluster: 'a', word: null, extras: [] }],
		['--cluster a --cluster b', { cluster: 'b', word: null, extras: [] }],
		['--cluster -1', { cluster: '-1', word: null, extras: [] }],
		['--cluster -', { cluster: '-', word: null, extras: [] }],
		['--tags', { tags: [], word: null, extras: [] }],
		['--tags a b --force', { tags: ['a', 'b'], force: true, word: null, extras: [] }],
		['--tags a --tags b', { tags: ['b'], word: null, extras: [] }],
		['--tags=a b', { tags: ['a'], word: 'b', extras: [] }],
		['--force --no-force', { force: false, word: null, extras: [] }],
		['--skeleton', { skeleton: 'input', word: null, extras: [] }],
		['--skeleton output', { skeleton: 'output', word: null, extras: [] }],
		['help', { word: 'help', extras: [] }],
		['--bogus 1', { word: '1', extras: ['--bogus'] }],
		['--a x --b y', { word: 'x', extras: ['--a', '--b', 'y'] }],
		['stray --', { word: 'stray', extras: [] }],
		['-x --', { word: null, extras: ['-x'] }],
		['-- --cluster a', { word: '--cluster', extras: ['a'] }],
		['---cluster a', { word: 'a', extras: ['---cluster'] }],
		['--force a b', { force: true, word: 'a', extras: ['b'] }]
	])('%s', (line, expected) => {
		expect(read(line)).toEqual(expected);
	});

	it('takes a word with a blank for no option', () => {
		expect(
			parseArguments(['--max results', '100'], options, { name: 'help', isRequired: false })
		).toMatchObject({ positional: '--max results', extras: ['100'] });
	});

	it('demands words of an option that must have some', () => {
		const names: OptionSpec = { flag: '--names', dest: 'names', takes: 'words', least: 1 };
		expect(read('--names a b', [names])).toMatchObject({ names: ['a', 'b'] });
		expect(() => read('--names', [names])).toThrow(
			'argument --names: expected at least one argument'
		);
	});

	it.each([
		['--cluster', 'argument --cluster: expected one argument'],
		['--cluster --force', 'argument --cluster: expected one argument'],
		['--cl a', 'ambiguous option: --cl could match --cluster, --client-token'],
		['--force=true', "argument --force: ignored explicit argument 'true'"],
		["--force=it's", `argument --force: ignored explicit argument "it's"`],
		['--skeleton json', "argument --skeleton: Found invalid choice 'json'\n"],
		[
			'--skeleton outputs',
			"argument --skeleton: Found invalid choice 'outputs'\n\nMaybe you meant:\n\n  * output"
		],
		['--force', 'the following arguments are required: --name, --image']
	])('%s: %s', (line, message) => {
		const required: OptionSpec[] = [
			{ flag: '--name', dest: 'name', takes: 'word', isRequired: true },
			{ flag: '--image', dest: 'image', takes: 'word', isRequired: true }
		];
		expect(() => read(line, required)).toThrow(expect.objectContaining({ message }));
	});
});
