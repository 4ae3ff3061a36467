import { describe, expect, it } from 'vitest';
import { dayOfIsoDate, isoDate } from '../../memory/day';
import { dueDayOf, lastDueDay } from './due-day';

const today = dayOfIsoDate('2026-11-23') ?? 0;

describe('a day that cards are set to', () => {
	it.each(['2026-11-23', '2026-11-24', '2036-11-23', isoDate(lastDueDay(today))])(
		'may be %s',
		(text) => {
			expect(dueDayOf(text, today)).toEqual({ ok: true, day: dayOfIsoDate(text) });
		}
	);

	it.each([
		['', /whole date/],
		['2026-02-30', /whole date/],
		['12026-11-23', /whole date/],
		['2026-11-22', /is past/],
		['0002-11-23', /is past/],
		['2036-11-25', /more than 10 years away/],
		['9999-12-31', /up to 2036-11-23/]
	])('may not be "%s"', (text, reason) => {
		const due = dueDayOf(text, today);
		expect(due.ok ? '' : due.reason).toMatch(reason);
	});
});
