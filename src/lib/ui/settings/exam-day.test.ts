import { describe, expect, it } from 'vitest';
import { dayOfIsoDate } from '../../memory/day';
import { dayProblem, readExamDay } from './exam-day';

const today = dayOfIsoDate('2026-11-23') ?? 0;

describe('the day of the exam as typed', () => {
	it.each([
		['2026-11-23', today],
		['2027-03-01', today + 98],
		['2029-11-23', today + 1096],
		['', null]
	])('"%s" is taken', (text, day) => {
		expect(readExamDay(text, false, today)).toEqual({ day, problem: null });
	});

	it.each([
		['yesterday', '2026-11-22', false],
		['a year that is not typed to its end', '0202-03-01', false],
		['more than three years ahead', '2029-11-24', false],
		['a year of five digits', '20277-03-01', false],
		['half a date', '', true]
	])('%s is not', (_name, text, half) => {
		expect(readExamDay(text, half, today)).toEqual({ problem: dayProblem });
	});
});
