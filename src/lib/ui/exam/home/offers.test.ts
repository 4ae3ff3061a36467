import { describe, expect, it } from 'vitest';
import { lessonId } from '../../../core/ids';
import { dvaBlueprint, saaBlueprint, sampleBank } from '../../../exam/sample-exam';
import type { Lesson } from '../../../course/types';
import { customRequest, startChoice } from './custom';
import { offersOf } from './offers';

const lessons = [1, 2, 3, 4, 5].map(
	(n) => ({ id: lessonId(`lesson-${n}`), title: `Lesson ${n}` }) as Lesson
);
const course = { lessons, items: sampleBank(200) };

describe('what is offered', () => {
	it('is the full paper, short ones, sections and a final test', () => {
		const offers = offersOf(course, dvaBlueprint);
		expect(offers.full.format).toMatchObject({ questions: 65, unscored: 15, minutes: 130 });
		expect(offers.short.map(({ format }) => [format.questions, format.minutes])).toEqual([
			[10, 20],
			[20, 40],
			[33, 66]
		]);
		expect(offers.domains.map(({ name }) => name)).toEqual(
			dvaBlueprint.domains.map(({ title }) => title)
		);
		expect(offers.lessons.map(({ name }) => name)).toEqual([
			'Lesson 1',
			'Lesson 2',
			'Lesson 3',
			'Lesson 4'
		]);
		expect(offers.final.filter).toEqual({ pasts: ['unseen'] });
	});

	it('has ids that differ', () => {
		for (const blueprint of [dvaBlueprint, saaBlueprint]) {
			const { full, short, domains, lessons: byLesson, final } = offersOf(course, blueprint);
			const ids = [full, final, ...short, ...domains, ...byLesson].map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});
});

describe('a paper of one’s own', () => {
	it('takes the exam’s pace where no minutes are named', () => {
		expect(customRequest(dvaBlueprint, startChoice, lessons)?.format).toMatchObject({
			questions: 20,
			minutes: 40
		});
		const own = { ...startChoice, minutes: 7 };
		expect(customRequest(dvaBlueprint, own, lessons)?.format.minutes).toBe(7);
	});

	it.each([
		[NaN, 1],
		[0, 1],
		[2.4, 2],
		[100_000, 200]
	])('of %d questions has %d', (questions, asked) => {
		const request = customRequest(dvaBlueprint, { ...startChoice, questions }, lessons);
		expect(request?.format.questions).toBe(asked);
	});

	it('of lessons is narrowed by the domains its questions name', () => {
		const choice = { ...startChoice, lessons: [lessonId('lesson-2')], domains: ['security'] };
		expect(customRequest(dvaBlueprint, choice, lessons)).toMatchObject({
			format: { domains: [{ id: 'lesson-2', weight: 1 }] },
			filter: { domains: ['security'] }
		});
		expect(
			customRequest(saaBlueprint, { ...choice, domains: ['secure'] }, lessons)?.filter
		).toEqual({ difficulties: [], pasts: [] });
	});

	it('of a domain that the exam does not have is none', () => {
		expect(customRequest(saaBlueprint, { ...startChoice, domains: ['security'] }, lessons)).toBe(
			null
		);
	});
});
