import type { CardId } from '../core/ids';
import { modelFor } from './fsrs6';
import {
	expectedReview,
	fits,
	simulate,
	type Course,
	type PlanDay,
	type Planned
} from './plan-simulation';
import { chanceOfRight } from './readiness';
import type { Card, StudySettings } from './types';
import { defaultPace, type Pace } from './workload';

export interface PlanInput<C extends Card> {
	/** Every card of the course, in its order; suspended ones are left out of the plan. */
	readonly cards: readonly C[];
	/** Share of the exam that the card stands for: see `blueprintWeights`. */
	readonly weightOf: (card: C) => number;
	readonly settings: StudySettings;
	/** Today's study day. */
	readonly day: number;
	/** What the learner can give on a usual day. */
	readonly minutesPerDay: number;
	readonly pace?: Pace;
}

/** What is wanted does not fit into the time there is. */
export interface Shortage {
	/** Cards that would be seen too seldom, were nothing left. */
	readonly missed: number;
	/** Minutes a day at which nothing need be left; null where even `mostMinutes` are too few. */
	readonly neededMinutesPerDay: number | null;
	/** What to leave, the least worth first: weight x gain per minute. The plan's days are without them. */
	readonly leave: readonly CardId[];
	/** Share of the exam that they stand for. */
	readonly leaveWeight: number;
}

export interface ExamPlan {
	/** From today to the day before the exam. */
	readonly days: readonly PlanDay[];
	/** Times each card is seen: `minimumSeen`, or the days there are where they are fewer. */
	readonly goal: number;
	/** Null where all fits. */
	readonly shortage: Shortage | null;
	/** Share of right answers at the exam: by this plan, and if nothing more were learnt from today on. */
	readonly expected: number;
	readonly expectedWithout: number;
	readonly reachesTarget: boolean;
}

/** The last fifth of the time, up to a week, is for reviews alone where there is time enough. */
const mostCalmDays = 7;

/** Beyond this nobody learns on a usual day. */
const mostMinutes = 480;

/** The smallest whole number in 0..most for which `works`, given that it works from some number on; null where it never does. */
function smallest(most: number, works: (value: number) => boolean): number | null {
	if (!works(most)) return null;
	let no = -1;
	let yes = most;
	while (yes - no > 1) {
		const middle = (no + yes) >> 1;
		if (works(middle)) yes = middle;
		else no = middle;
	}
	return yes;
}

const planned = <C extends Card>(card: C, weight: number): Planned => ({
	id: card.id,
	weight,
	memory: card.memory,
	lastDay: card.lastDay,
	dueDay: card.dueDay,
	seen: card.reps > 0 && card.firstDay === card.lastDay ? 1 : card.reps
});

/** Marks gained at the exam for each second that it takes to see the card as often as wanted. */
function worth(card: Planned, course: Course): number {
	const { model, today, examDay, goal, pace } = course;
	const elapsed = Math.max(0, today - (card.lastDay ?? today));
	const now =
		card.memory === null
			? 0
			: model.retrievability(card.memory, Math.max(0, examDay - (card.lastDay ?? today)));
	const { memory, seconds } = expectedReview(card.memory, elapsed, course);
	const then = model.retrievability(memory, examDay - today);
	const more = Math.max(0, goal - card.seen - 1) * pace.secondsPerReview;
	return (card.weight * Math.max(0, then - now)) / (seconds + more);
}

const weightOf = (cards: readonly Planned[]) => cards.reduce((sum, { weight }) => sum + weight, 0);

const meanScore = (cards: readonly Planned[], retrievability: (place: number) => number) => {
	const total = weightOf(cards);
	if (total <= 0) return chanceOfRight(0);
	return (
		cards.reduce((sum, { weight }, i) => sum + weight * chanceOfRight(retrievability(i)), 0) / total
	);
};

/** Day by day to the exam. Null where no exam is named or its day has come. */
export function examPlan<C extends Card>(input: PlanInput<C>): ExamPlan | null {
	const { settings, day: today, minutesPerDay } = input;
	const { examDay } = settings;
	if (examDay === null || examDay <= today) return null;
	const goal = Math.min(settings.minimumSeen, examDay - today);
	const model = modelFor(settings);
	const latest: Course = {
		model,
		settings,
		pace: input.pace ?? defaultPace,
		today,
		examDay,
		goal,
		lastNewDay: examDay - goal
	};
	const calm: Course = {
		...latest,
		lastNewDay: examDay - Math.max(goal, Math.min(mostCalmDays, Math.floor((examDay - today) / 5)))
	};
	const cards = input.cards
		.filter((card) => !card.suspended)
		.map((card) => planned(card, input.weightOf(card)));
	const places = new Map(cards.map((card, place) => [card.id, place]));
	const without = (card: Planned) =>
		card.memory === null
			? 0
			: model.retrievability(card.memory, Math.max(0, examDay - (card.lastDay ?? today)));

	/** New cards end early if that fits, else late. */
	const run = (list: readonly Planned[]) =>
		simulate(list, minutesPerDay, fits(list, minutesPerDay, calm) ? calm : latest);
	const suffices = (list: readonly Planned[], minutes: number) =>
		fits(list, minutes, latest) || fits(list, minutes, calm);

	let kept = cards;
	let result = run(cards);
	let shortage: Shortage | null = null;
	if (result.missed > 0) {
		const open = cards
			.filter(({ seen }) => seen < goal)
			.map((card) => ({ card, worth: worth(card, latest) }))
			.sort(
				(a, b) => a.worth - b.worth || (places.get(b.card.id) ?? 0) - (places.get(a.card.id) ?? 0)
			)
			.map(({ card }) => card);
		const keeping = (count: number) => {
			const left = new Set(open.slice(0, count));
			return cards.filter((card) => !left.has(card));
		};
		const count =
			smallest(open.length, (value) => suffices(keeping(value), minutesPerDay)) ?? open.length;
		const leave = open.slice(0, count);
		shortage = {
			missed: result.missed,
			neededMinutesPerDay: smallest(mostMinutes, (minutes) => suffices(cards, minutes)),
			leave: leave.map(({ id }) => id),
			leaveWeight: weightOf(leave) / (weightOf(cards) || 1)
		};
		kept = keeping(count);
		result = run(kept);
	}
	const atExam = new Map(kept.map(({ id }, place) => [id, result.atExam[place] ?? 0]));
	const expected = meanScore(cards, (place) => {
		const card = cards[place] as Planned;
		return atExam.get(card.id) ?? without(card);
	});
	return {
		days: result.days,
		goal,
		shortage,
		expected,
		expectedWithout: meanScore(cards, (place) => without(cards[place] as Planned)),
		reachesTarget: expected >= settings.examTarget
	};
}
