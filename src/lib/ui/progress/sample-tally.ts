import { addTally, emptyTally } from '../../memory/tally';
import type { DayTally } from '../../memory/types';

/** Tallies for tests: nothing happened but what is told. */
export const sampleTally = (change: Partial<DayTally>): DayTally =>
	addTally(emptyTally, { ...emptyTally, ...change });

/** 24 hours with these counts, 0 elsewhere. */
export const atHours = (counts: Readonly<Record<number, number>>): number[] =>
	Array.from({ length: 24 }, (_, hour) => counts[hour] ?? 0);
