import { describe, expect, it } from 'vitest';
import { sinceMs } from './since';

const nowMs = 1_700_000_000_123;

describe('sinceMs', () => {
	it.each([
		['30s', nowMs - 30_000],
		['10m', nowMs - 600_000],
		['2h', nowMs - 7_200_000],
		['1d', nowMs - 86_400_000],
		['1w', nowMs - 604_800_000],
		['0m', nowMs],
		['2023-11-14T22:13:20Z', 1_700_000_000_000],
		['2023-11-14T22:13:20', 1_700_000_000_000],
		['2023-11-14T22:13:20.5Z', 1_700_000_000_500],
		['2023-11-14T23:13:20+01:00', 1_700_000_000_000],
		['2023-11-14', 1_699_920_000_000],
		['5h30m', 1_699_939_800_000],
		['1700000000', 1_700_000_000_000],
		['1700000000.25', 1_700_000_000_250]
	])('%s', (text, ms) => {
		expect(sinceMs(text, nowMs)).toBe(ms);
	});

	it.each([
		['yesterday', 'Invalid timestamp "yesterday": Unknown string format: yesterday'],
		['999999w', 'date value out of range']
	])('%s', (text, message) => {
		expect(() => sinceMs(text, nowMs)).toThrow(message);
	});
});
