import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastWeek, streak, streakText } from './streak';

const today = 20_000;
const one = { learning: 1, reviews: 0, crammed: 0 };

/** "x" studied, "." missed; the last is today. */
const tallies = (days: string) =>
	new Map(
		[...days].flatMap((sign, i) =>
			sign === 'x' ? [[today - days.length + 1 + i, one] as const] : []
		)
	);
const of = (days: string) => streak(tallies(days), today);

describe('a streak', () => {
	it.each([
		['', 0, 0],
		['x', 1, 0],
		['x.', 1, 0],
		['xxx', 3, 0],
		['xxx.', 3, 0],
		['x..', 1, 1],
		['x...', 0, 0],
		['xx.xx', 4, 1],
		['xx.xx.', 4, 1],
		['xx..xx', 2, 0],
		['x.xxxxx.x', 6, 1],
		['x.xxxxxx.x', 8, 2],
		['xxx.xxxxxx.xxxxxx', 15, 2],
		['.xx', 2, 0]
	])('%j counts %d days of study, %d forgiven', (days, count, forgiven) => {
		expect(of(days)).toMatchObject({ days: count, forgiven });
	});

	it.each([
		['xxxxxxx.', false],
		['xxxxx.x', false],
		['xxxxx.x.', true],
		['xx.', false],
		['.', false]
	])('%j is at risk today: %s', (days, atRisk) => {
		expect(of(days).atRisk).toBe(atRisk);
	});

	it('at risk is over if today is missed too, and not at risk goes on', () => {
		const sign = fc.constantFrom('x', 'x', 'x', '.');
		fc.assert(
			fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
				const days = `x${signs.join('')}.`;
				const now = of(days);
				const tomorrow = streak(tallies(days), today + 1);
				if (now.days === 0) return;
				if (now.atRisk) expect(tomorrow.days).toBeLessThan(now.days);
				else expect(tomorrow.days).toBe(now.days);
			})
		);
	});

	it('is never longer than the days studied, nor shorter than those without a break', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('x', '.'), { maxLength: 60 }), (signs) => {
				const days = signs.join('');
				const run = /x*$/.exec(days.replace(/\.$/, ''))?.[0].length ?? 0;
				expect(of(days).days).toBeLessThanOrEqual([...days].filter((d) => d === 'x').length);
				expect(of(days).days).toBeGreaterThanOrEqual(run);
			})
		);
	});

	it('counts cramming, and no day without an answer', () => {
		const crammed = new Map([[today, { learning: 0, reviews: 0, crammed: 3 }]]);
		expect(streak(crammed, today).days).toBe(1);
		const empty = new Map([[today, { learning: 0, reviews: 0, crammed: 0 }]]);
		expect(streak(empty, today).days).toBe(0);
	});
});

it.each([
	['', 'A streak starts with one card. One missed day in seven is forgiven.'],
	['x', '1 day of study. One missed day in seven is forgiven.'],
	['xx.x', '3 days of study, 1 day missed and forgiven. One missed day in seven is forgiven.'],
	['xx.', '2 days of study. Today is still open; one missed day in seven is forgiven.'],
	[
		'x.x.',
		'2 days of study, 1 day missed and forgiven. A day was missed this week: study today to keep the streak.'
	]
])('%j is told', (days, text) => {
	expect(streakText(of(days))).toBe(text);
});

it('shows the last seven days', () => {
	const week = lastWeek(tallies('xx.xxxx.x'), today);
	expect(week.map((d) => (d.studied ? 'x' : '.')).join('')).toBe('.xxxx.x');
	expect(week[6]?.day).toBe(today);
});
