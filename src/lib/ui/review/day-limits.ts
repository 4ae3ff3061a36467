import type { CourseId } from '../../core/ids';
import type { QueueLimits } from '../../memory/queue';
import type { DayTally, StudySettings } from '../../memory/types';
import type { ProgressStore } from '../../progress/port';
import { planTodayKey, planToday, readPlanCache } from '../progress/plan-cache';
import { catchUpKey, catchUpToday, readCatchUp, type CatchUpToday } from './catch-up-plan';

/** What sets the limits of a day. */
export type LimitedBy =
	| { readonly kind: 'settings' }
	| { readonly kind: 'plan' }
	| ({ readonly kind: 'catch-up' } & CatchUpToday);

export interface DayLimits extends QueueLimits {
	readonly by: LimitedBy;
}

export interface DayState {
	readonly course: CourseId;
	readonly settings: StudySettings;
	readonly today: number;
	/** Reviews that are due now. */
	readonly due: number;
	/** As they are stored. */
	readonly catchUp: unknown;
	readonly plan: unknown;
}

/** A backlog being worked off goes before the exam's plan, and that before the settings. */
export function dayLimits({ course, settings, today, due, catchUp, plan }: DayState): DayLimits {
	const catching = catchUpToday(readCatchUp(catchUp, course), today, due);
	if (catching)
		return {
			newPerDay: 0,
			reviewsPerDay: catching.reviews,
			by: { kind: 'catch-up', ...catching }
		};
	const planned = planToday(readPlanCache(plan), course, settings.examDay, today);
	if (planned)
		return { newPerDay: planned.fresh, reviewsPerDay: planned.reviews, by: { kind: 'plan' } };
	const { newPerDay, reviewsPerDay } = settings;
	return { newPerDay, reviewsPerDay, by: { kind: 'settings' } };
}

/** The limits of today, from what the store has. */
export async function loadDayLimits(
	store: Pick<ProgressStore, 'value'>,
	state: Omit<DayState, 'catchUp' | 'plan'>
): Promise<DayLimits> {
	const [catchUp, plan] = await Promise.all([store.value(catchUpKey), store.value(planTodayKey)]);
	return dayLimits({ ...state, catchUp, plan });
}

/** What is left of the day's part. */
export const leftOf = (
	limits: QueueLimits,
	done: Pick<DayTally, 'fresh' | 'reviews'> | undefined
): { readonly fresh: number; readonly reviews: number } => ({
	fresh: Math.max(0, limits.newPerDay - (done?.fresh ?? 0)),
	reviews: Math.max(0, limits.reviewsPerDay - (done?.reviews ?? 0))
});
