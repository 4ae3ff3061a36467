import { describe, expect, it } from 'vitest';
import {
	copyEveryMs,
	decodeCopyMemory,
	isCopyDue,
	isReminderDue,
	noCopy,
	remindAfterMs
} from './keeper';
import { copyName, copyTime } from './shelf';

const start = Date.UTC(2026, 10, 23, 14, 42, 7);

describe('a copy', () => {
	it.each([
		['nothing is new', { count: 5, sessionOver: true, later: copyEveryMs }, false],
		['a session ended', { count: 6, sessionOver: true, later: 1 }, true],
		['answers are given', { count: 6, sessionOver: false, later: copyEveryMs - 1 }, false],
		['half an hour has passed', { count: 6, sessionOver: false, later: copyEveryMs }, true],
		['a restore left fewer answers', { count: 4, sessionOver: true, later: 1 }, true],
		['the clock was set back', { count: 6, sessionOver: false, later: -copyEveryMs }, true]
	])('when %s', (_, { count, sessionOver, later }, due) => {
		const memory = { ...noCopy, count: 5, atMs: start };
		expect(isCopyDue(memory, { atMs: start + later, count, sessionOver })).toBe(due);
	});

	it.each([null, 7, 'text', { count: 'many', atMs: 1, elsewhereAtMs: null }, { count: NaN }])(
		'is due at once where what is remembered of the last is %j',
		(damaged) => {
			const memory = decodeCopyMemory(damaged);
			expect(isCopyDue(memory, { atMs: start, count: 1, sessionOver: false })).toBe(true);
		}
	);

	it('is remembered as it was written', () => {
		const memory = { count: 3, atMs: 4, elsewhereAtMs: 5 };
		expect(decodeCopyMemory(memory)).toEqual(memory);
	});

	it('has its instant in its name', () => {
		expect(copyName(start)).toBe('examark-2026-11-23-144207.json.gz');
		expect(copyTime(copyName(start))).toBe(start);
		expect(copyTime('holiday.jpg')).toBeNull();
	});
});

describe('the reminder of a copy elsewhere', () => {
	it.each([
		['nothing was learned', noCopy, { later: 99 * remindAfterMs, count: 0 }, false],
		['the first week', noCopy, { later: remindAfterMs, count: 9 }, false],
		['a week without any', noCopy, { later: remindAfterMs + 1, count: 9 }, true],
		[
			'a recent download',
			{ ...noCopy, elsewhereAtMs: start + remindAfterMs },
			{ later: remindAfterMs + 1, count: 9 },
			false
		]
	])('after %s', (_, memory, { later, count }, due) => {
		const now = { atMs: start + later, count, firstEntryAtMs: count > 0 ? start : null };
		expect(isReminderDue(memory, now)).toBe(due);
	});
});
