import { describe, expect, it } from 'vitest';
import { cardId, courseId, deviceId, entryId } from '../../core/ids';
import { newCard } from '../../memory/apply';
import type { CardRow } from '../../progress/port';
import { bulkEntries, type BulkAction } from './actions';
import type { BrowseRow } from './row';
import { sortRows, type SortOrder } from './sort';
import { stateText } from './state-text';

const card = (name: string, position: number, change: Partial<CardRow> = {}): CardRow => ({
	...newCard(cardId('fact', name), courseId('ecs')),
	queue: 'new',
	due: position,
	position,
	...change
});

const row = (one: CardRow, text: string = one.id): BrowseRow => ({
	card: one,
	text,
	haystack: text,
	lesson: '',
	section: '',
	domain: '',
	forms: [],
	retrievability: null
});

const rows = [
	row(card('a', 0), 'zebra'),
	row(
		card('b', 1, { queue: 'review', due: 9, memory: { stabilityDays: 5, difficulty: 4 } }),
		'ant'
	),
	row(
		card('c', 2, { queue: 'review', due: 7, memory: { stabilityDays: 50, difficulty: 2 } }),
		'bee'
	)
];

describe('sorting', () => {
	it.each<[SortOrder, string]>([
		[{ key: 'course', descending: false }, 'abc'],
		[{ key: 'course', descending: true }, 'cba'],
		[{ key: 'text', descending: false }, 'bca'],
		[{ key: 'due', descending: false }, 'cba'],
		[{ key: 'stability', descending: false }, 'bca'],
		[{ key: 'stability', descending: true }, 'cba'],
		[{ key: 'lapses', descending: true }, 'abc']
	])('by %j', (order, names) => {
		const sorted = sortRows(rows, order).map(({ card }) => card.id.slice('fact:'.length));
		expect(sorted.join('')).toBe(names);
	});
});

describe('sorting by due', () => {
	const all = [
		row(card('archived', 0, { queue: 'archived', due: 0 })),
		row(card('suspended', 1, { queue: 'suspended', due: 0, suspended: true })),
		row(card('new', 2)),
		row(card('late', 3, { queue: 'review', due: 30 })),
		row(card('soon', 4, { queue: 'review', due: 3 })),
		row(card('step', 5, { queue: 'learning', due: 1_000_000_000 }))
	];

	it.each([
		[false, ['step', 'soon', 'late', 'new', 'suspended', 'archived']],
		[true, ['late', 'soon', 'step', 'new', 'suspended', 'archived']]
	])('keeps what has no date last (descending: %s)', (descending, names) => {
		const sorted = sortRows(all, { key: 'due', descending });
		expect(sorted.map(({ card }) => card.id.slice('fact:'.length))).toEqual(names);
	});
});

describe('the state of a card in words', () => {
	it.each<[Partial<CardRow>, string]>([
		[{}, 'new'],
		[{ queue: 'learning', due: 50 }, 'due'],
		[{ queue: 'learning', due: 5000 }, 'learning'],
		[{ queue: 'review', due: 10 }, 'due'],
		[{ queue: 'review', due: 9 }, '1 day overdue'],
		[{ queue: 'review', due: 11 }, 'tomorrow'],
		[{ queue: 'review', due: 40 }, 'in 30 days'],
		[{ queue: 'review', due: 366 }, '1971-01-02'],
		[{ queue: 'suspended', suspended: true }, 'suspended'],
		[{ buriedUntilDay: 11 }, 'buried'],
		[{ queue: 'archived' }, 'archived']
	])('%j is "%s"', (change, text) => {
		expect(stateText(card('a', 0, change), 10, 1000)).toBe(text);
	});
});

describe('an action on many cards', () => {
	const stamp = {
		version: 1,
		device: deviceId('d'),
		course: courseId('ecs'),
		atMs: 0,
		offsetMinutes: 0,
		day: 10
	} as const;
	const fresh = card('a', 0);
	const learned = card('b', 1, { phase: 'review', queue: 'review', due: 12, dueDay: 12 });
	const suspended = card('c', 2, { suspended: true, queue: 'suspended' });

	it.each<[BulkAction, readonly string[]]>([
		[{ kind: 'suspend' }, ['fact:a', 'fact:b']],
		[{ kind: 'resume' }, ['fact:c']],
		[{ kind: 'bury' }, ['fact:a', 'fact:b', 'fact:c']],
		[{ kind: 'unbury' }, []],
		[{ kind: 'reset' }, ['fact:b']],
		[{ kind: 'flag', flag: 2 }, ['fact:a', 'fact:b', 'fact:c']],
		[{ kind: 'flag', flag: 0 }, []],
		[{ kind: 'reschedule', dueDay: 20 }, ['fact:b']],
		[{ kind: 'reschedule', dueDay: 12 }, []]
	])('%j leaves alone what it does not change', (action, changed) => {
		let n = 0;
		const entries = bulkEntries([fresh, learned, suspended], action, stamp, () =>
			entryId(`e${n++}`)
		);
		expect(entries.map((e) => e.card)).toEqual(changed);
		expect(new Set(entries.map((e) => e.id)).size).toBe(entries.length);
		expect(entries.every((e) => e.day === 10)).toBe(true);
	});
});
