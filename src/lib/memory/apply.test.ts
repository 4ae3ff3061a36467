import { describe, expect, it } from 'vitest';
import { cardId, entryId, itemId } from '../core/ids';
import { applyEntry, newCard } from './apply';
import { derive, deriveCard } from './derive';
import { defaultSettings } from './settings';
import {
	answered,
	dueMoment,
	entryOf,
	frameOf,
	later,
	noon,
	reviewOf,
	sampleCard,
	sampleCourse,
	type EntryFrame
} from './sample-log';
import type { LogEntry, Moment, ReviewEntry } from './types';

const settings = defaultSettings;
const fresh = newCard(sampleCard, sampleCourse);
const fold = (entries: readonly LogEntry[], with_ = settings) =>
	deriveCard(sampleCard, sampleCourse, entries, with_);
const grown = answered(['good', 'good', 'good', 'good']);

describe('the interval that was given', () => {
	const last = grown.entries[3];
	if (!last) throw new Error('four answers');
	const earlier = grown.entries.slice(0, 3);

	const other = grown.card.intervalDays + 4;

	it('stands, whatever would be given today', () => {
		const balanced = { ...last, intervalDays: other };
		expect(fold([...earlier, balanced])).toMatchObject({
			intervalDays: other,
			dueDay: last.day + other
		});
		const strict = { ...settings, desiredRetention: 0.97 };
		expect(fold([...earlier, balanced], strict).intervalDays).toBe(other);
	});

	it.each<[string, Partial<ReviewEntry>]>([
		['was given to another state of the card', { previous: entryId('other') }],
		['is no interval', { intervalDays: 0 }],
		['is no step', { stepMinutes: 0 }]
	])('is computed anew where it %s', (_, damage) => {
		const card = fold([...earlier, { ...last, intervalDays: other, ...damage }]);
		expect(card.intervalDays).toBe(grown.card.intervalDays);
	});

	it('gives way to an exam named since, and to a shorter longest interval', () => {
		const balanced = [...earlier, { ...last, intervalDays: other }];
		const bare = { ...settings, fuzz: false };
		expect(fold(balanced, { ...bare, examDay: last.day + 20 }).dueDay).toBe(last.day + 19);
		expect(fold(balanced, { ...bare, maximumIntervalDays: 30 }).intervalDays).toBe(30);
		expect(fold(balanced, { ...bare, examDay: last.day - 1 }).intervalDays).toBe(other);
	});

	it('does not pile up on the day before an exam named since', () => {
		const settings_ = { ...settings, examDay: last.day + 31 };
		const days = Array.from({ length: 200 }, (_, i) => {
			const named = { ...last, id: entryId(`last-${i}`), intervalDays: other };
			return (fold([...earlier, named], settings_).dueDay ?? 0) - last.day;
		});
		expect(Math.max(...days)).toBe(30);
		expect(new Set(days).size).toBeGreaterThan(3);
	});

	it('keeps its step where the steps have changed', () => {
		const [first] = grown.entries;
		if (!first) throw new Error('an answer');
		const none = { ...settings, learningStepsMinutes: [] };
		expect(fold([first], none)).toMatchObject({
			phase: 'learning',
			step: 1,
			dueAtMs: first.atMs + 600_000
		});
	});
});

describe('suspend, bury, flag', () => {
	it('leave the memory alone', () => {
		const marks: LogEntry[] = [
			entryOf(grown.at(5), { kind: 'flag', flag: 2 }),
			entryOf(grown.at(6), { kind: 'bury', untilDay: 30_000 }),
			entryOf(grown.at(7), { kind: 'suspend', suspended: true })
		];
		expect(fold([...grown.entries, ...marks])).toEqual({
			...grown.card,
			flag: 2,
			buriedUntilDay: 30_000,
			suspended: true
		});
		const lifted: LogEntry[] = [
			entryOf(grown.at(8), { kind: 'flag', flag: 0 }),
			entryOf(grown.at(9), { kind: 'bury', untilDay: null }),
			entryOf(grown.at(10), { kind: 'suspend', suspended: false })
		];
		expect(fold([...grown.entries, ...marks, ...lifted])).toEqual(grown.card);
	});

	it('an answer ends a burial', () => {
		const bury = entryOf(grown.at(5), { kind: 'bury', untilDay: 30_000 });
		const buried = fold([...grown.entries, bury]);
		const answer = reviewOf(buried, 'good', grown.at(6), settings);
		expect(fold([...grown.entries, bury, answer]).buriedUntilDay).toBeNull();
	});
});

