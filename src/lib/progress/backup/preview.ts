import type { CourseId, EntryId } from '../../core/ids';
import type { StudySettings } from '../../memory/types';
import { Branches, type Relation } from '../attempt-branches';
import type { KeptAttempt } from '../attempt-port';
import { canonicalJson } from '../canonical';
import type { StoreSnapshot } from '../port';

/** What a restore would do to attempts of exams. The first five count those of the backup, each once. */
export interface AttemptPreview {
	/** Here too, event for event. */
	readonly same: number;
	/** Not here at all: the backup brings them. */
	readonly onlyInBackup: number;
	/** Here too, with fewer events: the backup goes on with them. */
	readonly furtherInBackup: number;
	/** Here too, with more events. Merging keeps those; replacing goes back. */
	readonly furtherHere: number;
	/** Here too, but they went on differently. Merging keeps both. */
	readonly differing: number;
	/** Of this device, without any version in the backup. */
	readonly onlyHere: number;
	/** Of this device, with events that replacing would lose: all of `onlyHere`, and those that went further here or differ. */
	readonly lostByReplacing: number;
}

/** What a restore would do to what was written in the sandbox and in terminals of labs. */
export interface ShellPreview {
	/** Not here at all: the backup brings them. */
	readonly onlyInBackup: number;
	/** Of this device, not the same in the backup. Merging keeps them. */
	readonly lostByReplacing: number;
}

/** What a restore would do, told before it does it. */
export interface RestorePreview {
	/** Entries in both, the same to the letter. */
	readonly same: number;
	/** Entries that replacing would lose, and merging would keep. */
	readonly onlyHere: number;
	/** Entries that the backup brings. */
	readonly onlyInBackup: number;
	/** The same id with other contents: one of the two was altered. Merging keeps the one that is here. */
	readonly conflicting: readonly EntryId[];
	readonly newestHereAtMs: number | null;
	readonly newestInBackupAtMs: number | null;
	/** Settings that replacing would change. */
	readonly settings: readonly {
		readonly course: CourseId;
		readonly fields: readonly (keyof StudySettings)[];
	}[];
	readonly attempts: AttemptPreview;
	readonly shells: ShellPreview;
}

const newest = (snapshot: StoreSnapshot): number | null =>
	snapshot.entries.reduce<number | null>(
		(latest, entry) => (latest === null || entry.atMs > latest ? entry.atMs : latest),
		null
	);

function changedFields(here: StudySettings, there: StudySettings): (keyof StudySettings)[] {
	const names = Object.keys({ ...here, ...there }) as (keyof StudySettings)[];
	return names.filter((name) => canonicalJson(here[name]) !== canonicalJson(there[name])).sort();
}

function previewAttempts(
	here: readonly KeptAttempt[],
	backup: readonly KeptAttempt[]
): AttemptPreview {
	const count = (theirs: readonly KeptAttempt[], ours: readonly KeptAttempt[]) => {
		const known = new Branches(ours);
		const counts: Record<Relation | 'none', number> = {
			same: 0,
			'here-further': 0,
			'there-further': 0,
			apart: 0,
			none: 0
		};
		for (const one of theirs) counts[known.closest(one)?.relation ?? 'none']++;
		return counts;
	};
	const ofBackup = count(backup, here);
	const ofThisDevice = count(here, backup);
	return {
		same: ofBackup.same,
		onlyInBackup: ofBackup.none,
		furtherInBackup: ofBackup['there-further'],
		furtherHere: ofBackup['here-further'],
		differing: ofBackup.apart,
		onlyHere: ofThisDevice.none,
		lostByReplacing: ofThisDevice.none + ofThisDevice['there-further'] + ofThisDevice.apart
	};
}

function previewShells(
	here: StoreSnapshot['shells'],
	backup: StoreSnapshot['shells']
): ShellPreview {
	const contentOf = (list: StoreSnapshot['shells'], id: string) =>
		canonicalJson(list.find((one) => one.id === id)?.content ?? null);
	const used = (list: StoreSnapshot['shells']) => list.filter(({ content }) => content !== null);
	return {
		onlyInBackup: used(backup).filter(({ id }) => !used(here).some((one) => one.id === id)).length,
		lostByReplacing: used(here).filter(({ id }) => contentOf(here, id) !== contentOf(backup, id))
			.length
	};
}

export function previewRestore(here: StoreSnapshot, backup: StoreSnapshot): RestorePreview {
	// The clock is given by the store that records an entry: two devices may number the same entry differently.
	const content = ({ clock: _, ...entry }: StoreSnapshot['entries'][number]) =>
		canonicalJson(entry);
	const known = new Map(here.entries.map((entry) => [entry.id, entry]));
	const conflicting: EntryId[] = [];
	let same = 0;
	let onlyInBackup = 0;
	for (const entry of backup.entries) {
		const mine = known.get(entry.id);
		if (!mine) onlyInBackup++;
		else if (content(mine) === content(entry)) same++;
		else conflicting.push(entry.id);
	}
	const settings = backup.settings.flatMap(({ course, settings: there }) => {
		const mine = here.settings.find((s) => s.course === course);
		const fields = mine ? changedFields(mine.settings, there) : [];
		return fields.length > 0 ? [{ course, fields }] : [];
	});
	return {
		same,
		onlyHere: here.entries.length - same - conflicting.length,
		onlyInBackup,
		conflicting,
		newestHereAtMs: newest(here),
		newestInBackupAtMs: newest(backup),
		settings,
		attempts: previewAttempts(here.attempts, backup.attempts),
		shells: previewShells(here.shells, backup.shells)
	};
}
