import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../memory/settings';
import { answer, begin, kept, submit } from '../contract/sample-attempt';
import { previewRestore } from './preview';
import { sampleSnapshot } from './sample-snapshot';

const here = sampleSnapshot(20, defaultSettings);

describe('the preview of a restore', () => {
	it('finds nothing to change in the same state, whatever the clocks', () => {
		const same = { ...here, entries: here.entries.map((e) => ({ ...e, clock: e.clock + 1 })) };
		expect(previewRestore(here, same)).toMatchObject({
			same: 20,
			onlyHere: 0,
			onlyInBackup: 0,
			conflicting: [],
			settings: []
		});
	});

	it('counts what each side alone has', () => {
		const backup = {
			...here,
			entries: [
				...here.entries.slice(0, 15),
				...sampleSnapshot(4, defaultSettings, 'other').entries
			]
		};
		expect(previewRestore(here, backup)).toMatchObject({ same: 15, onlyHere: 5, onlyInBackup: 4 });
	});

	it('names entries that were altered and settings that differ', () => {
		const backup = {
			...here,
			entries: here.entries.map((e, i) => (i === 3 ? { ...e, offsetMinutes: 120 } : e)),
			settings: here.settings.map((s) => ({
				...s,
				settings: { ...s.settings, newPerDay: 3, weekdayLoad: [0, 1, 1, 1, 1, 1, 1] }
			}))
		};
		const preview = previewRestore(here, backup);
		expect(preview.conflicting).toEqual([here.entries[3]?.id]);
		expect(preview.settings[0]?.fields).toEqual(['newPerDay', 'weekdayLoad']);
	});

	it('counts attempts: the same, further on one side, gone apart, on one side only', () => {
		const ours = [
			kept(begin('same'), [answer(0)]),
			kept(begin('ahead'), [answer(0), answer(1)]),
			kept(begin('behind'), [answer(0)]),
			kept(begin('apart'), [answer(0), answer(1)]),
			kept(begin('mine'), [submit(1)])
		];
		const backup = [
			kept(begin('same'), [answer(0)]),
			kept(begin('ahead'), [answer(0)]),
			kept(begin('behind'), [answer(0)], 5),
			kept(begin('apart'), [answer(0), answer(1, 3)]),
			kept(begin('theirs'))
		];
		expect(
			previewRestore({ ...here, attempts: ours }, { ...here, attempts: backup }).attempts
		).toEqual({
			same: 1,
			onlyInBackup: 1,
			furtherInBackup: 1,
			furtherHere: 1,
			differing: 1,
			onlyHere: 1,
			lostByReplacing: 3
		});
	});

	it('counts sessions of shells that replacing would lose', () => {
		const shell = (id: string, content: unknown) => ({ id, revision: 1, savedAtMs: 1, content });
		const preview = previewRestore(
			{ ...here, shells: [shell('sandbox', 'a'), shell('one', 'x'), shell('reset', null)] },
			{ ...here, shells: [shell('sandbox', 'b'), shell('one', 'x'), shell('two', 'y')] }
		);
		expect(preview.shells).toEqual({ onlyInBackup: 1, lostByReplacing: 1 });
	});

	it('says how new each side is', () => {
		const empty = { ...here, entries: [], settings: [] };
		const preview = previewRestore(empty, here);
		expect(preview.newestHereAtMs).toBeNull();
		expect(preview.newestInBackupAtMs).toBe(here.entries.at(-1)?.atMs);
	});
});
