import { describe, expect, it } from 'vitest';
import { forecastReport } from './forecast-report';

describe('forecast of due cards', () => {
	it('puts the backlog and the cards in learning on today', () => {
		const { days, backlog, total } = forecastReport(
			new Map([
				[95, 3],
				[99, 2],
				[100, 4],
				[104, 7],
				[140, 9]
			]),
			1,
			100
		);
		expect(days).toHaveLength(30);
		expect(days[0]).toEqual({ day: 100, due: 10, total: 10 });
		expect(days[4]).toEqual({ day: 104, due: 7, total: 17 });
		expect([backlog, total]).toEqual([5, 17]);
	});

	it('says what it shows', () => {
		const { insight } = forecastReport(
			new Map([
				[20_779, 1],
				[20_784, 5]
			]),
			0,
			20_780
		);
		expect(insight).toBe(
			'6 cards fall due in the next 30 days, 1 of them today. 1 card is overdue and stands with today. The busiest day after today is Fri 27 Nov with 5.'
		);
		expect(forecastReport(new Map(), 0, 20_780).insight).toMatch(/^Nothing is due/);
	});
});
