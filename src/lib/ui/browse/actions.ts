import type { EntryId } from '../../core/ids';
import type { CardRow, NewEntry } from '../../progress/port';
import type { EntryStamp } from '../study/entries';

/** What can be done to many cards at once. */
export type BulkAction =
	| { readonly kind: 'suspend' | 'resume' | 'bury' | 'unbury' | 'reset' }
	| { readonly kind: 'flag'; readonly flag: number }
	| { readonly kind: 'reschedule'; readonly dueDay: number };

/** Said where an action would change none of the cards. */
export const nothingChanged: Readonly<Record<BulkAction['kind'], string>> = {
	suspend: 'Nothing to change: they are suspended.',
	resume: 'Nothing to change: none is suspended.',
	bury: 'Nothing to change: they are hidden until tomorrow.',
	unbury: 'Nothing to change: none is hidden until tomorrow.',
	reset: 'Nothing to change: they are new.',
	flag: 'Nothing to change: they are flagged so.',
	reschedule: 'Nothing to change: they are due then, or new and without a day.'
};

type Change = {
	readonly [K in NewEntry['kind']]: Omit<
		Extract<NewEntry, { kind: K }>,
		keyof EntryStamp | 'id' | 'card'
	>;
}[NewEntry['kind']];

/** Null where the action changes nothing of the card. */
function change(card: CardRow, action: BulkAction, day: number): Change | null {
	switch (action.kind) {
		case 'suspend':
			return card.suspended ? null : { kind: 'suspend', suspended: true };
		case 'resume':
			return card.suspended ? { kind: 'suspend', suspended: false } : null;
		case 'bury':
			return (card.buriedUntilDay ?? 0) > day ? null : { kind: 'bury', untilDay: day + 1 };
		case 'unbury':
			return (card.buriedUntilDay ?? 0) > day ? { kind: 'bury', untilDay: null } : null;
		case 'reset':
			return card.phase === 'new' ? null : { kind: 'reset' };
		case 'flag':
			return card.flag === action.flag ? null : { kind: 'flag', flag: action.flag };
		case 'reschedule':
			// A new card has no memory from which an interval could be told.
			return card.phase === 'new' || card.dueDay === action.dueDay
				? null
				: { kind: 'reschedule', dueDay: action.dueDay };
	}
}

/** One entry for each card that the action changes. */
export function bulkEntries(
	cards: readonly CardRow[],
	action: BulkAction,
	stamp: EntryStamp,
	newId: () => EntryId
): NewEntry[] {
	return cards.flatMap((card) => {
		const one = change(card, action, stamp.day);
		return one ? [{ ...stamp, id: newId(), card: card.id, ...one } as NewEntry] : [];
	});
}
