import type { CourseId } from '../core/ids';
import { decodeArchived, type ArchivedCard } from './codec';
import type { Tables } from './tables';

/** Key of `ProgressStore.value` under which the subjects and statements of a course's archived cards are kept. Written by `sync` alone. */
export const archivedKey = (course: CourseId) => `archived:${course}`;

/** What archived cards were about, for the list from which they are reattached by hand and for the matcher of the next version. */
export async function archivedCards(
	tables: Tables,
	course: CourseId
): Promise<readonly ArchivedCard[]> {
	return decodeArchived((await tables.values.get(archivedKey(course)))?.value);
}
