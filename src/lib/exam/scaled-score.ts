import type { ExamFormat } from './types';
import { wilsonInterval, type Interval } from './wilson';

export type Scale = Pick<ExamFormat, 'passMark' | 'minimum' | 'maximum'>;

/** `too-close`: the interval holds the pass mark. */
export type Verdict = 'pass' | 'fail' | 'too-close';

/** What the score on the exam's scale might have been. Not AWS's score: AWS publishes no conversion. */
export interface ScaledEstimate {
	/** Whole points. */
	readonly score: number;
	/** 90 % interval, whole points. */
	readonly interval: Interval;
	/** The estimate reaches the pass mark: what this paper alone says. */
	readonly passed: boolean;
	/** What it says of the learner, who might have met other questions. */
	readonly verdict: Verdict;
}

/**
 * Raw share that is worth the pass mark: the pass mark's part of the maximum, 0.72 for 720 of 1,000 (36 of 50). AWS sets its own by a modified Angoff study
 * and equates every form to it (https://aws.amazon.com/certification/policies/after-testing/), and tells nobody. On a straight line from 100 to 1,000, 720
 * would be 0.689 (35 of 50); of the two readings of the mark this is the one that does not promise too much.
 */
export function passShare(scale: Scale): number {
	return scale.passMark / scale.maximum;
}

/**
 * Points for a raw share: straight from (0, minimum) to (pass share, pass mark), and straight on to (1, maximum). Such a bent line, fixed at the cut score, is a
 * common way to report scores of licensing exams ("linear dogleg": https://assess.com/2019/07/13/what-are-the-possible-transformations-for-scaled-scoring/;
 * M. J. Kolen, R. L. Brennan, Test Equating, Scaling, and Linking, 3rd ed. 2014, ch. 9). Not rounded.
 */
export function scaledFromShare(share: number, scale: Scale): number {
	const { passMark, minimum, maximum } = scale;
	const cut = passShare(scale);
	if (share <= cut) return minimum + (share / cut) * (passMark - minimum);
	return passMark + ((share - cut) / (1 - cut)) * (maximum - passMark);
}

/** Points are cut, not rounded up: 719.6 has not reached 720. The margin is for the noise of binary fractions. */
const points = (value: number) => Math.floor(value + 1e-6);

/** Null where no question was scored. */
export function scaledEstimate(right: number, asked: number, scale: Scale): ScaledEstimate | null {
	if (asked <= 0) return null;
	const share = wilsonInterval(right, asked);
	const score = points(scaledFromShare(right / asked, scale));
	const interval = {
		low: points(scaledFromShare(share.low, scale)),
		high: points(scaledFromShare(share.high, scale))
	};
	const verdict: Verdict =
		interval.low >= scale.passMark ? 'pass' : interval.high < scale.passMark ? 'fail' : 'too-close';
	return { score, interval, passed: score >= scale.passMark, verdict };
}
