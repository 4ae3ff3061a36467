import { expect, it } from 'vitest';
import { cardId, entryId, lessonId, sectionId } from '../../core/ids';
import type { Lesson } from '../../course/types';
import type { Rating } from '../../memory/types';
import type { Subject } from '../study/deck';
import { sampleSession } from './sample-session';
import type { Step } from './session';
import { summarise } from './summary';

const section = (id: string): Lesson['sections'][number] => ({
	id: sectionId(id),
	title: id,
	depth: 2,
	startLine: 1,
	endLine: 2,
	parent: null
});
const lesson: Lesson = {
	id: lessonId('l'),
	title: 'L',
	file: 'l.md',
	summary: null,
	outcomes: [],
	domain: null,
	domains: [],
	minutes: 1,
	sections: [section('one'), section('two')]
};
const subject = (name: string, of: string): Subject => ({
	card: cardId('fact', name),
	position: 0,
	text: name,
	lesson: lesson.id,
	section: sectionId(of),
	domain: null,
	group: null,
	items: []
});
const subjects = new Map(
	[subject('a', 'one'), subject('b', 'two'), subject('c', 'two')].map((one) => [one.card, one])
);

let id = 0;
const step = (name: string, rating: Rating | null, fresh = false): Step => {
	const [sample] = sampleSession().steps;
	if (!sample) throw new Error('The sample has a step');
	const shown = { ...sample.shown, card: cardId('fact', name), spentMs: 1_000 };
	const kind = rating === null ? 'flag' : 'review';
	return { kind, entry: entryId(String(id++)), shown, rating, fresh };
};

it('counts answers and cards, and names the sections of what was missed', () => {
	const session = sampleSession({
		steps: [
			step('a', 'again', true),
			step('a', 'good'),
			step('b', 'again'),
			step('c', null),
			step('c', 'again'),
			step('c', 'easy')
		]
	});
	const summary = summarise(session, subjects, [lesson]);
	expect(summary).toMatchObject({
		answers: 5,
		cards: 3,
		fresh: 1,
		byRating: { again: 3, hard: 0, good: 1, easy: 1 },
		knownAtOnce: 0,
		spentMs: 5_000
	});
	expect(summary.reread.map((r) => [r.section.title, r.missed.map((m) => m.text)])).toEqual([
		['two', ['b', 'c']],
		['one', ['a']]
	]);
});

it('of a session without a miss there is nothing to reread', () => {
	const summary = summarise(sampleSession({ steps: [step('a', 'good')] }), subjects, [lesson]);
	expect(summary).toMatchObject({ knownAtOnce: 1, reread: [] });
});
