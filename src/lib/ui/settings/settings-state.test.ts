import { beforeEach, describe, expect, it } from 'vitest';
import { deviceId } from '../../core/ids';
import { derivation } from '../../memory/derivation';
import { defaultSettings } from '../../memory/settings';
import {
	course,
	courseOf,
	daysLater,
	firstDay,
	freshId,
	review
} from '../../progress/contract/sample';
import { memoryStore } from '../../progress/memory-store';
import type { ProgressStore } from '../../progress/port';
import type { Study } from '../study/open-study';
import { SettingsState } from './settings-state.svelte';

let store: ProgressStore;

/** A page of its own on the one store, as it was when the page was opened. */
const page = async (change: Partial<ProgressStore> = {}) =>
	new SettingsState({
		store: { ...store, ...change },
		deck: { course: { id: course } },
		settings: await store.settings(course),
		health: { problem: null, count: 0, witnessed: null },
		sync: null,
		today: () => firstDay + 40
	} as unknown as Study);

beforeEach(async () => {
	store = memoryStore({ device: deviceId('laptop'), derivation, witness: null });
	await store.open();
	await store.sync(courseOf('one', ['a', 'b']), () => [], {
		atMs: 0,
		offsetMinutes: 0,
		day: firstDay,
		newEntryId: freshId
	});
});

describe('two tabs', () => {
	it('keep what the other one changed', async () => {
		const [one, two] = [await page(), await page()];
		await one.change({ newPerDay: 3 });
		await two.change({ reviewsPerDay: 60 });
		expect(await store.settings(course)).toEqual({
			...defaultSettings,
			newPerDay: 3,
			reviewsPerDay: 60
		});
		expect(two.settings.newPerDay).toBe(3);
	});

	it('show what the other one changed', async () => {
		const [one, two] = [await page(), await page()];
		const stop = two.follow();
		await one.change({ newPerDay: 3 });
		await expect.poll(() => two.settings.newPerDay).toBe(3);
		stop();
		await one.change({ newPerDay: 4 });
		expect(two.settings.newPerDay).toBe(3);
	});

	it('keep all of several changes made in a breath', async () => {
		const one = await page();
		await Promise.all([one.change({ newPerDay: 3 }), one.change({ reviewsPerDay: 60 })]);
		expect(one.save).toBe('saved');
		expect(one.settings).toMatchObject({ newPerDay: 3, reviewsPerDay: 60 });
		expect(await store.settings(course)).toEqual(one.settings);
	});
});

describe('a change that bears on past cards', () => {
	/** Forgotten again and again in the phase "review". */
	const forget = async (card: string, times: number) => {
		await store.record([review(card, 0, 'easy', { intervalDays: 4 })]);
		for (let i = 1; i <= times; i++)
			await store.record([
				review(card, daysLater(i * 6), 'again', { intervalDays: 0, stepMinutes: 10 }),
				review(card, daysLater(i * 6) + 10, 'good', { intervalDays: 4 })
			]);
	};

	it('tells how many are suspended, and is taken back', async () => {
		await forget('a', 3);
		const one = await page();
		await one.change({ leechThreshold: 2 });
		expect(one.effect?.text).toContain('1 card is suspended now, none before.');
		await one.undo();
		expect(one.effect).toMatchObject({ undo: null });
		expect(one.effect?.text).toContain(
			'The old value is back. 0 cards are suspended now, 1 before.'
		);
		expect(one.settings.leechThreshold).toBe(8);
		expect((await store.settings(course)).leechThreshold).toBe(8);
	});

	it('is silent where it does nothing to any card', async () => {
		await forget('a', 1);
		const one = await page();
		await one.change({ leechThreshold: 50 });
		expect(one.save).toBe('saved');
		expect(one.effect).toBeNull();
	});

	it('is taken back without what another tab changed since', async () => {
		await forget('a', 3);
		const one = await page();
		await one.change({ leechThreshold: 2 });
		await (await page()).change({ newPerDay: 3 });
		await one.undo();
		expect(await store.settings(course)).toEqual({ ...defaultSettings, newPerDay: 3 });
	});
});

describe('a value that is refused', () => {
	it('is not stored, and nothing says so beside it', async () => {
		const one = await page();
		await one.change({ newPerDay: 3 });
		expect(one.save).toBe('saved');
		one.refuse('examTarget', 'Type a number from 1 to 100.');
		expect([one.save, one.refused]).toEqual(['idle', true]);
		await one.change({ examTarget: 0.7 });
		expect([one.save, one.refused]).toEqual(['saved', false]);
	});

	it.each([
		[{ newPerDay: NaN }, 'newPerDay', 'Type a number from 0 to 9999.'],
		[{ examTarget: 1.01 }, 'examTarget', 'Type a number from 1 to 100.'],
		[
			{ weekdayLoad: [0, 0, 0, 0, 0, 0, 0] },
			'weekdayLoad',
			'Leave at least one weekday with reviews.'
		]
	] as const)('%j is told in plain words', async (patch, field, words) => {
		const one = await page();
		await one.change(patch);
		expect(one.problem(field)).toBe(words);
		expect(one.save).toBe('idle');
		expect(await store.settings(course)).toEqual(defaultSettings);
	});

	it('gives way to what is stored where storage fails', async () => {
		const one = await page({ saveSettings: () => Promise.reject(new Error('The disk is full')) });
		await one.change({ newPerDay: 3 });
		expect([one.save, one.failure]).toEqual(['failed', 'The disk is full']);
		expect(one.settings.newPerDay).toBe(20);
	});
});
