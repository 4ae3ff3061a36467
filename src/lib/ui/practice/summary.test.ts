import { expect, it } from 'vitest';
import { courseId, itemId, lessonId, sectionId } from '../../core/ids';
import type { Lesson } from '../../course/types';
import type { Item } from '../../items/types';
import type { PracticeSession } from './session';
import { summarise } from './summary';

const section = (id: string) => ({
	id: sectionId(id),
	title: id,
	depth: 2,
	startLine: 1,
	endLine: 2,
	parent: null
});
const lesson = (id: string, sections: string[]): Lesson => ({
	id: lessonId(id),
	title: id,
	file: `${id}.md`,
	summary: null,
	outcomes: [],
	domain: null,
	domains: [],
	minutes: 1,
	sections: sections.map(section)
});
const lessons = [lesson('a', ['a1', 'a2']), lesson('b', ['b1'])];

const item = (
	id: string,
	lessonName: string,
	sectionName: string,
	form: 'typed' | 'cloze'
): Item => ({
	id: itemId(id),
	origin: 'generated',
	stem: id,
	facts: [],
	lesson: lessonId(lessonName),
	section: sectionId(sectionName),
	sources: [],
	domain: null,
	difficulty: 'recall',
	references: [],
	rationale: '',
	pattern: '',
	form,
	accept: ['x']
});
const items = [
	item('1', 'a', 'a1', 'typed'),
	item('2', 'a', 'a2', 'cloze'),
	item('3', 'b', 'b1', 'typed'),
	item('4', 'b', 'b1', 'cloze'),
	item('5', 'b', 'b1', 'cloze')
];

function session(outcomes: Record<string, boolean>): PracticeSession {
	const answers = Object.entries(outcomes).map(([id, correct]) => [
		id,
		{ response: { kind: 'text' as const, text: '' }, verdict: { correct, note: null } }
	]);
	return {
		course: courseId('c'),
		seed: 's',
		settings: { lessons: [], forms: [], length: 5 },
		items: items.map((i) => i.id),
		index: 5,
		answers: Object.fromEntries(answers)
	};
}

it('counts by form and lesson what was answered, and sends to the sections that were missed', () => {
	const run = session({ '1': true, '2': false, '3': false, '4': false });
	const summary = summarise(run, new Map(items.map((i) => [i.id, i])), lessons);
	expect([summary.correct, summary.asked]).toEqual([1, 4]);
	expect(summary.byForm).toEqual([
		{ key: 'cloze', correct: 0, asked: 2 },
		{ key: 'typed', correct: 1, asked: 2 }
	]);
	expect(summary.byLesson.map((t) => [t.key.id, t.correct, t.asked])).toEqual([
		['a', 1, 2],
		['b', 0, 2]
	]);
	expect(summary.reread.map((r) => [r.section.id, r.missed.length])).toEqual([
		['b1', 2],
		['a2', 1]
	]);
});

it('has nothing to say of a session without answers', () => {
	const summary = summarise(session({}), new Map(), lessons);
	expect(summary).toEqual({ correct: 0, asked: 0, byForm: [], byLesson: [], reread: [] });
});
