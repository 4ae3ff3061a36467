import type { CourseId } from '../../core/ids';
import type { StudySettings } from '../../memory/types';
import type { ProgressStore } from '../../progress/port';

type SettingsStore = Pick<ProgressStore, 'settings' | 'saveSettings'>;

export interface Patched {
	readonly before: StudySettings;
	readonly after: StudySettings;
}

/** One after the other, in this tab and, where the browser has locks, in all of them: what is read is then still what is stored when it is written. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	const mine = last.then(async () => {
		const locks = (globalThis.navigator as Navigator | undefined)?.locks;
		// A lock's callback passes on the promise of what it is given.
		return locks ? (locks.request('examark-settings', work) as Promise<Result>) : work();
	});
	last = mine.catch(() => undefined);
	return mine;
}

/** Changes some fields of what is stored at this moment. What another tab changed of the others stays. */
export const patchSettings = (
	store: SettingsStore,
	course: CourseId,
	patch: Partial<StudySettings>
): Promise<Patched> =>
	inTurn(async () => {
		const before = await store.settings(course);
		const after = { ...before, ...patch };
		await store.saveSettings(course, after);
		return { before, after };
	});
