import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	dayOfIsoDate,
	dayStartMs,
	elapsedDays,
	isoDate,
	localHour,
	studyDay,
	weekday
} from './day';
import type { Moment } from './types';

/** What a clock on the wall in a time zone shows. */
function wallClock(atMs: number, zone: string) {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	}).formatToParts(new Date(atMs));
	const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
	const date = `${part('year')}-${part('month')}-${part('day')}`;
	const localMs = Date.parse(`${date}T${part('hour')}:${part('minute')}:00Z`);
	const offsetMinutes = Math.round((localMs - Math.floor(atMs / 60_000) * 60_000) / 60_000);
	const moment: Moment = { atMs, offsetMinutes };
	return { date, hour: Number(part('hour')), weekday: new Date(localMs).getUTCDay(), moment };
}

const zones = [
	'Europe/Berlin',
	'America/New_York',
	'Australia/Lord_Howe',
	'Asia/Kathmandu',
	'Pacific/Kiritimati',
	'UTC'
];
const anyInstant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });

describe('the study day', () => {
	it('is the date on the calendar from the rollover hour on, the day before until then', () => {
		fc.assert(
			fc.property(
				anyInstant,
				fc.constantFrom(...zones),
				fc.integer({ min: 0, max: 23 }),
				(atMs, zone, rolloverHour) => {
					const wall = wallClock(atMs, zone);
					const today = dayOfIsoDate(wall.date) ?? NaN;
					const expected = wall.hour >= rolloverHour ? today : today - 1;
					expect(studyDay(wall.moment, rolloverHour)).toBe(expected);
					expect(localHour(wall.moment)).toBe(wall.hour);
					expect(weekday(today)).toBe(wall.weekday);
				}
			),
			{ numRuns: 500 }
		);
	});

	it.each([
		['before the rollover hour', '2026-01-02T03:59:59Z', 0, '2026-01-01'],
		['from the rollover hour on', '2026-01-02T04:00:00Z', 0, '2026-01-02'],
		['in Berlin the evening is later', '2026-01-02T02:59:59Z', 60, '2026-01-01'],
		['in Berlin, at four', '2026-01-02T03:00:00Z', 60, '2026-01-02'],
		['in New York it is still yesterday', '2026-01-02T08:59:00Z', -300, '2026-01-01'],
		['in the night the clock goes forward', '2026-03-29T01:30:00Z', 120, '2026-03-28'],
		['after the clock went forward', '2026-03-29T02:00:00Z', 120, '2026-03-29'],
		['in the hour that comes twice, summer', '2026-10-25T00:30:00Z', 120, '2026-10-24'],
		['in the hour that comes twice, winter', '2026-10-25T01:30:00Z', 60, '2026-10-24'],
		['after the clock went back', '2026-10-25T03:00:00Z', 60, '2026-10-25']
	])('%s', (_, instant, offsetMinutes, date) => {
		expect(isoDate(studyDay({ atMs: Date.parse(instant), offsetMinutes }, 4))).toBe(date);
	});

	it('begins at its start', () => {
		fc.assert(
			fc.property(
				anyInstant,
				fc.integer({ min: -12 * 60, max: 14 * 60 }),
				fc.integer({ min: 0, max: 23 }),
				(atMs, offsetMinutes, rolloverHour) => {
					const day = studyDay({ atMs, offsetMinutes }, rolloverHour);
					const start = dayStartMs(day, offsetMinutes, rolloverHour);
					expect(studyDay({ atMs: start, offsetMinutes }, rolloverHour)).toBe(day);
					expect(studyDay({ atMs: start - 1, offsetMinutes }, rolloverHour)).toBe(day - 1);
				}
			)
		);
	});
});

describe('dates', () => {
	it.each(['1970-01-01', '2024-02-29', '2026-12-31', '1969-12-31'])('%s there and back', (text) => {
		expect(isoDate(dayOfIsoDate(text) ?? NaN)).toBe(text);
	});

	it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '', 'today', '2026-01-01T00:00'])(
		'%j is none',
		(text) => expect(dayOfIsoDate(text)).toBeNull()
	);

	it('have the weekday of the calendar, before 1970 too', () => {
		expect(weekday(dayOfIsoDate('2026-11-23') ?? NaN)).toBe(1);
		expect(weekday(dayOfIsoDate('1969-12-28') ?? NaN)).toBe(0);
	});
});

it('elapsed days are never negative', () => {
	expect(elapsedDays(10, 13)).toBe(3);
	expect(elapsedDays(13, 10)).toBe(0);
});
