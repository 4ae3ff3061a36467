import { describe, expect, it } from 'vitest';
import { cardId, courseId, deviceId, entryId, itemId } from '../../core/ids';
import { newCard } from '../../memory/apply';
import type { LogEntry } from '../../memory/types';
import type { CardRow } from '../../progress/port';
import { pruned, stillToDo, withWritten, type Known } from './prune';
import { sampleSession } from './sample-session';
import type { ReviewSession } from './session';

const today = 20_000;
const row = (name: string, change: Partial<CardRow> = {}): CardRow => ({
	...newCard(cardId('fact', name), courseId('c')),
	queue: 'new',
	due: 0,
	position: 0,
	...change
});
const step = (dueAtMs: number): Partial<CardRow> => ({
	queue: 'learning',
	phase: 'learning',
	due: dueAtMs,
	dueAtMs
});
const review = (due: number, lastDay: number): Partial<CardRow> => ({
	queue: 'review',
	phase: 'review',
	due,
	dueDay: due,
	lastDay
});

it.each([
	['a new card', row('x'), true, false, true],
	['a due card', row('x', review(today, today - 3)), true, true, true],
	['an overdue card', row('x', review(today - 9, today - 30)), true, true, true],
	['a card of tomorrow', row('x', review(today + 1, today - 3)), false, true, true],
	['one answered today', row('x', review(today + 4, today)), false, false, true],
	['one within its steps', row('x', step(5)), false, false, true],
	['a suspended one', row('x', { queue: 'suspended' }), false, false, false],
	['one the course has lost', row('x', { queue: 'archived' }), false, false, false],
	['one buried until tomorrow', row('x', { buriedUntilDay: today + 1 }), false, false, false],
	['one buried until today', row('x', { buriedUntilDay: today }), true, false, true]
])('%s is still to do: study, ahead, cram', (_, card, study, ahead, cram) => {
	expect([
		stillToDo(card, 'study', today),
		stillToDo(card, 'ahead', today),
		stillToDo(card, 'cram', today)
	]).toEqual([study, ahead, cram]);
});

const before = entryId('e-before');
const known = (rows: readonly CardRow[], change: Partial<Known> = {}): Known => ({
	row: (card) => rows.find((one) => one.id === card),
	has: () => true,
	today,
	...change
});
const untouched = [row('a', { head: before }), row('b'), row('c', step(5))];
const replaced = (card: CardRow) => untouched.map((one) => (one.id === card.id ? card : one));

describe('another tab', () => {
	it('that has done nothing changes nothing', () => {
		expect(pruned(sampleSession(), known(untouched))).toEqual(sampleSession());
	});

	it.each<[string, readonly CardRow[], Partial<ReviewSession>]>([
		[
			'answered the card on the screen',
			replaced(row('a', { ...review(today + 3, today), head: entryId('other') })),
			{ current: null }
		],
		[
			'answered it and it comes back',
			replaced(row('a', { ...step(9), head: entryId('other') })),
			{
				current: null,
				waiting: [
					{ card: cardId('fact', 'c'), dueAtMs: 5 },
					{ card: cardId('fact', 'a'), dueAtMs: 9 }
				]
			}
		],
		['suspended it', replaced(row('a', { head: before, queue: 'suspended' })), { current: null }],
		['answered a planned card', replaced(row('b', review(today + 3, today))), { plan: [] }],
		[
			'began a planned card',
			replaced(row('b', step(7))),
			{
				plan: [],
				waiting: [
					{ card: cardId('fact', 'c'), dueAtMs: 5 },
					{ card: cardId('fact', 'b'), dueAtMs: 7 }
				]
			}
		],
		['finished a step', replaced(row('c', review(today + 1, today))), { waiting: [] }]
	])('that has %s', (_, rows, change) => {
		expect(pruned(sampleSession(), known(rows))).toEqual(sampleSession(change));
	});

	it('or a new version of the course may take a card, or its wording, away', () => {
		const lost = known(untouched, { has: (card) => card !== cardId('fact', 'b') });
		expect(pruned(sampleSession(), lost).plan).toEqual([]);
		const reworded = known(untouched, { has: (_, item) => item !== itemId('a.typed') });
		expect(pruned(sampleSession(), reworded).current).toBeNull();
	});
});

describe('a page that went down while a grade was written', () => {
	const entry = {
		id: entryId('e1'),
		version: 1,
		device: deviceId('d'),
		course: courseId('c'),
		card: cardId('fact', 'a'),
		atMs: 1,
		offsetMinutes: 0,
		day: today,
		clock: 1,
		kind: 'review',
		purpose: 'study',
		item: null,
		form: 'typed',
		rating: 'again',
		correct: false,
		answer: null,
		responseMs: 1,
		guessChance: 0,
		previous: before,
		intervalDays: 0,
		stepMinutes: 1,
		session: 's1'
	} satisfies LogEntry;

	it('finds it as a step of the session', () => {
		const written = row('a', { ...step(60), head: entry.id });
		const session = withWritten(sampleSession(), written, [entry]);
		expect(session.current).toBeNull();
		expect(session.steps.at(-1)).toMatchObject({ entry: 'e1', rating: 'again', fresh: false });
		expect(session.waiting).toContainEqual({ card: cardId('fact', 'a'), dueAtMs: 60 });
	});

	it('leaves a card alone of which nothing was written', () => {
		expect(withWritten(sampleSession(), row('a', { head: before }), [])).toEqual(sampleSession());
	});
});
