import type { EntryId } from '../../core/ids';
import type { Card, Moment } from '../../memory/types';
import type { NewEntry } from '../../progress/port';

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
