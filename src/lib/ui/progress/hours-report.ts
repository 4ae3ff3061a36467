import type { DayTally } from '../../memory/types';
import { enoughAnswers, retentionRow, type RetentionRow } from './retention-report';
import { sum } from './totals';
import { percent } from './words';

export interface HourRow extends RetentionRow {
	readonly hour: number;
}

export interface HoursReport {
	readonly hours: readonly HourRow[];
	readonly insight: string;
}

/** "07:00" */
export const hourText = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** Answers by local hour, cramming left out, and the share not rated Again. */
export function hoursReport(tallies: readonly DayTally[]): HoursReport {
	const hours = Array.from({ length: 24 }, (_, hour): HourRow => {
		const total = (of: (tally: DayTally) => readonly number[]) =>
			sum(tallies.map((tally) => of(tally)[hour] ?? 0));
		const seen = total((t) => t.hours);
		return {
			hour,
			...retentionRow(
				hourText(hour),
				seen,
				total((t) => t.hoursPassed)
			)
		};
	});
	return { hours, insight: insightOf(hours) };
}

function insightOf(hours: readonly HourRow[]): string {
	const told = hours.filter((row) => row.share !== null);
	const shareOf = (row: HourRow) => row.share?.value ?? 0;
	const best = told.reduce<HourRow | null>(
		(most, row) => (most === null || shareOf(row) > shareOf(most) ? row : most),
		null
	);
	const worst = told.reduce<HourRow | null>(
		(least, row) => (least === null || shareOf(row) < shareOf(least) ? row : least),
		null
	);
	if (!best?.share || !worst?.share || told.length < 2)
		return `Two hours of the day with ${enoughAnswers} answers each are needed before they can be compared.`;
	if (best.share.low <= worst.share.high)
		return 'No hour stands out: the differences are within the chance of so many answers.';
	return `You pass most at ${best.label} (${percent(best.share.value)}) and least at ${worst.label} (${percent(worst.share.value)}).`;
}
