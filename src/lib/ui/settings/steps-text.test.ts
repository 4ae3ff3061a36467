import { describe, expect, it } from 'vitest';
import { checkSettings, defaultSettings } from '../../memory/settings';
import { parseSteps, stepsText } from './steps-text';

const help = 'Write steps such as 1m 10m or 1d.';
const tooLong = 'A step may be at most 1 day (24h).';

describe('steps as text', () => {
	it.each([
		['1m 10m', [1, 10]],
		['1 10', [1, 10]],
		['30m, 2h,1d', [30, 120, 1440]],
		['  ', []],
		['0.5m', [0.5]],
		['24h', [1440]],
		['1 2 3 4 5 6 7 8 9 10', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]
	])('"%s" is %j, which can be stored', (text, minutes) => {
		expect(parseSteps(text)).toEqual({ steps: minutes, problem: null });
		expect(checkSettings({ ...defaultSettings, learningStepsMinutes: minutes })).toEqual([]);
	});

	it.each([
		['ten', help],
		['10x', help],
		['0m', help],
		['-5', help],
		['2d', tooLong],
		['25h', tooLong],
		['1m 1441m', tooLong],
		['1 2 3 4 5 6 7 8 9 10 11', 'At most 10 steps can be kept.']
	])('"%s" is refused: %s', (text, problem) => {
		expect(parseSteps(text)).toEqual({ problem });
	});

	it.each([
		[[1, 10], '1m 10m'],
		[[120, 1440, 90], '2h 1d 90m'],
		[[], '']
	])('%j is shown as "%s"', (minutes, text) => {
		expect(stepsText(minutes)).toBe(text);
		expect(parseSteps(text)).toEqual({ steps: minutes, problem: null });
	});
});
