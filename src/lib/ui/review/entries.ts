import type { EntryId } from '../../core/ids';
import type { Item } from '../../items/types';
import type { Scheduled } from '../../memory/schedule';
import type { Card, Moment, Purpose, Rating } from '../../memory/types';
import type { NewEntry } from '../../progress/port';
import { itemGuessChance } from './planning';
import type { Shown } from './session';

/** What every entry made now has. */
export type EntryStamp = Pick<
	NewEntry,
	'version' | 'device' | 'course' | 'atMs' | 'offsetMinutes' | 'day'
>;

export const stampOf = (
	device: NewEntry['device'],
	course: NewEntry['course'],
	day: number,
	now: Moment
): EntryStamp => ({ version: 1, device, course, day, ...now });

/** Longer than this nobody thinks about a card: the learner was away. */
const longestAnswerMs = 120_000;

export interface Graded {
	readonly shown: Shown;
	readonly item: Item;
	readonly card: Card;
	readonly purpose: Purpose;
	readonly rating: Rating;
	readonly scheduled: Scheduled;
	readonly session: string;
}

export function reviewEntry(stamp: EntryStamp, graded: Graded): NewEntry & { kind: 'review' } {
	const { shown, item, card, purpose, rating, scheduled, session } = graded;
	const cram = purpose === 'cram';
	return {
		...stamp,
		kind: 'review',
		id: shown.entry,
		card: card.id,
		purpose,
		item: item.id,
		form: item.form,
		rating,
		correct: shown.verdict?.correct ?? null,
		answer: shown.response.kind === 'self' ? null : JSON.stringify(shown.response),
		responseMs: Math.min(longestAnswerMs, Math.max(0, Math.round(shown.spentMs))),
		guessChance: itemGuessChance(item),
		previous: card.head,
		intervalDays: cram ? 0 : scheduled.intervalDays,
		stepMinutes: cram ? null : scheduled.stepMinutes,
		session
	};
}

export const buryEntry = (stamp: EntryStamp, card: Card, id: EntryId): NewEntry => ({
	...stamp,
	kind: 'bury',
	id,
	card: card.id,
	untilDay: stamp.day + 1
});

export const suspendEntry = (stamp: EntryStamp, card: Card, id: EntryId): NewEntry => ({
	...stamp,
	kind: 'suspend',
	id,
	card: card.id,
	suspended: true
});

export const flagEntry = (stamp: EntryStamp, card: Card, id: EntryId, flag: number): NewEntry => ({
	...stamp,
	kind: 'flag',
	id,
	card: card.id,
	flag
});

export const undoEntry = (
	stamp: EntryStamp,
	card: Card['id'],
	id: EntryId,
	target: EntryId
): NewEntry => ({ ...stamp, kind: 'undo', id, card, target });
