import { describe, expect, it } from 'vitest';
import { lessonId } from '../core/ids';
import { parseMarkdown } from './parse-markdown';
import { sectionOfHash } from './section-link';
import { anchorOf, sectionsOf } from './sections';

const anchorFor = (headings: readonly string[], hash: string): string | null => {
	const text = headings.join('\n\n');
	const sections = sectionsOf(parseMarkdown(text), lessonId('x'), 'X', 99);
	const found = sectionOfHash(sections, hash);
	return found ? anchorOf(found.id) : null;
};

describe('a link to a heading', () => {
	it.each([
		['its slug', '## Ports', '#ports', 'ports'],
		['a colon', '## Worked example: a task', '#worked-example-a-task', 'worked-example-a-task'],
		['backticks', '## The `awsvpc` mode', '#the-awsvpc-mode', 'the-awsvpc-mode'],
		[
			'a slash, as GitHub drops it',
			'## Blue/green rollout',
			'#bluegreen-rollout',
			'blue-green-rollout'
		],
		[
			'a slash, as the page has it',
			'## Blue/green rollout',
			'#blue-green-rollout',
			'blue-green-rollout'
		],
		['an ampersand', '## Logs & metrics', '#logs--metrics', 'logs-metrics'],
		['an underscore', '## Use `task_role`', '#use-task_role', 'use-task-role'],
		['an apostrophe', '## What’s new?', '#whats-new', 'what-s-new'],
		['a full stop', '## Node.js 20.19', '#nodejs-2019', 'node-js-20-19'],
		['a number before it', '## 3. Ports', '#3-ports', 'ports'],
		['a number with parts', '## 2.1 Ports', '#21-ports', 'ports'],
		['bold words', '## **Core** terms', '#core-terms', 'core-terms'],
		['capitals', '## Ports', '#Ports', 'ports'],
		['percent signs', '## Größe', '#gr%C3%B6%C3%9Fe', 'größe'],
		['broken percent signs', '## A%zz b', '#a%zz-b', 'a-zz-b']
	])('finds %s', (_, heading, hash, anchor) => {
		expect(anchorFor(['# X', heading], hash)).toBe(anchor);
	});

	it('counts headings of one name as GitHub does', () => {
		const headings = ['## EC2', '### Limits', '## Fargate', '### Limits'];
		expect(anchorFor(headings, '#limits')).toBe('ec2-limits');
		expect(anchorFor(headings, '#limits-1')).toBe('fargate-limits');
		expect(anchorFor(headings, '#fargate-limits')).toBe('fargate-limits');
	});

	it.each(['#imports', '#port', '#', '#!', ''])('finds nothing for %j', (hash) => {
		expect(anchorFor(['## Ports'], hash)).toBeNull();
	});

	it('never gives the text before the first heading, which has no anchor on the page', () => {
		expect(anchorFor(['Text', '## A'], '#top')).toBeNull();
	});
});
