import { describe, expect, it } from 'vitest';
import { lessonId, sectionId } from '../../../core/ids';
import type { Lesson } from '../../../course/types';
import { sampleAttempt, sampleForm, sampleItem, second } from '../../../exam/sample-exam';
import type { AttemptEvent } from '../../../exam/types';
import { answersOf, reportOf, rereadOf } from './report';
import { retakeForm } from './retake';
import { timeBars } from './time-bars';
import { timeText, unscoredText } from './words';

const section = (id: string, startLine: number, endLine: number): Lesson['sections'][number] => ({
	id: sectionId(`lesson-1#${id}`),
	title: id,
	depth: 2,
	startLine,
	endLine,
	parent: null
});
const lesson: Lesson = {
	id: lessonId('lesson-1'),
	title: 'Lesson 1',
	file: 'notes/01.md',
	summary: null,
	outcomes: [],
	domain: null,
	domains: [],
	minutes: 1,
	sections: [section('first', 1, 20), section('second', 21, 40)]
};
const source = (startLine: number) => [{ file: lesson.file, startLine, endLine: startLine }];
const items = [
	{ ...sampleItem({ id: 'right' }), sources: source(3) },
	{
		...sampleItem({ id: 'wrong', domain: 'security' }),
		sources: source(25),
		rationale: 'B is so.'
	},
	{ ...sampleItem({ id: 'empty' }), section: sectionId('lesson-1#first'), rationale: 'C is so.' },
	sampleItem({ id: 'gone' })
];
const deck = {
	items: new Map(items.slice(0, 3).map((item) => [item.id as string, item])),
	course: { lessons: [lesson] } as never
};
const form = sampleForm(items, { minutes: 8 });
const events: AttemptEvent[] = [
	{ kind: 'visit', question: 0, atMs: second(0) },
	{ kind: 'answer', question: 0, options: [0], atMs: second(30) },
	{ kind: 'visit', question: 1, atMs: second(60) },
	{ kind: 'answer', question: 1, options: [1], atMs: second(200) },
	{ kind: 'submit', by: 'learner', atMs: second(240) }
];
const attempt = sampleAttempt(form, events);
const report = (of = attempt, now = second(300)) => {
	const made = reportOf(of, deck, now);
	if (!made) throw new Error('not over');
	return made;
};

describe('the report of an attempt', () => {
	it('is there once it is over: handed in, or the time is up', () => {
		const open = { ...attempt, events: events.slice(0, -1) };
		expect(reportOf(open, deck, second(300))).toBeNull();
		expect(report(open, second(481)).submitted).toEqual({ atMs: second(480), by: 'time' });
	});

	it('tells the memory of what was answered, and of nothing else', () => {
		expect(answersOf(report()).map(({ item, correct }) => [item.id, correct])).toEqual([
			['right', true],
			['wrong', false]
		]);
	});

	it('sends back to the sections of what was missed, by their lines where no section is named', () => {
		expect(rereadOf(report()).map(({ section: { title }, missed }) => [title, missed])).toEqual([
			['first', ['C is so.']],
			['second', ['B is so.']]
		]);
	});
});

describe('a retake', () => {
	it('asks what was wrong or empty, at the old pace, with the weights of what it asks', () => {
		const again = retakeForm(report(), 'seed');
		expect(again?.questions.map(({ item, scored }) => [item, scored])).toEqual([
			['wrong', true],
			['empty', true]
		]);
		expect(again?.format).toMatchObject({ questions: 2, unscored: 0, minutes: 4 });
		expect(again?.format.domains.map(({ id, weight }) => [id, weight])).toEqual([
			['development', 0.5],
			['security', 0.5]
		]);
	});

	it('of a retake has no longer name', () => {
		const title = retakeForm(report(), 'seed')?.format.title;
		const once = { ...attempt, form: { ...form, format: { ...form.format, title: title ?? '' } } };
		expect(retakeForm(report(once), 'seed')?.format.title).toBe(title);
	});
});

describe('time', () => {
	const { questions } = report();
	const size = { width: 300, height: 100, left: 40, right: 10, top: 10, bottom: 20 };

	it('is told in words', () => {
		expect(timeText(questions, 120_000)).toBe(
			'Half of the questions took 3 min or less; the paper allows 2 min each. Longest: questions 2 (3 min) and 1 (1 min).'
		);
		expect(timeText([], null)).toBe('No question was looked at.');
	});

	it('is drawn inside the plot, longer times higher', () => {
		const { bars, yPace, ticks } = timeBars(questions, 120_000, size);
		expect(bars.map(({ outcome }) => outcome)).toEqual(['right', 'wrong', 'empty', 'empty']);
		for (const { x, y, barWidth, barHeight } of bars) {
			expect(x).toBeGreaterThanOrEqual(40);
			expect(x + barWidth).toBeLessThanOrEqual(290);
			expect(y).toBeGreaterThanOrEqual(10);
			expect(y + barHeight).toBeCloseTo(80);
		}
		expect(bars[1]?.y).toBeLessThan(yPace ?? 0);
		expect(ticks[0]).toEqual({ ms: 0, y: 80 });
	});
});

it('names the questions on trial', () => {
	const { questions } = report();
	const onTrial = questions.map((question, i) =>
		i < 2 ? { ...question, result: { ...question.result, scored: false } } : question
	);
	expect(unscoredText(onTrial, { right: 1, asked: 2 })).toBe(
		'2 questions did not count: 1 and 2. You had 1 of 2 right.'
	);
	expect(unscoredText(questions, { right: 0, asked: 0 })).toBe(
		'Every question of this paper counted.'
	);
});
