import type { CourseId } from '../../../core/ids';
import type { ProgressStore } from '../../../progress/port';
import { openExam, type OpenExam } from './open-exam';

/** What the home page tells of exams: without the course, a read or two. */
export interface ExamCardData {
	readonly open: OpenExam | null;
	/** Papers that were finished. */
	readonly finished: number;
}

export async function loadExamCard(
	store: Pick<ProgressStore, 'openAttempt' | 'attempts'>,
	course: CourseId,
	nowMs: number
): Promise<ExamCardData> {
	const [open, heads] = await Promise.all([store.openAttempt(course), store.attempts(course)]);
	return {
		open: open && openExam(open, nowMs),
		finished: heads.filter(
			({ submittedAtMs, discardedAtMs }) => submittedAtMs !== null && discardedAtMs === null
		).length
	};
}
