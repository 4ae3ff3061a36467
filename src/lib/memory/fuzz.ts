/** Days in which a review may be placed, both ends included. */
export interface DayRange {
	readonly least: number;
	readonly most: number;
}

/** Anki's: one day, and 15 % of what lies between 2.5 and 7 days, 10 % up to 20, 5 % beyond. */
const shares = [
	{ fromDays: 2.5, toDays: 7, share: 0.15 },
	{ fromDays: 7, toDays: 20, share: 0.1 },
	{ fromDays: 20, toDays: Infinity, share: 0.05 }
] as const;

/** How far an interval may be shifted either way, in days; 0 below 2.5 days. */
export function fuzzDelta(intervalDays: number): number {
	if (intervalDays < 2.5) return 0;
	return shares.reduce(
		(sum, { fromDays, toDays, share }) =>
			sum + share * Math.max(Math.min(intervalDays, toDays) - fromDays, 0),
		1
	);
}

/**
 * The intervals near `intervalDays` that are as good for memory: at least `least`, which gives way to `most`, the longest interval allowed.
 */
export function fuzzRange(intervalDays: number, least: number, most: number): DayRange {
	const interval = Math.min(intervalDays, most);
	const delta = fuzzDelta(interval);
	const upper = Math.max(1, Math.min(Math.round(interval + delta), most));
	const floor = delta > 0 ? 2 : 1;
	const lower = Math.max(floor, Math.round(interval - delta), least);
	return { least: Math.min(lower, upper), most: Math.max(upper, 1) };
}
