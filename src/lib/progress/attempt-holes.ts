import { sizeOf } from './attempt-rows';
import { missing, type StorageProblem } from './problems';
import type { Tables } from './tables';

const events = (count: number) => (count === 1 ? '1 event' : `${count} events`);

/**
 * Whether every attempt has the events that its head counts. Counting is enough: places are whole numbers from 0 and no two are the same, so as many of
 * them as the head counts, of which the last is that number less one, leave no hole. Null where all is well.
 */
export async function findAttemptHoles({
	attempts,
	attemptEvents
}: Tables): Promise<StorageProblem | null> {
	let counted = 0;
	for (const row of await attempts.all()) {
		const expected = sizeOf(row);
		const { count, lastSeq } = await attemptEvents.extent(row.id);
		if (count !== expected || (lastSeq ?? -1) !== expected - 1)
			return missing(
				`Attempt "${row.id}" has holes: ${events(count)} of ${expected} there${lastSeq === null ? '' : `, the last at place ${lastSeq + 1}`}.`
			);
		counted += count;
	}
	const total = await attemptEvents.total();
	if (total === counted) return null;
	return missing(`Of an attempt nothing is left but ${events(total - counted)}.`);
}
