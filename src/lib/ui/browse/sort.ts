import type { QueueName } from '../../progress/port';
import type { BrowseRow } from './row';

export type SortKey = 'course' | 'text' | 'due' | 'stability' | 'difficulty' | 'lapses' | 'seen';

export interface SortOrder {
	readonly key: SortKey;
	readonly descending: boolean;
}

export const sortNames: Readonly<Record<SortKey, string>> = {
	course: 'Place in the course',
	text: 'Text',
	due: 'Due',
	stability: 'Stability',
	difficulty: 'Difficulty',
	lapses: 'Lapses',
	seen: 'Last seen'
};

/** Cards that wait for a date come before those that have none, whichever way the dates go. */
const dateless: Readonly<Record<QueueName, number>> = {
	learning: 0,
	review: 0,
	new: 1,
	suspended: 2,
	archived: 3
};

const noGroups = () => 0;

type Value = number | string | null;

/** What a row is sorted by; null, for "has none", stands last in both directions. */
const values: Readonly<Record<SortKey, (row: BrowseRow) => readonly Value[]>> = {
	course: () => [],
	text: (row) => [row.text.toLowerCase()],
	// A step of learning ends before any day of review begins: the one is an instant, the other a day.
	due: ({ card }) =>
		dateless[card.queue] > 0 ? [] : [card.queue === 'learning' ? 0 : 1, card.due],
	stability: ({ card }) => [card.memory?.stabilityDays ?? null],
	difficulty: ({ card }) => [card.memory?.difficulty ?? null],
	lapses: ({ card }) => [card.lapses],
	seen: ({ card }) => [card.lastAtMs]
};

function compareValues(a: Value, b: Value, sign: 1 | -1): number {
	if (a === b) return 0;
	if (a === null) return 1;
	if (b === null) return -1;
	return a < b ? -sign : sign;
}

export function sortRows(rows: readonly BrowseRow[], order: SortOrder): BrowseRow[] {
	const sign = order.descending ? -1 : 1;
	const of = values[order.key];
	const groupOf = order.key === 'due' ? (row: BrowseRow) => dateless[row.card.queue] : noGroups;
	return rows
		.map((row) => ({ row, group: groupOf(row), keys: of(row) }))
		.sort((a, b) => {
			if (a.group !== b.group) return a.group - b.group;
			for (const [i, key] of a.keys.entries()) {
				const compared = compareValues(key, b.keys[i] ?? null, sign);
				if (compared !== 0) return compared;
			}
			const place = a.row.card.position - b.row.card.position;
			return order.key === 'course' ? sign * place : place;
		})
		.map(({ row }) => row);
}
