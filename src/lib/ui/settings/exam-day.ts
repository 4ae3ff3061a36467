import { dayOfIsoDate } from '../../memory/day';

/** Days a plan can reach ahead: three years, a leap day in them. */
const mostDaysAhead = 1096;

export const lastExamDay = (today: number) => today + mostDaysAhead;

export const dayProblem = 'Choose a day within the next three years.';

export type ReadDay =
	{ readonly day: number | null; readonly problem: null } | { readonly problem: string };

/** What a date field holds. `half`: only a part of a date is typed yet, which the browser hands over as an empty text. */
export function readExamDay(text: string, half: boolean, today: number): ReadDay {
	if (half) return { problem: dayProblem };
	if (text === '') return { day: null, problem: null };
	const day = dayOfIsoDate(text);
	return day === null || day < today || day > lastExamDay(today)
		? { problem: dayProblem }
		: { day, problem: null };
}
