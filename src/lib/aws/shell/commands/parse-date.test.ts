import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date';
import { strftime } from './strftime';

const now = Date.UTC(2026, 0, 15, 12, 30, 15);

/** As GNU date 9.1 reads them on Thursday, 15 January 2026, 12:30:15 UTC. */
describe('date -d', () => {
	it.each([
		['now', '2026-01-15 12:30:15'],
		['', '2026-01-15 00:00:00'],
		['yesterday', '2026-01-14 12:30:15'],
		['tomorrow 08:00', '2026-01-16 08:00:00'],
		['@0', '1970-01-01 00:00:00'],
		['2026-02-28', '2026-02-28 00:00:00'],
		['2026-02-28T10:20:30Z', '2026-02-28 10:20:30'],
		['2026-02-28 10:20:30 +0200', '2026-02-28 08:20:30'],
		['2026-02-28 + 1 day', '2026-03-01 00:00:00'],
		['5 minutes ago', '2026-01-15 12:25:15'],
		['-1 hour', '2026-01-15 11:30:15'],
		['+2 weeks', '2026-01-29 12:30:15'],
		['1 month ago', '2025-12-15 12:30:15'],
		['next year', '2027-01-15 12:30:15'],
		['last day', '2026-01-14 12:30:15'],
		['Jan 5 2026', '2026-01-05 00:00:00'],
		['5 Jan 2026 10:30 PM', '2026-01-05 22:30:00'],
		['monday', '2026-01-19 00:00:00'],
		['noon', '2026-01-15 12:00:00'],
		['1 hour 30 minutes ago', '2026-01-15 13:00:15']
	])('%j', (text, expected) => {
		const parsed = parseDate(text, now);
		expect(parsed === null ? null : strftime('%F %T', parsed)).toBe(expected);
	});

	it.each(['nonsense', '2026-13-01', '2026-02-30', '25:00', '5 apples'])(
		'does not take %j',
		(text) => {
			expect(parseDate(text, now)).toBe(null);
		}
	);
});

describe('strftime', () => {
	it.each([
		['%Y-%m-%dT%H:%M:%S%z', '2026-01-15T12:30:15+0000'],
		['%a %b %e %I:%M %p', 'Thu Jan 15 12:30 PM'],
		['%A %B %j %U %V %u %s', 'Thursday January 015 02 03 4 1768480215'],
		['%-d/%-m %y %% %:z %^a', '15/1 26 % +00:00 THU'],
		['%D %R %T %n%t|%Q', '01/15/26 12:30 12:30:15 \n\t|%Q']
	])('%s', (format, text) => {
		expect(strftime(format, now)).toBe(text);
	});
});
