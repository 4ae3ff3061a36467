import * as v from 'valibot';
import type { FitOutcome } from '../../memory/fit/judge';

/** Under which the outcome of the last fit is kept, in `ProgressStore.value`. */
export const lastFitKey = 'last-fit';

export type Judged = Exclude<FitOutcome, { kind: 'too-few' }>;

/** What is told of a fit after the page was closed. */
export interface LastFit {
	readonly day: number;
	readonly outcome: Judged;
}

const figures = v.object({
	older: v.number(),
	newer: v.number(),
	fitted: v.number(),
	published: v.number(),
	movingAverage: v.number()
});

const lastFit = v.object({
	day: v.number(),
	outcome: v.variant('kind', [
		v.object({ kind: v.literal('accepted'), parameters: v.array(v.number()), figures }),
		v.object({
			kind: v.literal('refused'),
			reason: v.picklist(['worse-than-published', 'worse-than-average', 'no-weights']),
			figures
		})
	])
});

/** Null for what is no such outcome: nothing kept yet, or a value of another version. */
export function readLastFit(value: unknown): LastFit | null {
	const result = v.safeParse(lastFit, value);
	return result.success ? result.output : null;
}
