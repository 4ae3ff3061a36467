import type { CardId, CourseId } from '../../core/ids';
import { archivedKey } from '../archived';
import { unitedAttempts } from '../attempt-branches';
import { decodeArchived, type ArchivedCard } from '../codec';
import type { StoreSnapshot } from '../port';

const valueOf = (snapshot: StoreSnapshot, key: string): unknown =>
	snapshot.values.find((row) => row.key === key)?.value;

/** What the backup's answers were about where the course of this device does not name it, so that its history can be reattached. */
function lostCards(here: StoreSnapshot, backup: StoreSnapshot, course: CourseId): ArchivedCard[] {
	const named = new Set(
		here.courses.find((one) => one.course === course)?.cards.map(({ id }) => id)
	);
	const answered = new Set<CardId>(
		backup.entries.map((entry) => (entry.kind === 'move' ? entry.to : entry.card))
	);
	const ofBackup = backup.courses.find((one) => one.course === course)?.cards ?? [];
	const key = archivedKey(course);
	const lost = new Map<CardId, ArchivedCard>();
	for (const card of [
		...decodeArchived(valueOf(here, key)),
		...[
			...decodeArchived(valueOf(backup, key)),
			...ofBackup.map((card, position) => ({ ...card, position }))
		].filter(({ id }) => answered.has(id))
	])
		if (!named.has(card.id) && !lost.has(card.id)) lost.set(card.id, card);
	return [...lost.values()];
}

/** Everything of both sides. Where they differ, what is here wins; what only the backup has comes with it. Of attempts that differ both are kept. */
export function united(here: StoreSnapshot, backup: StoreSnapshot): StoreSnapshot {
	const ids = new Set(here.entries.map(({ id }) => id));
	const shells = new Set(here.shells.map(({ id }) => id));
	const settings = new Set(here.settings.map(({ course }) => course));
	const courses = new Set(here.courses.map(({ course }) => course));
	const lost = [...courses].map((course) => ({
		key: archivedKey(course),
		value: lostCards(here, backup, course)
	}));
	const told = lost.filter(
		({ key, value }) => value.length > 0 || valueOf(here, key) !== undefined
	);
	const values = [...told, ...here.values.filter(({ key }) => !lost.some((l) => l.key === key))];
	const keys = new Set(values.map(({ key }) => key));
	return {
		entries: [...here.entries, ...backup.entries.filter(({ id }) => !ids.has(id))],
		settings: [...here.settings, ...backup.settings.filter((one) => !settings.has(one.course))],
		courses: [...here.courses, ...backup.courses.filter((one) => !courses.has(one.course))],
		values: [...values, ...backup.values.filter(({ key }) => !keys.has(key))],
		attempts: unitedAttempts(here.attempts, backup.attempts),
		shells: [...here.shells, ...backup.shells.filter(({ id }) => !shells.has(id))]
	};
}
