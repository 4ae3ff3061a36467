import { weekday } from './day';
import type { DayRange } from './fuzz';

export interface Balance {
	/** Study day from which the intervals count. */
	readonly day: number;
	/** Share of a usual day's reviews by weekday, Sunday first. */
	readonly weekdayLoad: readonly number[];
	/** Cards already due on a study day; null where nothing is known of other cards. */
	readonly load: ((day: number) => number) | null;
	/** Uniform in [0, 1): decides where nothing else does. */
	readonly chance: number;
}

/**
 * The interval within `range` whose day has the least to do for what it is meant to bear. Days of share 0 are left free where the range has others.
 * Without loads, a day is drawn with its share as weight; with equal shares that is plain fuzz.
 */
export function chooseInterval(range: DayRange, balance: Balance): number {
	const days: { interval: number; share: number }[] = [];
	for (let interval = range.least; interval <= range.most; interval++) {
		const share = balance.weekdayLoad[weekday(balance.day + interval)] ?? 1;
		days.push({ interval, share });
	}
	const open = days.some((one) => one.share > 0)
		? days.filter((one) => one.share > 0)
		: days.map((one) => ({ ...one, share: 1 }));
	const total = open.reduce((sum, one) => sum + one.share, 0);
	let rest = balance.chance * total;
	let drawn = open.findIndex((one) => (rest -= one.share) < 0);
	if (drawn < 0) drawn = open.length - 1;
	const { load } = balance;
	if (!load) return open[drawn]?.interval ?? range.least;
	let best: { interval: number; cost: number } | null = null;
	for (let i = 0; i < open.length; i++) {
		// From the day drawn onwards, so that equally busy days share the cards.
		const one = open[(drawn + i) % open.length];
		if (!one) continue;
		const cost = (load(balance.day + one.interval) + 1) / one.share;
		if (!best || cost < best.cost) best = { interval: one.interval, cost };
	}
	return best?.interval ?? range.least;
}
