import { describe, expect, it } from 'vitest';
import { parseTimestamp } from './timestamp';
import { Float, type Value } from './value';

/** 2026-07-01T00:00:00Z. */
const july = 1782864000;

describe('parseTimestamp', () => {
	it.each<[Value, number]>([
		['2026-07-01', july],
		['2026-07-01T10:00:00Z', july + 36000],
		['2026-07-01t10:00:00z', july + 36000],
		['2026-07-01T10:00:00', july + 36000],
		['2026-07-01 10:00', july + 36000],
		['2026-07-01T10', july + 36000],
		['2026-07-01T10:00:00.999Z', july + 36000],
		['2026-07-01T10:00:00+02:00', july + 28800],
		['2026-07-01 10:00:00 -0530', july + 55800],
		['2026-07-01T10:00:00 EST', july + 36000],
		['20260701T100000Z', july + 36000],
		['20260701100000', july + 36000],
		['2026/7/1', july],
		['07/01/2026', july],
		['13/07/2026', july + 12 * 86400],
		['July 1, 2026', july],
		['1 Jul 2026 10:00', july + 36000],
		['Jul 1 2026 10:30 PM', july + 81000],
		['Wed, 01 Jul 2026 00:00:00 GMT', july],
		['Thu Jul  2 10:00:00 UTC 2026', july + 86400 + 36000],
		['0001-01-01', -62135596800],
		['1751364000', 1751364000],
		['1751364000.9', 1751364000],
		['20260701', 20260701],
		['1e9', 1e9],
		[' 1_000 ', 1000],
		['-1.5', -2],
		[5, 5],
		[1751364000n, 1751364000],
		[new Float(-1.5), -2],
		[new Float(1.9999999), 2],
		[true, 1]
	])('case %#', (value, epochSeconds) => {
		expect(parseTimestamp(value)).toEqual({ epochSeconds });
	});

	it.each<[Value]>([
		[''],
		['abc'],
		['yesterday'],
		['nan'],
		['2026-13-01'],
		['2026-02-30'],
		['0000-01-01'],
		['2026-07-01T25:00:00Z'],
		['2026-07-01T10:61:00Z'],
		['2026-07-01T10:00:00+25:00'],
		['2026-07-01T10:00:00Zx'],
		['x 2026-07-01'],
		[null],
		[253402300800],
		[[]],
		[new Map()]
	])('takes %s for none', (value) => {
		expect(parseTimestamp(value)).toBeNull();
	});
});
