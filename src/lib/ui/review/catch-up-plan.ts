import type { CourseId } from '../../core/ids';
import type { CatchUp } from '../../memory/catch-up';
import type { Card } from '../../memory/types';

/** Under which the plan that was chosen is kept, in `ProgressStore.value`; null where there is none. */
export const catchUpKey = 'catch-up';

/** A backlog that the learner chose to work off over some days. */
export interface CatchUpPlan {
	readonly course: CourseId;
	readonly startDay: number;
	readonly days: number;
	/** Reviews of each day, the backlog's part and what falls due anyway. */
	readonly reviewsPerDay: readonly number[];
}

/** What was reviewed earlier on the first day counts against its limit, as on any other. */
export function planOf(
	course: CourseId,
	startDay: number,
	doneToday: number,
	{ days }: CatchUp<Card>
): CatchUpPlan {
	return {
		course,
		startDay,
		days: days.length,
		reviewsPerDay: days.map(({ cards, due }, i) => cards.length + due + (i === 0 ? doneToday : 0))
	};
}

const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** What is stored may come from a backup: null unless it is such a plan, of this course. */
export function readCatchUp(value: unknown, course: CourseId): CatchUpPlan | null {
	if (typeof value !== 'object' || value === null) return null;
	const plan = value as Partial<Record<keyof CatchUpPlan, unknown>>;
	const { startDay, days, reviewsPerDay } = plan;
	if (plan.course !== course || !isCount(startDay) || !isCount(days)) return null;
	if (!Array.isArray(reviewsPerDay) || reviewsPerDay.length !== days) return null;
	return reviewsPerDay.every(isCount) ? { course, startDay, days, reviewsPerDay } : null;
}

export interface CatchUpToday {
	/** From 1. */
	readonly dayNumber: number;
	readonly days: number;
	readonly reviews: number;
}

/** Null where the plan is done: its days are over, or nothing is due any more. */
export function catchUpToday(
	plan: CatchUpPlan | null,
	today: number,
	due: number
): CatchUpToday | null {
	if (plan === null || due === 0) return null;
	const place = today - plan.startDay;
	const reviews = plan.reviewsPerDay[place];
	return reviews === undefined ? null : { dayNumber: place + 1, days: plan.days, reviews };
}

/** A backlog is not spoken of below this. */
const leastBacklog = 60;
/** Days of study over which a usual day is measured. */
const usualDays = 14;

/** Reviews on a usual day: the mean of the last days of study before today; 0 where there is none. */
export function usualReviews(
	tallies: ReadonlyMap<number, { readonly reviews: number; readonly learning: number }>,
	today: number
): number {
	const studied = [...tallies]
		.filter(([day, { reviews, learning }]) => day < today && reviews + learning > 0)
		.sort(([a], [b]) => b - a)
		.slice(0, usualDays);
	if (studied.length === 0) return 0;
	return studied.reduce((sum, [, { reviews }]) => sum + reviews, 0) / studied.length;
}

/** More than this in a day is far above what the learner is used to. */
export const muchInADay = (usual: number) => Math.max(leastBacklog, Math.ceil(2 * usual));

/** Whether a backlog is to be spread: above the limit that is left today, or far above a usual day. */
export const isBacklog = (due: number, limitLeft: number, usual: number) =>
	due > limitLeft || due > muchInADay(usual);
