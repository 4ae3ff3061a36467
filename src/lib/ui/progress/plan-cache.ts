import type { CourseId } from '../../core/ids';
import type { ExamPlan } from '../../memory/plan';
import type { DayTally } from '../../memory/types';

/** Under which the figures of the plan are kept, in `ProgressStore.value`. */
export const planTodayKey = 'plan-today';

export interface PlannedDay {
	readonly day: number;
	/** New cards and reviews of the whole day. */
	readonly fresh: number;
	readonly reviews: number;
	readonly minutes: number;
}

/** The first days of a plan, so that the home page and review need not make it themselves. */
export interface PlanCache {
	readonly course: CourseId;
	readonly madeOn: number;
	readonly examDay: number;
	/** Minutes a day that it was made for. */
	readonly minutesPerDay: number;
	readonly days: readonly PlannedDay[];
}

/** A plan that was not made anew for longer than this is no longer gone by. */
const keptDays = 7;

const isNumber = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0;

function isPlannedDay(value: unknown): value is PlannedDay {
	if (typeof value !== 'object' || value === null) return false;
	const { day, fresh, reviews, minutes } = value as Partial<Record<keyof PlannedDay, unknown>>;
	return [day, fresh, reviews, minutes].every(isNumber);
}

/** What is stored may come from a backup or an older version: null unless it is of this shape. */
export function readPlanCache(value: unknown): PlanCache | null {
	if (typeof value !== 'object' || value === null) return null;
	const { course, madeOn, examDay, minutesPerDay, days } = value as Partial<
		Record<keyof PlanCache, unknown>
	>;
	if (typeof course !== 'string' || !Array.isArray(days) || !days.every(isPlannedDay)) return null;
	if (!isNumber(madeOn) || !isNumber(examDay) || !isNumber(minutesPerDay)) return null;
	return {
		course: course as CourseId,
		madeOn,
		examDay,
		minutesPerDay,
		// In one order of keys, so that two of them can be compared as text.
		days: days.map(({ day, fresh, reviews, minutes }) => ({ day, fresh, reviews, minutes }))
	};
}

/** Null where no plan is known for today, or it was made for another exam day. */
export function planToday(
	cache: PlanCache | null,
	course: CourseId,
	examDay: number | null,
	today: number
): PlannedDay | null {
	if (cache === null || cache.course !== course || examDay === null || examDay <= today)
		return null;
	if (cache.examDay !== examDay) return null;
	return cache.days.find(({ day }) => day === today) ?? null;
}

export interface Planning {
	readonly course: CourseId;
	readonly today: number;
	readonly examDay: number;
	readonly minutesPerDay: number;
	readonly done: Pick<DayTally, 'fresh' | 'reviews'> | undefined;
}

/**
 * What to keep of a plan made now. A plan is made for what is left of the course, so that of a day on which some was done already is that much more; and where
 * the day has a plan, it stays, or each look at it would add to the day.
 */
export function cacheOf(plan: ExamPlan, before: PlanCache | null, at: Planning): PlanCache {
	const { course, today, examDay, minutesPerDay, done } = at;
	const days = plan.days.slice(0, keptDays).map(({ day, fresh, reviews, minutes }) => ({
		day,
		fresh: fresh.length + (day === today ? (done?.fresh ?? 0) : 0),
		reviews: reviews + (day === today ? (done?.reviews ?? 0) : 0),
		minutes
	}));
	const same =
		before?.madeOn === today && before.minutesPerDay === minutesPerDay
			? planToday(before, course, examDay, today)
			: null;
	return {
		course,
		madeOn: today,
		examDay,
		minutesPerDay,
		days: same ? [same, ...days.slice(1)] : days
	};
}
