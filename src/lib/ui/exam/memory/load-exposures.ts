import type { CardId, ItemId } from '../../../core/ids';
import type { AttemptRecord, ItemExposure } from '../../../exam/types';
import { allRows } from '../../progress/load-progress';
import type { Study } from '../../study/open-study';
import { exposuresOf, flagsInAttempt, meetingsInAttempt, meetingsInLog } from './exposure';

const pageSize = 5000;

/** Questions flagged in the latest paper that marked them, and those whose card is. `attempts`: begun last first. */
function flaggedIn(
	attempts: readonly AttemptRecord[],
	flaggedCards: ReadonlySet<CardId>,
	{ deck }: Pick<Study, 'deck'>
): Set<ItemId> {
	const flags = new Map<ItemId, boolean>();
	for (const attempt of attempts.toReversed())
		for (const [item, flagged] of flagsInAttempt(attempt)) flags.set(item, flagged);
	const flagged = new Set([...flags].flatMap(([item, on]) => (on ? [item] : [])));
	for (const card of flaggedCards)
		for (const { id } of deck.subjects.get(card)?.items ?? []) flagged.add(id);
	return flagged;
}

/** How often and when each item was met, in papers and in reviews. */
export async function loadExposures(
	study: Pick<Study, 'store' | 'deck'>,
	attempts: readonly AttemptRecord[]
): Promise<ReadonlyMap<ItemId, ItemExposure>> {
	const { store, deck } = study;
	const meetings = attempts.flatMap((attempt) => meetingsInAttempt(attempt, deck.items));
	const rows = await allRows(study);
	for (let from = 0; ; from += pageSize) {
		const page = await store.entries(from, pageSize);
		meetings.push(...meetingsInLog(page.filter(({ course }) => course === deck.course.id)));
		if (page.length < pageSize) break;
	}
	const flaggedCards = new Set(rows.filter(({ flag }) => flag > 0).map(({ id }) => id));
	return exposuresOf(meetings, flaggedIn(attempts, flaggedCards, study));
}
