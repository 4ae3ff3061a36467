import { describe, expect, it } from 'vitest';
import { clockText, durationWords, warningBetween } from './time-left';

const min = (n: number) => n * 60_000;

describe('the time left', () => {
	it.each([
		[min(130), '2:10:00'],
		[min(60), '1:00:00'],
		[min(60) - 1000, '59:59'],
		[min(9) + 5000, '9:05'],
		[1, '0:01'],
		[0, '0:00'],
		[-5, '0:00']
	])('of %i ms is shown as %s', (ms, text) => expect(clockText(ms)).toBe(text));

	it.each([
		[min(130), '2 hours 10 minutes'],
		[min(60), '1 hour'],
		[min(61), '1 hour 1 minute'],
		[min(20), '20 minutes'],
		[30_000, '1 minute']
	])('of %i ms is read as %s', (ms, words) => expect(durationWords(ms)).toBe(words));

	it.each([
		[min(31), min(30) + 1, null],
		[min(31), min(30), 30],
		[min(30), min(29), null],
		[min(10) + 1, min(10) - 1, 10],
		[min(40), min(5), 10],
		[min(1) + 1, 0, 1],
		[min(1), 0, null]
	] as const)('sinking from %i to %i warns of %s', (before, after, warning) =>
		expect(warningBetween(before, after)).toBe(warning)
	);
});
