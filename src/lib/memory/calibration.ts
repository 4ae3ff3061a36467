import type { DayTally } from './types';

/** Two-sided 95 %. */
const z95 = 1.959964;

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** Interval for a share seen in a sample (E. B. Wilson, JASA 22, 1927, 209-212): holds near 0 and 1 and in small samples, unlike p ± z s. */
export function wilson(passed: number, seen: number, z = z95): Interval {
	if (seen <= 0) return { low: 0, high: 1 };
	const p = passed / seen;
	const z2 = z * z;
	const middle = (p + z2 / (2 * seen)) / (1 + z2 / seen);
	const half = (z / (1 + z2 / seen)) * Math.sqrt((p * (1 - p)) / seen + z2 / (4 * seen * seen));
	return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export interface CalibrationBin extends Interval {
	/** Bounds of the predicted chance. */
	readonly from: number;
	readonly to: number;
	readonly seen: number;
	/** Mean predicted chance of passing, and the share that passed, with its 95 % interval. */
	readonly predicted: number;
	readonly observed: number;
}

export interface Calibration {
	/** Bins with answers in them. */
	readonly bins: readonly CalibrationBin[];
	readonly seen: number;
	/** Mean distance between predicted and observed, each bin by its answers (expected calibration error); null without answers. */
	readonly error: number | null;
	/** Predicted minus observed over all: above 0 the app thinks too well of the learner. Null without answers. */
	readonly bias: number | null;
}

/** What was predicted of the reviews of some days, against what happened. */
export function calibration(tallies: Iterable<Pick<DayTally, 'calibration'>>): Calibration {
	const sums: { seen: number; predicted: number; passed: number }[] = [];
	for (const tally of tallies)
		tally.calibration.forEach((bin, i) => {
			const sum = (sums[i] ??= { seen: 0, predicted: 0, passed: 0 });
			sum.seen += bin.seen;
			sum.predicted += bin.predicted;
			sum.passed += bin.passed;
		});
	const bins = sums.flatMap(({ seen, predicted, passed }, i): CalibrationBin[] =>
		seen <= 0
			? []
			: [
					{
						from: i / sums.length,
						to: (i + 1) / sums.length,
						seen,
						predicted: predicted / seen,
						observed: passed / seen,
						...wilson(passed, seen)
					}
				]
	);
	const seen = bins.reduce((sum, bin) => sum + bin.seen, 0);
	const mean = (of: (bin: CalibrationBin) => number) =>
		seen === 0 ? null : bins.reduce((sum, bin) => sum + bin.seen * of(bin), 0) / seen;
	return {
		bins,
		seen,
		error: mean(({ predicted, observed }) => Math.abs(predicted - observed)),
		bias: mean(({ predicted, observed }) => predicted - observed)
	};
}
