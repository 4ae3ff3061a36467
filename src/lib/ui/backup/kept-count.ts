import type { ProgressStore } from '../../progress/port';

/** How much there is to lose: entries of the log, and what happened in exams. Grows with everything the learner does. */
export async function keptCount(
	store: Pick<ProgressStore, 'entryCount' | 'attempts'>
): Promise<number> {
	const [entries, attempts] = await Promise.all([store.entryCount(), store.attempts(null)]);
	return attempts.reduce((sum, attempt) => sum + 1 + attempt.eventCount, entries);
}
