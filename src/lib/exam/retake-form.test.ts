import { describe, expect, it } from 'vitest';
import { fullFormat, shortFormat } from './formats';
import { finalTest, retakeForm } from './retake-form';
import { retake } from './review-filters';
import {
	dvaBlueprint,
	sampleAttempt,
	sampleBank,
	sampleForm,
	sampleItem,
	second
} from './sample-exam';
import { courseId } from '../core/ids';
import type { AttemptEvent } from './types';

const items = ['development', 'security', 'security', 'deployment'].map((domain, i) =>
	sampleItem({ id: `i${i}`, domain, origin: i === 1 ? 'generated' : 'authored' })
);
const byId = new Map(items.map((item) => [item.id, item]));
const answer = (question: number, option: number): AttemptEvent => ({
	kind: 'answer',
	atMs: second(1 + question),
	question,
	options: [option]
});
const options = { seed: 'again', keepsOrder: () => true };

describe('retakeForm', () => {
	it('asks again what was wrong or blank, at the pace of the paper', () => {
		const record = sampleAttempt(sampleForm(items, { minutes: 8 }), [answer(0, 0), answer(1, 3)]);
		expect(retake(record, byId)).toEqual(['i1', 'i2', 'i3']);
		const { form, shortfalls } = retakeForm(record, byId, options);
		expect(shortfalls).toEqual([]);
		expect(form?.questions.map(({ item }) => item).sort()).toEqual(['i1', 'i2', 'i3']);
		expect(form?.format).toMatchObject({ id: 'dva-c02-retake', questions: 3, minutes: 6 });
		expect(form?.questions.every(({ scored }) => scored)).toBe(true);
	});

	it('has nothing to ask where all was right, and stays untimed', () => {
		const right = items.map((_, i) => answer(i, 0));
		const record = sampleAttempt(sampleForm(items, { minutes: null }), right);
		expect(retakeForm(record, byId, options).form).toBeNull();
		const one = sampleAttempt(sampleForm(items, { minutes: null }), right.slice(1));
		expect(retakeForm(one, byId, options).form?.format.minutes).toBeNull();
	});
});

describe('finalTest', () => {
	it('asks what was never met', () => {
		const bank = sampleBank(400);
		const met = bank.filter((_, i) => i % 2 === 0);
		const exposure = new Map(
			met.map(({ id }) => [id, { times: 1, lastAtMs: 1, lastCorrect: true, flagged: false }])
		);
		const all = { course: courseId('course'), clashes: () => false, exposure, ...options };
		const { form } = finalTest(bank, shortFormat(dvaBlueprint, 10), all);
		expect(form?.questions.length).toBeGreaterThan(0);
		expect(form?.questions.filter(({ item }) => exposure.has(item))).toEqual([]);
		expect(finalTest(met, fullFormat(dvaBlueprint), all).form).toBeNull();
	});
});
