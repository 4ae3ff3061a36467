import { describe, expect, it } from 'vitest';
import { parseSteps, stepsText } from './steps-text';

describe('steps as text', () => {
	it.each([
		['1m 10m', [1, 10]],
		['1 10', [1, 10]],
		['30m, 2h,1d', [30, 120, 1440]],
		['  ', []],
		['0.5m', [0.5]],
		['ten', null],
		['10x', null],
		['0m', null],
		['-5', null]
	])('"%s" is %j', (text, minutes) => {
		expect(parseSteps(text)).toEqual(minutes);
	});

	it.each([
		[[1, 10], '1m 10m'],
		[[120, 1440, 90], '2h 1d 90m'],
		[[], '']
	])('%j is shown as "%s"', (minutes, text) => {
		expect(stepsText(minutes)).toBe(text);
		expect(parseSteps(text)).toEqual(minutes);
	});
});
