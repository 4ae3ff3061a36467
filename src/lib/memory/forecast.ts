export interface ForecastDay {
	readonly day: number;
	readonly due: number;
	/** Due by the end of this day if nothing were answered. */
	readonly total: number;
}

/**
 * Cards due on each of the coming days, as they stand now. What is overdue counts as due today. `dueCounts`: cards in the phase "review" by study day;
 * `waiting`: cards in (re)learning, which are due today as well.
 */
export function forecast(
	dueCounts: ReadonlyMap<number, number>,
	today: number,
	days: number,
	waiting = 0
): ForecastDay[] {
	const due = new Array<number>(Math.max(0, days)).fill(0);
	if (due.length === 0) return [];
	due[0] = waiting;
	for (const [day, count] of dueCounts) {
		const place = Math.max(0, day - today);
		if (place < due.length) due[place] = (due[place] ?? 0) + count;
	}
	let total = 0;
	return due.map((count, i) => ({ day: today + i, due: count, total: (total += count) }));
}