describe('reset', () => {
	const reset = entryOf(grown.at(5, 'x'), { kind: 'reset' });

	it('makes the card new, but for its mark and the wording seen last', () => {
		const flag = entryOf(grown.at(4), { kind: 'flag', flag: 1 });
		expect(fold([...grown.entries, flag, reset])).toEqual({
			...fresh,
			flag: 1,
			lastItem: 'item-1',
			lastForm: 'flashcard'
		});
	});

	it('begins a new chain', () => {
		const begun = fold([...grown.entries, reset]);
		const again = reviewOf(begun, 'easy', grown.at(6, 'y'), settings, { intervalDays: 9 });
		expect(again.previous).toBeNull();
		expect(fold([...grown.entries, reset, again])).toMatchObject({
			reps: 1,
			intervalDays: 9,
			head: 'y',
			memory: { stabilityDays: 8.2956, difficulty: 1 }
		});
	});
});

describe('reschedule', () => {
	it('sets the day and keeps the memory', () => {
		const day = (grown.card.lastDay ?? 0) + 5;
		const entry = entryOf(grown.at(5), { kind: 'reschedule', dueDay: day });
		expect(fold([...grown.entries, entry])).toEqual({
			...grown.card,
			dueDay: day,
			intervalDays: 5
		});
	});

	it('ends the steps', () => {
		const { entries, at } = answered(['good']);
		const entry = entryOf(at(5), { kind: 'reschedule', dueDay: 20_460 });
		expect(fold([...entries, entry])).toMatchObject({
			phase: 'review',
			dueAtMs: null,
			dueDay: 20_460
		});
	});

	it('leaves a new card new', () => {
		const entry = entryOf({ id: 'x', moment: noon }, { kind: 'reschedule', dueDay: 20_460 });
		expect(fold([entry])).toEqual(fresh);
	});
});

describe('cramming', () => {
	it('changes nothing but what was shown last', () => {
		const crammed = reviewOf(grown.card, 'again', grown.at(5, 'c'), settings, {
			purpose: 'cram',
			item: itemId('item-2'),
			form: 'cloze'
		});
		const { card, tallies } = derive(
			sampleCard,
			sampleCourse,
			[...grown.entries, crammed],
			settings
		);
		expect(card).toEqual({ ...grown.card, lastItem: 'item-2', lastForm: 'cloze' });
		expect(tallies.get(crammed.day)).toMatchObject({ crammed: 1, ratings: [0, 0, 1, 0] });
	});
});

describe('a moved card', () => {
	it('takes its log with it', () => {
		const to = cardId('fact', 'service');
		const move = entryOf(grown.at(5), { kind: 'move', to });
		const after = { ...reviewOf(grown.card, 'good', grown.at(6, 'y'), settings), card: to };
		const card = deriveCard(to, sampleCourse, [...grown.entries, move, after], settings);
		expect(card).toEqual({ ...applyEntry(grown.card, after, settings), id: to });
		expect(card.reps).toBe(5);
	});
});

