import { dayOfIsoDate, isoDate } from '../../memory/day';

/** Ten years hold two or three leap days. */
const furthestDays = 3653;

export type DueDay =
	{ readonly ok: true; readonly day: number } | { readonly ok: false; readonly reason: string };

export const lastDueDay = (today: number) => today + furthestDays;

/** The day that a date field holds, if cards can be set to it; else a sentence that says why not. */
export function dueDayOf(text: string, today: number): DueDay {
	const day = dayOfIsoDate(text);
	if (day === null) return { ok: false, reason: 'Give a whole date first: day, month and year.' };
	if (day < today) return { ok: false, reason: `${text} is past. Give today or a later day.` };
	if (day > lastDueDay(today))
		return {
			ok: false,
			reason: `${text} is more than 10 years away. Give a day up to ${isoDate(lastDueDay(today))}.`
		};
	return { ok: true, day };
}
