import type { Verdict } from '../../../exam/scaled-score';

/** A finished attempt, for the list and the plot. */
export interface FinishedExam {
	readonly id: string;
	readonly title: string;
	readonly mode: 'exam' | 'study';
	/** Local day number of its end. */
	readonly day: number;
	readonly questions: number;
	readonly score: {
		readonly estimate: number;
		readonly low: number;
		readonly high: number;
		readonly passMark: number;
		readonly minimum: number;
		readonly maximum: number;
		readonly verdict: Verdict;
		/** Of the scored questions. */
		readonly correct: number;
		readonly scored: number;
	};
}

/** Papers shown in the plot: the last ones. */
export const mostInTrend = 20;

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Points on the scale by which the later half must differ from the earlier one to be called a change. */
const changeOf = 40;

/** What the plot says, oldest first. */
export function trendText(exams: readonly FinishedExam[]): string {
	const [first] = exams;
	const last = exams.at(-1);
	if (!first || !last) return '';
	if (exams.length === 1)
		return `One paper so far, estimated at ${last.score.estimate}. A second one shows a trend.`;
	const half = Math.floor(exams.length / 2);
	const change =
		mean(exams.slice(-half).map(({ score }) => score.estimate)) -
		mean(exams.slice(0, half).map(({ score }) => score.estimate));
	const way =
		Math.abs(change) < changeOf
			? 'about level'
			: change > 0
				? `up by about ${Math.round(change / 10) * 10} points`
				: `down by about ${Math.round(-change / 10) * 10} points`;
	const passed = exams.filter(({ score }) => score.verdict === 'pass').length;
	return `${exams.length} papers, ${way} from the earlier to the later half; ${passed} of them passed clearly.`;
}

export interface TrendPoint {
	readonly exam: FinishedExam;
	/** Pixels. */
	readonly x: number;
	readonly y: number;
	readonly yLow: number;
	readonly yHigh: number;
}

export interface TrendPlot {
	readonly points: readonly TrendPoint[];
	readonly yPass: number;
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

export interface PlotSize {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Places of the points, oldest at the left. All are on the scale of the last one. */
export function trendPlot(exams: readonly FinishedExam[], size: PlotSize): TrendPlot {
	const last = exams.at(-1)?.score;
	const { minimum = 100, maximum = 1000, passMark = 720 } = last ?? {};
	const y = (value: number) =>
		size.top + ((maximum - value) / (maximum - minimum)) * (size.height - size.top - size.bottom);
	const step = (size.width - size.left - size.right) / Math.max(1, exams.length);
	return {
		points: exams.map((exam, i) => ({
			exam,
			x: size.left + step * (i + 0.5),
			y: y(exam.score.estimate),
			yLow: y(exam.score.low),
			yHigh: y(exam.score.high)
		})),
		yPass: y(passMark),
		ticks: [minimum, (minimum + maximum) / 2, maximum].map((value) => ({
			value: Math.round(value),
			y: y(value)
		}))
	};
}
