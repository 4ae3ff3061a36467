import { weekday } from '../../memory/day';
import type { DayTally } from '../../memory/types';
import { answersOf, sum } from './totals';
import { count, monthText, shortMonth, timeText } from './words';

export interface CalendarDay {
	readonly day: number;
	readonly answers: number;
	readonly spentMs: number;
	/** 0 nothing, 1 to 4 by quarters of the learner's own days. */
	readonly level: number;
}

export interface CalendarMonth {
	readonly name: string;
	/** Weeks from its first to its last column. */
	readonly columns: number;
}

export interface MonthRow {
	readonly name: string;
	readonly days: number;
	readonly answers: number;
	readonly spentMs: number;
}

export interface CalendarYear {
	/** Columns, each a week from Monday to Sunday; null for days before the year or after today. */
	readonly weeks: readonly (readonly (CalendarDay | null)[])[];
	readonly months: readonly CalendarMonth[];
	/** Newest first, months without answers left out. */
	readonly rows: readonly MonthRow[];
	readonly insight: string;
}

const yearDays = 365;
/** 0 Monday to 6 Sunday. */
const rowOf = (day: number) => (weekday(day) + 6) % 7;

/** The bounds of levels 2, 3 and 4: quartiles of the days with answers. */
function quartiles(answers: readonly number[]): number[] {
	const sorted = answers.filter((n) => n > 0).sort((a, b) => a - b);
	return [0.25, 0.5, 0.75].map((share) => sorted[Math.floor(share * sorted.length)] ?? Infinity);
}

/** Days in a row with answers that end today or, while today is still open, yesterday. */
export function currentRun(studied: (day: number) => boolean, today: number): number {
	let day = studied(today) ? today : today - 1;
	let run = 0;
	while (studied(day)) {
		run++;
		day--;
	}
	return run;
}

function monthsOf(weeks: readonly (readonly (CalendarDay | null)[])[]): CalendarMonth[] {
	const months: { name: string; columns: number }[] = [];
	for (const week of weeks) {
		// A week belongs to the month in which it begins.
		const first = week.find((cell) => cell !== null);
		const name = first ? shortMonth(first.day) : '';
		const last = months.at(-1);
		if (last?.name === name) last.columns++;
		else months.push({ name, columns: 1 });
	}
	return months;
}

export function calendarYear(tallies: ReadonlyMap<number, DayTally>, today: number): CalendarYear {
	const first = today - yearDays + 1;
	const start = first - rowOf(first);
	const answersOn = (day: number) => {
		const tally = tallies.get(day);
		return tally ? answersOf(tally) : 0;
	};
	const all = Array.from({ length: yearDays }, (_, i) => answersOn(first + i));
	const bounds = quartiles(all);
	const cell = (day: number): CalendarDay | null => {
		if (day < first || day > today) return null;
		const answers = answersOn(day);
		const level = answers === 0 ? 0 : 1 + bounds.filter((bound) => answers >= bound).length;
		return { day, answers, spentMs: tallies.get(day)?.responseMs ?? 0, level };
	};
	const weeks = Array.from({ length: Math.ceil((today - start + 1) / 7) }, (_, week) =>
		Array.from({ length: 7 }, (_, row) => cell(start + week * 7 + row))
	);
	const rows = new Map<string, { days: number; answers: number; spentMs: number }>();
	for (let day = today; day >= first; day--) {
		const answers = answersOn(day);
		if (answers === 0) continue;
		const row = rows.get(monthText(day)) ?? { days: 0, answers: 0, spentMs: 0 };
		row.days++;
		row.answers += answers;
		row.spentMs += tallies.get(day)?.responseMs ?? 0;
		rows.set(monthText(day), row);
	}
	const studied = all.filter((n) => n > 0).length;
	const total = sum(all);
	const run = currentRun((day) => answersOn(day) > 0, today);
	const spent = sum([...rows.values()].map(({ spentMs }) => spentMs));
	return {
		weeks,
		months: monthsOf(weeks),
		rows: [...rows].map(([name, row]) => ({ name, ...row })),
		insight:
			total === 0
				? 'No answers in the last year.'
				: `${count(total, 'answer')} on ${count(studied, 'day')} in the last year, ${timeText(spent)} in all.` +
					(run > 1 ? ` You have studied ${run} days in a row.` : '')
	};
}
