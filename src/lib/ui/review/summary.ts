import type { Lesson } from '../../course/types';
import { ratings, type Rating } from '../../memory/types';
import type { Subject } from '../study/deck';
import { reviewSteps, type ReviewSession } from './session';

export interface Reread {
	readonly lesson: Lesson;
	readonly section: Lesson['sections'][number];
	/** What was missed there, each once. */
	readonly missed: readonly Subject[];
}

export interface ReviewSummary {
	readonly answers: number;
	readonly cards: number;
	/** Cards answered for the first time. */
	readonly fresh: number;
	readonly byRating: Readonly<Record<Rating, number>>;
	/** Cards never rated Again in the session. */
	readonly knownAtOnce: number;
	readonly spentMs: number;
	/** Most missed first, then in the course's order. */
	readonly reread: readonly Reread[];
}

export function summarise(
	session: ReviewSession,
	subjects: ReadonlyMap<string, Subject>,
	lessons: readonly Lesson[]
): ReviewSummary {
	const steps = reviewSteps(session);
	const cards = new Set(steps.map((step) => step.shown.card));
	const missed = new Set(
		steps.filter((step) => step.rating === 'again').map((step) => step.shown.card)
	);
	const gaps = [...missed].flatMap((card) => subjects.get(card) ?? []);
	const reread = lessons.flatMap((lesson) =>
		lesson.sections.flatMap((section): Reread[] => {
			const here = gaps.filter((subject) => subject.section === section.id);
			return here.length === 0 ? [] : [{ lesson, section, missed: here }];
		})
	);
	return {
		answers: steps.length,
		cards: cards.size,
		fresh: steps.filter((step) => step.fresh).length,
		byRating: Object.fromEntries(
			ratings.map((rating) => [rating, steps.filter((step) => step.rating === rating).length])
		) as Record<Rating, number>,
		knownAtOnce: cards.size - missed.size,
		spentMs: steps.reduce((sum, step) => sum + step.shown.spentMs, 0),
		reread: reread.sort((a, b) => b.missed.length - a.missed.length)
	};
}
