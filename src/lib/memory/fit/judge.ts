import { areParameters, fsrs6 } from '../fsrs6';
import { elapsedInLog, type FitLog } from './fit-log';
import { modelLogLoss, movingAverageLogLoss } from './log-loss';
import { splitByTime } from './split';

/**
 * Answers given a day or more after the one before, without which nothing is fitted: 320 to fit 21 weights on and 80 to judge them by. fsrs-rs
 * itself falls back to the published weights below 64.
 */
export const minimumReviews = 400;

export interface FitFigures {
	/** Predictable answers fitted on, and judged by. */
	readonly older: number;
	readonly newer: number;
	/** Mean log loss on the newer ones; lower is better. */
	readonly fitted: number;
	readonly published: number;
	readonly movingAverage: number;
}

export type FitOutcome =
	| { readonly kind: 'too-few'; readonly reviews: number; readonly needed: number }
	| {
			readonly kind: 'accepted';
			readonly parameters: readonly number[];
			readonly figures: FitFigures;
	  }
	| {
			readonly kind: 'refused';
			readonly reason: 'worse-than-published' | 'worse-than-average' | 'no-weights';
			readonly figures: FitFigures;
	  };

/** What can be fitted and where the newer part begins; or how much is missing. */
export function fitScope(log: FitLog): { reviews: number; enough: boolean; from: number } {
	const elapsed = elapsedInLog(log);
	const reviews = elapsed.reduce((sum, days) => sum + (days > 0 ? 1 : 0), 0);
	return { reviews, enough: reviews >= minimumReviews, from: splitByTime(elapsed) };
}

/** Weights are only taken if they foretell the newer answers better than the published ones and better than the moving average. */
export function judge(log: FitLog, from: number, parameters: readonly number[]): FitOutcome {
	const elapsed = elapsedInLog(log);
	const count = (start: number, end: number) =>
		elapsed.subarray(start, end).reduce((sum, days) => sum + (days > 0 ? 1 : 0), 0);
	const sound = areParameters(parameters);
	const figures: FitFigures = {
		older: count(0, from),
		newer: count(from, elapsed.length),
		fitted: sound ? modelLogLoss(log, fsrs6(parameters), from) : Infinity,
		published: modelLogLoss(log, fsrs6(null), from),
		movingAverage: movingAverageLogLoss(log, from)
	};
	if (!sound) return { kind: 'refused', reason: 'no-weights', figures };
	if (!(figures.fitted < figures.published))
		return { kind: 'refused', reason: 'worse-than-published', figures };
	if (!(figures.fitted < figures.movingAverage))
		return { kind: 'refused', reason: 'worse-than-average', figures };
	return { kind: 'accepted', parameters, figures };
}
