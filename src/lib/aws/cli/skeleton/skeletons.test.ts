import { describe, expect, it } from 'vitest';
import type { StructureShape } from '../../model/types';
import { indentedJson } from '../output/json';
import { inputSkeleton } from './input';
import { outputSkeleton } from './output';
import { overview } from './overview';
import {
	choice,
	docsOf,
	list,
	map,
	number,
	operation,
	plain,
	string,
	structure
} from './sample-operation';
import { yamlSkeleton } from './yaml';

const all = structure('All', {
	'!name': string,
	kind: choice('EC2', 'FARGATE'),
	count: number('integer'),
	ratio: number('double'),
	on: plain('boolean'),
	data: plain('blob'),
	at: plain('timestamp'),
	names: list(string),
	labels: map(string),
	parts: list(structure('Part', { '!id': string, tags: list(structure('Tag', { key: string })) })),
	lists: list(list(string)),
	nothing: structure('Nothing', {})
});

const leaf: { tree?: StructureShape } = {};
const tree: StructureShape = {
	...structure('Tree', {}),
	get members() {
		return structure('', { name: string, trees: list(leaf.tree ?? tree) }).members;
	}
};
leaf.tree = tree;

describe('inputSkeleton', () => {
	it('shows every type', () => {
		expect(JSON.parse(inputSkeleton(operation(all)))).toEqual({
			name: '',
			kind: 'EC2',
			count: 0,
			ratio: 0,
			on: true,
			data: null,
			at: '1970-01-01T00:00:00',
			names: [''],
			labels: { KeyName: '' },
			parts: [{ id: '', tags: [{ key: '' }] }],
			lists: [['']],
			nothing: {}
		});
		expect(inputSkeleton(operation(all))).toContain('\n    "ratio": 0.0,\n');
	});

	it('shows a structure in itself once', () => {
		expect(inputSkeleton(operation(tree))).toBe(
			'{\n    "name": "",\n    "trees": [\n        {}\n    ]\n}\n'
		);
	});

	it('shows nothing where nothing goes in', () => {
		expect(inputSkeleton(operation(structure('', {})))).toBe('{}\n');
	});
});

describe('outputSkeleton', () => {
	it('gives members their names, and those in lists the names of their shapes', () => {
		const output = structure('Out', {
			name: string,
			kinds: list(choice('A')),
			at: plain('timestamp'),
			labels: map(string)
		});
		const made = outputSkeleton(operation(structure('', {}), output));
		expect(JSON.parse(indentedJson(made))).toEqual({
			name: 'name',
			kinds: ['Choice'],
			at: '1970-01-01T00:00:00',
			labels: { KeyName: '' }
		});
	});

	it('writes a time with a blank outside of JSON', () => {
		const output = structure('Out', { at: plain('timestamp') });
		const made = outputSkeleton(operation(structure('', {}), output), false);
		expect(made.get('at')).toBe('1970-01-01 00:00:00');
	});
});

describe('yamlSkeleton', () => {
	it('shows every type, with comments', () => {
		const docs = docsOf({
			'All.name': '<p>The <code>name</code>. More.</p>',
			'All.kind': '<p>The kind: one of these.</p>',
			'All.count': '<p>How many</p>',
			'All.on': '<p>On or off.</p>',
			'All.names': '<p>The names.</p>',
			'All.parts': '<p>The parts.</p>',
			'Part.id': '',
			'Part.tags': '<p>The tags.</p>'
		});
		expect(yamlSkeleton(operation(all), docs)).toBe(`name: ''  # [REQUIRED] The name.
kind: EC2 # The kind. Valid values are: EC2, FARGATE.
count: 0 # How many.
ratio: 0.0
on: true # On or off.
data: !!binary ''
at: 1970-01-01 00:00:00
names: # The names.
- ''
labels:
  KeyName: ''
parts: # The parts.
- id: ''  # [REQUIRED]${' '}
  tags: # The tags.
  - key: ''
lists:
- - ''
nothing: {}
`);
	});

	it.each<[string, readonly string[], string]>([
		['the first', ['a'], "a: ''  # X.\nb: ''\nc: ''\n"],
		['all', ['a', 'b', 'c'], "a: ''  # X.\nb: '' # X.\nc: '' # X.\n"],
		['not the first', ['b', 'c'], "a: ''\nb: ''  # X.\nc: '' # X.\n"],
		['with a gap', ['a', 'c'], "a: ''  # X.\nb: ''\nc: '' # X.\n"]
	])('takes over the column of the comment before: %s', (_, commented, expected) => {
		const input = structure('In', { a: string, b: string, c: string });
		const docs = docsOf(Object.fromEntries(commented.map((name) => [`In.${name}`, 'X.'])));
		expect(yamlSkeleton(operation(input), docs)).toBe(expected);
	});

	it('gives members in a list in a list lines of their own', () => {
		const part = structure('Part', { a: string, b: string });
		const input = structure('In', { parts: list(list(part)) });
		const docs = docsOf({ 'Part.a': 'X.' });
		expect(yamlSkeleton(operation(input), docs)).toBe("parts:\n- -\n    a: ''  # X.\n    b: ''\n");
	});

	it('does not look for a column behind a member that sorts after', () => {
		const input = structure('In', { z: string, b: string, c: string });
		const docs = docsOf({ 'In.z': 'X.', 'In.c': 'X.' });
		expect(yamlSkeleton(operation(input), docs)).toBe("z: ''  # X.\nb: ''\nc: ''  # X.\n");
	});

	it.each([
		['X', 'X'],
		['true', "'true'"],
		['1.0', "'1.0'"],
		['*', "'*'"],
		['a: b', "'a: b'"],
		['yes', 'yes']
	])('quotes a choice where it must: %s', (value, expected) => {
		const input = structure('In', { a: choice(value) });
		expect(yamlSkeleton(operation(input), docsOf({}))).toBe(
			`a: ${expected}  #  Valid values are: ${value}.\n`
		);
	});

	it('shows recursion and nothing', () => {
		expect(yamlSkeleton(operation(tree), docsOf({}))).toBe("name: ''\ntrees:\n- {}\n");
		expect(yamlSkeleton(operation(structure('', {})), docsOf({}))).toBe('{}\n');
	});
});

describe('overview', () => {
	it.each([
		['<p>One. Two.</p>', 'One.'],
		['<p>One: two.</p>', 'One.'],
		['<p>One</p>', 'One.'],
		['<p>One, e.g. two.</p>', 'One, e.'],
		['', ''],
		['<p>.</p>', ''],
		['<p>A &lt; b &amp; c.</p>', 'A < b & c.'],
		['&lt;p&gt;Not closed.', 'Not closed.'],
		['<p>One\n      two.</p>', 'One two.'],
		['<p>the <a> link</a>.</p>', 'the  link.'],
		['<p> One.</p>', ' One.']
	])('%j', (html, text) => {
		expect(overview(html)).toBe(text);
	});
});
