import type { DayTally } from '../../memory/types';
import { answersOf, sum } from './totals';
import { count, timeText } from './words';

export const timeDays = 30;

export interface TimeDay {
	readonly day: number;
	readonly spentMs: number;
	readonly answers: number;
}

export interface TimeReport {
	readonly days: readonly TimeDay[];
	/** Over the days with answers; 0 where there is none. */
	readonly averageMs: number;
	readonly insight: string;
}

/** "under a second", "1 second", "12 seconds" */
function secondsText(ms: number): string {
	const seconds = Math.round(ms / 1000);
	return seconds === 0 ? 'under a second' : count(seconds, 'second');
}

/** Time between question and answer, of the last 30 days. */
export function timeReport(tallies: ReadonlyMap<number, DayTally>, today: number): TimeReport {
	const days = Array.from({ length: timeDays }, (_, i): TimeDay => {
		const day = today - timeDays + 1 + i;
		const tally = tallies.get(day);
		return { day, spentMs: tally?.responseMs ?? 0, answers: tally ? answersOf(tally) : 0 };
	});
	const studied = days.filter(({ answers }) => answers > 0);
	const spent = sum(studied.map(({ spentMs }) => spentMs));
	const answers = sum(studied.map((day) => day.answers));
	const averageMs = studied.length === 0 ? 0 : spent / studied.length;
	return {
		days,
		averageMs,
		insight:
			studied.length === 0
				? `No answers in the last ${timeDays} days.`
				: `You studied on ${count(studied.length, 'day')} of the last ${timeDays}, ${timeText(averageMs)} on each of them, ${secondsText(spent / answers)} an answer.`
	};
}
