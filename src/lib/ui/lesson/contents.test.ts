import { expect, it } from 'vitest';
import { sectionId } from '../../core/ids';
import type { Section } from '../../notes/types';
import { contentsOf } from './contents';

const section = (title: string, depth: number): Section => ({
	id: sectionId(`lesson#${title.toLowerCase()}`),
	title,
	depth,
	startLine: 1,
	endLine: 1,
	parent: null
});

it.each<[string, Section[], [string, number][]]>([
	[
		'the title and text before it are left out',
		[section('Top', 0), section('T', 1), section('A', 2)],
		[['a', 1]]
	],
	[
		'a skipped level is no gap',
		[section('T', 2), section('A', 3), section('B', 5), section('C', 3)],
		[
			['a', 1],
			['b', 2],
			['c', 1]
		]
	],
	[
		'a later heading of a higher level stands at the top',
		[section('A', 3), section('B', 2)],
		[
			['a', 1],
			['b', 1]
		]
	],
	[
		'a heading that repeats the title later stays',
		[section('A', 1), section('T', 2)],
		[
			['a', 1],
			['t', 2]
		]
	]
])('%s', (_, sections, expected) => {
	expect(contentsOf('T', sections).map((e) => [e.anchor, e.level])).toEqual(expected);
});
