import { addTally, emptyTally } from '../../memory/tally';
import type { Card, DayTally, StudySettings } from '../../memory/types';
import { workload, workloadRetentions, type Workload } from '../../memory/workload';
import { learnerPace } from '../progress/learner-pace';
import { count } from '../progress/words';

/** Days that are simulated: long enough for a change of retention to have its effect. */
export const simulatedDays = 90;

export interface WorkloadQuestion {
	readonly cards: readonly Card[];
	readonly tallies: readonly DayTally[];
	readonly settings: StudySettings;
	readonly day: number;
}

/** The workload at every retention of the picture. */
export function workloadCurve({ cards, tallies, settings, day }: WorkloadQuestion): Workload[] {
	return workload({
		cards,
		settings,
		day,
		days: simulatedDays,
		pace: learnerPace([tallies.reduce(addTally, emptyTally)], settings),
		retentions: workloadRetentions,
		seed: 'workload'
	});
}

/** Between two simulated retentions on a straight line; at the ends, the end. */
export function workloadAt(curve: readonly Workload[], retention: number): Workload | null {
	const after = curve.findIndex((point) => point.retention >= retention);
	const b = curve[after === -1 ? curve.length - 1 : after];
	const a = curve[after - 1];
	if (!b) return null;
	if (!a || after === -1) return { ...b, retention };
	const share = (retention - a.retention) / (b.retention - a.retention);
	const mix = (of: (point: Workload) => number) => of(a) + share * (of(b) - of(a));
	return {
		retention,
		reviewsPerDay: mix((point) => point.reviewsPerDay),
		newPerDay: mix((point) => point.newPerDay),
		minutesPerDay: mix((point) => point.minutesPerDay),
		remembered: mix((point) => point.remembered)
	};
}

const whole = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/** "34 reviews and 12 minutes a day" */
export const workloadText = ({ reviewsPerDay, minutesPerDay }: Workload) =>
	`${count(whole(reviewsPerDay), 'review')} and ${count(Math.max(1, Math.round(minutesPerDay)), 'minute')} a day`;
