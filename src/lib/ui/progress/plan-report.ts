import type { ExamPlan } from '../../memory/plan';
import type { PlanDay } from '../../memory/plan-simulation';
import type { CardId } from '../../core/ids';
import type { Deck } from '../study/deck';
import type { PlannedDay } from './plan-cache';
import { count, percent } from './words';

export const planDays = 14;

/** What the learner may say they can give on a usual day. */
export const minuteChoices = [10, 15, 20, 30, 45, 60, 90, 120] as const;

/** Under which the choice is kept, in `ProgressStore.value`. */
export const planMinutesKey = 'plan-minutes';

/** The choice nearest to what the learner has been giving; 20 minutes where nothing is known. */
export function likelyMinutes(averageMs: number): number {
	if (averageMs <= 0) return 20;
	const minutes = averageMs / 60_000;
	return minuteChoices.reduce((best, one) =>
		Math.abs(one - minutes) < Math.abs(best - minutes) ? one : best
	);
}

export interface LessonToLeave {
	readonly title: string;
	readonly cards: number;
}

/** The cards a plan proposes to leave, by lesson, most first. */
export function lessonsToLeave(leave: readonly CardId[], deck: Deck): LessonToLeave[] {
	const titles = new Map(deck.course.lessons.map((lesson) => [lesson.id, lesson.title]));
	const cards = new Map<string, number>();
	for (const id of leave) {
		const lesson = deck.subjects.get(id)?.lesson;
		const title = (lesson && titles.get(lesson)) ?? 'Other cards';
		cards.set(title, (cards.get(title) ?? 0) + 1);
	}
	return [...cards]
		.map(([title, n]) => ({ title, cards: n }))
		.sort((a, b) => b.cards - a.cards || (a.title < b.title ? -1 : 1));
}

function workWords(fresh: number, reviews: number, minutes: number): string {
	const parts = [
		fresh > 0 ? count(fresh, 'new card') : null,
		reviews > 0 ? count(reviews, 'review') : null
	].filter((part) => part !== null);
	return `${parts.join(' and ')}, about ${count(Math.max(1, Math.round(minutes)), 'minute')}`;
}

/** "12 new cards and 30 reviews, about 14 minutes" */
export function dayWork(day: PlanDay | undefined): string {
	if (!day || (day.fresh.length === 0 && day.reviews === 0)) return 'nothing';
	return workWords(day.fresh.length, day.reviews, day.minutes);
}

/** The same of what is left of today; its minutes are in proportion. */
export function partLeft(planned: PlannedDay, left: Pick<PlannedDay, 'fresh' | 'reviews'>): string {
	const all = planned.fresh + planned.reviews;
	const open = left.fresh + left.reviews;
	if (all === 0) return 'nothing';
	if (open === 0) return 'today’s part is done';
	return workWords(left.fresh, left.reviews, (planned.minutes * open) / all);
}

export function planInsight(plan: ExamPlan, target: number): string {
	const ends = `By this plan you would answer ${percent(plan.expected)} of the questions right, without it ${percent(plan.expectedWithout)}`;
	return plan.reachesTarget
		? `${ends}. That reaches the ${percent(target)} you aim for.`
		: `${ends}. That falls short of the ${percent(target)} you aim for.`;
}
