import { describe, expect, it } from 'vitest';
import { checkSettings, defaultSettings } from '../../memory/settings';
import { numberLimits, numberProblem } from './number-limits';

describe('a typed number', () => {
	it.each([
		[1, null],
		[80, null],
		[100, null],
		[NaN, 'Type a number from 1 to 100.'],
		[0, 'Type a number from 1 to 100.'],
		[101, 'Type a number from 1 to 100.'],
		[Infinity, 'Type a number from 1 to 100.'],
		[79.5, 'Type a whole number from 1 to 100.']
	])('%d for a target in percent: %s', (typed, problem) => {
		expect(numberProblem(typed, numberLimits.examTarget)).toBe(problem);
	});

	it.each(Object.entries(numberLimits))('both ends of %s can be stored', (field, limit) => {
		for (const shown of [limit.least, limit.most])
			expect(checkSettings({ ...defaultSettings, [field]: shown / limit.scale })).toEqual([]);
	});

	it.each(Object.entries(numberLimits).filter(([field]) => field !== 'examTarget'))(
		'nothing outside of %s could be',
		(field, limit) => {
			for (const shown of [limit.least - 1, limit.most + 1])
				expect(checkSettings({ ...defaultSettings, [field]: shown / limit.scale })).toHaveLength(1);
		}
	);
});
