import { describe, expect, it } from 'vitest';
import { cardId, courseId, deviceId, entryId } from '../../core/ids';
import type { LogEntry, Rating } from '../types';
import { elapsedInLog, fitLog } from './fit-log';

let count = 0;
const base = (id: string, card: string, day: number) => ({
	id: entryId(id),
	version: 1 as const,
	device: deviceId('d'),
	course: courseId('c'),
	card: cardId('fact', card),
	atMs: day * 86_400_000,
	offsetMinutes: 0,
	day,
	clock: ++count
});
const review = (
	id: string,
	card: string,
	day: number,
	rating: Rating,
	purpose = 'study'
): LogEntry =>
	({
		...base(id, card, day),
		kind: 'review',
		purpose,
		item: null,
		form: 'single-choice',
		rating,
		correct: true,
		answer: null,
		responseMs: 1,
		guessChance: 0.25,
		previous: null,
		intervalDays: 0,
		stepMinutes: null,
		session: 's'
	}) as LogEntry;

/** "history:day:rating" of each row. */
const rows = (entries: readonly LogEntry[]) => {
	const log = fitLog(entries);
	return Array.from(
		log.histories,
		(history, i) => `${history}:${log.days[i]}:${log.ratings[i]}`
	).join(' ');
};

describe('fitLog', () => {
	it('has the answers in order of time, whatever the order given', () => {
		const entries = [
			review('1', 'a', 1, 'again'),
			review('2', 'b', 1, 'hard'),
			review('3', 'a', 3, 'good'),
			review('4', 'b', 9, 'easy')
		];
		expect(rows(entries)).toBe('0:1:1 1:1:2 0:3:3 1:9:4');
		expect(rows([...entries].reverse())).toBe('0:1:1 1:1:2 0:3:3 1:9:4');
		expect(rows([...entries, entries[0] as LogEntry])).toBe('0:1:1 1:1:2 0:3:3 1:9:4');
		expect(fitLog(entries).guessChances).toEqual(new Float32Array(4).fill(0.25));
	});

	it('leaves out what was undone and what was crammed, and takes corrected ratings', () => {
		expect(
			rows([
				review('1', 'a', 1, 'again'),
				review('2', 'a', 2, 'good'),
				{ ...base('3', 'a', 2), kind: 'undo', target: entryId('2') },
				review('4', 'a', 3, 'good', 'cram'),
				review('5', 'a', 4, 'good'),
				{ ...base('6', 'a', 4), kind: 'rerate', target: entryId('5'), rating: 'hard' },
				{ ...base('7', 'a', 4), kind: 'flag', flag: 1 }
			])
		).toBe('0:1:1 0:4:2');
	});

	it('begins a new history after a reset', () => {
		expect(
			rows([
				review('1', 'a', 1, 'good'),
				{ ...base('2', 'a', 2), kind: 'reset' },
				review('3', 'a', 3, 'good')
			])
		).toBe('0:1:3 1:3:3');
	});

	it('follows cards that were moved, twice too, and not those that came after', () => {
		expect(
			rows([
				review('1', 'a', 1, 'again'),
				{ ...base('2', 'a', 2), kind: 'move', to: cardId('fact', 'b') },
				review('3', 'b', 3, 'hard'),
				review('4', 'a', 3, 'good'),
				{ ...base('5', 'b', 4), kind: 'move', to: cardId('fact', 'c') },
				review('6', 'c', 5, 'easy')
			])
		).toBe('0:1:1 0:3:2 1:3:3 0:5:4');
	});
});

it('elapsedInLog counts days within a history, never backwards', () => {
	const log = fitLog([
		review('1', 'a', 5, 'good'),
		review('2', 'b', 5, 'good'),
		review('3', 'a', 5, 'good'),
		review('4', 'a', 9, 'good'),
		review('5', 'a', 8, 'good')
	]);
	expect(Array.from(elapsedInLog(log))).toEqual([-1, -1, 0, 4, 0]);
});
