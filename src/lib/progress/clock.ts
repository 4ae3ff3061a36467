import type { LogEntry } from '../memory/types';

/**
 * Place of a new entry in the order of all entries: wall-clock time, or one more than the greatest clock known where that is not later
 * (hybrid logical clock; Kulkarni et al. 2014, with the counter folded into the milliseconds). Always later than all that is known.
 */
export function nextClock(atMs: number, greatestKnown: number): number {
	return atMs > greatestKnown ? atMs : greatestKnown + 1;
}

export type Place = Pick<LogEntry, 'clock' | 'id'>;

/** Order of the log, whoever wrote the entries and whenever they arrived. */
export function byPlace(a: Place, b: Place): number {
	return a.clock - b.clock || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
