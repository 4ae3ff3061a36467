import type { DayTally } from '../../memory/types';

/** One missed day is forgiven among so many days in a row. */
export const forgivingDays = 7;

export interface Streak {
	/** Days on which something was answered, back to where the streak began. */
	readonly days: number;
	/** Missed days within it that were forgiven. */
	readonly forgiven: number;
	readonly today: boolean;
	/** Not yet answered today, and to miss today too would end the streak. */
	readonly atRisk: boolean;
}

export type StreakTally = Pick<DayTally, 'learning' | 'reviews' | 'crammed'>;

export const isStudied = (tally: StreakTally | undefined): boolean =>
	tally !== undefined && tally.learning + tally.reviews + tally.crammed > 0;

/**
 * A missed day is forgiven if no other was missed within `forgivingDays` days, it included; so two days missed in a row always end a streak. It begins
 * with a day of study.
 */
function countBack(studied: (day: number) => boolean, from: number, first: number) {
	let days = 0;
	let forgiven = 0;
	let missed: number | null = null;
	/** Missed days that count only if a day of study stands before them. */
	let pending = 0;
	for (let day = from; day >= first; day--) {
		if (studied(day)) {
			days++;
			forgiven += pending;
			pending = 0;
			continue;
		}
		if (missed !== null && missed - day < forgivingDays) break;
		missed = day;
		pending = 1;
	}
	return { days, forgiven };
}

/** Counts back from today, or from yesterday while today is still open. */
export function streak(tallies: ReadonlyMap<number, StreakTally>, today: number): Streak {
	const studied = (day: number) => isStudied(tallies.get(day));
	const first = Math.min(today, ...tallies.keys());
	const isToday = studied(today);
	const sofar = countBack(studied, isToday ? today : today - 1, first);
	const ifMissed = countBack(studied, today, first);
	return { ...sofar, today: isToday, atRisk: ifMissed.days < sofar.days };
}

const daysText = (days: number) => `${days} day${days === 1 ? '' : 's'}`;

/** The streak and its rule, in words. */
export function streakText({ days, forgiven, today, atRisk }: Streak): string {
	if (days === 0) return 'A streak starts with one card. One missed day in seven is forgiven.';
	const told = `${daysText(days)} of study${forgiven > 0 ? `, ${daysText(forgiven)} missed and forgiven` : ''}.`;
	if (atRisk) return `${told} A day was missed this week: study today to keep the streak.`;
	return today
		? `${told} One missed day in seven is forgiven.`
		: `${told} Today is still open; one missed day in seven is forgiven.`;
}

/** The last seven days, the oldest first. */
export function lastWeek(
	tallies: ReadonlyMap<number, StreakTally>,
	today: number
): readonly { readonly day: number; readonly studied: boolean }[] {
	return Array.from({ length: 7 }, (_, i) => {
		const day = today - 6 + i;
		return { day, studied: isStudied(tallies.get(day)) };
	});
}
