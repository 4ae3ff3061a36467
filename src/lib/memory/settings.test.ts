import { default_w } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { checkSettings, defaultSettings } from './settings';
import type { StudySettings } from './types';

describe('checkSettings', () => {
	it.each<Partial<StudySettings>>([
		{},
		{ parameters: [...default_w] },
		{ parameters: default_w.map((weight) => Math.fround(weight)) },
		{ learningStepsMinutes: [], relearningStepsMinutes: [] },
		{ learningStepsMinutes: [0.5, 10, 1440] },
		{ desiredRetention: 0.7 },
		{ desiredRetention: 0.97 },
		{ examDay: 20_600 },
		{ weekdayLoad: [0, 0.5, 1, 1, 1, 1, 0] },
		{ leechThreshold: 0 },
		{ newPerDay: 0, reviewsPerDay: 0 }
	])('finds nothing wrong with %j', (change) => {
		expect(checkSettings({ ...defaultSettings, ...change })).toEqual([]);
	});

	const wrong: [keyof StudySettings, unknown, string][] = [
		['desiredRetention', 0.69, 'a number from 0.7 to 0.97'],
		['desiredRetention', 0.98, 'a number from 0.7 to 0.97'],
		['desiredRetention', NaN, 'Unexpected NaN'],
		['desiredRetention', '0.9', 'a number'],
		['learningStepsMinutes', [1, 0], 'steps'],
		['learningStepsMinutes', [1441], '1440 minutes'],
		['learningStepsMinutes', 10, 'Unexpected 10'],
		['relearningStepsMinutes', [NaN], 'steps'],
		['relearningStepsMinutes', Array.from({ length: 11 }, () => 1), 'at most 10 steps'],
		['maximumIntervalDays', 0, 'from 1 to 36500'],
		['maximumIntervalDays', 1.5, 'a whole number'],
		['fuzz', 1, 'true or false'],
		['parameters', [1, 2, 3], '21 numbers'],
		['parameters', undefined, '21 numbers, or none'],
		['parameters', default_w.map((w, i) => (i === 6 ? NaN : w)), 'number 7 of 21'],
		[
			'parameters',
			default_w.map((w, i) => (i === 20 ? 0.9 : w)),
			'number 21 of 21 from 0.1 to 0.8'
		],
		['parameters', default_w.map((w, i) => (i === 0 ? '1' : w)), 'number 1 of 21'],
		['newPerDay', -1, 'from 0 to 9999'],
		['reviewsPerDay', 1e6, 'from 0 to 9999'],
		['reviewOrder', 'random', '"due" or "retrievability" or "blueprint"'],
		['newOrder', null, '"course" or "mixed"'],
		['weekdayLoad', [1, 1, 1], 'seven shares'],
		['weekdayLoad', [0, 0, 0, 0, 0, 0, 0], 'at least one weekday'],
		['weekdayLoad', [2, 1, 1, 1, 1, 1, 1], 'seven shares'],
		['leechThreshold', -1, 'from 0 to 99'],
		['leechAction', 'delete', '"suspend" or "mark"'],
		['rolloverHour', 24, 'from 0 to 23'],
		['examDay', '2026-01-01', 'a whole number'],
		['examTarget', 1.1, 'from 0 to 1'],
		['minimumSeen', 0, 'from 1 to 99']
	];

	it.each(wrong)('names %s where it is %j', (field, value, expected) => {
		const found = checkSettings({ ...defaultSettings, [field]: value });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(new RegExp(`^${field}: Unexpected `));
		expect(found[0]).toContain(expected);
	});

	it('names every field once where all are missing', () => {
		const found = checkSettings({} as StudySettings);
		expect(found.map((message) => message.split(':')[0]).sort()).toEqual(
			Object.keys(defaultSettings).sort()
		);
	});
});
