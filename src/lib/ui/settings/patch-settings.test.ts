import { expect, it } from 'vitest';
import { courseId } from '../../core/ids';
import { defaultSettings } from '../../memory/settings';
import { patchSettings } from './patch-settings';

const course = courseId('sample');

/** A store that takes a while to read and to write. */
function slowStore() {
	const kept = { settings: defaultSettings };
	return {
		kept,
		settings: async () => {
			await Promise.resolve();
			return kept.settings;
		},
		saveSettings: async (_course: unknown, settings: typeof defaultSettings) => {
			await Promise.resolve();
			kept.settings = settings;
		}
	};
}

it('changes a field of what is stored now', async () => {
	const store = slowStore();
	store.kept.settings = { ...defaultSettings, newPerDay: 7 };
	const { before, after } = await patchSettings(store, course, { reviewsPerDay: 50 });
	expect(before.reviewsPerDay).toBe(200);
	expect(after).toEqual({ ...defaultSettings, newPerDay: 7, reviewsPerDay: 50 });
	expect(store.kept.settings).toEqual(after);
});

it('loses none of several changes at once', async () => {
	const store = slowStore();
	await Promise.all([
		patchSettings(store, course, { newPerDay: 1 }),
		patchSettings(store, course, { reviewsPerDay: 2 }),
		patchSettings(store, course, { parameters: null, leechThreshold: 3 })
	]);
	expect(store.kept.settings).toMatchObject({ newPerDay: 1, reviewsPerDay: 2, leechThreshold: 3 });
});

it('goes on after one that failed', async () => {
	const store = slowStore();
	const full = { ...store, saveSettings: () => Promise.reject(new Error('full')) };
	await expect(patchSettings(full, course, { newPerDay: 1 })).rejects.toThrow('full');
	await patchSettings(store, course, { newPerDay: 2 });
	expect(store.kept.settings.newPerDay).toBe(2);
});
