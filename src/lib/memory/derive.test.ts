import { describe, expect, it } from 'vitest';
import { cardId, entryId } from '../core/ids';
import { newCard } from './apply';
import { derive, deriveCard, extend, extendCard } from './derive';
import { preview } from './schedule';
import { defaultSettings } from './settings';
import { answered, entryOf, later, noon, reviewOf, sampleCard, sampleCourse } from './sample-log';
import { ratings, type LogEntry, type Rating } from './types';

const settings = defaultSettings;
const fresh = newCard(sampleCard, sampleCourse);
const fold = (entries: readonly LogEntry[], with_ = settings) =>
	deriveCard(sampleCard, sampleCourse, entries, with_);
const grown = answered(['good', 'good', 'good', 'good']);

describe('a log of answers', () => {
	it('gives what was given', () => {
		expect(fold(grown.entries)).toEqual(grown.card);
		expect(grown.card).toMatchObject({
			phase: 'review',
			reps: 4,
			lapses: 0,
			head: 'e3',
			lastItem: 'item-1',
			lastForm: 'flashcard',
			firstDay: 20_454
		});
	});

	it('gives a new card where it is empty', () => {
		expect(derive(sampleCard, sampleCourse, [], settings)).toEqual({
			card: fresh,
			tallies: new Map()
		});
	});

	it('counts each entry once', () => {
		const twice = [...grown.entries, ...grown.entries];
		expect(derive(sampleCard, sampleCourse, twice, settings)).toEqual(
			derive(sampleCard, sampleCourse, grown.entries, settings)
		);
	});

	it('may be told in any order', () => {
		expect(fold([...grown.entries].reverse())).toEqual(grown.card);
	});
});

describe('undo', () => {
	const others: [string, LogEntry][] = [
		['an answer', reviewOf(grown.card, 'again', grown.at(5, 'x'), settings)],
		['a flag', entryOf(grown.at(5, 'x'), { kind: 'flag', flag: 3 })],
		['a burial', entryOf(grown.at(5, 'x'), { kind: 'bury', untilDay: 99_999 })],
		['a suspension', entryOf(grown.at(5, 'x'), { kind: 'suspend', suspended: true })],
		['a reset', entryOf(grown.at(5, 'x'), { kind: 'reset' })],
		['a new due day', entryOf(grown.at(5, 'x'), { kind: 'reschedule', dueDay: 30_000 })],
		[
			'a correction',
			entryOf(grown.at(5, 'x'), { kind: 'rerate', target: entryId('e2'), rating: 'again' })
		]
	];

	it.each(others)('takes back %s', (_, entry) => {
		const undo = entryOf(grown.at(6, 'u'), { kind: 'undo', target: entry.id });
		const without = derive(sampleCard, sampleCourse, grown.entries, settings);
		const done = derive(sampleCard, sampleCourse, [...grown.entries, entry], settings);
		expect(done.card).not.toEqual(without.card);
		expect(derive(sampleCard, sampleCourse, [...grown.entries, entry, undo], settings)).toEqual(
			without
		);
	});

	const target = (of: string, id: string, minutes: number, kind: 'undo' = 'undo') =>
		entryOf(grown.at(minutes, id), { kind, target: entryId(of) });

	it('of an undo changes nothing', () => {
		const once = [...grown.entries, target('e3', 'u1', 5)];
		expect(fold([...once, target('u1', 'u2', 6)])).toEqual(fold(once));
		expect(fold(once)).toEqual(answered(['good', 'good', 'good']).card);
	});

	it('of a move, of what is unknown, of what comes later changes nothing', () => {
		const move = entryOf(grown.at(5, 'm'), { kind: 'move', to: cardId('fact', 'service') });
		expect(fold([...grown.entries, move, target('m', 'u', 6)])).toEqual(grown.card);
		expect(fold([...grown.entries, target('nowhere', 'u', 6)])).toEqual(grown.card);
		const early = entryOf(
			{ id: 'u', moment: later(noon, -60) },
			{ kind: 'undo', target: entryId('e3') }
		);
		expect(fold([...grown.entries, early])).toEqual(grown.card);
	});

	it('of all answers, one by one, leads back to the new card', () => {
		const undos = grown.entries.map((entry, i) => target(entry.id, `u${i}`, 10 + i)).reverse();
		expect(fold([...grown.entries, ...undos])).toEqual(fresh);
	});

	it('in the middle computes the next interval anew and keeps those after it', () => {
		const card = fold([...grown.entries, target('e1', 'u', 5)]);
		expect(card).toMatchObject({ reps: 3, head: 'e3', phase: 'review' });
		expect(card.intervalDays).toBe(grown.entries[3]?.intervalDays);
		expect(card.memory).not.toEqual(grown.card.memory);
	});
});

