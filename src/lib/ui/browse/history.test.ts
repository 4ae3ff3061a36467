import { describe, expect, it } from 'vitest';
import { cardId, courseId, deviceId, entryId } from '../../core/ids';
import { deriveCard } from '../../memory/derive';
import { defaultSettings } from '../../memory/settings';
import type { LogEntry, Rating, ReviewEntry } from '../../memory/types';
import { intervalText } from '../review/interval-text';
import { historyLines } from './history';

const card = { id: cardId('fact', 'a'), course: courseId('c') };
const base = (n: number, day: number) => ({
	id: entryId(`e${n}`),
	version: 1 as const,
	device: deviceId('d'),
	course: card.course,
	card: card.id,
	atMs: day * 86_400_000 + n,
	offsetMinutes: 0,
	day,
	clock: n
});
const answer = (
	n: number,
	day: number,
	rating: Rating,
	change: Partial<ReviewEntry> = {}
): ReviewEntry => ({
	...base(n, day),
	kind: 'review',
	purpose: 'study',
	item: null,
	form: 'flashcard',
	rating,
	correct: null,
	answer: null,
	responseMs: 1000,
	guessChance: 0,
	previous: n === 1 ? null : entryId(`e${n - 1}`),
	intervalDays: 0,
	stepMinutes: null,
	session: 's',
	...change
});

const first = answer(1, 100, 'easy', { intervalDays: 9 });
const second = answer(2, 109, 'good', { intervalDays: 44 });
const log: LogEntry[] = [first, second];
const linesOf = (history: readonly LogEntry[]) => historyLines(card, history, defaultSettings);

describe('the history of a card', () => {
	it('shows the intervals that were given, latest first', () => {
		expect(linesOf(log).map(({ next, anew }) => [next, anew])).toEqual([
			[intervalText(second), false],
			['9 d', false]
		]);
	});

	it('tells the next date anew where the rating was corrected', () => {
		const history: LogEntry[] = [
			...log,
			{ ...base(3, 110), kind: 'rerate', target: second.id, rating: 'again' }
		];
		const [line, before] = linesOf(history);
		const now = deriveCard(card.id, card.course, history, defaultSettings);
		expect(line).toMatchObject({ rating: 'again', anew: true });
		expect(line?.next).not.toBe(intervalText(second));
		expect(line?.next).toBe(
			intervalText({
				intervalDays: now.intervalDays,
				stepMinutes: now.dueAtMs === null ? null : (now.dueAtMs - second.atMs) / 60_000
			})
		);
		expect(before).toMatchObject({ next: '9 d', anew: false });
	});

	it('shows what was given again once the correction is taken back', () => {
		const history: LogEntry[] = [
			...log,
			{ ...base(3, 110), kind: 'rerate', target: second.id, rating: 'again' },
			{ ...base(4, 110), kind: 'undo', target: entryId('e3') }
		];
		expect(linesOf(history)).toEqual(linesOf(log));
	});

	it('tells the next date anew after an answer before it was taken back', () => {
		const lines = linesOf([...log, { ...base(3, 110), kind: 'undo', target: first.id }]);
		expect(lines[0]).toMatchObject({ counts: true, anew: true });
		expect(lines[1]).toMatchObject({ undone: true, counts: false, next: null });
		expect(lines[1]?.text).toMatch(/taken back/);
	});

	it('gives a crammed answer no next date, and flags their names', () => {
		const lines = linesOf([
			answer(1, 100, 'good', { purpose: 'cram' }),
			{ ...base(2, 100), kind: 'flag', flag: 2 }
		]);
		expect(lines.map(({ text, next }) => [text, next])).toEqual([
			['Amber flag', null],
			['Flashcard, crammed', null]
		]);
	});
});
