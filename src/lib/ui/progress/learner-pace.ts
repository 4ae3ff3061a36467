import type { DayTally, StudySettings } from '../../memory/types';
import { defaultPace, type Pace } from '../../memory/workload';
import { paceOf } from '../review/estimate';
import { sum } from './totals';

/** As many answers as the usual shares count for. */
const usualAnswers = 50;

/** How the learner answers, from their tallies; few answers are drawn towards the usual figures. */
export function learnerPace(tallies: readonly DayTally[], settings: StudySettings): Pace {
	const secondsPerReview = paceOf(tallies) / 1000;
	const rated = (place: number) => sum(tallies.map((tally) => tally.ratings[place] ?? 0));
	const [hard, good, easy] = [1, 2, 3].map(
		(place, i) => rated(place) + (defaultPace.passed[i] ?? 0) * usualAnswers
	) as [number, number, number];
	const all = hard + good + easy;
	return {
		secondsPerReview,
		secondsPerNew: secondsPerReview * (1 + settings.learningStepsMinutes.length),
		secondsPerLapse: secondsPerReview * settings.relearningStepsMinutes.length,
		passed: [hard / all, good / all, easy / all],
		first: defaultPace.first
	};
}
