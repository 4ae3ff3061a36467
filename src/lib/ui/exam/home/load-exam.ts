import type { CourseId, ItemId } from '../../../core/ids';
import type { Exposures } from '../../../exam/candidates';
import type { KeptAttempt } from '../../../progress/attempt-port';
import type { ProgressStore } from '../../../progress/port';
import type { Study } from '../../study/open-study';
import { loadExposures } from '../memory/load-exposures';
import { finishedExam } from './finished';
import { openExam, type OpenExam } from './open-exam';
import { itemsOfRecentPapers } from './start';
import type { FinishedExam } from './trend';

export interface ExamData {
	readonly study: Study;
	readonly open: OpenExam | null;
	/** Oldest first. */
	readonly finished: readonly FinishedExam[];
	readonly exposure: Exposures;
	readonly avoid: ReadonlySet<ItemId>;
}

/** Attempts of a course with all that happened in them, begun last first. */
export async function loadAttempts(
	store: Pick<ProgressStore, 'attempts' | 'attempt'>,
	course: CourseId
): Promise<readonly KeptAttempt[]> {
	const heads = await store.attempts(course);
	const attempts = await Promise.all(heads.map(({ id }) => store.attempt(id)));
	return attempts.filter((attempt) => attempt !== null);
}

export async function loadExam(study: Study, nowMs: number): Promise<ExamData> {
	const { store, deck } = study;
	const course = deck.course.id;
	const [attempts, open] = await Promise.all([
		loadAttempts(store, course),
		store.openAttempt(course)
	]);
	const exposure = await loadExposures(study, attempts);
	return {
		study,
		open: open && openExam(open, nowMs),
		finished: attempts.toReversed().flatMap((attempt) => finishedExam(attempt, deck) ?? []),
		exposure,
		avoid: itemsOfRecentPapers(attempts)
	};
}
