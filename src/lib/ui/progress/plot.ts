/** One bar of a plot. */
export interface PlotBar {
	/** Unique among its bars. */
	readonly key: string;
	/** On the axis; empty for a bar whose name is left out. */
	readonly tick: string;
	readonly value: number;
	/** Shown while the pointer is on it. */
	readonly says: string;
	readonly tone?: 'usual' | 'warn';
	/** Ends of an error bar. */
	readonly low?: number;
	readonly high?: number;
}

/** The smallest of 1, 2, 3, 4, 5, 6, 8 times a power of ten that holds the value, at least `least`. */
export function niceTop(value: number, least = 4): number {
	const wanted = Math.max(value, least);
	const power = 10 ** Math.floor(Math.log10(wanted));
	return ([1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= wanted) ?? 10) * power;
}

/** 0, half, all of the axis, and the quarters where they are whole; each whole number where the half of more than 1 is none. */
export const ticksTo = (top: number): number[] =>
	top > 1 && Number.isInteger(top) && top % 2 === 1
		? Array.from({ length: top + 1 }, (_, i) => i)
		: (Number.isInteger(top / 4) ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1]).map(
				(share) => share * top
			);
