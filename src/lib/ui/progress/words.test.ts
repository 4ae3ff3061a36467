import { describe, expect, it } from 'vitest';
import { count, dayText, longDay, percentRange, spanText, timeText } from './words';

describe('words of the progress page', () => {
	it.each([
		[0, '0 min'],
		[20_000, 'under a minute'],
		[420_000, '7 min'],
		[3_600_000, '1 h'],
		[4_800_000, '1 h 20 min']
	])('%d ms is %s', (ms, text) => expect(timeText(ms)).toBe(text));

	it.each([
		[0.02, '1 hour'],
		[0.5, '12 hours'],
		[1, '1 day'],
		[3.44, '3.4 days'],
		[45, '45 days'],
		[152, '5 months'],
		[800, '2.2 years']
	])('%d days is %s', (days, text) => expect(spanText(days)).toBe(text));

	it('names a study day without the zone of the device', () => {
		expect(dayText(20_780)).toBe('Mon 23 Nov');
		expect(longDay(20_780)).toBe('Monday 23 November 2026');
	});

	it('counts in the singular and the plural', () => {
		expect([count(1, 'card'), count(1200, 'card'), percentRange(0.781, 0.9)]).toEqual([
			'1 card',
			'1,200 cards',
			'78 to 90\u00a0%'
		]);
	});
});
