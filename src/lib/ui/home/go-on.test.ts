import { describe, expect, it } from 'vitest';
import { courseId, itemId, lessonId, sectionId } from '../../core/ids';
import type { Lesson } from '../../course/types';
import type { PracticeSession } from '../practice/session';
import { goOnWith } from './go-on';

const section = (id: string, title: string): Lesson['sections'][number] => ({
	id: sectionId(id),
	title,
	depth: 2,
	startLine: 1,
	endLine: 2,
	parent: null
});
const lesson = (id: string, title: string): Lesson => ({
	id: lessonId(id),
	title,
	file: `${id}.md`,
	summary: null,
	outcomes: [],
	domain: null,
	domains: [],
	minutes: 1,
	sections: [section(`${id}#${id}`, title), section(`${id}#why`, 'Why it is so')]
});
const lessons = [lesson('core', 'Core concepts'), lesson('cli', 'CLI commands')];
const practice: PracticeSession = {
	course: courseId('c'),
	seed: 's',
	settings: { lessons: [], forms: [], length: 2 },
	items: [itemId('a'), itemId('b')],
	index: 1,
	answers: {}
};
const go = (read: Parameters<typeof goOnWith>[1], session: PracticeSession | null = null) =>
	goOnWith(lessons, read, session, (path) => `/base${path}`);

describe('what can be gone on with', () => {
	it('is the first lesson where nothing was read', () => {
		expect(go(null)).toEqual([
			{ href: '/base/learn/core/', label: 'Read: Core concepts', what: 'Lesson' }
		]);
	});

	it('is the lesson read last, at its section', () => {
		expect(go({ lesson: 'cli', anchor: 'why' })).toEqual([
			{ href: '/base/learn/cli/#why', label: 'Go on reading: CLI commands', what: 'Why it is so' }
		]);
	});

	it('is the top of the lesson where its section is gone, and the first where the lesson is', () => {
		expect(go({ lesson: 'cli', anchor: 'gone' })[0]?.href).toBe('/base/learn/cli/');
		expect(go({ lesson: 'gone', anchor: null })[0]?.label).toBe('Read: Core concepts');
	});

	it('is practice too, until it is over', () => {
		expect(go(null, practice)[0]).toEqual({
			href: '/base/practice/',
			label: 'Go on with question 2 of 2',
			what: 'Practice'
		});
		expect(go(null, { ...practice, index: 2 })).toHaveLength(1);
	});
});
