import type { DayTally } from '../../memory/types';

type Tallies = ReadonlyMap<number, DayTally>;

/** Answers of a day, cramming included: each of them took time and counts as having studied. */
export const answersOf = (tally: DayTally) => tally.learning + tally.reviews + tally.crammed;

/** The tallies of the days `from` to `to`, both included. */
export const within = (tallies: Tallies, from: number, to: number): DayTally[] =>
	[...tallies].flatMap(([day, tally]) => (day >= from && day <= to ? [tally] : []));

export const sum = (values: Iterable<number>): number => {
	let total = 0;
	for (const value of values) total += value;
	return total;
};
