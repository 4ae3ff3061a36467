import { describe, expect, it } from 'vitest';
import { lessonId } from '../core/ids';
import { customFormat, examFormats, minutesFor, sectionFormat } from './formats';
import { dvaBlueprint, saaBlueprint } from './sample-exam';

describe('examFormats', () => {
	it('cuts full and short forms from every blueprint', () => {
		const formats = examFormats([dvaBlueprint, saaBlueprint]);
		expect(formats.map((f) => [f.id, f.questions, f.unscored, f.minutes, f.passMark])).toEqual([
			['dva-c02', 65, 15, 130, 720],
			['dva-c02-10', 10, 0, 20, 720],
			['dva-c02-20', 20, 0, 40, 720],
			['dva-c02-33', 33, 0, 66, 720],
			['saa-c03', 65, 15, 130, 720],
			['saa-c03-10', 10, 0, 20, 720],
			['saa-c03-20', 20, 0, 40, 720],
			['saa-c03-33', 33, 0, 66, 720]
		]);
		for (const format of formats) {
			expect([format.minimum, format.maximum]).toEqual([100, 1000]);
			expect(format.domains.reduce((sum, d) => sum + d.weight, 0)).toBeCloseTo(1, 9);
		}
	});

	it('offers no short form that is as long as the paper', () => {
		const small = { ...dvaBlueprint, questions: 20, scored: 20 };
		expect(examFormats([small]).map((f) => f.id)).toEqual(['dva-c02', 'dva-c02-10']);
	});

	it.each([
		[65, 130, 10, 20],
		[65, 90, 33, 46],
		[60, 90, 1, 2],
		[600, 90, 1, 1]
	])('%i questions in %i minutes: %i in %i', (questions, minutes, few, expected) => {
		expect(minutesFor({ questions, minutes }, few)).toBe(expected);
	});
});

describe('sectionFormat', () => {
	it('asks one domain or one lesson', () => {
		const domain = sectionFormat(dvaBlueprint, { kind: 'domain', domain: 'security' }, 15);
		expect(domain).toMatchObject({
			id: 'dva-c02-domain-security',
			title: 'DVA-C02: Security',
			questions: 15,
			minutes: 30,
			domains: [{ id: 'security', weight: 1, lessons: null }]
		});
		const roles = lessonId('iam-roles');
		const lesson = sectionFormat(
			dvaBlueprint,
			{ kind: 'lesson', lesson: roles, title: 'Roles' },
			5
		);
		expect(lesson).toMatchObject({
			id: 'dva-c02-lesson-iam-roles',
			domains: [{ id: roles, weight: 1, lessons: [roles] }]
		});
		expect(sectionFormat(dvaBlueprint, { kind: 'domain', domain: 'cooking' }, 5)).toBeNull();
	});
});

describe('customFormat', () => {
	const custom = { questions: 12, minutes: null, domains: [], lessons: [] };

	it('keeps the weights of the domains chosen', () => {
		const format = customFormat(dvaBlueprint, { ...custom, domains: ['security', 'deployment'] });
		expect(format?.domains.map((d) => [d.id, d.weight])).toEqual([
			['security', 0.52],
			['deployment', 0.48]
		]);
		expect(format).toMatchObject({ id: 'custom', questions: 12, unscored: 0, minutes: null });
	});

	it('takes lessons evenly, all domains without a choice, and nothing for an unknown one', () => {
		const lessons = ['a', 'b'].map((id) => ({ id: lessonId(id), title: id.toUpperCase() }));
		expect(customFormat(dvaBlueprint, { ...custom, lessons })?.domains).toEqual([
			{ id: 'a', title: 'A', weight: 0.5, lessons: ['a'] },
			{ id: 'b', title: 'B', weight: 0.5, lessons: ['b'] }
		]);
		expect(customFormat(dvaBlueprint, custom)?.domains).toEqual(dvaBlueprint.domains);
		expect(customFormat(dvaBlueprint, { ...custom, domains: ['cooking'] })).toBeNull();
	});
});