describe('clocks', () => {
	const { entries, card } = answered(['good', 'good', 'good']);

	it('set back: the order is that of the logical clock, and no day is counted twice', () => {
		const wrong: EntryFrame = {
			id: 'back',
			moment: later(noon, -3 * 1440),
			clock: (entries[2]?.clock ?? 0) + 1
		};
		const answer = reviewOf(card, 'good', wrong, settings);
		const after = fold([...entries, answer]);
		expect(after).toMatchObject({ reps: 4, head: 'back', lastDay: 20_451 });
		// Elapsed: none. The answer counts as one of the same day.
		expect(after.memory).toEqual(applyEntry({ ...card, lastDay: 20_451 }, answer, settings).memory);
		expect(after.intervalDays).toBeGreaterThanOrEqual(1);
	});

	it('of a traveller: days are those of the device at the time', () => {
		// Study days change at 04:00: 05:00 in Berlin, then 23:30 of the day before in New York.
		const berlin: Moment = { atMs: Date.parse('2026-05-10T03:00:00Z'), offsetMinutes: 120 };
		const newYork: Moment = { atMs: Date.parse('2026-05-10T03:30:00Z'), offsetMinutes: -240 };
		const first = reviewOf(fresh, 'easy', { id: 'a', moment: berlin }, settings);
		const begun = applyEntry(fresh, first, settings);
		const second = reviewOf(begun, 'good', { id: 'b', moment: newYork }, settings);
		expect(second.day).toBe(first.day - 1);
		const after = fold([first, second]);
		expect(after.lastDay).toBe(second.day);
		expect(after.memory).toEqual(applyEntry(begun, { ...second, day: first.day }, settings).memory);
	});

	it('changed for summer: a night is one day', () => {
		const before: Moment = { atMs: Date.parse('2026-03-28T20:00:00Z'), offsetMinutes: 60 };
		const after: Moment = { atMs: Date.parse('2026-03-29T18:00:00Z'), offsetMinutes: 120 };
		const [a, b] = [before, after].map((moment) => frameOf({ id: 'x', moment }).day);
		expect((b ?? 0) - (a ?? 0)).toBe(1);
	});
});

describe('leeches', () => {
	/** Answers Again whenever due in the phase "review", and Good in the steps between. */
	function failing(count: number, with_: typeof settings) {
		let card = fresh;
		let moment = noon;
		const leechAt: number[] = [];
		const entries: LogEntry[] = [];
		for (let i = 0; card.lapses < count; i++) {
			moment = dueMoment(card, moment);
			const rating = card.phase === 'review' ? 'again' : 'good';
			const review = reviewOf(card, rating, { id: `e${i}`, moment }, with_);
			const after = applyEntry(card, review, with_);
			entries.push(review);
			if (after.suspended) {
				leechAt.push(after.lapses);
				const lift = entryOf(
					{ id: `s${i}`, moment: later(moment, 1) },
					{ kind: 'suspend', suspended: false }
				);
				entries.push(lift);
				card = applyEntry(after, lift, with_);
			} else card = after;
		}
		return { leechAt, card, entries };
	}

	it('are suspended at the threshold and each half threshold after', () => {
		const { leechAt, card, entries } = failing(17, settings);
		expect(leechAt).toEqual([8, 12, 16]);
		expect(card).toMatchObject({ leech: true, suspended: false, lapses: 17 });
		expect(fold(entries)).toEqual(card);
	});

	it('are only marked where that is wanted', () => {
		const { leechAt, card } = failing(9, { ...settings, leechAction: 'mark' });
		expect(leechAt).toEqual([]);
		expect(card).toMatchObject({ leech: true, suspended: false });
	});

	it('stay suspended by the learner through an answer from another device', () => {
		const suspend = entryOf(grown.at(5), { kind: 'suspend', suspended: true });
		const answer = reviewOf(grown.card, 'again', grown.at(6), settings);
		expect(fold([...grown.entries, suspend, answer])).toMatchObject({ suspended: true, reps: 5 });
	});

	it('are not made by Again within the steps', () => {
		const { card } = answered(['again', 'again', 'good', 'good', 'again', 'again']);
		expect(card).toMatchObject({ phase: 'relearning', lapses: 1, reps: 6 });
	});

	it('are none below the threshold', () => {
		expect(failing(7, settings).card.leech).toBe(false);
	});
});