describe('a corrected rating', () => {
	const rerate = (target: string, rating: Rating, minutes: number, id = `r${minutes}`) =>
		entryOf(grown.at(minutes, id), { kind: 'rerate', target: entryId(target), rating });

	it.each(ratings)('to %s gives what that button showed', (rating) => {
		const [a, b, c, last] = grown.entries;
		if (!a || !b || !c || !last) throw new Error('four answers');
		const before = fold([a, b, c]);
		const shown = preview(
			before,
			{ guessChance: 0, moment: last, day: last.day, entryId: last.id },
			settings
		)[rating];
		expect(fold([...grown.entries, rerate('e3', rating, 5)])).toMatchObject({
			memory: shown.memory,
			intervalDays: shown.intervalDays,
			dueDay: shown.dueDay,
			dueAtMs: shown.dueAtMs,
			phase: shown.phase,
			lapses: rating === 'again' ? 1 : 0
		});
	});

	it('is the latest one, in the order of the clock', () => {
		const first = rerate('e3', 'again', 5);
		const second = rerate('e3', 'hard', 6);
		expect(fold([...grown.entries, second, first])).toEqual(fold([...grown.entries, second]));
	});

	it('falls back to the one before where the latest is undone', () => {
		const first = rerate('e3', 'again', 5);
		const undone = [
			rerate('e3', 'hard', 6),
			entryOf(grown.at(7, 'u'), { kind: 'undo', target: entryId('r6') })
		];
		expect(fold([...grown.entries, first, ...undone])).toEqual(fold([...grown.entries, first]));
	});

	it('that is the given one changes nothing', () => {
		expect(fold([...grown.entries, rerate('e3', 'good', 5)])).toEqual(grown.card);
	});

	it('of an undone answer, of what is no answer, of what comes later changes nothing', () => {
		const undo = entryOf(grown.at(5, 'u'), { kind: 'undo', target: entryId('e3') });
		const less = fold([...grown.entries, undo]);
		expect(fold([...grown.entries, undo, rerate('e3', 'again', 6)])).toEqual(less);
		expect(fold([...grown.entries, rerate('nowhere', 'again', 6)])).toEqual(grown.card);
		const early = { ...rerate('e3', 'again', 6), clock: 0 };
		expect(fold([...grown.entries, early])).toEqual(grown.card);
	});

	it('moves the counts of the day', () => {
		const day = grown.entries[3]?.day ?? 0;
		const counts = (entries: readonly LogEntry[]) =>
			derive(sampleCard, sampleCourse, entries, settings).tallies.get(day)?.ratings;
		expect(counts(grown.entries)).toEqual([0, 0, 1, 0]);
		expect(counts([...grown.entries, rerate('e3', 'again', 5)])).toEqual([1, 0, 0, 0]);
	});
});
describe('extend', () => {
	const cases: [string, LogEntry][] = [
		['an answer', reviewOf(grown.card, 'again', grown.at(5, 'x'), settings)],
		['cramming', reviewOf(grown.card, 'again', grown.at(5, 'x'), settings, { purpose: 'cram' })],
		['a flag', entryOf(grown.at(5, 'x'), { kind: 'flag', flag: 3 })],
		['a burial', entryOf(grown.at(5, 'x'), { kind: 'bury', untilDay: 99_999 })],
		['a suspension', entryOf(grown.at(5, 'x'), { kind: 'suspend', suspended: true })],
		['a reset', entryOf(grown.at(5, 'x'), { kind: 'reset' })],
		['a new due day', entryOf(grown.at(5, 'x'), { kind: 'reschedule', dueDay: 30_000 })]
	];

	it.each(cases)('by %s equals deriving', (_, entry) => {
		expect(extendCard(grown.card, entry, settings)).toEqual(fold([...grown.entries, entry]));
	});

	it.each<LogEntry>([
		entryOf(grown.at(5), { kind: 'undo', target: entryId('e3') }),
		entryOf(grown.at(5), { kind: 'rerate', target: entryId('e3'), rating: 'hard' }),
		entryOf(grown.at(5), { kind: 'move', to: cardId('fact', 'service') })
	])('cannot tell by $kind', (entry) => {
		expect(extend(grown.card, entry, settings)).toBeNull();
	});
});
