import { itemForms } from '../../core/item-forms';
import { wilson } from '../../memory/calibration';
import type { DayTally } from '../../memory/types';
import { formLabels } from '../item/forms';
import { sum } from './totals';
import { count, percent, percentRange } from './words';

/** Below this a share says too little to be shown. */
export const enoughAnswers = 20;

export interface RetentionRow {
	readonly label: string;
	readonly seen: number;
	readonly passed: number;
	/** With its 95 % interval; null below `enoughAnswers`. */
	readonly share: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export interface RetentionReport {
	readonly intervals: readonly RetentionRow[];
	readonly forms: readonly RetentionRow[];
	readonly all: RetentionRow;
	readonly insight: string;
}

/** Of `DayTally.intervals`. */
const intervalLabels = [
	'1 day',
	'2 to 6 days',
	'7 to 29 days',
	'30 to 89 days',
	'90 days and more'
];

export function retentionRow(label: string, seen: number, passed: number): RetentionRow {
	if (seen < enoughAnswers) return { label, seen, passed, share: null };
	return { label, seen, passed, share: { value: passed / seen, ...wilson(passed, seen) } };
}

function insightOf({ seen, share }: RetentionRow, desired: number): string {
	if (share === null)
		return `After ${enoughAnswers} reviews on a later day this tells how much stays; there are ${seen} so far.`;
	const told = `You remembered ${percent(share.value)} of ${count(seen, 'review')}; you aim for ${percent(desired)}.`;
	if (share.low > desired) return `${told} That is more than you aim for: longer gaps would do.`;
	if (share.high < desired)
		return `${told} That is less than you aim for. Fitting the model to your reviews, further down, may help.`;
	return `${told} The two agree within the chance of so many answers.`;
}

/** Answers to cards that came back after a day or more, by the gap before them and by the form asked. */
export function retentionReport(tallies: readonly DayTally[], desired: number): RetentionReport {
	const total = (of: (tally: DayTally) => number | undefined) =>
		sum(tallies.map((tally) => of(tally) ?? 0));
	const intervals = intervalLabels.map((label, i) =>
		retentionRow(
			label,
			total((t) => t.intervals[i]),
			total((t) => t.intervalsPassed[i])
		)
	);
	const forms = itemForms
		.map((form) =>
			retentionRow(
				formLabels[form],
				total((t) => t.forms[form]?.seen),
				total((t) => t.forms[form]?.passed)
			)
		)
		.filter(({ seen }) => seen > 0);
	const all = retentionRow(
		'All',
		sum(intervals.map(({ seen }) => seen)),
		sum(intervals.map(({ passed }) => passed))
	);
	return { intervals, forms, all, insight: insightOf(all, desired) };
}

export const shareText = ({ share }: RetentionRow) => (share ? percent(share.value) : 'too few');
export const rangeText = ({ share }: RetentionRow) =>
	share ? percentRange(share.low, share.high) : `${enoughAnswers} are needed`;
