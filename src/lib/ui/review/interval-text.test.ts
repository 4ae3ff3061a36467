import { expect, it } from 'vitest';
import {
	countdownText,
	durationText,
	intervalText,
	intervalWords,
	spentText
} from './interval-text';

const step = (stepMinutes: number) => ({ intervalDays: 0, stepMinutes });
const days = (intervalDays: number) => ({ intervalDays, stepMinutes: null });

it.each([
	[step(0.5), '<1 min', 'in less than a minute'],
	[step(1), '<1 min', 'in less than a minute'],
	[step(10), '10 min', 'in 10 minutes'],
	[step(60), '1 h', 'in 1 hour'],
	[step(90), '1.5 h', 'in 1.5 hours'],
	[step(1440), '1 d', 'in 1 day'],
	[days(0), 'today', 'today'],
	[days(1), '1 d', 'in 1 day'],
	[days(30), '30 d', 'in 30 days'],
	[days(31), '1 mo', 'in 1 month'],
	[days(64), '2.1 mo', 'in 2.1 months'],
	[days(365), '12 mo', 'in 12 months'],
	[days(366), '1 y', 'in 1 year'],
	[days(511), '1.4 y', 'in 1.4 years']
])('an interval of %j is "%s"', (interval, text, words) => {
	expect(intervalText(interval)).toBe(text);
	expect(intervalWords(interval)).toBe(words);
});

it.each([
	[-500, '0:00'],
	[0, '0:00'],
	[1, '0:01'],
	[42_000, '0:42'],
	[600_001, '10:01']
])('%d ms are left: %s', (ms, text) => {
	expect(countdownText(ms)).toBe(text);
});

it.each([
	[0, 'under a minute'],
	[44_000, 'under a minute'],
	[45_000, 'about 1 minute'],
	[700_000, 'about 12 minutes'],
	[3_600_000, 'about 1 h'],
	[4_800_000, 'about 1 h 20 min'],
	[7_150_000, 'about 2 h']
])('%d ms take %s', (ms, text) => {
	expect(durationText(ms)).toBe(text);
});

it.each([
	[48_200, '48 s'],
	[120_000, '2 min'],
	[440_000, '7 min 20 s'],
	[3_840_000, '1 h 4 min']
])('%d ms were spent: %s', (ms, text) => {
	expect(spentText(ms)).toBe(text);
});
