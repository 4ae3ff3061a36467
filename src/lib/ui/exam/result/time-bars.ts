import type { PlotSize } from '../home/trend';
import type { ReportQuestion } from './report';

export type Outcome = 'right' | 'wrong' | 'empty';

export const outcomeOf = ({ result }: Pick<ReportQuestion, 'result'>): Outcome =>
	!result.answered ? 'empty' : result.correct ? 'right' : 'wrong';

export interface TimeBar {
	readonly number: number;
	readonly outcome: Outcome;
	readonly ms: number;
	/** Pixels. */
	readonly x: number;
	readonly y: number;
	readonly barWidth: number;
	readonly barHeight: number;
}

export interface TimeBars {
	readonly bars: readonly TimeBar[];
	readonly ticks: readonly { readonly ms: number; readonly y: number }[];
	readonly yPace: number | null;
	/** Of the bars whose numbers fit below them. */
	readonly names: readonly { readonly number: number; readonly x: number }[];
}

const minuteMs = 60_000;
const tickSteps = [0.5, 1, 2, 5, 10, 20, 60];
const nameWidth = 26;

/** A bar for each question, in the order of the paper. */
export function timeBars(
	questions: readonly ReportQuestion[],
	paceMs: number | null,
	{ width, height, left, right, top, bottom }: PlotSize
): TimeBars {
	const longest = Math.max(
		minuteMs / 2,
		(paceMs ?? 0) * 1.1,
		...questions.map(({ given }) => given.timeMs)
	);
	const tick = (tickSteps.find((step) => longest / (step * minuteMs) <= 4) ?? 60) * minuteMs;
	const end = Math.ceil(longest / tick) * tick;
	const floor = height - bottom;
	const y = (ms: number) => floor - (ms / end) * (floor - top);
	const step = (width - left - right) / Math.max(1, questions.length);
	const every = Math.max(1, Math.ceil(nameWidth / step));
	const bars = questions.map((question, i): TimeBar => {
		const { timeMs: ms } = question.given;
		return {
			number: question.number,
			outcome: outcomeOf(question),
			ms,
			x: left + step * i + step * 0.15,
			y: y(ms),
			barWidth: Math.max(1, step * 0.7),
			barHeight: floor - y(ms)
		};
	});
	return {
		bars,
		ticks: Array.from({ length: Math.round(end / tick) + 1 }, (_, i) => ({
			ms: i * tick,
			y: y(i * tick)
		})),
		yPace: paceMs === null ? null : y(paceMs),
		names: bars
			.filter(({ number }) => number === 1 || number % every === 0)
			.filter(({ number }, i, all) => i === 0 || number - (all[i - 1]?.number ?? 0) >= every)
			.map(({ number, x, barWidth }) => ({ number, x: x + barWidth / 2 }))
	};
}
